extension Roots {
  /// Roots in T whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let t: StaticString = """
    tabé tabél tabéla tabernakel tablét tageh takel takométer taksidérmi taksiméter taktiK
    talémpong talén talenan talénta tamber tambera taméng tampék tampél tancep tandem tanem
    tangéh tangén tangerang tangkué tangsél tanK tanker tante taogé taoisme taoké tapé tapéstri
    tarawéh tarékat tarempa targét tasbéh taugé tauké tawés téater téatris tebah tebak tebal
    teban tebang tebar tebas tebat tébécé tébéng teberau tebét tebiat tebing tebok tebu tebuk
    tebung tebus tedak tedas tédéng tédéum tédi tedong teduh tedung téflon téfrit tega tegah
    tegak tegal tegalega tegalrejo tegang tegap tegar tegari tegarun tegas tégel teges tégmén
    teguh teguk tegun tegur téh téhéran téisme téja téjakula teji téjo teka tekad tekah tekak
    tekam tekan tekang tekap tekar tekat tékék tékel téken téker teki tekik tekis téklék
    téknétium tékniK téknikalitas téknikus téknis téknisi tékno téknokrasi téknokrat téknokratiK
    téknokratisme téknolog téknologi téknologis téknopolis téko tékoh tekokak tékong tékor téks
    téksas tékstil tékstual tékstur tékté tékték téktit téktoniK téktonis téktonisme tekuk
    tekukur tekun tekung tekur tékwan tél téla telaah telabang telacak teladan teladas telaga
    telah telajak telak telakup telampung telan telancang telang telangkai telangkup telanjang
    telanjur telantar telap telapak telas telat telatah telatap telatén telau telé telédék
    télédénsitas telédor télédrama teledu téléférik téléfon téléfoni téléfonis téléfoto
    télégéniK télégraf télégrafi télégrafis télégram telekan telekap télékinésis télékomunikasi
    télékonferénsi téléks telekung télélénsa télémarketing télématika télémeter télémétri
    telempap telémpong telenan téléng telengas télénovéla telentang téléologi téléologis
    télépati télépatis telepok télépon téléprinter télépromter telepuk télér télérang teles
    téléskop téléskopik téléskopis téléstésia télésurvéi télétéks télétip télévisi télévisual
    telik telikung telimpuh telinga telingkah telingkung telisik teliti télkom télkomsél télmi
    télo télofase télomér telon telop telor telotak télpon teluh teluk teluki telukup telungkup
    telunjuk telur telurit telusuk telusur telut telutur tem téma temabur temaha temahak temak
    temali teman temangau temangga temanggung temantén temara temaram temas tématiK tématis
    temayun tembadau tembaga témbak tembakang tembakau tembakul tembam tembang tembarau tembatu
    tembék témbel tembelang tembelok témbém tembera temberam temberang temberéng temberih
    temberos tembesi tembesu tembikai tembikar tembilahan tembilang tembilar tembiring tembis
    témbok tembolok témbong tembosa tembra tembu tembuk tembuku tembung tembuni tembus tembusu
    temegun téméh temen temenggung temenung temesar temetu temiang temilang temin temoléh tempa
    tempah tempala tempan témpang tempap tempat tempaus tempawan tempayak tempayan tempayung
    témpé tempék témpél tempélak tempelas tempéléng témperamén témperaméntal témperatur tempérau
    tempiar tempias tempik tempinis témplék témplok témpo témpoh tempolok tempolong tempong
    témporal témporér tempoyak témpramén tempua tempuh tempui tempuling tempunik tempur témpura
    tempurung témpus tempuyung temu temucut temukut temungkul temuras temurun tenaga tenahak
    ténak tenam tenang tenar tenat ténda tendang tendas téndénsi téndénsius ténder téndinitis
    téndon ténésmus téng tengadah tengah tengak tenganan tengar tengara tengas tengen tenger
    tenggadai tenggak tenggala tenggalung tenggan tenggang tenggara tenggarang tenggarong
    tenggat tenggayun tenggéhém ténggék tenggelam ténggér tenggiling tenggiri tenggok tenggorok
    tenggorokan tengguli tenggulung tengik tengil tengiri tengkalak tengkalang tengkaluk
    tengkang tengkar tengkarah tengkarap tengkawang tengkék tengkel tengkelék tengker tengkés
    tengking téngkoh tengkolok tengkorak tengku tengkujuh tengkuk tengkulak tengkuluk tengkurap
    tengkuyung téngok ténis tenjet ténok ténong ténor ténosinovitis ténsi ténsil ténsiméter
    ténsimétri ténsor téntakel téntamén tentang tentara téntatif ténténa ténténg tenteram téntir
    téntor tentu tenuk tenun tenung téodisi téodolit téodorus téofani téogoni téokrasi téokrat
    téokratis téolog téologi téologis téoréma téorétikus téorétis téori téorisasi téoritikus
    téoritis téoséntris téosofi téosofis tepa tepak tepam tepas tepaselira tepat tepék tepékong
    tepes tépét tepi tepik tepis téplok tepo tepok tépos tepu tepuk tepung tepurang tepus ter
    téra terabas teracak terada terajang teraju terak térakota terakup teral terala terali
    teraling terampil teran terang terap terapang térapéutiK térapi térapis térarium téras
    téraséring terasi teraso terasul teratai teratak teratap tératogén tératogéniK tératologi
    teratu terau terawang terawéh terban terbang terbis terbit térbium terbul terbut térem
    terenang terendak terengganu terentang terenyuh teres térésa térét terétét teri teriak
    teriba terigu terik terika terikit teriko terima terindil tering teripang terista teritik
    teritip teritis téritori téritorial téritorium tériyaki terjal terjang terjemah terjun terka
    terkadang terkam terkap terkul terkup terlak terlalu terlut térm térmal términ términal
    términasi términator términologi términus térmistor térmit térmodinamiK térmodinamika
    térmodinamis térmofil térmogénésis térmograf térmogram térmokimia térmoklin térmokopel
    térmolisis térmométer térmométri térmonuklir térmoplastiK térmos térmosfér térmoskop
    térmostat ternak ternaté terobos terok teroka terombol teromol terompah terompét terondol
    térong terongko teropong téror téroris térorisme terowongan terpa térpal terpana térpédo
    térpén térpéna térpéntin térsiér tertawa tertib tértiér terubuk terubus terucuk teruk terum
    terumba terumbu terumbuk teruna terung terungku teruntum terup terus terusi terwélu tés
    tésalonika tésaurus tésis tésla tésmak téstamén téster téstikel téstikular téstimoni
    téstimonium tésting téstis téstosteron teta tetak tetal tetampan tetamu tetangga tétani
    tétanik tétanus tetap tetapi tetar tetarub tetas teteguk tétéh téték tételan tetélo tetenger
    tetep téter tétés tetikus tetirah tétra tétraéder tétrahédron tétralogi tétraplégia
    tétrasiklin tétris tetua tetuang tévé téwas téwél tibérias tibét tidoré tiK tiké tikét tilde
    timba timbel timbre timotéus tinéa tiner tingkeb tipe tipéks titel titer tobélo toél togé
    togél toilét tokcér toké tokék tokoférol toksémia toksiK tolé toléh toleran toleransi
    tolerir tompél tonase toném tonggék tonggérét tongkéng tongkol tongséng tonométer topék
    topéng topés topiK toplés toréador toréh torék toréro torés torné torpédo torsi toserba
    totalitér totalitérisme totém totémisme towél trabékula tradisionalisme tragédi tragiK
    tragikomédi trailer trakéa trakéal trakéostomi trakéotomi transéK transéksual transéndén
    transéndéntal transépt transfér transférin transgénder transgéniK transliterasi transmiter
    transparan transvérsal trapés trapésium trapésius trapézoid trauler traumatiK travel
    traveler travésti trawler trayék trébel tréiler tréK trékbal trém tréma trématoda trématosa
    trembesi trémolo trémor trén tréndi trenggalék trenggiling trengginas trenggono tréning
    trenyuh tréonin trépanasi tréponéma trés tresna trétés triase tribune triéster trigémina
    trigliserida trigonométri trilateral triliun triliunér triméster tripléks triplét triséksi
    trisép triséps tromboflébitis trompét tropiK tropopause troposfér truK tsunami tubéktomi
    tubérkel tubérkulin tubérkuloid tuberkulosis tugel tuker tuksédo tulé tulén tumbén
    tumenggung tumpek tumpeng tumplék tunanétra tunél tungau tungstén turbogénerator turbojét
    turbulén turbulénsi turén turisme turkménistan turnamén turné turpéntin tustél tuter twiter
    """

  /// Roots in T that leave no doubt themselves, but that affixes go on.
  static let tPlain: StaticString = """
    taat tabah tabanan tabiat tabib tabik tablig tabligh tablo tabrak tabu tabuh tabula tabulasi
    tabun tabung tabur tadah tadarus tadi tafakur tafsir tafsiran tagar tagih tagihan tahajud
    tahan tahana tahap tahayul tahbis tahi tahlil tahniah tahta tahu tahun taiga taiwan tajalli
    tajam taji tajin tajuk tajwid takabur takalar takar takaran takbir takdir takhayul takhta
    takjil taklid taklif taklik taklim takluk takmir takraw taksa taksasi taksi taksir taksonomi
    taktis takut takwa takziah takzim talak talang talas talaud tali talib taliban talio talium
    talkin talkum talu tamadun tamak taman tamasya tamat tambah tambak tambal tambang tambat
    tambo tamborin tambun tambunan tambung tambur tampak tampal tampan tampang tampar tampi
    tampik tampil tampon tampubolon tampuk tampung tamrin tamsil tamtama tamu tanah tanak tanam
    tancap tanda tandak tandan tandas tanding tandon tandu tanduk tandus tang tangan tangga
    tanggal tanggamus tanggap tangguh tangguk tanggul tanggung tangis tangkai tangkal tangkap
    tangkar tangkas tangkil tangkis tangkup tanglung tango tangsi tani tania tanimbar tanin
    tanjak tanjidor tanjung tanjungkarang tanjungpinang tanoto tanpa tantang tantri tantrum
    tanur tanya tapai tapak tapaktuan tapal tapanuli tapi tapih tapin tapioka tapir tapis tara
    taraf tarah tarak tarakan taram tarantula tarbiah tari tarif tarigan tarik tarikh taring
    tarjo tarmizi tarpin tartar taruh taruhan tarum taruna tarung tarutung taryono tas tasalsul
    tasawuf tasbih tasik tasikmalaya tasmania tasmik tasrif tasyakur tata tatah tatap tatih
    tatkala tato taubat tauco taufan taufik tauhid tauladan taulan taun taurat taut tawaf
    tawakal tawan tawangmangu tawar tawas tawon tawur tayamum tayang thamrin tiada tiang tiap
    tiara tiarap tiba tidak tidur tifus tiga tika tikai tikam tikar tikung tikus tilam tilang
    tilap tilas tilawah tilik timah timang timbal timbang timbul timbun timika timin timlo timor
    timpa timpal timpang timpas timpuh timun timur timus tina tindak tindas tindih tinggal
    tinggi tinggung tingkah tingkap tingkat tini tinitus tinja tinjau tinju tinta tipis
    tipografi tipologi tipu tirai tirakat tiran tirani tiri tiris tirkah tiroid tiroksin tirta
    tirto tiru tirus tisik tisu titah titan titanium titian titik titin titip titis titrasi tiup
    tivi tiwul toba tobasa tobat tobing toga togo togok tohir toko tokoh toksikologi toksin
    toksisitas toksoplasma tokyo tolak tolitoli tolok tolol tolong tomahawk tomat tombak tomboi
    tombok tombol tomi tomohon ton tong tonggos tongkah tongkang tongkat tongkrong tongos toni
    tonikum tonil tonjok tonjol tonjong tono tonsil tonsilitis tonton tonus topan topang topas
    topi topografi topologi toraja torak toraks torium tornado torpor torso tortor tosan total
    totalisasi totalisator totalitas totok toyor tradisi tradisional tragis trah traksi traktat
    traktir traktor trampil transaksi transformasi transformator transfusi transisi transistor
    transit transitif transkrip transkripsi translasi translator translokasi transmigran
    transmigrasi transmisi transparansi transplan transplantasi transpor transportasi transum
    trapis trauma trawas tri trias tribologi trigatra trik triko trilogi trimurti trinidad
    trinil trinitas trio tripoli trisakti trisno trisomi trisula triwikrama triwulan triyono
    trofi trofoblas troli trombon trombosis trombosit tromol tropis trotoar trowulan trubadur
    trubus truf trusa tsanawiah tsar tua tuah tuai tuak tual tualang tuan tuang tuas tuba
    tubagus tuban tubi tubin tubir tubruk tubuh tudai tuding tuduh tudung tugas tugu tugur tuhan
    tuju tujuh tukai tukak tukang tukar tukas tukik tukiman tukirah tulak tulang tulangbawang
    tular tulat tuli tulis tulungagung tulus tumang tumbal tumbang tumbuh tumbuk tumini tumis
    tumit tumor tumpah tumpang tumpas tumpu tumpuk tumpul tumpur tuna tunai tunam tunang tunas
    tunda tundra tunduk tunggak tunggal tunggang tungging tunggu tunggul tungkai tungku tungro
    tunisia tunjang tunjuk tuntas tuntun tuntut tupai turba turban turbin turbo turi turis turki
    turkistan tursina turun turut tus tuslah tusor tusuk tuti tutik tutor tutorial tutug tutul
    tutung tutup tutur tuyul twit
    """
}
