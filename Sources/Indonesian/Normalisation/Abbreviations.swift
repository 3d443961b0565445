/// Shortened words and what they are said as, matched as whole words in any case.
///
/// To extend, add a row to the table whose condition fits; a form may hold points, slashes, hyphens
/// and spaces. In the spoken form é and ê decide an e.
enum Abbreviations {
  typealias Row = (written: String, spoken: String)

  /// Said so wherever they stand.
  static let anywhere: [Row] = [
    ("Ny.", "nyonya"), ("Tn.", "tuan"), ("Nn.", "nona"), ("Sdr.", "saudara"), ("Sdri.", "saudari"),
    ("Bpk.", "bapak"), ("Bpk", "bapak"), ("Yth.", "yang terhormat"), ("By.", "bayi"),
    ("dr.", "dokter"), ("drg.", "dokter gigi"), ("drg", "dokter gigi"), ("Prof.", "profésor"),
    ("Bd.", "bidan"), ("Ns.", "nérs"), ("Hj.", "hajah"), ("alm.", "almarhum"),
    ("almh.", "almarhumah"),
    ("Sp.OG", "spésialis obstétri dan ginékologi"), ("SpOG", "spésialis obstétri dan ginékologi"),
    ("Sp.A", "spésialis anak"), ("SpA", "spésialis anak"), ("S.Keb.", "sarjana kebidanan"),
    ("S.Keb", "sarjana kebidanan"), ("A.Md.Keb.", "ahli madya kebidanan"),
    ("A.Md.Keb", "ahli madya kebidanan"), ("Amd.Keb.", "ahli madya kebidanan"),
    ("Amd.Keb", "ahli madya kebidanan"), ("S.Kep.", "sarjana keperawatan"),
    ("S.Kep", "sarjana keperawatan"), ("M.Keb.", "magistêr kebidanan"),
    ("M.Keb", "magistêr kebidanan"), ("M.Kes.", "magistêr keséhatan"),
    ("M.Kes", "magistêr keséhatan"),

    ("yg", "yang"), ("yg.", "yang"), ("dgn", "dengan"), ("dg", "dengan"), ("dng", "dengan"),
    ("utk", "untuk"), ("u/", "untuk"), ("krn", "karena"), ("karna", "karena"), ("tdk", "tidak"),
    ("tdk.", "tidak"), ("gak", "enggak"), ("ga", "enggak"), ("sdh", "sudah"),
    ("udh", "sudah"), ("udah", "sudah"), ("blm", "belum"), ("jgn", "jangan"), ("hrs", "harus"),
    ("bs", "bisa"), ("bsk", "bésok"), ("spt", "seperti"), ("sprti", "seperti"), ("sbg", "sebagai"),
    ("sblm", "sebelum"), ("stlh", "setelah"), ("ssdh", "sesudah"), ("skrg", "sekarang"),
    ("pd", "pada"), ("dlm", "dalam"), ("kpd", "kepada"), ("dr", "dari"), ("dri", "dari"),
    ("klo", "kalau"), ("kalo", "kalau"), ("kl", "kalau"), ("jd", "jadi"), ("lg", "lagi"),
    ("bgt", "banget"), ("trs", "terus"), ("sm", "sama"), ("aja", "saja"), ("jg", "juga"),
    ("org", "orang"), ("bnyk", "banyak"), ("lbh", "lebih"), ("krg", "kurang"), ("byk", "banyak"),
    ("plg", "paling"), ("sampe", "sampai"), ("tp", "tetapi"), ("ttp", "tetap"),
    ("hr", "hari"), ("bln", "bulan"), ("thn", "tahun"), ("mgg", "minggu"), ("mnt", "menit"),
    ("dtk", "detik"), ("tgl.", "tanggal"), ("tgl", "tanggal"), ("pkl.", "pukul"), ("pkl", "pukul"),
    ("jml", "jumlah"), ("jml.", "jumlah"), ("ttg", "tentang"), ("thd", "terhadap"),
    ("tsb", "tersebut"), ("tsb.", "tersebut"), ("ybs", "yang bersangkutan"),
    ("yi.", "yaitu"), ("y.i.", "yaitu"), ("mis.", "misalnya"), ("mis", "misalnya"),
    ("a.l.", "antara lain"), ("a.n.", "atas nama"), ("a.n", "atas nama"), ("a/n", "atas nama"),
    ("u.p.", "untuk perhatian"), ("d.a.", "dengan alamat"), ("d/a", "dengan alamat"),
    ("s.d.", "sampai dengan"), ("s.d", "sampai dengan"), ("s/d", "sampai dengan"),
    ("c.q.", "cé ki"), ("p.p.", "pulang pergi"), ("ttd.", "tertanda"),
    ("ttd", "tertanda"), ("ket.", "keterangan"), ("kpn", "kapan"),
    ("Jl.", "jalan"), ("jln.", "jalan"), ("jln", "jalan"), ("Gg.", "gang"), ("Kec.", "kecamatan"),
    ("Kab.", "kabupatèn"), ("Kel.", "kelurahan"), ("Prov.", "provinsi"),
    ("Telp.", "télépon"), ("Telp", "télépon"), ("Tlp.", "télépon"), ("Tlp", "télépon"),
    ("vs", "lawan"), ("vs.", "lawan"), ("w/", "dengan"), ("tab.", "tablèt"), ("kaps.", "kapsul"),
    ("pH", "pé ha"), ("MP-ASI", "ém pé asi"), ("MPASI", "ém pé asi"), ("ASIX", "asi éksklusif"),
    ("D-MER", "dé ém é ér"), ("Covid", "kovid"),
    ("SpO2", "saturasi oksigén"), ("HbA1c", "ha bé a satu cé"),
  ]

  /// Said so wherever they stand; with a capital after their point they end the sentence.
  static let closing: [Row] = [
    ("dll.", "dan lain-lain"), ("dll", "dan lain-lain"), ("dsb.", "dan sebagainya"),
    ("dsb", "dan sebagainya"), ("dst.", "dan seterusnya"), ("dst", "dan seterusnya"),
    ("dkk.", "dan kawan-kawan"), ("dkk", "dan kawan-kawan"), ("dlsb.", "dan lain sebagainya"),
    ("dlsb", "dan lain sebagainya"),
  ]

  /// Titles before a name, which is a word with a capital: "dr Sari", but "dr rumah".
  static let beforeNames: [Row] = [
    ("dr", "dokter"), ("Ny", "nyonya"), ("Tn", "tuan"), ("Nn", "nona"), ("Sdr", "saudara"),
    ("Sdri", "saudari"), ("By", "bayi"), ("Prof", "profésor"), ("Bd", "bidan"), ("Bd.", "bidan"),
    ("Ns", "nérs"), ("H.", "haji"), ("Hj", "hajah"), ("By Ny", "bayi nyonya"),
    ("By. Ny.", "bayi nyonya"), ("Jl", "jalan"), ("Gg", "gang"), ("Kab", "kabupatèn"),
    ("Kec", "kecamatan"),
  ]

  /// Said so before a number: "hal. 5", but "beberapa hal."
  static let beforeNumbers: [Row] = [
    ("No.", "nomor"), ("No", "nomor"), ("Nmr.", "nomor"), ("hal.", "halaman"), ("hal", "halaman"),
    ("hlm.", "halaman"), ("hlm", "halaman"), ("Lt.", "lantai"), ("Lt", "lantai"),
    ("min.", "minimal"), ("min", "minimal"), ("maks.", "maksimal"), ("maks", "maksimal"),
    ("max.", "maksimal"), ("max", "maksimal"), ("ps.", "pasal"), ("ay.", "ayat"), ("ps", "pasal"),
    ("gb.", "gambar"), ("gbr.", "gambar"), ("tbl.", "tabèl"), ("vol.", "volume"), ("ed.", "édisi"),
    ("+/-", "kurang lebih"), ("+-", "kurang lebih"), ("th.", "tahun"), ("th", "tahun"),
    ("k.l.", "kurang lebih"), ("kl.", "kurang lebih"),
    ("sd", "sampai dengan"),
  ]
}
