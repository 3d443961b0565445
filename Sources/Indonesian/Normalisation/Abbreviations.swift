/// Shortened words and what they are said as, matched as whole words in any case.
///
/// To extend, add a row; a form may hold points, slashes and hyphens.
enum Abbreviations {
  static let table: [(written: String, spoken: String)] = [
    ("Ny.", "nyonya"), ("Tn.", "tuan"), ("Nn.", "nona"), ("Sdr.", "saudara"), ("Sdri.", "saudari"),
    ("Bpk.", "bapak"), ("Bpk", "bapak"), ("Yth.", "yang terhormat"), ("By.", "bayi"),
    ("By", "bayi"),
    ("dr.", "dokter"), ("drg.", "dokter gigi"), ("Dr.", "dokter"), ("Prof.", "profésor"),
    ("Bd.", "bidan"), ("Ns.", "nérs"), ("H.", "haji"), ("Hj.", "hajah"),
    ("dll.", "dan lain-lain"), ("dll", "dan lain-lain"), ("dsb.", "dan sebagainya"),
    ("dsb", "dan sebagainya"), ("dst.", "dan seterusnya"), ("dst", "dan seterusnya"),
    ("dkk.", "dan kawan-kawan"), ("dkk", "dan kawan-kawan"), ("mis.", "misalnya"),
    ("mis", "misalnya"), ("yi.", "yaitu"),
    ("yg", "yang"), ("yg.", "yang"), ("dgn", "dengan"), ("dg", "dengan"), ("dng", "dengan"),
    ("utk", "untuk"), ("u/", "untuk"), ("krn", "karena"), ("karna", "karena"), ("tdk", "tidak"),
    ("tdk.", "tidak"), ("sdh", "sudah"), ("udh", "sudah"), ("blm", "belum"),
    ("jgn", "jangan"), ("hrs", "harus"), ("bs", "bisa"), ("bsk", "besok"),
    ("spt", "seperti"), ("sprti", "seperti"), ("sbg", "sebagai"), ("sblm", "sebelum"),
    ("stlh", "setelah"), ("ssdh", "sesudah"), ("pd", "pada"), ("dlm", "dalam"), ("kpd", "kepada"),
    ("dr", "dari"), ("dri", "dari"), ("klo", "kalau"), ("kalo", "kalau"), ("kl", "kalau"),
    ("jd", "jadi"), ("lg", "lagi"), ("bgt", "banget"), ("skrg", "sekarang"), ("tgl.", "tanggal"),
    ("tgl", "tanggal"), ("pkl.", "pukul"), ("pkl", "pukul"), ("hlm.", "halaman"),
    ("hal.", "halaman"), ("No.", "nomor"), ("no.", "nomor"), ("Jl.", "jalan"), ("jln.", "jalan"),
    ("jml", "jumlah"), ("ttg", "tentang"), ("thd", "terhadap"), ("tsb", "tersebut"),
    ("tsb.", "tersebut"), ("ybs", "yang bersangkutan"), ("a.n.", "atas nama"),
    ("a.n", "atas nama"), ("u.p.", "untuk perhatian"), ("d.a.", "dengan alamat"),
    ("s.d.", "sampai dengan"), ("s.d", "sampai dengan"), ("s/d", "sampai dengan"),
    ("c.q.", "cé ki"), ("p.p.", "pulang pergi"), ("ket.", "keterangan"), ("maks.", "maksimal"),
    ("max.", "maksimal"), ("min.", "minimal"), ("ka.", "kanan"), ("ki.", "kiri"),

    ("Telp.", "télépon"), ("telp", "télépon"), ("tlp", "télépon"), ("km/jam", "kilometer per jam"),
    ("p/s", "pé és"), ("w/", "dengan"), ("vs", "lawan"), ("vs.", "lawan"),
    ("puskesmas", "puskésmas"), ("let-down", "lét daun"), ("letdown", "lét daun"),
    ("baby oil", "bébi oil"), ("babyoil", "bébi oil"), ("pumping", "pamping"),
    ("massage", "masase"), ("online", "onlain"), ("offline", "oflain"), ("hands-free", "hénsfri"),
  ]
}
