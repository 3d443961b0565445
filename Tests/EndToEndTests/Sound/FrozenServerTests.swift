import Foundation
import Testing

/// A sound server that stops answering, as a machine under stress or a broken one does.
@Suite(.serialized) struct FrozenServerTests {
  private static let patience = SoundServer.patience

  @Test func `a frozen server is told, answers nobody, and keeps nobody from leaving`() throws {
    let room = try Rehearsal()
    let server = try SoundServer()
    let session = try room.lines("relax", "tenang.belai", environment: server.environment)
    #expect(session.line(containing: "event cue", within: Self.patience) != nil)
    server.freeze()
    defer { server.thaw() }
    #expect(session.line(containing: "event trouble", within: Self.patience) != nil)
    #expect(session.line(containing: "event state paused", within: Self.patience) != nil)
    session.send("stop")
    #expect(session.exitStatus(within: Self.patience) == 130)
  }

  @Test func `when the server goes on, the session waits for a person`() throws {
    let room = try Rehearsal()
    let server = try SoundServer()
    let session = try room.lines("relax", "tenang.belai", environment: server.environment)
    #expect(session.line(containing: "event cue", within: Self.patience) != nil)
    server.freeze()
    #expect(session.line(containing: "event state paused", within: Self.patience) != nil)
    session.send("resume")
    #expect(session.line(containing: "event answered resume", within: Self.patience) != nil)
    server.thaw()
    #expect(session.line(containing: "event trouble \"recovered\"", within: Self.patience) != nil)
    expectToGoOn(session, within: Self.patience)
  }

  @Test func `what needs no sound server waits for none`() throws {
    let room = try Rehearsal()
    let server = try SoundServer()
    server.freeze()
    defer { server.thaw() }
    let rendering = try Child(
      [Program.path, "render", "relaksasi-napas-singkat", "-o", room.folder + "/sesi.wav"],
      environment: ["BELAI_DATA": repository].merging(server.environment) { first, _ in first },
      folder: room.program.folder)
    // The client library of the server gives up after thirty seconds.
    #expect(rendering.exitStatus(within: .seconds(25)) == 0)
  }
}

/// Says "go on" to a session that waits, hears it speak, and ends it.
func expectToGoOn(_ session: Child, within patience: Duration) {
  session.send("resume")
  #expect(session.line(containing: "event state playing", within: patience) != nil)
  #expect(session.line(containing: "event cue", within: patience) != nil)
  session.send("stop")
  #expect(session.exitStatus(within: patience) == 130)
}
