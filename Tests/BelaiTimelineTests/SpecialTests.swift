import BelaiScript
import BelaiTimeline
import Testing

@Suite struct SpecialTests {
  private func layout(_ specials: [SpecialStep: Step] = [:]) -> Layout {
    var script = script([say("alur")], duration: .seconds(60), bed: BedChange(name: "hujan"))
    script.specials = specials
    return Layout(script, options: Layout.Options(mode: .massage, sampleRate: milliseconds))
  }

  @Test(arguments: SpecialStep.allCases)
  func `a step that the script lacks is spoken at once in the coach's words`(
    step: SpecialStep
  ) throws {
    let laid = try layout().timeline(special: step, length: lengths(at: milliseconds))
    #expect(laid.cues.first?.frames.lowerBound == 0)
    #expect(laid.cues.map(\.text).filter { $0 != "" } == CoachWording.indonesian.specials[step])
    #expect(laid.cues.allSatisfy { $0.kindName == "speech" || $0.kindName == "rest" })
  }

  @Test func `pain begins with the hands`() {
    #expect(CoachWording.indonesian.specials[.pain]?.first?.hasPrefix("Angkat tangan.") == true)
  }

  @Test func `the script's own step goes before`() throws {
    let own = Step(title: "Bila nyeri", items: [say("lepas", "Ayah"), rest(2)], span: nowhere)
    let laid = try layout([.pain: own]).timeline(
      special: .pain, length: lengths(at: milliseconds))
    #expect(outline(laid) == ["speech 0-500 lepas", "rest 500-2500"])
    #expect(laid.chapters == [Chapter(title: "Bila nyeri", frames: 0..<2_500)])
  }

  @Test func `pain is said in full at every level and after any change of tempo`() throws {
    var options = Layout.Options(mode: .massage, level: .silent, sampleRate: milliseconds)
    options.adjustments = [Adjustment(frame: 0, tempo: 0.5, level: .silent)]
    let laid = try Layout(script([]), options: options).timeline(
      special: .pain, length: lengths(at: milliseconds))
    #expect(laid.frames == (CoachWording.indonesian.specials[.pain]?.first?.count ?? 0) * 100)
  }

  @Test func `words for somebody who is not there give way to the built-in ones`() throws {
    var script = script([])
    script.specials[.pain] = Step(title: "Bila nyeri", items: [say("x", "Ayah")], span: nowhere)
    let laid = try Layout(script, options: plain { $0.mode = .relaxation }).timeline(
      special: .pain, length: lengths(at: milliseconds))
    #expect(laid.cues.map(\.text) == CoachWording.indonesian.specials[.pain])
  }

  @Test func `sentences are a line's rest apart`() throws {
    let laid = try layout().timeline(
      sentences: ["satu", "dua"], length: lengths(at: milliseconds))
    #expect(outline(laid) == ["speech 0-400 satu", "rest 400-1000", "speech 1000-1300 dua"])
  }

  @Test func `no sentence is no sound`() throws {
    #expect(try layout().timeline(sentences: [], length: lengths(at: milliseconds)).frames == 0)
  }

  static let wordings = [CoachWording.indonesian, .english]

  @Test(arguments: wordings)
  func `both languages have words for everything`(wording: CoachWording) {
    for phase in [BreathPhase.inhale, .hold, .exhale, .holdAfter] {
      let forms = wording.breath[phase] ?? []
      #expect(!forms.isEmpty && forms.map(\.count) == forms.map(\.count).sorted(by: >))
    }
    #expect(Side.allCases.allSatisfy { wording.sides[$0]?.isEmpty == false })
    #expect(SpecialStep.allCases.allSatisfy { wording.specials[$0]?.isEmpty == false })
    #expect(!wording.reminder.isEmpty)
  }
}
