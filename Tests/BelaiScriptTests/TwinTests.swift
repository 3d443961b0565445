import BelaiScript
import Testing

@Suite struct TwinTests {
  private static let indonesian = """
    Judul: Twins
    Jenis: pijat
    Versi: 1
    Lama: 10 menit
    Peran: Papa, Bunda
    Latar: hujan, pelan
    Jangan dipakai bila: demam
    Berhenti bila: nyeri
    Ucapan: Ny. = nyonya
    Isian: nama = Bunda
    Rehat baris: 0,8 detik
    Rehat alinea: 2 detik

    # Satu [mode: pijat]
    [mode: relaksasi, pijat]
    Papa: Halo, {nama}.
    [habis]
    [jeda 5 sampai 8 detik]
    [napas 4-2-6, 5 kali]
    [hitung 1 sampai 10, tiap 2 detik]
    [hitung mundur 20 detik, ucapkan 5 terakhir]
    [irama 20 per menit, selama 2 menit]
    [ulangi 3 kali] {ke} {kali} usap [habis]
    [selama 2 menit] usap [habis]
    [tiap sisi: kiri, kanan] usap {sisi} [habis]
    [tunggu lanjut, paling lama 60 detik, ingatkan tiap 20 detik]
    [acak]
    satu
    dua
    [habis]
    [tingkat: lengkap, singkat, hening] usap [habis]
    [sertakan napas-tenang]
    [latar ombak, keras] [latar berhenti] [pudar 30 detik]
    [bel] [bunyi lonceng]
    [rekaman salam.ogg] usap
    [suara: pelan, kecepatan 110, nada 40] [suara biasa]
    [jeda sisa waktu]
    # Bila nyeri
    usap
    # Bila dijeda
    usap
    # Bila ditolak
    usap
    """

  private static let english = """
    Title: Twins
    Kind: massage
    Version: 1
    Duration: 10 minutes
    Roles: Papa, Bunda
    Bed: hujan, soft
    Do not use if: demam
    Stop if: nyeri
    Pronunciation: Ny. = nyonya
    Values: nama = Bunda
    Line rest: 0.8 seconds
    Paragraph rest: 2 seconds

    # Satu [mode: massage]
    [mode: relaxation, massage]
    Papa: Halo, {nama}.
    [end]
    [pause 5 to 8 seconds]
    [breathe 4-2-6, 5 times]
    [count 1 to 10, every 2 seconds]
    [count down 20 seconds, say last 5]
    [rhythm 20 per minute, for 2 minutes]
    [repeat 3 times] {round} {rounds} usap [end]
    [during 2 minutes] usap [end]
    [each side: left, right] usap {side} [end]
    [wait for next, at most 60 seconds, remind every 20 seconds]
    [shuffle]
    satu
    dua
    [end]
    [level: full, brief, silent] usap [end]
    [include napas-tenang]
    [bed ombak, loud] [bed stop] [fade 30 seconds]
    [bell] [sound lonceng]
    [recording salam.ogg] usap
    [voice: soft, rate 110, pitch 40] [voice normal]
    [pause remaining time]
    # If in pain
    usap
    # When paused
    usap
    # When refused
    usap
    """

  @Test func `every keyword has an English twin that means the same`() throws {
    let first = try #require(check(Self.indonesian).script)
    let second = try #require(check(Self.english).script)
    #expect(first.header == second.header)
    #expect(first.withoutSpans.steps == second.withoutSpans.steps)
    #expect(first.specials.count == 3)
    #expect(first.specials.keys == second.specials.keys)
  }

  @Test func `keywords of both languages stand side by side`() {
    let mixed = Self.indonesian.replacing("[habis]", with: "[End]").replacing(
      "Lama:", with: "DURATION :")
    #expect(check(mixed).script?.withoutSpans == check(Self.indonesian).script?.withoutSpans)
  }
}
