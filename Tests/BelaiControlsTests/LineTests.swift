import BelaiScript
import BelaiSession
import Glibc
import TestSupport
import Testing

@testable import BelaiControls

@Suite struct LineTests {
  @Test(arguments: [
    ("lanjut", "ok go-on\n"), ("  Nyeri \r", "ok pain\n"), ("pain", "ok pain\n"),
    ("terbang", "error unknown-command \"terbang\"\n"),
  ])
  func `a line is answered`(line: String, answer: String) {
    #expect(LineProtocol.command(in: line).map(LineProtocol.answer) == answer)
  }

  @Test(arguments: ["", "   ", "# lanjut"])
  func `empty lines and remarks are passed over`(line: String) {
    #expect(LineProtocol.command(in: line) == nil)
  }

  @Test func `events are one line each`() {
    let step = CurrentStep(number: 2, count: 9, title: "Napas \"pelan\"\nsekali")
    #expect(
      LineProtocol.line(.stepBegan(step)) == "event step 2/9 \"Napas \\\"pelan\\\"\\nsekali\"\n")
    #expect(
      LineProtocol.line(.retimed(elapsed: .milliseconds(1500), remaining: .seconds(2)))
        == "event time 1500 2000\n")
  }

  @Test(arguments: [
    (Duration.nanoseconds(50), "0"), (.microseconds(999_999), "999"),
    (.seconds(86_400), "86400000"),
  ])
  func `times are whole milliseconds, however small`(_ time: Duration, _ written: String) {
    #expect(
      LineProtocol.line(.retimed(elapsed: time, remaining: time))
        == "event time \(written) \(written)\n")
  }

  @Test func `commands come through a pipe in order`() {
    guard let ends = makePipe(), let answers = makePipe() else { return }
    let heard = Heard()
    let control = LineControl(
      input: ends.readEnd, output: answers.writeEnd, handler: heard.handler)
    control.start()
    send(Array("jeda\nlan".utf8), to: ends.writeEnd)
    send(Array("jut\nhm\nnyeri".utf8), to: ends.writeEnd)
    close(ends.writeEnd)
    #expect(heard.wait(for: 3) == [.pause, .goOn, .pain])
    let told = "belai 1\nok pause\nok go-on\nerror unknown-command \"hm\"\nok pain\n"
    let read = bytes(from: answers.readEnd, count: told.utf8.count)
    #expect(String(decoding: read, as: UTF8.self) == told)
    control.stop()
  }

  @Test func `keys come through a pipe, a lone escape included`() {
    guard let ends = makePipe() else { return }
    let heard = Heard()
    let control = KeyboardControl(reading: ends.readEnd, handler: heard.handler)
    control.start()
    send(Array("\u{1B}[Cs".utf8), to: ends.writeEnd)
    _ = heard.wait(for: 2)
    send([0x1B], to: ends.writeEnd)
    #expect(heard.wait(for: 1) == [.nextStep, .pain, .pause])
    control.stop()
  }
}
