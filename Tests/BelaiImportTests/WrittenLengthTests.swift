import BelaiImport
import BelaiScript
import Testing

@Suite struct WrittenLengthTests {
  @Test(arguments: [
    ("10", "10 detik"), ("10 detik", "10 detik"), ("1:30", "1 menit 30 detik"),
    ("2 menit", "2 menit"), ("2 menit 42 detik", "2 menit 42 detik"), ("2m42s", "2 menit 42 detik"),
    ("1,5", "1,5 detik"), ("1.5 s", "1,5 detik"), ("0,25 menit", "15 detik"),
    ("90", "1 menit 30 detik"),
    ("00:01:30", "1 menit 30 detik"), ("1:00:00", "1 jam"), ("250ms", "0,25 detik"),
    ("5-10 detik", "5-10 detik"), ("5 – 10", "5-10 detik"), ("1-2 menit", "1 menit - 2 menit"),
    ("30 detik - 1 menit", "30 detik - 1 menit"), ("5 sampai 10 dtk", "5-10 detik"),
    ("± 10 dtk.", "10 detik"), ("jeda 8 detik", "8 detik"), ("30\"", "30 detik"), ("2'", "2 menit"),
    ("1’ 30”", "1 menit 30 detik"), ("11 jam", "11 jam"), ("1,05 detik", "1,05 detik"),
    ("0-5 detik", "0,01-5 detik"),
  ])
  func `a length is read and written`(_ typed: String, _ written: String) {
    #expect(WrittenLength(typed)?.written == written)
    let script = "Judul: A\nJenis: relaksasi\n# A\nA. [jeda \(written)]\n"
    #expect(problems(script) == [])
  }

  @Test(arguments: [
    "", "sebentar", "-5", "10-5 detik", "1.500", "1:75", "1:2:3:4", "13 jam", "5 detik 2 menit",
    "2 30", "10 kali", "1,2,3", "99999999999", "5-", "-", "1 detik 1 detik", "∞", "１０",
  ])
  func `what is no length is refused`(_ typed: String) {
    #expect(WrittenLength(typed) == nil)
  }

  @Test func `the unit of a column counts where a cell names none`() {
    #expect(WrittenLength("2", unit: .minutes)?.written == "2 menit")
    #expect(WrittenLength("20 detik", unit: .minutes)?.written == "20 detik")
    #expect(WrittenLength("1-2", unit: .minutes)?.written == "1 menit - 2 menit")
  }

  @Test func `nothing and a blink are nothing`() {
    #expect(WrittenLength("0")?.isNothing == true)
    #expect(WrittenLength("5ms")?.isNothing == true)
    #expect(WrittenLength("10ms")?.isNothing == false)
  }
}
