import Foundation
import Testing

/// A sound server that goes for good, on a desktop where ALSA's default is the server while it runs.
@Suite(.serialized) struct LostServerTests {
  private static let patience = SoundServer.patience

  @Test func `what is the default device now takes over, is named, and waits for a person`() throws
  {
    let room = try Rehearsal()
    let server = try SoundServer()
    let environment = try server.environment.merging([
      "ALSA_CONFIG_PATH": configuration(in: server.folder)
    ]) { $1 }
    let session = try room.lines("relax", "tenang.belai", environment: environment)
    #expect(session.line(containing: "event cue", within: Self.patience) != nil)
    server.stop()
    #expect(session.line(containing: "event state paused", within: Self.patience) != nil)
    #expect(session.line(containing: "event trouble \"recovered\"", within: Self.patience) != nil)
    expectToGoOn(session, within: Self.patience)
    #expect(room.errors.contains("'default' terputus"))
    #expect(room.errors.contains("Suara tersambung lagi, lewat 'default'."))
  }

  /// As distributions have it: whether the server runs is found out while this is read.
  private func configuration(in folder: String) throws -> String {
    let path = folder + "/pengait.conf"
    try "pcm.!default { type pulse }\n".write(
      toFile: folder + "/server.conf", atomically: true, encoding: .utf8)
    try """
    </usr/share/alsa/alsa.conf>
    pcm.!default { type null }
    hook_func.server { lib "libasound_module_conf_pulse.so" func "conf_pulse_hook_load_if_running" }
    @hooks [ { func server files [ "\(folder)/server.conf" ] errors false } ]

    """.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }
}
