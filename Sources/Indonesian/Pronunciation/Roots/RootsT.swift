extension Roots {
  /// Roots in T whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let t: StaticString = """
    tabé tabel tabéla tabernakel tablét tageh takel takométer taksiméter taktiK talempong talén
    talénan talénta tamber tambera taméng tampél tandem tangéh tangén tangkué tangsel tanK
    tanker tante taogé taoké tarékat targét tasbéh tauké tawés téater téatris tebah tebak tebal
    teban tebang tebar tebas tebat tébéng teberau tebing tebok tebu tebuk tebung tebus tedak
    tedas tédéng tédi tedong teduh tedung téflon téfrit tega tegah tegak tegal tegang tegap
    tegar tegari tegarun tegas tégel tégmen teguh teguk tegun tegur téh téhéran téisme teja teji
    teka tekad tekah tekak tekam tekan tekang tekap tekar tekat tékék tékel téken téker teki
    tekik tekis teklék tékniK téknikalitas téknikus téknis téknisi téknokrasi téknokrat
    téknokratiK téknokratisme téknologi téknologis téko tékoh tekokak tékong tékor téks téksas
    tékstil tékstual tékstur tékté tékték téktoniK téktonis tekuk tekukur tekun tekung tekur tel
    tela telaah telabang telacak teladan teladas telaga telah telajak telak telakup telampung
    telan telancang telang telangkai telangkup telanjang telanjur telantar telap telapak telas
    telat telatah telatap telatén telau telé télédék telédor telédrama téléfon téléfoto
    télégéniK télégraf télégrafi télégrafis télégram telekan telékap telékinésis télékomunikasi
    téléks telekung télélénsa télémeter télémétri telempap telempong teléng télénovéla telentang
    téléologi télépati télépatis telepok télépon télépromter telepuk télér télérang télés
    téléskop telestésia télévisi telik telikung telimpuh telinga telingkah telingkung teliti
    telon telop telor telotak telpon teluh teluk telungkup telunjuk telur telurit telusuk
    telusur telut telutur tem téma temabur temaha temahak temak temali teman temangau temangga
    temanggung temantén temara temaram temas tématiK tématis temayun tembadau tembaga témbak
    tembakang tembakau tembakul tembam tembang tembarau tembatu tembék témbel tembelang tembelok
    témbém tembera temberam temberang tembereng temberih temberos tembesu tembikai tembikar
    tembilahan tembilang tembilar tembiring tembis témbok tembolok témbong tembosa tembra tembu
    tembuk tembuku tembung tembuni tembus tembusu temegun téméh temenggung temenung temesar
    temetu temilang temin temoléh tempa tempah tempala tempan tempang tempap tempat tempaus
    tempawan tempayak tempayan tempayung témpé tempék témpél tempelak tempéléng témperamén
    témperaméntal temperatur tempérau tempiar tempias tempik tempinis templék témplok témpo
    tempoh tempolong tempong témporal témporér tempoyak tempua tempuh tempui tempuling tempunik
    tempur témpura tempurung tempus tempuyung temu temucut temukut temungkul temuras temurun
    tenaga tenahak ténak tenam tenang tenar tenat ténda tendang tendas téndénsi téndénsius
    ténder téndon téng tengadah tengah tengak tengar tengara tengas tenggadai tenggak tenggala
    tenggalung tenggan tenggang tenggara tenggarang tenggarong tenggat tenggayun tenggéhém
    tenggék tenggelam ténggér tenggiling tenggiri tenggok tenggorok tenggorokan tengguli tengik
    tengil tengkalak tengkalang tengkaluk tengkang tengkar tengkarah tengkarap tengkawang
    tengkék tengkel tengkelék tengker tengkés tengking téngkoh tengkolok tengkorak tengku
    tengkujuh tengkuk tengkulak tengkuluk tengkurap tengkuyung téngok ténis tenjet ténok tenong
    ténor ténsi ténsiméter téntakel téntamén tentang tentara téntatif ténténg tenteram téntir
    tentu tenuk tenun tenung téodolit téokrasi téokratis téolog téologi téologis téorétikus
    téorétis téori téoritis téosofi tepa tepak tepam tepas tepat tepék tepékong tepes tépét tepi
    tepik tepis téplok tepo tepok tépos tepu tepuk tepung tepurang tepus ter tera terada teraju
    terak térakota terakup teral terala terali teraling terampil teran terang terap terapang
    térapéutiK térapi térapis terarium téras terasi teraso terasul teratai teratak teratap
    teratu terau terawang terawéh terban terbang terbis terbit terbium terbul terbut térem
    terenang terendak terentang terenyuh teres térét terétét teri teriak teriba terigu terik
    terika terikit teriko terima terindil tering teripang terista teritik teritip teritis
    téritorial téritorium terjal terjang terjemah terjun terka terkadang terkam terkap terkul
    terkup terlak terlalu terlut term térmal términ terminal términasi términologi térmistor
    térmodinamiK térmodinamika térmodinamis térmokimia térmoklin térmométer térmonuklir
    térmoplastiK térmos térmosfér térmostat ternak ternaté terobos terok teroka terombol teromol
    terompah terompét terondol térong terongko teropong téror téroris térorisme terowongan terpa
    térpal terpana térpédo térpéntin térsiér tertawa tertib terubuk terubus terucuk teruk terum
    terumba terumbu terumbuk teruna terung terungku teruntum terup terus terusi terwélu tés
    tésaurus tésis tésla tésmak téstamén téster téstikel téstimoni testimonium téstis
    téstostéron teta tetak tetal tetampan tetamu tetangga tétanus tetap tetapi tetar tetas
    teteguk tétéh téték tételan tetélo téter tétés tetikus tetirah tétra tétralogi tetua tetuang
    téwas tibét tiK tiké tikét tilde timba timbel timbre timotéus tiner tingkeb tipe titel titer
    togé togél toilét tokcér toké tokék toléh toleran toleransi tolérir tompél tonase tonem
    tonggék tonggerét tongkéng tongkol tongséng tonométer topék topéng topés topiK toréh torék
    torés torné torpédo torsi toserba totalitér totalitérisme totém totémisme towél
    tradisionalisme tragédi tragiK tragikomédi trailer transéksual transéndén transéndéntal
    transfér transgéniK transliterasi transmiter transparan transvérsal trapésium trapezoid
    trauler traumatiK travésti trawlér trayék tréiler tréK trém trématoda trembési trémor trén
    tréndi trenggalék trengginas trenyuh trés tresna tribune trigliserida trigonométri
    trilateral triliun tripléks triplét trisép trompét tropiK tropopause troposfér truK tsunami
    tubéktomi tuberkulosis tuksédo tulé tulén tumbén tumenggung tumpéng tumplék tunanétra tungau
    tungstén turbogenerator turbulén turbulénsi turisme turnamén turné tustél tuter
    """

  /// Roots in T that leave no doubt themselves, but that affixes go on.
  static let tPlain: StaticString = """
    taat tabah tabiat tabib tablo tabrak tabu tabuh tabun tabung tabur tadah tadi tafakur tafsir
    tagih tahan tahap tahi tahta tahu tahun tajam taji tajuk takabur takar takbir takdir
    takhayul takhta taklid takluk takut takwa takziah talak talang talas tali tamak taman
    tamasya tamat tambah tambak tambal tambang tambat tambur tampak tampan tampang tampar tampil
    tampuk tampung tamsil tamu tanah tanam tancap tanda tandan tandas tanding tandu tanduk
    tandus tang tangan tangga tanggal tanggap tangguh tangguk tanggul tanggung tangis tangkai
    tangkal tangkap tangkas tangkis tangkup tangsi tani tanjak tanjung tanpa tantang tanya tapak
    tapal tapi tapis tara taraf tarah tari tarif tarik taring taruh taruhan taruna tarung tas
    tasawuf tasyakur tata tatah tatap tatih taubat taufan taufik tauladan taulan tawan tawar
    tawas tawon tawur tayang tiada tiang tiap tiarap tiba tidak tidur tifus tiga tikai tikam
    tikar tikung tikus tilang tilas tilik timang timbal timbang timbul timbun timpa timpal
    timpang timun timur tindak tindas tindih tinggal tinggi tingkah tingkap tingkat tinja tinjau
    tinju tinta tipis tipu tirai tiran tirani tiri tiris tiru tisik tisu titah titik titip tiup
    toko tokoh tolak tolok tolong tomat tombak tombok tombol ton tonggos tongkang tongkat
    tongkrong tonjok tonjol tonton topang topi tosan total totok toyor tradisi tradisional
    tragis traktir traktor trampil transaksi transfusi transisi transmigrasi transmisi
    transplantasi transportasi trauma trik trofi trotoar tua tuah tuai tuak tualang tuan tuang
    tuba tubi tubir tubruk tubuh tuding tuduh tudung tugas tugu tuhan tuju tujuh tukang tukar
    tukik tulang tular tuli tulis tulus tumbal tumbang tumbuh tumbuk tumis tumit tumpah tumpang
    tumpas tumpu tumpuk tumpul tuna tunai tunang tunas tunda tundra tunduk tunggak tunggal
    tunggang tungging tunggu tunggul tungkai tungku tunjang tunjuk tuntas tuntun tuntut tupai
    turbin turis turun turut tusuk tutul tutup tutur tuyul
    """
}
