extension Roots {
  /// The commonest words, and those that the longer tables might shadow; they come first.
  static let common: StaticString = """
    bésok méja bécak bécék bélok béngkok bénténg béntrok bérés céndol céloték géléng géndong gémbok gémbél gépéng
    jéjér jéngkol jéngkél jengkel kecéwa keméja keléréng kécap kécoh leleh merah méréka meréka merdéka mérah déwasa dewasa
    déwa déwi désa béda bébas bebas bébék bésan béla béngkél bérak céwék cowok démo démokrasi éja éjék ékor élok émbér énak éncér
    éngsél ésok énténg gésér gését géser gérbang géréja héran hébat hémat hélai héwan hérba jéda jeda jémpol jempol jénggot jéndéla jéwér jélék jelék
    kakék kérén kérék kéréta kérah kéong kéju kétan kécil kecil léhér léwat lébar lémbab lembap lélé léréng lésu lesu léték lémpar lempar lélang
    mémang memang mémbran mérk mérek mésin mesin méwah médan médis ménor mépét mesra méga méler nénék négara negara nékat pécah pecah péndék péndékar
    pésta péna péta peta pésan pesan pésék pédas pedas péluk peluk péka pékan pekan pélan pelan pél pérak pérah perah pérempuan perempuan pélit pelit
    réda réla réndah rendah répot réwél réncana rencana rébut rebut réméh résah resah rékan rekan résép resép réstu séhat séwa sépak sépéda sénam senam sélok selok
    sésak sesak sérong sérét séndok sendok sékolah sekolah séhari sékali sekali sélatan selatan séndal séndiri sendiri séntuh sentuh séring sering térong
    tékan tekan témpél témpé tempé téngok téngkar tengkar térap terap térbang terbang téras tétés tétap tetap témbok téman teman tenang tendang téh téga tégang tegang ténda
    tépuk tepuk tépi tepi térang terang térlalu térima terima terus tempat tengah tengkuk telapak tulang tetangga wésel wedang yéyé zébra
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
