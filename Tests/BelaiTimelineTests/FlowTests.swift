import BelaiScript
import BelaiTimeline
import Testing

@Suite struct FlowTests {
  @Test func `lines are a short rest apart, paragraphs a longer one`() throws {
    let laid = try timeline([
      say("satu"), say("dua", nil, .paragraph), say("tiga"),
    ])
    #expect(
      outline(laid) == [
        "speech 0-400 satu", "rest 400-1000", "speech 1000-1300 dua", "rest 1300-2800",
        "speech 2800-3200 tiga",
      ])
  }

  static let replacing: [(Item, String)] = [
    (rest(2), "rest"), (.wait(Wait(limit: .seconds(2)), nowhere), "wait"),
    (.sound(name: "bel", nowhere), "bel"),
    (.breath(Breath(inhale: .seconds(2), exhale: .zero, extent: .times(1)), nowhere), "inhale"),
    (.strokes(Strokes(perMinute: 30, duration: .seconds(2)), nowhere), "tick"),
  ]

  @Test(arguments: replacing)
  func `what has a length takes the place of the automatic rest`(
    item: Item, name: String
  ) throws {
    let laid = outline(try timeline([say("ya"), item, say("ya")]))
    #expect(
      laid.filter { !$0.hasSuffix("napas") } == [
        "speech 0-200 ya", "\(name) 200-2200", "speech 2200-2400 ya",
      ])
  }

  @Test func `a voice or bed change within a line parts nothing`() throws {
    let laid = try timeline([
      say("ya", nil, .none), .voice(VoiceChange(loudness: .soft), nowhere), say("ya"),
    ])
    #expect(outline(laid) == ["speech 0-200 ya", "speech 200-400 ya"])
    #expect(laid.cues.map(\.softness) == [.normal, .soft])
  }

  @Test func `the rest between two steps belongs to the first`() throws {
    let laid = try timeline(
      script(steps: [
        Step(title: "A", items: [say("ya")], span: nowhere),
        Step(title: "B", items: [say("ya")], span: nowhere),
      ]))
    #expect(outline(laid) == ["speech 0-200 ya", "rest 200-1700", "speech 1700-1900 ya"])
    #expect(laid.chapters.map(\.frames) == [0..<1700, 1700..<1900])
    #expect(laid.cues.map(\.chapter) == [0, 0, 1])
  }

  @Test func `lead-in and tail belong to the first and the last chapter`() throws {
    let options = plain {
      $0.leadIn = .seconds(2)
      $0.tail = .seconds(1)
    }
    let laid = try timeline(script([say("ya")], bed: BedChange(name: "hujan")), options)
    #expect(
      outline(laid) == [
        "hujan(800,2000) 0-3200", "rest 0-2000", "speech 2000-2200 ya", "rest 2200-3200",
      ])
    #expect(laid.chapters == [Chapter(title: "Langkah", frames: 0..<3200)])
  }

  @Test func `a step that is not heard is no chapter`() throws {
    let laid = try timeline(
      script(steps: [
        Step(title: "Pijat", modes: [.massage], items: [say("ya")], span: nowhere),
        Step(title: "Kosong", items: [.voice(VoiceChange(), nowhere)], span: nowhere),
        Step(title: "Tenang", items: [rest(1)], span: nowhere),
      ]), plain { $0.mode = .relaxation })
    #expect(laid.chapters == [Chapter(title: "Tenang", frames: 0..<1000)])
  }

  @Test func `a script of which nothing is heard is one chapter of its own name`() throws {
    let laid = try timeline(script(steps: []), plain { $0.tail = .seconds(1) })
    #expect(laid.chapters == [Chapter(title: "Uji", frames: 0..<1000)])
  }

  @Test func `lines for who is not there are left out in relaxation`() throws {
    let items = [say("tekan", "Ayah"), rest(1), say("lepas", "Bunda"), say("hening")]
    let laid = try timeline(items, plain { $0.mode = .relaxation })
    #expect(
      outline(laid) == [
        "rest 0-1000", "speech 1000-1500 lepas", "rest 1500-2100",
        "speech 2100-2700 hening",
      ])
  }

  @Test func `a line left out between two others still makes a paragraph of them`() throws {
    let items = [say("a", "Bunda"), say("tekan", "Ayah", .paragraph), say("b", "Bunda")]
    let laid = try timeline(items, plain { $0.mode = .relaxation })
    #expect(outline(laid) == ["speech 0-100 a", "rest 100-1600", "speech 1600-1700 b"])
  }

  @Test func `without words only rests and sounds are left`() throws {
    let items: [Item] = [
      say("ya"), rest(1), .count(.numbers(from: 1, to: 2, every: .seconds(1)), nowhere),
      .breath(Breath(inhale: .seconds(4), exhale: .seconds(6), extent: .times(1)), nowhere),
      .wait(Wait(limit: .seconds(9), reminder: .seconds(3)), nowhere),
    ]
    let laid = try timeline(items, plain { $0.level = .silent })
    #expect(
      outline(laid) == [
        "rest 0-1000", "rest 1000-2000", "rest 2000-3000", "inhale 3000-7000",
        "exhale 7000-13000", "wait 13000-22000",
      ])
  }

  @Test func `blocks for another level or mode are left out`() throws {
    let items: [Item] = [
      .level([.full], body: [say("aaa")], nowhere), .level([.brief], body: [say("b")], nowhere),
      .mode([.massage], body: [rest(1)], nowhere), .mode([.relaxation], body: [rest(2)], nowhere),
    ]
    #expect(outline(try timeline(items)) == ["speech 0-300 aaa", "rest 300-1300"])
    let brief = try timeline(items, plain { ($0.level, $0.mode) = (.brief, .relaxation) })
    #expect(outline(brief) == ["speech 0-100 b", "rest 100-2100"])
  }

  @Test func `roles have their voice, name and place`() throws {
    let laid = try timeline([say("a", "Bunda"), rest(1), say("b", "Ayah"), rest(1), say("c")])
    let spoken = laid.cues.filter { !$0.text.isEmpty }
    #expect(spoken.map(\.role) == [bunda, ayah, nil])
    #expect(spoken.map(\.pan) == [-0.15, 0.15, 0])
  }

  @Test func `values stand where braces stood`() throws {
    let line = say([.text("Halo "), .placeholder(.variable("nama"))])
    #expect(outline(try timeline([line])) == ["speech 0-1000 Halo Bunda"])
    let chosen = try timeline([line], plain { $0.values = ["nama": "Ibu"] })
    #expect(outline(chosen) == ["speech 0-800 Halo Ibu"])
  }

  @Test func `each distinct sounding is asked for once`() throws {
    var asked: [Sounding] = []
    let both = Item.sides(
      [.left, .right], body: [say("ya"), elastic(1...2), .sound(name: "bel", nowhere)], nowhere)
    let layout = Layout(script([both, both], duration: .seconds(10)), options: plain())
    _ = try layout.timeline {
      asked.append($0)
      return 500
    }
    #expect(asked == [.speech(Speech(text: "ya")), .sound(name: "bel")])
  }

  @Test func `what the engine throws comes through`() {
    struct Silent: Error {}
    #expect(throws: Silent.self) {
      try Layout(script([say("ya")]), options: plain()).timeline { _ in throw Silent() }
    }
  }
}

extension Cue {
  fileprivate var softness: Loudness? {
    if case .speech(let speech) = kind { speech.voice.loudness } else { nil }
  }
}
