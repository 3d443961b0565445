import BelaiJournal
import BelaiRender
import BelaiScript
import BelaiSession

/// How an interrupted session goes on: with the options of its first beginning, at its cue.
struct Resumption {
  let session: UnfinishedSession
  /// The level that is typed now.
  let level: Level?

  /// Where the session goes on in the script as it is today.
  ///
  /// - Throws: `Failure` where the script was changed and has no such step any more.
  func place(in preparation: Preparation, named name: String) throws -> SessionPlace {
    var place = session.place
    place.script = name
    if let level { place.level = level }
    guard preparation.fingerprint != session.request.fingerprint else {
      return try place.moved(onto: preparation.timeline(as:))
    }
    let first = session.request.level.flatMap(Level.init(rawValue:)) ?? .full
    guard let moved = try place.movedToStep(baseLevel: first, in: preparation.timeline(as:)) else {
      throw stepIsGone
    }
    warn(
      wording(
        "Naskah ini diubah sejak sesi terputus; mulai dari awal langkah '\(place.mark.title)'.",
        "The script was changed since; beginning with the step '\(place.mark.title)'."))
    return moved
  }

  private var stepIsGone: Failure {
    let (title, script) = (session.place.mark.title, session.request.script)
    return Failure(
      wording(
        "naskah ini diubah sejak sesi terputus dan tidak lagi punya langkah '\(title)'; "
          + "mulai dari awal dengan 'belai mulai \(script)'",
        "the script was changed since and has no step '\(title)' any more; "
          + "begin anew with 'belai play \(script)'"))
  }
}
