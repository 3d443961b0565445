import ArgumentParser
import BelaiControls
import BelaiJournal
import BelaiPlayback
import BelaiRender
import BelaiScreen
import BelaiScript
import BelaiSession
import BelaiTimeline
import Foundation

/// A session from the first question to the last event, with everything that listens to it.
struct SessionRun {
  let preparation: Preparation
  let setup: SessionSetup
  /// Open already, in silence.
  let sound: PlayerSound
  let journal: Journal?
  let record: SessionRecord
  let controls: SessionControls.Choice
  let isPlain: Bool

  /// Runs the session to its end and returns how it ended.
  func run() async -> Outcome {
    let session = Session(setup, production: preparation.studio, sound: sound)
    let screen = makeScreen(for: session)
    let controls = SessionControls(controls, of: session, redraw: { screen.redraw() })
    let notices = controls.start()
    for notice in notices { warn(notice) }
    defer { controls.stop() }
    screen.open(hasKeyboard: controls.hasKeyboard, notices: notices)
    let record = record
    let events = session.events
    let listening = Task {
      for await event in events {
        record.add(event)
        controls.report(event, session.snapshot)
        screen.show(event, session.snapshot)
      }
    }
    let outcome = await session.run()
    await listening.value
    screen.close()
    journal?.flush()
    if outcome == .trouble, let failure = sound.failure { complain(sentence(for: failure)) }
    return outcome
  }

  private func makeScreen(for session: Session) -> any SessionScreen {
    let environment = ProcessInfo.processInfo.environment
    // Answers of the line protocol would be written across the picture.
    let isShared = controls.usesLine && isTerminal(STDOUT_FILENO)
    let isLive =
      isTerminal(STDERR_FILENO) && !isShared && !isPlain
      && !ScreenStyle.wantsPlainLines(environment)
    guard isLive else { return PlainScreen() }
    return LiveScreen(
      for: session, style: ScreenStyle(environment: environment, language: .ofTerminal))
  }
}

/// What shows a session to the people in the room.
protocol SessionScreen: Sendable {
  /// Begins to show the session.
  ///
  /// `hasKeyboard` is whether keys do anything; `notices` have been told, and may have gone from
  /// the terminal since.
  func open(hasKeyboard: Bool, notices: [String])
  func show(_ event: Event, _ snapshot: SessionSnapshot)
  /// Draws everything anew: the terminal has changed.
  func redraw()
  /// Gives the terminal back.
  func close()
}

/// What the journal is told of a session.
final class SessionRecord: Sendable {
  private let journal: Journal?
  private let id: String

  /// `resuming` is the id of the session that goes on; `screened` when a carer asked the safety
  /// questions.
  init(
    _ journal: Journal?, setup: SessionSetup, request: SessionRequest, resuming: String?,
    screened: Date?
  ) {
    self.journal = journal
    if let resuming {
      id = resuming
      journal?.resume(resuming, with: request, screened: screened)
    } else {
      id =
        journal?.begin(
          request, title: setup.title, mode: setup.mode.rawValue, screened: screened) ?? ""
    }
  }

  func add(_ event: Event) { journal?.record(event, of: id) }
}
