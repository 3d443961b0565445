import BelaiScript
import Testing

@testable import BelaiTimeline

@Suite struct ExportTests {
  private func laid(_ items: [Item]) throws -> Timeline { try timeline(items) }

  private func sample() throws -> Timeline {
    try timeline(
      script(
        steps: [
          Step(
            title: "Awal \"pelan\"", items: [say("Tarik & \"embuskan\"", "Bunda")], span: nowhere),
          Step(
            title: "Lanjut; #2",
            items: [rest(2), .count(.numbers(from: 1, to: 1, every: .seconds(3)), nowhere)],
            span: nowhere),
        ], bed: BedChange(name: "hujan")))
  }

  @Test func `the listing has a line for each cue`() throws {
    #expect(
      try sample().listing == """
        0:00:00.000\t0:00:06.800\t6800\tbed\tAwal "pelan"\t-\thujan
        0:00:00.000\t0:00:01.800\t1800\tspeech\tAwal "pelan"\tBunda\tTarik & "embuskan"
        0:00:01.800\t0:00:03.800\t2000\trest\tLanjut; #2\t-\t
        0:00:03.800\t0:00:03.900\t100\tcount\tLanjut; #2\tBunda\t1
        0:00:03.900\t0:00:06.800\t2900\trest\tLanjut; #2\t-\t

        """)
  }

  @Test func `the JSON keeps its keys in order and its quotes escaped`() throws {
    #expect(
      try laid([say("a \"b\"\\\n\u{1}", "Ayah"), rest(1)]).json == #"""
        {
          "sampleRate": 1000,
          "frames": 1800,
          "chapters": [
            {"start": 0, "end": 1800, "title": "Langkah"}
          ],
          "cues": [
            {"start": 0, "end": 800, "kind": "speech", "step": "Langkah", "role": "Ayah", "text": "a \"b\"\\\n\u0001"},
            {"start": 800, "end": 1800, "kind": "rest", "step": "Langkah", "role": "", "text": ""}
          ]
        }

        """#)
  }

  @Test func `a session without cues is JSON, too`() throws {
    #expect(try laid([]).json.contains("\"cues\": []\n"))
  }

  // MARK: - Times

  static let clocks: [(frame: Int, rate: Int, text: String)] = [
    (0, 48_000, "0:00:00.000"), (23, 48_000, "0:00:00.000"), (24, 48_000, "0:00:00.001"),
    (48_000 * 3_599 + 47_999, 48_000, "1:00:00.000"), (44_100 * 36_061, 44_100, "10:01:01.000"),
    (22, 44_100, "0:00:00.000"), (44_077, 44_100, "0:00:00.999"),
  ]

  @Test(arguments: clocks)
  func `a frame is told to the nearest millisecond`(frame: Int, rate: Int, text: String) {
    let timeline = Timeline(sampleRate: rate, frames: frame, cues: [], chapters: [])
    #expect(timeline.clock(frame) == text)
  }

  // MARK: - Captions

  private func words() throws -> Timeline {
    try laid([say("Halo <kamu> & aku\nlagi", "Bunda"), rest(0.4), say("ya"), say("tidak")])
  }

  @Test func `WebVTT names the voice and escapes markup`() throws {
    #expect(
      Captions.vtt.text(of: try words()) == """
        WEBVTT

        00:00:00.000 --> 00:00:02.200
        <v Bunda>Halo &lt;kamu&gt; &amp; aku lagi

        00:00:02.600 --> 00:00:03.400
        ya

        00:00:03.400 --> 00:00:03.900
        tidak


        """)
  }

  @Test func `SubRip counts from one and writes commas`() throws {
    #expect(
      Captions.srt.text(of: try words()).hasPrefix(
        """
        1
        00:00:00,000 --> 00:00:02,200
        Halo <kamu> & aku lagi

        2
        00:00:02,600 --> 00:00:03,400
        """))
  }

  @Test func `timed lyrics clear the words where a rest follows`() throws {
    #expect(
      Captions.lrc.text(of: try words()) == """
        [00:00.00]Halo <kamu> & aku lagi
        [00:02.20]
        [00:02.60]ya
        [00:03.40]tidak
        [00:03.90]

        """)
  }

  @Test func `a short word stays a second if nothing follows`() throws {
    #expect(
      Captions.srt.text(of: try laid([say("ya"), rest(5)])).contains(
        "00:00:00,000 --> 00:00:01,000"))
  }

  @Test(arguments: 0..<100)
  func `captions never overlap nor outlast the session`(seed: UInt64) throws {
    var random = RandomScript(seed: seed)
    let laid = try timeline(random.script())
    var end = 0
    for caption in Caption.all(of: laid) {
      #expect(caption.frames.lowerBound >= end)
      end = caption.frames.upperBound
    }
    #expect(end <= laid.frames)
  }

  // MARK: - Chapters

  private func chapters(_ file: ChapterFile) throws -> String {
    file.text(of: try sample(), title: "Uji = coba", file: "uji.wav")
  }

  @Test func `podcasting chapters have seconds with three places`() throws {
    #expect(
      try chapters(.json) == #"""
        {
          "version": "1.2.0",
          "title": "Uji = coba",
          "chapters": [
            {"startTime": 0.000, "endTime": 1.800, "title": "Awal \"pelan\""},
            {"startTime": 1.800, "endTime": 6.800, "title": "Lanjut; #2"}
          ]
        }

        """#)
  }

  @Test func `a CUE sheet counts 75ths of a second`() throws {
    #expect(
      try chapters(.cue) == """
        TITLE "Uji = coba"
        FILE "uji.wav" WAVE
          TRACK 01 AUDIO
            TITLE "Awal 'pelan'"
            INDEX 01 00:00:00
          TRACK 02 AUDIO
            TITLE "Lanjut; #2"
            INDEX 01 00:01:60

        """)
  }

  @Test func `metadata for FFmpeg is exact to the frame and escaped`() throws {
    #expect(
      try chapters(.ffmetadata) == ##"""
        ;FFMETADATA1
        title=Uji \= coba
        [CHAPTER]
        TIMEBASE=1/1000
        START=0
        END=1800
        title=Awal "pelan"
        [CHAPTER]
        TIMEBASE=1/1000
        START=1800
        END=6800
        title=Lanjut\; \#2

        """##)
  }
}
