import Foundation
import Testing

@Suite struct LibraryCommandTests {
  private static let script = """
    Judul: Sesi Saya
    Jenis: relaksasi

    # Satu
    [rekaman suara/salam.wav]
    Selamat datang.
    [sertakan bagian]
    """

  /// A script with a recording and a fragment beside it.
  private static func written(in program: Program) throws -> String {
    try FileManager.default.createDirectory(
      atPath: program.folder + "/suara", withIntermediateDirectories: true)
    let bell = try FileManager.default.contentsOfDirectory(atPath: repository + "/audio/sounds")[0]
    try FileManager.default.copyItem(
      atPath: repository + "/audio/sounds/" + bell, toPath: program.folder + "/suara/salam.wav")
    _ = try program.file("bagian.belai", "Lemaskan bahu. [jeda 3 detik]\n")
    return try program.file("sesi-saya.belai", script)
  }

  private static func files(below folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
    return names.filter { $0.contains(".") }.sorted()
  }

  @Test func `an added script is played by name from anywhere, with its files`() throws {
    let program = try Program()
    let added = try program.run(["pasang", try Self.written(in: program)])
    #expect(added.status == 0, "\(added.errors)")
    #expect(added.output.contains("belai mulai sesi-saya"))
    for name in ["bagian.belai", "sesi-saya.belai", "suara/salam.wav"] {
      try FileManager.default.removeItem(atPath: program.folder + "/" + name)
    }
    #expect(try program.run(["list"]).output.contains("sesi-saya"))
    #expect(try program.run(["check", "sesi-saya"]).status == 0)
    #expect(
      Self.files(below: program.folder + "/.local/share/belai/scripts") == [
        "sesi-saya/bagian.belai", "sesi-saya/sesi-saya.belai", "sesi-saya/suara/salam.wav",
      ])
  }

  @Test func `a pack carries a script from one home to another`() throws {
    let sender = try Program()
    let packed = try sender.run([
      "pack", try Self.written(in: sender), "-o", sender.folder + "/a.belaipack",
    ])
    #expect(packed.status == 0, "\(packed.errors)")
    let receiver = try Program()
    let added = try receiver.run(["add", sender.folder + "/a.belaipack"])
    #expect(added.status == 0, "\(added.errors)")
    #expect(try receiver.run(["check", "sesi-saya"]).status == 0)
    #expect(try receiver.run(["timeline", "sesi-saya"]).output.contains("Lemaskan bahu"))
  }

  @Test func `the unzip program finds a pack in order`() throws {
    let program = try Program()
    let pack = program.folder + "/a.belaipack"
    _ = try program.run(["bungkus", try Self.written(in: program), "-o", pack])
    #expect(try Self.shell("unzip -tq '\(pack)'", in: program).contains("No errors detected"))
  }

  @Test func `nothing is replaced unless it is said so`() throws {
    let program = try Program()
    let path = try Self.written(in: program)
    #expect(try program.run(["add", path]).status == 0)
    try Self.script.replacing("Sesi Saya", with: "Sesi Lain")
      .write(toFile: path, atomically: true, encoding: .utf8)
    let refused = try program.run(["add", path])
    #expect(refused.status == 2)
    #expect(refused.errors.contains("sesi-saya"))
    #expect(try program.run(["list"]).output.contains("Sesi Saya"))
    #expect(try program.run(["add", "--yes", path]).status == 0)
    #expect(try program.run(["list"]).output.contains("Sesi Lain"))

    let pack = program.folder + "/p.belaipack"
    #expect(try program.run(["pack", path, "-o", pack]).status == 0)
    #expect(try program.run(["pack", path, "-o", pack]).status == 2)
    #expect(try program.run(["pack", path, "-o", path]).status == 2)
    #expect(try program.run(["pack", path, "-o", pack, "--yes"]).status == 0)
  }

  @Test func `only what was added is removed`() throws {
    let program = try Program()
    #expect(try program.run(["add", try Self.written(in: program)]).status == 0)
    #expect(try program.run(["remove", "sesi-saya"]).status == 2)
    #expect(try program.run(["hapus", "--yes", "sesi-saya"]).status == 0)
    #expect(Self.files(below: program.folder + "/.local/share/belai/scripts").isEmpty)
    let shipped = try program.run(["remove", "--yes", "pijat-oksitosin"])
    #expect(shipped.status == 2)
    #expect(shipped.errors.contains("pijat-oksitosin"))
    #expect(try program.run(["check", "pijat-oksitosin"]).status == 0)
  }

  @Test func `a faulty script is told and not added`() throws {
    let program = try Program()
    let path = try program.file("rusak.belai", "Judul: Uji\nJenis: relaksasi\n# A\n[jeda 2 detk]\n")
    let result = try program.run(["add", path])
    #expect(result.status == 1)
    #expect(result.errors.contains("N012"))
    #expect(!(try program.run(["list"]).output.contains("rusak")))
  }

  @Test func `a file outside the script's folder is not taken along`() throws {
    let program = try Program()
    _ = try Self.written(in: program)
    let folder = program.folder + "/dalam"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = try program.file(
      "dalam/sesi.belai", Self.script.replacing("suara/salam.wav", with: "../suara/salam.wav"))
    let result = try program.run(["pack", path, "-o", program.folder + "/x.belaipack"])
    #expect(result.status == 1)
    #expect(!FileManager.default.fileExists(atPath: program.folder + "/x.belaipack"))
  }

  @Test(arguments: [
    ("a link", "ln -s /etc/passwd l.belai; zip -qy x.belaipack l.belai"),
    ("a climber", "mkdir a; cd a; echo x > ../n.belai; zip -q ../x.belaipack ../n.belai"),
    ("a bomb", "truncate -s 600M b.belai; zip -q x.belaipack b.belai; rm b.belai"),
    ("a password", "echo x > p.belai; zip -qP rahasia x.belaipack p.belai"),
    ("no script", "echo x > p.txt; zip -q x.belaipack p.txt"),
    ("cut in the middle", "echo x > p.belai; zip -q y p.belai; head -c 60 y.zip > x.belaipack"),
  ])
  func `a pack that may do harm is refused and leaves nothing behind`(
    _ name: String, _ making: String
  ) throws {
    let program = try Program()
    _ = try Self.shell(making, in: program)
    let temporary = program.folder + "/sementara"
    try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: true)
    let result = try program.run(
      ["add", program.folder + "/x.belaipack"], environment: ["TMPDIR": temporary])
    #expect(result.status == 2, "\(result.errors)")
    #expect(result.errors.contains("x.belaipack"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary).isEmpty)
    #expect(Self.files(below: program.folder + "/.local").isEmpty)
  }

  @Test func `the shell completes names of scripts`() throws {
    let program = try Program()
    for shell in ["bash", "zsh", "fish"] {
      let completion = try program.run(["--generate-completion-script", shell])
      #expect(completion.status == 0)
      #expect(completion.output.contains("belai"))
    }
    let script = program.folder + "/lengkap.bash"
    try program.run(["--generate-completion-script", "bash"]).output
      .write(toFile: script, atomically: true, encoding: .utf8)
    let asked = """
      export PATH="$(dirname '\(Program.path)'):$PATH" BELAI_DATA='\(repository)'
      source '\(script)'
      COMP_WORDS=(belai check relaksasi-n) COMP_CWORD=2 COMP_LINE='belai check relaksasi-n'
      COMP_POINT=${#COMP_LINE}
      _belai belai relaksasi-n check
      echo "${COMPREPLY[@]}"
      """
    #expect(try Self.shell(asked, in: program).contains("relaksasi-napas"))
  }

  /// Runs a command line in the program's folder and returns what it prints.
  private static func shell(_ line: String, in program: Program) throws -> String {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    shell.arguments = ["-c", line]
    shell.currentDirectoryURL = URL(fileURLWithPath: program.folder)
    let output = Pipe()
    shell.standardOutput = output
    try shell.run()
    return String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }
}
