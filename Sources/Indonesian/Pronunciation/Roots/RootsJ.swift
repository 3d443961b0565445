extension Roots {
  /// Roots in J whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let j: StaticString = """
    jabel jabirén jabodétabék jabotabék jadéit jaélani jaénal jaénudin jaénuri jagabéla jahakeling
    jahé jajakgedé jakenan jakét jaksél jambé jambésari jamboré jambrét jambumonyét jamésonit jamét
    jamkésda jamkésmas jampersal jamsosték janaméjaya janét janget janggelan jangkep jansénisme
    janten jantera jarem jasmérah jasuké jatén jaténg jatibening jatimekar jatimelati jatinegara
    jatingaléh jatirejo jawér jayadéwa jayakerta jayanegara jayaséna jayéng jayéngrana jayéngsekar
    jebah jebai jebak jebang jebar jebat jebeng jebik jeblok jeblos jeblug jebluk jebol jebor jebot
    jébrés jebrét jebrol jebuh jebul jebung jebur jebus jebyur jéda jédah jedar jéddah jedér jeding
    jedot jedug jeduk jedur jedut jéfferson jéfri jéfta jegal jegang jegar jegég jegil jegog jegung
    jéhan jéhova jejabah jejak jejaka jejal jejambat jejamuran jejantas jejap jejari jejaring jejas
    jejeg jejek jejel jejenang jejéngkok jéjér jéjunal jéjunitis jéjunostomi jéjunum jejuri jekan
    jékét jéki jékpot jéksi jékson jekulo jél jela jelabak jelabir jeladan jeladrén jeladri jelaga
    jelagra jelah jelai jelajah jelak jelalat jelambar jelamprang jelanak jelang jelangak jelangat
    jelangkung jelantah jelantik jelapak jelapang jelar jelarang jelas jelata jelatang jelatik jelau
    jelawat jelbuk jelebu jelegar jeléjéh jelék jelempah jelengar jelentik jeléntréh jelepak jelépok
    jeli jelih jelijih jelimet jelimpat jeling jelir jelira jelis jelit jelita jelma jelojol
    jelotong jelu jeluak jeluang jelujur jeluk jelum jelumat jelumpang jelungkap jeluntung jelunut
    jelupang jelur jelus jelut jelutung jém jema jemaah jemaat jemah jemaja jemala jemang jemari
    jemawa jemba jembak jembalang jembar jembatan jémbé jémbél jember jembiah jembirit jemblem
    jemblong jemblung jembrana jémbréng jembut jemék jemeki jementah jemerlang jemerlap jemerut
    jémima jempalik jempalit jempana jempang jemparing jempina jempol jempong jempul jemput jemu
    jemuas jemuju jemur jemursari jenahak jenahar jenak jenaka jenama jenamas jenang jenangau jenar
    jenasah jenat jenawi jenayah jenazah jendal jendala jendel jendéla jénder jendera jénderal
    jendol jéndra jéndral jendul jéné jenéla jeneng jénéponto jenéwa jenéwer jeng jengah jengang
    jengat jengék jenggala jenggar jenggawah jénggér jénggét jenggirat jengglong jenggolo jénggot
    jengguk jenggul jenggur jenggut jengit jengka jengkal jengkang jengkar jéngkék jéngkél jengkelit
    jéngkéng jéngkér jengkerik jéngkét jéngki jengking jengkit jéngkol jengkolét jengkot jenglong
    jénglot jenguh jenguk jengul jéni jénial jénialitas jénifer jénin jeniper jenis jenitri jénius
    jenjam jenjang jénjéng jénong jentaka jentang jentara jentayu jéntelmén jentera jentik jentolak
    jentréng jentur jenu jenuh jépa jépajépa jepang jepara jepén jepét jepit jeplak jeplok jepon
    jeprah jeprat jeprét jepun jeput jera jerabai jeradik jerafah jeragan jeragih jerah jerahak
    jerahap jerait jerajak jeram jeramah jerambah jerambai jerambang jerambung jerami jeran jerang
    jerangan jerangau jerangkah jerangkak jerangkang jerangkap jerangkong jerangkung jerantut jerap
    jerapah jerat jerau jera.us jerawat jérba jerbak jerbung jerebu jerejak jeremak jeremang jeremba
    jerembab jerembap jerembat jerembét jerembun jérémi jérémia jérémias jerempak jéréng jerepak
    jerepét jeri jeriau jerigén jerih jeriji jérikén jérikho jering jeringau jeringing jeringo jerit
    jerjak jerkah jerkat jermal jérman jermang jernang jernih jero jeroan jerobong jerohok jerojol
    jérom jerongkang jerongkés jerongkok jerongkong jerotong jerowaru jerpak jérry jérséi jérséy
    jérsi jerubu jerubung jeruji jeruju jeruk jeruklegi jeruksari jerukun jerukup jerum jerumat
    jerumbai jerumbung jerumun jerumus jerun jerung jerungkau jerungkis jerungkung jerungkup jerunuk
    jerupih jérusalém jerut jésika jéssi jésuit jésus jét jétfoil jetis jétlag jétro jétsam jétsét
    jétski jewawut jéwér jibraél jimbé jinem jinéndra jineng jinten jip jipéng jlegur jléntréh
    jlimet jnanéndria joél jogéd jogét joglosemar johanés johannésburg jolék jones jongét joréng
    josé joséf joséfin josélin jréng jrengik jualbeli jubel jubiléum jublek judek judes juék jujubé
    juklék jukstaglomérulér juléha julién juliét jumaédi jumanten jumbrek jumeneng juminem jumpelang
    junaédi jungkel jupen jurasiK jurnalisme juruselamat jurutera justeru jute juték juvénil
    juvénilia juvéntus juwet
    """

  /// Roots in J that leave no doubt themselves, but that affixes go on.
  static let jPlain: StaticString = """
    jab jabal jabar jabat jabbar jabir jabon jabrik jabung jabur jadah jadi jadwal jafar jaga
    jagabaya jagal jagat jago jagoan jagong jaguar jagung jagur jahanam jahar jahat jahil jahiliah
    jahit jail jaipong jais jaiz jaja jajagi jajah jajak jajal jajan jajar jajat jakal jakarta
    jakfar jaksa jakun jala jalahi jalak jalal jalaluddin jalan jalang jalar jali jalil jalilah
    jalin jalma jalu jaluk jalur jam jamaah jamaat jamah jamaika jamak jamal jaman jamang jamas
    jambak jamban jambang jambangan jambar jambi jambiah jamblang jambon jambu jambul jamhur jami
    jamiah jamiat jamin jampang jampi jampuk jamrah jamrud jamu jamur jamuri jamus jana janabah
    janah janang janda jangak jangan jangar jangat janggal janggar janggi janggut jangka jangkah
    jangkang jangkar jangkau jangki jangkit jangkrik jangkung jangol janguk janin janitor janjang
    janji jantan jantang jantra jantung jantur januari janun janur japu jara jarah jarak jaram jaran
    jarang jaras jargon jari jariah jarik jarimah jaring jarit jarum jarwa jas jasa jasad jasadi
    jasirah jasmani jasmaniah jaspis jasus jatah jati jatilan jatmika jatuh jauh jauhar jauhari jawa
    jawab jawanisasi jawara jawat jawatan jawawut jawi jawil jaya jayakarta jayapura jayus jazam
    jazirah jiarah jibaku jibrail jibril jibti jibun jibuti jidar jidat jidor jihad jihandak jijik
    jijit jika jikalau jila jilam jilat jilatan jilbab jilid jiluk jimak jiman jimat jimbaran jimbit
    jimpit jimpitan jin jinah jinak jinayah jindra jingap jingau jingga jingkang jingkat jingkik
    jingkrak jingu jinjang jinjing jinjit jintan jipang jiplak jiprat jirak jiran jirus jisim jitak
    jitok jitu jiwa jiwani jiwit jobak jodang jodoh jogar joging jogja jogjakarta joglo johan johar
    johari johor jojoba jojol joki joko jolak joli jolok jolong jolor jombang jomblo jomlo jompak
    jomplang jompo jong jonggol jongkang jongkat jongkok jongkong jongos jonjot jontor jor joran
    joring jorjoran jorok jorong jos jotang jotos jua juadah juah juak jual juang juara jubah jubin
    jubir judi judikatif judisial judo judoka judul jufri juga juita jujah jujai jujitsu juju jujuh
    jujur jujut jukstaposisi jukung jula julang julat juli julian juliana julid juling julita julo
    juluk julur jumadil jumadilakhir jumadilawal jumanah jumantara jumantik jumat jumawa jumbai
    jumbo jumbuh jumbul jumhur jumlah jumpa jumpalit jumput jumrah jumrat jumud junaidi junam jundai
    jung jungat jungkal jungkar jungkat jungkir jungkit jungur juni junior junjung junta juntrung
    junub jupang jura juragan jurai jurang juri jurik juring juris jurisdiksi jurit jurnal juru
    jurubicara jurus jurusan jus justifikasi justisi justru juta jutawan juwita juz
    """
}
