extension Roots {
  /// Roots in J whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let j: StaticString = """
    jabel jabirén jabodétabék jabotabék jadéit jaélani jaénal jaénudin jaénuri jahé jakenan jakét
    jaksél jambé jambésari jamboré jambrét jambumonyét jamésonit jamét jamkésda jamkésmas jampersal
    jamsosték janaméjaya janét janget janggelan jangkep jansénisme jantera jarem jatén jaténg
    jatibening jatimekar jatimelati jatinegara jatingaléh jatirejo jawér jayadéwa jayakerta
    jayanegara jayaséna jayéng jayéngrana jayéngsekar jebah jebai jebak jebang jebar jebat jebeng
    jebik jeblok jeblos jebluk jebol jebor jebrés jebrét jebrol jebuh jebung jebur jebus jebyur jeda
    jédah jedar jéddah jedér jeding jedot jedug jeduk jedur jedut jéfferson jéfri jéfta jegal jegang
    jegar jegég jegil jegog jegung jéhan jéhova jejabah jejak jejaka jejal jejambat jejamuran
    jejantas jejap jejari jejaring jejas jejeg jejek jejel jejenang jejéngkok jéjér jéjunal
    jéjunitis jéjunostomi jéjunum jejuri jekan jékét jéki jékpot jéksi jékson jekulo jél jela
    jelabak jelabir jeladan jeladrén jeladri jelaga jelagra jelah jelai jelajah jelak jelalat
    jelambar jelamprang jelanak jelang jelangak jelangkung jelantah jelantik jelapak jelapang jelar
    jelarang jelas jelata jelatang jelatik jelau jelawat jelbuk jelebu jelegar jeléjéh jelék
    jelempah jelengar jelentik jeléntréh jelepak jelépok jeli jelih jelijih jelimet jelimpat jeling
    jelir jelira jelit jelita jelma jelojol jelotong jelu jeluak jeluang jelujur jeluk jelum jelumat
    jelungkap jeluntung jelunut jelupang jelur jelus jelut jelutung jém jema jemaah jemaat jemah
    jemaja jemala jemang jemari jemawa jemba jembak jembalang jembar jembatan jémbé jémbél jember
    jembiah jemblem jemblong jemblung jembrana jémbréng jembut jemék jemeki jementah jemerlang
    jemerlap jemerut jémima jempalik jempalit jempana jempang jemparing jempol jempong jempul jemput
    jemu jemuas jemuju jemur jemursari jenahak jenahar jenak jenaka jenama jenamas jenang jenangau
    jenar jenat jenawi jenayah jenazah jendal jendala jendéla jénder jendera jénderal jendol jendra
    jéndral jendul jené jeneng jénéponto jenéwa jenéwer jeng jengah jengang jengat jengék jenggala
    jenggar jenggawah jénggér jénggét jenggirat jenggolo jénggot jengguk jenggul jenggut jengit
    jengka jengkal jengkang jengkar jéngkék jéngkél jengkelit jéngkéng jéngkér jengkerik jéngkét
    jéngki jengking jengkit jéngkol jengkolét jengkot jénglot jenguh jenguk jengul jéni jénial
    jénialitas jénifer jénin jenis jenitri jénius jenjam jenjang jénjéng jénong jentaka jentang
    jentara jentayu jéntelmén jentera jentik jentolak jentur jenu jenuh jepa jepang jepara jepén
    jepét jepit jeplak jeplok jepon jeprah jeprat jeprét jepun jeput jera jerabai jeradik jerafah
    jeragan jeragih jerah jerahak jerahap jerait jerajak jeram jerambah jerambai jerambang jerambung
    jerami jeran jerang jerangan jerangau jerangkah jerangkak jerangkang jerangkap jerangkong
    jerangkung jerantut jerap jerapah jerat jerau jerawat jerba jerbak jerbung jerebu jerejak
    jeremak jeremba jerembab jerembap jerembat jerembét jerembun jérémi jérémia jérémias jerempak
    jéréng jerepét jeri jeriau jerigén jerih jeriji jérikén jérikho jering jeringau jeringing
    jeringo jerit jerjak jerkah jerkat jermal jérman jermang jernang jernih jero jeroan jerobong
    jerohok jerojol jerom jerongkang jerongkés jerongkok jerongkong jerotong jerowaru jérry jérséi
    jérsey jérsi jerubung jeruji jeruju jeruk jeruklegi jeruksari jerukun jerukup jerum jerumat
    jerumbai jerumbung jerumun jerumus jerun jerung jerungkau jerungkis jerungkung jerungkup jerunuk
    jerupih jérusalém jerut jésika jéssi jésuit jésus jét jétfoil jetis jétlag jétro jétsét jétski
    jewawut jéwér jibraél jinem jinéndra jineng jinten jip jléntréh jlimet jnanéndria joél jogéd
    jogét johanés johannésburg jolék jonés jongét joréng josé joséf joséfin josélin jréng jrengik
    jubel jublek judek judes juék juklék jukstaglomérulér juléha juliét jumaédi jumeneng juminem
    junaédi jungkel jurasiK jurnalisme juruselamat jurutera justeru jute juték juvénil juvénilia
    juvéntus juwét
    """

  /// Roots in J that leave no doubt themselves, but that affixes go on.
  static let jPlain: StaticString = """
    jab jabal jabar jabat jabbar jabir jabon jabrik jabung jabur jadah jadi jadwal jafar jaga
    jagabaya jagal jagat jago jagoan jagong jaguar jagung jagur jahanam jahat jahil jahiliah jahit
    jail jaipong jais jaiz jaja jajagi jajah jajak jajal jajan jajar jajat jakal jakarta jakfar
    jaksa jakun jala jalahi jalak jalal jalaluddin jalan jalang jalar jali jalil jalilah jalin jalma
    jalu jaluk jalur jam jamaah jamaat jamah jamaika jamak jamal jaman jamang jamas jambak jamban
    jambang jambangan jambi jambiah jamblang jambon jambu jambul jamhur jami jamiah jamiat jamin
    jampang jampi jamrud jamu jamur jamuri jamus janabah janah janang janda jangak jangan jangar
    jangat janggal janggar janggi janggut jangka jangkah jangkang jangkar jangkau jangkit jangkrik
    jangkung janguk janin janitor janjang janji jantan jantang jantra jantung jantur januari janun
    janur japu jara jarah jarak jaram jaran jarang jaras jargon jari jariah jarik jarimah jaring
    jarit jarum jarwa jas jasa jasad jasadi jasirah jasmani jasmaniah jaspis jasus jatah jati
    jatilan jatmika jatuh jauh jauhar jauhari jawa jawab jawanisasi jawara jawat jawatan jawawut
    jawi jawil jaya jayakarta jayapura jayus jazam jazirah jiarah jibaku jibrail jibril jibti jibuti
    jidar jidat jidor jihad jihandak jijik jijit jika jikalau jilat jilatan jilbab jilid jiluk jimak
    jiman jimat jimbaran jimbit jimpit jimpitan jin jinah jinak jinayah jindra jingau jingga
    jingkang jingkat jingkik jingkrak jinjang jinjing jinjit jintan jipang jiplak jiprat jirak jiran
    jisim jitak jitok jitu jiwa jiwani jobak jodang jodoh jogja jogjakarta joglo johan johar johari
    johor jojoba joki joko jolak joli jolok jolong jolor jombang jomblo jomlo jompak jomplang jompo
    jong jonggol jongkang jongkat jongkok jongkong jongos jonjot jontor jor joran joring jorjoran
    jorok jorong jos jotang jotos jua juadah juak jual juang juara jubah jubin jubir judi judikatif
    judisial judo judoka judul jufri juga juita jujai jujitsu juju jujuh jujur jujut jukstaposisi
    jukung jula julang juli julian juliana julid juling julita juluk julur jumadil jumadilakhir
    jumadilawal jumanah jumantara jumantik jumat jumawa jumbai jumbo jumbuh jumhur jumlah jumpa
    jumpalit jumput jumrah jumrat jumud junaidi jundai jung jungkal jungkar jungkat jungkir jungkit
    jungur juni junior junjung junta juntrung junub jupang jura juragan jurai jurang juri jurik
    juring juris jurisdiksi jurit jurnal juru jurus jurusan jus justifikasi justisi justru juta
    jutawan juwita juz
    """
}
