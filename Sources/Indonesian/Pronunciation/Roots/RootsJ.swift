extension Roots {
  /// Roots in J whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let j: StaticString = """
    jahé jakét jambé jamboré jambrét jamét jarem jatén jatinegara jawér jayéng jebah jebai jebak
    jebang jebar jebat jeblok jeblos jebluk jebol jebor jebrol jebuh jebung jebur jebus jeda
    jédah jeding jedot jéfri jegal jegang jegég jegil jegog jegung jéhan jéhova jejabah jejak
    jejaka jejal jejamuran jejap jejari jejaring jejas jejenang jejengkok jéjér jéjunum jejuri
    jékét jéksi jékson jekulo jél jéla jelabak jelabir jeladan jeladrén jeladri jelaga jelagra
    jelah jelai jelajah jelak jelalat jelamprang jelanak jelang jelangak jelangkung jelantah
    jelantik jelapak jelapang jelar jelarang jelas jelata jelatang jelatik jelau jelawat jelbuk
    jeléjéh jelék jelempah jelengar jelentik jelepak jelépok jeli jelih jelijih jelimet jelimpat
    jeling jelir jelira jelit jelita jelma jelu jeluak jeluang jelujur jeluk jelum jelungkap
    jeluntung jelunut jelus jelut jelutung jem jemaah jemaat jemala jemang jemari jemawa jémba
    jembak jembalang jembar jembatan jémbél jember jembiah jemblem jemblung jembrana jembut
    jemeki jemerlang jemerut jempalik jempalit jempana jempang jemparing jempol jempul jemput
    jemu jemuas jemuju jemur jenahak jenahar jenak jenaka jenama jenang jenangau jenat jenawi
    jenazah jendal jendala jendéla jendera jénderal jendol jendul jené jénéponto jenéwa jenéwer
    jeng jengah jengang jengat jengék jenggala jenggar jenggawah jénggér jénggét jenggirat
    jenggolo jénggot jengguk jenggul jenggut jengit jengkal jéngkang jengkar jéngkék jéngkél
    jéngkelit jéngkéng jéngkér jengkerik jéngkét jéngki jengking jengkit jéngkol jengkolét
    jengkot jénglot jenguh jenguk jengul jéni jénifer jenis jénius jenjam jenjang jenjéng jénong
    jentaka jentang jentayu jéntelmén jentera jentik jentolak jentur jenu jenuh jepa jepang
    jepara jepén jepét jepit jepon jeprah jeprat jeprét jepun jeput jera jerabai jeradik jeragih
    jerah jerahak jerahap jerait jeram jerambah jerambai jerambang jerambung jerami jeran jerang
    jerangan jerangau jerangkah jerangkak jerangkang jerangkong jerap jerapah jerat jerau
    jerawat jerba jerbak jerebu jeremak jeremba jerembap jerembat jerémbét jerembun jérémi
    jérémia jerempak jéréng jerépét jeri jeriau jerigén jerih jeriji jérikén jérikho jering
    jeringau jeringing jerit jerjak jerkah jerkat jermal jérman jermang jernang jernih jero
    jeroan jerohok jerojol jerongkang jerongkés jerongkok jerongkong jerotong jérsi jerubung
    jeruji jeruju jeruk jeruklegi jerukun jerukup jerum jerumat jerumbai jerumun jerumus jerun
    jerung jerungkau jerungkis jerungkung jerunuk jerupih jérusalém jésika jésuit jét jetis
    jétlag jétro jétsét jewawut jéwér jibraél jinem jinten jip jogét jolék jongét joréng joséf
    jréng jubel jublék judek judes juék juléha jumeneng jurasiK jurnalisme jute juték juvénil
    juwét
    """

  /// Roots in J that leave no doubt themselves, but that affixes go on.
  static let jPlain: StaticString = """
    jab jabal jabar jabat jabbar jabir jabon jabrik jabung jabur jadah jadi jadwal jafar jaga
    jagabaya jagal jagat jago jagoan jagong jaguar jagung jagur jahanam jahat jahil jahiliah
    jahit jail jaipong jais jaiz jaja jajah jajak jajal jajan jajar jajat jakal jakarta jakfar
    jaksa jakun jala jalak jalal jalaluddin jalan jalang jalar jali jalil jalilah jalin jalma
    jalu jaluk jalur jam jamaah jamaat jamah jamaika jamak jamal jaman jamang jamas jambak
    jamban jambang jambangan jambi jambiah jamblang jambon jambu jambul jamhur jami jamiah
    jamiat jamin jampang jampi jamrud jamu jamur jamuri jamus janabah janah janang janda jangak
    jangan jangar jangat janggal janggar janggi janggut jangka jangkah jangkang jangkar jangkau
    jangkit jangkrik jangkung janin janitor janjang janji jantan jantra jantung januari janun
    janur japu jara jarah jarak jaran jarang jargon jari jariah jarik jarimah jaring jarit jarum
    jarwa jas jasa jasad jasadi jasirah jasmani jasmaniah jaspis jasus jatah jati jatilan
    jatmika jatuh jauh jauhar jauhari jawa jawab jawanisasi jawara jawat jawatan jawawut jawi
    jawil jaya jayakarta jayapura jayus jazam jazirah jiarah jibaku jibrail jibril jibti jibuti
    jidar jidat jidor jihad jihandak jijik jika jikalau jilat jilatan jilbab jilid jiluk jimak
    jiman jimat jimbaran jimpit jimpitan jin jinah jinak jinayah jindra jingga jingkang jingkat
    jingkrak jinjang jinjing jinjit jintan jipang jiplak jirak jiran jisim jitak jitok jitu jiwa
    jiwani jodang jodoh jogja jogjakarta joglo johan johar johari johor jojoba joki joko joli
    jolok jolong jombang jomblo jomlo jomplang jompo jong jonggol jongkat jongkok jongkong
    jongos jonjot jontor jor joran joring jorjoran jorok jorong jos jotang jotos jua juadah jual
    juang juara jubah jubin jubir judi judikatif judisial judo judoka judul jufri juga juita
    jujitsu juju jujur jujut jukstaposisi jukung jula julang juli julian juliana julid juling
    julita juluk julur jumadil jumadilakhir jumadilawal jumanah jumantara jumantik jumat jumawa
    jumbai jumbo jumbuh jumhur jumlah jumpa jumpalit jumput jumrah jumrat jumud junaidi jundai
    jung jungkal jungkat jungkir jungkit juni junior junjung junta juntrung junub juragan jurang
    juri jurik juring juris jurisdiksi jurit jurnal juru jurus jurusan jus justifikasi justisi
    justru juta jutawan juwita juz
    """
}
