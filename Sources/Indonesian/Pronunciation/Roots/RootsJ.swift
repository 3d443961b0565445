extension Roots {
  /// Roots in J whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let j: StaticString = """
    jahé jakét jambé jamboré jambrét jarem jawér jayeng jebah jebai jebak jebang jebar jebat
    jeblok jeblos jebluk jebol jebor jebrol jebuh jebung jebur jeda jéding jedot jéfri jegal
    jegang jegil jegung jejabah jejak jejaka jejal jejap jejas jejenang jejengkok jéjér jejunum
    jejuri jékét jéksi jel jela jelabak jelabir jeladan jeladrén jeladri jelaga jelagra jelah
    jelai jelajah jelak jelalat jelanak jelang jelangak jelangkung jelantah jelapak jelapang
    jelar jelarang jelas jelata jelatang jelau jelawat jeléjéh jelék jelempah jelengar jelentik
    jelepak jelépok jeli jelih jelijih jelimet jelimpat jeling jelir jelit jelita jelma jelu
    jeluak jeluang jelujur jeluk jelum jelungkap jeluntung jelunut jelus jelut jelutung jem
    jemaah jemaat jemala jemang jemari jemawa jémba jembak jembalang jembar jembatan jémbél
    jember jembrana jembut jemeki jemerlang jempalik jempalit jempana jemparing jempol jempul
    jemput jemu jemuju jemur jenahar jenak jenaka jénama jenang jenangau jenat jenawi jenazah
    jendal jendala jendéla jénderal jendol jendul jenéponto jenéwa jenéwer jeng jengah jengang
    jengat jengék jenggala jenggar jénggér jénggét jénggot jengguk jenggul jenggut jengit
    jengkal jéngkang jéngkék jéngkél jéngkelit jengkéng jéngkér jéngkét jéngki jéngking jengkit
    jéngkol jengkolét jengkot jenguh jenguk jengul jéni jenis jénius jenjam jenjang jenjéng
    jentaka jentang jentayu jéntelmén jentera jentik jentur jenu jenuh jepa jepang jepara jepét
    jepit jeprat jeprét jepun jeput jera jerabai jeradik jeragih jerah jerahak jerahap jerait
    jeram jerambah jerambai jerambang jerambung jerami jeran jerang jerangan jerangau jerangkah
    jerangkak jerangkang jerangkong jerap jerapah jerat jerau jerawat jerba jerbak jeremak
    jeremba jerembap jerembat jerembet jerembun jérémi jerempak jéréng jerepet jeri jeriau
    jerigén jerih jeriji jérikén jering jeringing jerit jérjak jerkah jerkat jermal jérman
    jermang jernang jernih jero jeroan jerohok jerojol jerongkang jerongkés jerongkok jerongkong
    jerubung jeruji jeruju jeruk jerukun jerukup jerum jerumat jerumbai jerumun jerumus jerun
    jerung jerungkau jerungkis jerungkung jerunuk jerupih jérusalém jésika jét jétsét jéwér
    jinem jip jogét jolék jongét joréng jréng jubel jublék judek judés juék jurnalisme jute
    juvénil
    """

  /// Roots in J that leave no doubt themselves, but that affixes go on.
  static let jPlain: StaticString = """
    jabar jabat jadi jadwal jaga jagal jagat jago jagoan jagung jahat jahil jahit jaja jajah
    jajak jajan jajar jaksa jala jalak jalan jalar jalin jalur jam jamah jaman jambang jambu
    jamin jamu jamur janda jangan janggal janggut jangka jangkah jangkar jangkau jangkit
    jangkrik jangkung janin janji jantan jantung janur jarah jarak jaran jarang jari jaring
    jarum jasa jasad jatah jati jatuh jauh jawa jawab jaya jazirah jidat jihad jijik jika
    jikalau jilat jilbab jilid jimat jinak jingga jinjing jinjit jiplak jitak jitu jiwa jodoh
    joli jongkok jorok jual juang juara jubah judi judul juga jujur jujut jukung jula julang
    juling julur jumat jumbo jumlah jumpa jumput jungkir junjung jurang juri jurnal juru jurus
    jurusan justru juta jutawan juwita
    """
}
