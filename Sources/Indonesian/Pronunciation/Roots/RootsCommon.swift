extension Roots {
  /// The commonest words, and those that the longer tables might shadow; they come first.
  static let common: StaticString = """
    jeda mérah tegang tega pendékar geréja jendéla kerén sepéda seléra peluang telépon seméster kedelai keledai lentéra
    jejaka pepaya gencar genténg jelék léléh kolésterol resép béton filem légal
    selenggara réferénsi fédérasi fédéral élemén élémentér komponén kompétisi kompéténsi volumé
    ingin adil gagal asam salah alih ambil lupa hukum kuasa cinta hasil tulis baca buka tutup kirim tanya jawab main alir
    bangun tanam laku pakai bayar cari coba ubah hidup mati jalan lari lihat dapat buat makan minum tolong timbang guna
    rasa ragu tari taruh tawar tebak tumbuh tunda turut undang uji unjuk usaha usir wajib warna yakin zuhud muat sapu
    sayang simpan siap susun sulit tampil tandai tangkap tiba tidak timbul tinggal tunggu didik dukung duga diri diam dalam
    dua tiga lima tujuh delapan sepuluh seratus seribu belas puluh ratus ribu juta rasi giat dinas olah oleh wakil
    bésok méja bécak bécék bélok béngkok bénténg béntrok bérés céndol céloték géléng géndong  gémbél gépéng
    jéjér jéngkol  jengkel kecéwa keméja keléréng kécap kécoh  merah méréka  merdéka mérah déwasa 
    déwa déwi désa béda bébas  bébék bésan béla béngkél bérak céwék cowok démo démokrasi éja éjék ékor élok émbér énak éncér
    éngsél ésok énténg gésér gését géser   héran hébat hémat  héwan hérba jéda jeda  jempol jénggot  jéwér  jelék
    kakék  kérék kéréta kérah kéong kéju   kecil léhér léwat lébar  lembap lélé léréng  lesu léték  lempar lélang
     memang mémbran mérk mérek mésin mesin méwah médan médis ménor mépét mesra méga méler nénék  negara nékat  pecah péndék 
    pésta péna  peta  pesan pésék  pedas  peluk   pekan  pelan pél pérak  perah  perempuan  pelit
     réla  rendah répot réwél  rencana  rebut réméh  resah  rekan résép resép  séhat séwa sépak sépéda  senam sélok selok
     sesak sérong sérét séndok sendok  sekolah   sekali  selatan   sendiri  sentuh  sering térong
     tekan témpél témpé tempé téngok  tengkar  terap  terbang téras tétés  tetap témbok  teman tenang tendang téh  tegang ténda
     tepuk  tepi  terang   terima terus tempat tengah tengkuk telapak tulang tetangga wésel wedang yéyé zébra
    embus hembus empat enam entah engkau emas enggan elus elang engah embun empuk endap embek énsiklopédi
    belikat beledu bedak bedah beri benar besar belakang belah belai berani berat beras berita berkas bersih bersin betis beku bekas beku benam benang
    cepat cemas cegah celah cerah cerita cermat cermin cekung cengkeram cedera cerna cerai cetak cekat cemar cium
    dekat dekap dengan dengar denyut depan detik detak derajat deras derita desah desak demam demi dekat debar debu
    gejala gelap gelas gelisah geli gemas gemetar gemuk genap genang genggam gerak geraham getar getah gesek gelang
    jelas jemari jemput jemur jenis jenuh jepit jerit jera jerawat jejak jenguk jeruk
    kelopak kelamin keluarga kelahir keluar keluh keliru keliling kelompok kemas kembang kembali kemih kempis kena kenal kenang kencang kendali kendur kening kental kenyang kepala kepal kering keringat kerja keras kerut kerudung kesal kesan ketat ketiak ketik ketika ketuk kerik kelenjar kecut kecap
    lega lekat lekuk lelah lelap lemah lemas lembut lembaga lembah lembar lemak lengan lengkap lengkung lentur lepas lesung letak letih lebam lebat lebih lelaki lestari lempeng
    menang menit mekar menantu mentah merana meskipun mesti mertua menteri mentega meriah
    nenas nyeri ngeri ngilu pegal pegang pejam pekat pelita pelihara pelipis pelupuk peluang peluh pelvis penat pening penting penuh pepat percaya percik pergi peran peras perban perih perintah periksa peristiwa perlahan perlu permai pernah pertama perut pesat petik peka péntil
    rekat remas remaja rembes renang rendam renggang rentang renung resap retak reda redup regang rentan restu
    sebab sebar sebelah sebelum sebentar sebut sedang sedia sedih sedikit sedot segar segera segan segi sejuk sejak sekam sekat selam selamat selimut selesai seluruh semangat sembuh semua sempat sempit sempurna semut senang sendat sengaja senja sentak sentil senyum sepi seperti serap serat serta serius sesal sesuai setelah setia seka sela selang selalu selama selagi selain
    tegak tegas tekun telan telinga telunjuk telur telon teladan teliti temu tembus tempuh tenaga tentang tentu tepat tepung teratur terik teriak ternyata tertib tebal tekuk tekad temani temukan terpa teduh teguk tegur lelembap
    saat maaf jumat manfaat syafaat taat aarah ba.ik la.in na.ik ma.in ka.in la.ut da.un ha.us la.ut ta.hun ja.uh ma.u ba.u ra.ih pa.it a.ir ca.ir sa.ing da.ur ga.ib ga.un ka.um la.uk ma.ut ra.ut sa.uh ta.ut la.ik ra.ib za.im na.im da.im ha.id ra.is kha.is sya.ir ja.iz ra.ung ka.ok da.un pa.us ga.ul a.us ba.ur ba.us ca.ung da.yung ka.us ta.un ra.us sa.us ra.ib ga.it ka.it ja.it ba.it ka.is ta.ik pa.ik la.is sa.is ra.it ra.yap bu.ih ku.ih do.a so.al
    bisa kali mulai mulai sampai santai pantai lantai badai rantai bagai nilai damai ramai gulai kedai lalai pandai petai sungai belai tupai sampai usai urai untai cukai helai lambai landai ombai pakai sepoi amboi asoi sekoi pulau kalau hijau kacau kerbau limau danau engkau galau gurau hirau imbau jangkau kilau lampau limau parau pisau pukau rantau risau silau sengau surau tembakau tinjau walau kemilau bangau harimau kicau desau deru
    suami laki maka saja sini situ yang dan ini itu ada apa siapa mana bila jika agar untuk oleh pada dari kepada akan telah sudah belum sedang sambil sampai kita kami aku kamu dia beliau ibu ayah bunda bayi anak jari tangan kaki bahu punggung pinggang rusuk dada mata hidung mulut bibir lidah gigi rambut kulit otot tulang sendi darah jantung paru hati ginjal lutut paha betis tumit mata alis dahi pipi dagu rahang leher pundak ketiak siku lengan jempol kuku buku
    susu puting payudara laktasi asi nifas lahir salin sesar kandung hamil janin rahim bidan dokter klinik rumah sakit pijat usap putar geser luncur tarik tekan dorong angkat turun naik tahan napas hirup hembus hitung ulang mulai henti istirahat tidur duduk sandar tegak bungkuk lunglai kendur lemas hangat dingin panas air minyak handuk bantal kursi waslap baskom zaitun
    """
}
