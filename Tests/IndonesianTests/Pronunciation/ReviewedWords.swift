import Testing

/// Words of massage and relaxation, and every word of the shipped scripts, with their reviewed
/// pronunciation.
enum ReviewedWords {
  struct Row: CustomTestStringConvertible, Sendable {
    let word: String
    let ipa: String
    var testDescription: String { word }
  }

  /// Word and pronunciation in turn.
  static let table: [Row] = {
    let fields = text.split { $0 == " " || $0 == "\n" }.map(String.init)
    return stride(from: 0, to: fields.count - 1, by: 2).map {
      Row(word: fields[$0], ipa: fields[$0 + 1])
    }
  }()

  private static let text = """
    ada ada  adalah adalah  air air  aku aku  alat alat  alergi alɛrɡi  aman aman  anak anaʔ
    anemia anemia  angin aŋin  angkat aŋkat  antara antara  antibiotik antibiotik  apa apa
    apakah apakah  arah arah  aroma aroma  asi asi  asin asin  atas atas  atau atau
    atur atur  ayah ajah  badan badan  bagai baɡai  bagaimana baɡaimana  bagian baɡian
    bahagia bahaɡia  bahu bahu  bahuku bahuku  baik baiʔ  baju badʒu  bantal bantal
    bantalnya bantalɲa  bantu bantu  banyak baɲaʔ  bapak bapaʔ  basah basah  baskom baskɔm
    bawah bawah  bawahnya bawahɲa  bayangkan bajaŋkan  bayi baji  bayiku bajiku  bebas bebas
    beberapa bəbərapa  beda beda  bedong bədɔŋ  begitu bəɡitu  bekas bəkas  bekerja bəkərdʒa
    bel bɛl  belajar bəladʒar  belakang bəlakaŋ  belas bəlas  belikat bəlikat  belum bəlum
    bengkak bəŋkaʔ  berapa bərapa  berat bərat  beratnya bəratɲa  berbaring bərbariŋ
    berbau bərbau  berdiri bərdiri  berdua bərdua  berhenti bərhənti  beri bəri
    beristirahat bəristirahat  berjalan bərdʒalan  berkata bərkata  bernapas bərnapas
    bernapaslah bərnapaslah  berpakaian bərpakaian  bersama bərsama  bersandar bərsandar
    bersantai bərsantai  bersih bərsih  bertahap bərtahap  bertambah bərtambah  besar bəsar
    besok besɔʔ  betis bətis  biarkan biarkan  biasa biasa  bibir bibir
    bicarakan bitʃarakan  bidan bidan  bila bila  biru biru  bisa bisa  bius bius
    boleh bolɛh  bra bra  buat buat  buka buka  buku buku  bunda bunda  buru buru
    cahayanya tʃahajaɲa  cairan tʃairan  capek tʃapɛʔ  cari tʃari  catatan tʃatatan
    cedera tʃədəra  cemas tʃəmas  cepat tʃəpat  ceritakan tʃəritakan  cincin tʃiɲtʃin
    cinta tʃinta  cium tʃium  cocok tʃɔtʃɔʔ  condong tʃɔndɔŋ  condongkan tʃɔndɔŋkan
    cuci tʃutʃi  cukup tʃukup  dada dada  dahi dahi  dahulu dahulu  dalam dalam  dan dan
    dapat dapat  darah darah  dari dari  daripada daripada  datang dataŋ  daun daun
    dehidrasi dehidrasi  dekap dəkap  dekapan dəkapan  dekat dəkat  dekatnya dəkatɲa
    delapan dəlapan  demam dəmam  demi dəmi  dengan dəŋan  dengar dəŋar  dengarkan dəŋarkan
    depan dəpan  depresi depresi  deras dəras  desa desa  detik dətiʔ  dewasa dewasa  di di
    diabetes diabɛtɛs  diafragma diafraɡma  dicatat ditʃatat  diingat diʔiŋat
    diinginkan diʔiŋinkan  dikerjakan dikərdʒakan  dikunjungi dikuɲdʒuŋi  dingin diŋin
    dipakai dipakai  dipaksakan dipaksakan  diri diri  ditekan ditəkan  dokter dɔktər
    dorong dɔrɔŋ  dua dua  duduk duduʔ  duduklah duduʔlah  ember ɛmbɛr  embus əmbus
    embuskan əmbuskan  empat əmpat  enak enaʔ  enam ənam  es ɛs  feses fɛsɛs  foto foto
    gabung ɡabuŋ  garis ɡaris  gelisah ɡəlisah  gembira ɡəmbira  gendongan ɡɛndoŋan
    gerak ɡəraʔ  gerakan ɡərakan  gerakkan ɡəraʔkan  geser ɡɛsɛr  gigi ɡiɡi  gizi ɡizi
    grafik ɡrafik  hamil hamil  handuk handuʔ  hangat haŋat  hangatkan haŋatkan
    hangatnya haŋatɲa  hari hari  hati hati  hebat hebat  hendak həndaʔ  hening həniŋ
    hentikan həntikan  heran heran  hidung hiduŋ  hipertensi hipərtɛnsi  hirup hirup
    hormon hɔrmɔn  hubungi hubuŋi  hujan hudʒan  ialah ialah  ibu ibu  ikut ikut
    ikuti ikuti  imunisasi imunisasi  infeksi infɛksi  ini ini  inkubator iŋkubatɔr
    irama irama  istirahatkan istirahatkan  jadwal dʒadwal  jahe dʒahe  jahitan dʒahitan
    jalan dʒalan  jangan dʒaŋan  jantung dʒantuŋ  jari dʒari  jarum dʒarum  jatuh dʒatuh
    jatuhkan dʒatuhkan  jawab dʒawab  jawaban dʒawaban  jeda dʒeda  jelas dʒəlas
    jempol dʒəmpɔl  jenis dʒənis  judul dʒudul  juga dʒuɡa  kain kain  kaki kaki  kali kali
    kalian kalian  kalimat kalimat  kalsium kalsium  kanan kanan  kapan kapan  karena karəna
    kasih kasih  kasur kasur  kata kata  katakan katakan  katuk katuʔ  katupkan katupkan
    ke kə  kebas kəbas  kebaya kəbaja  kecemasan kətʃəmasan  kecil kətʃil  kedua kədua
    keduanya kəduaɲa  keempat kəʔəmpat  keguguran kəɡuɡuran  kehamilan kəhamilan
    kelahiran kəlahiran  kelambu kəlambu  kelima kəlima  kelopak kəlopaʔ  keluar kəluar
    keluarga kəluarɡa  kembali kəmbali  kembar kəmbar  kenapa kənapa  kencang kəɲtʃaŋ
    kencangkan kəɲtʃaŋkan  kendur kəndur  kendurkan kəndurkan  kepada kəpada  kepala kəpala
    kepalan kəpalan  kepalanya kəpalaɲa  kepalkan kəpalkan  keras kəras  kering kəriŋ
    keringat kəriŋat  keringkan kəriŋkan  kerutkan kərutkan  kesemutan kəsəmutan
    kesepuluh kəsəpuluh  ketiga kətiɡa  ketika kətika  ketukan kətukan  kiri kiri  kita kita
    klinik klinik  kolostrum kɔlɔstrum  kompres kɔmprɛs  konseling kɔnseliŋ
    konselor kɔnselɔr  konsultasi kɔnsultasi  kontraksi kɔntraksi  kontrol kɔntrɔl
    kortisol kɔrtisɔl  krim krim  kuat kuat  kuku kuku  kulit kulit  kunjung kuɲdʒuŋ
    kurang kuraŋ  kurma kurma  kursi kursi  kutang kutaŋ  lagi laɡi  laktasi laktasi
    lalu lalu  lama lama  lambung lambuŋ  lampu lampu  lancar laɲtʃar  langitnya laŋitɲa
    langkah laŋkah  langsung laŋsuŋ  lanjutkan laɲdʒutkan  lantai lantai  latar latar
    latihan latihan  laut laut  lavender lafɛndər  lebih ləbih  lega ləɡa  leher lɛhɛr
    lelah ləlah  lemah ləmah  lemas ləmas  lemaskan ləmaskan  lembek ləmbɛʔ  lembut ləmbut
    lengan ləŋan  lengkap ləŋkap  lentur ləntur  lepas ləpas  lepaskan ləpaskan
    letakkan lətaʔkan  letih lətih  lewat lewat  lewati lewati  licin litʃin  lihat lihat
    lima lima  lingkaran liŋkaran  lipat lipat  lonceng lɔɲtʃɛŋ  losion losiɔn  luas luas
    luka luka  luncurkan luɲtʃurkan  lurus lurus  lutut lutut  maaf maʔaf  madu madu
    malam malam  mana mana  mantap mantap  mari mari  masih masih  masuk masuʔ  mata mata
    mau mau  meditasi meditasi  meja medʒa  melahirkan məlahirkan  melati məlati
    melemaskan mələmaskan  melembapkan mələmbapkan  melepaskan mələpaskan
    meletakkan mələtaʔkan  melingkar məliŋkar  melodi melodi  melupakan məlupakan
    memar məmar  membawanya məmbawaɲa  membayangkan məmbajaŋkan  membelai məmbəlai
    membuat məmbuat  membuka məmbuka  membungkuk məmbuŋkuʔ  memijat məmidʒat
    meminta məminta  menahan mənahan  menangis mənaŋis  menapak mənapaʔ  mencoba məntʃoba
    mendengarkan məndəŋarkan  menekan mənəkan  menemani mənəmani  menenangkan mənənaŋkan
    menepuk mənəpuʔ  mengangkat məŋaŋkat  mengantuk məŋantuʔ  mengapa məŋapa
    mengelus məŋəlus  mengenai məŋənai  mengencangkan məŋəɲtʃaŋkan  mengganjal məŋɡaɲdʒal
    menggenggam məŋɡəŋɡam  menggosok məŋɡɔsɔʔ  menghadap məŋhadap  menghangatkan məŋhaŋatkan
    menghitung məŋhituŋ  mengikuti məŋikuti  mengingat məŋiŋat  mengizinkan məŋizinkan
    mengulang məŋulaŋ  mengusap məŋusap  meninggalkan məniŋɡalkan  menit mənit
    menjadi məndʒadi  menjaga məndʒaɡa  menjelang məndʒəlaŋ  menoleh mənolɛh
    menstruasi mɛnstruasi  menunduk mənunduʔ  menunggu mənuŋɡu  menurunkan mənurunkan
    menyamping məɲampiŋ  menyayangi məɲajaŋi  menyentuh məɲəntuh  menyusui məɲusui
    merah merah  merasakan mərasakan  merebahkan mərəbahkan  meremas mərəmas  mertua mərtua
    merupakan mərupakan  milik miliʔ  minta minta  minum minum  minuman minuman
    minumlah minumlah  minyak miɲaʔ  miring miriŋ  misalnya misalɲa  muda muda  mulai mulai
    mulailah mulailah  mulut mulut  mungkin muŋkin  musik musik  nada nada  naik naiʔ
    nanti nanti  napas napas  napasku napasku  nifas nifas  nyaman ɲaman  nyeri ɲəri
    obat obat  oksitosin ɔksitosin  oleh olɛh  oles olɛs  ombak ɔmbaʔ  operasi opərasi
    otot ɔtɔt  pada pada  pagi paɡi  paha paha  pakaian pakaian  paling paliŋ
    pandang pandaŋ  pangkal paŋkal  pangkuan paŋkuan  panjang paɲdʒaŋ  pantai pantai
    parasetamol parasetamɔl  paru paru  pas pas  pasirnya pasirɲa  pastikan pastikan
    payudara pajudara  pegal pəɡal  pejam pədʒam  pejamkan pədʒamkan  pelan pəlan
    pelekatan pələkatan  pelipis pəlipis  peluk pəluʔ  pelukan pəlukan  pembuka pəmbuka
    pembuluh pəmbuluh  pemeriksaan pəməriksaʔan  pendamping pəndampiŋ
    pengeluaran pəŋəluaran  pengencer pəŋɛɲtʃɛr  penutup pənutup  perah pərah  peran pəran
    perawat pərawat  percaya pərtʃaja  perdarahan pərdarahan  peregangan pərəɡaŋan
    pergi pərɡi  perhatikan pərhatikan  perih pərih  perineum perineum  perlahan pərlahan
    perlu pərlu  pernapasan pərnapasan  persalinan pərsalinan  persiapan pərsiapan
    pertama pərtama  perut pərut  pijat pidʒat  pikiran pikiran  pilih pilih
    pinggang piŋɡaŋ  pinggul piŋɡul  pipi pipi  plasenta plasɛnta  popok pɔpɔʔ
    posisi posisi  posyandu pɔsjandu  preeklamsia preeklamsia  prematur prematur
    prolaktin prolaktin  protein protein  psikolog psikɔlɔɡ  pulau pulau  pun pun
    pundak pundaʔ  punggung puŋɡuŋ  punya puɲa  pusing pusiŋ  puskesmas puskɛsmas
    putar putar  putaran putaran  puting putiŋ  raba raba  rahang rahaŋ  rahangku rahaŋku
    rahim rahim  rambut rambut  rapat rapat  rapatkan rapatkan  rasa rasa  rasakan rasakan
    ratakan ratakan  rawat rawat  reda rəda  refleks rɛflɛks  relaksasi relaksasi
    renggang rəŋɡaŋ  resep rəsɛp  rileks rilɛks  ringan riŋan  ruam ruam  rumah rumah
    rusuk rusuʔ  saat saʔat  saja sadʒa  sakit sakit  sambil sambil  sampai sampai
    samping sampiŋ  sandaran sandaran  sandarkan sandarkan  sangat saŋat  santai santai
    saraf saraf  satu satu  sayang sajaŋ  sayur sajur  sebagian səbaɡian  sebatas səbatas
    sebelah səbəlah  sebelum səbəlum  sebentar səbəntar  sedang sədaŋ  sedih sədih
    sedikit sədikit  segar səɡar  segelas səɡəlas  segera səɡəra  sehat sehat
    sehingga səhiŋɡa  sejenak sədʒənaʔ  seka seka  sekali səkali  sekarang səkaraŋ
    sekelilingnya səkəliliŋɲa  selalu səlalu  selama səlama  selamat səlamat
    selebar səlebar  selesai sələsai  selimut səlimut  selimuti səlimuti  selipkan səlipkan
    seluruh səluruh  sembilan səmbilan  sementara səməntara  seminggu səmiŋɡu  semua səmua
    senang sənaŋ  sendiri səndiri  sendirian səndirian  sendirinya səndiriɲa  senyum səɲum
    seperti səpərti  sepi səpi  sepuluh səpuluh  seribu səribu  serviks sɛrfiks  sesak səsaʔ
    sesar sesar  sesi sesi  sesudah səsudah  setelah sətəlah  setiap sətiap
    setinggi sətiŋɡi  siap siap  siapa siapa  siapkan siapkan  siku siku  simpan simpan
    singkat siŋkat  sini sini  sisi sisi  sore sore  sprei sprei  stetoskop stetɔskɔp
    stimulasi stimulasi  stres strɛs  suami suami  suara suara  sudah sudah  suhu suhu
    sungsang suŋsaŋ  suntik suntiʔ  suntikan suntikan  susui susui  syukur ʃukur
    tahan tahan  tahap tahap  takut takut  tangan taŋan  tanpa tanpa  tanyakan taɲakan
    tarik tariʔ  tegak təɡaʔ  tegang təɡaŋ  teguk təɡuʔ  teh tɛh  tekan təkan
    tekanan təkanan  tekanannya təkananɲa  tekuk təkuʔ  telapak təlapaʔ  telinga təliŋa
    telon təlɔn  tempat təmpat  tempatnya təmpatɲa  tempel tɛmpɛl  tempo tɛmpo  tenang tənaŋ
    tengah təŋah  tenggelam təŋɡəlam  tengkuk təŋkuʔ  tentang təntaŋ  tenteram təntəram
    tepat təpat  terapi terapi  terasa tərasa  teratur təratur  terbangun tərbaŋun
    terbuka tərbuka  terburu tərburu  terdengar tərdəŋar  terhadap tərhadap  terima tərima
    terjadi tərdʒadi  terjaga tərdʒaɡa  terlalu tərlalu  terlepas tərləpas  terluka tərluka
    termometer tɛrmometər  tersebut tərsəbut  tertarik tərtariʔ  tetap tətap
    tetaplah tətaplah  tetes tɛtɛs  tiba tiba  tidak tidaʔ  tidur tidur  tiga tiɡa
    timbangan timbaŋan  tinggallah tiŋɡallah  tinggi tiŋɡi  titik titiʔ  tolong tɔlɔŋ
    tombol tɔmbɔl  tonjolan tɔɲdʒolan  trauma trauma  tua tua  tubuhku tubuhku  tujuh tudʒuh
    tulang tulaŋ  tulangnya tulaŋɲa  tumit tumit  turun turun  turunlah turunlah
    ucapkan utʃapkan  ujung udʒuŋ  ulangi ulaŋi  untuk untuʔ  urine urine  usap usap
    usapan usapan  usus usus  vagina faɡina  vitamin fitamin  wajah wadʒah
    wajahnya wadʒahɲa  wajar wadʒar  waktu waktu  wangi waŋi  warna warna  waslap waslap
    yakin jakin  yang jaŋ  zaitun zaitun
    """
}
