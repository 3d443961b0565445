extension Roots {
  /// Roots in T whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let t: StaticString = """
    tabé tabel tabéla tabélaris tabernakel tabés tablét tadéus taékwondo taél taféta tagéh tagmém
    tagmémiK taipéi tajén takel takéngon takipnéa takométer taksém taksidérmi taksidérmis taksiméter
    taktiK talasémia talasotérapi talémpong talén talenan talénta talwég tambakrejo tambel tambelan
    tambelang tambelangan tambeng tamber tambera taméng tampék tampel tampelas tancep tandem tandes
    tanem tanété tangéh tangén tangénsial tangerang tanggem tangkep tangkué tangsél tanjungredeb
    tanjungrejo tanjungselor tanK tanker tante tantiém taogé taoisme taoké tapé tapel tapera
    tapéstri tapétum tarantéla tarawéh tarékat tarempa taréran targét tarompét tarumanegara tasbéh
    taspén taugé tauké tautoméri tautomérisme tavern tawés téater téatral téatrikal téatrikalitas
    téatris tebah tebak tebakang tebal teban tebang tebar tebas tebat tébe tébécé tebelian tébéng
    teberau tebersit tebét tebiat tebing tebingtinggi tebok tebon tebu tebuk tebung tebus tecermin
    tedak tedarus tedas tédéng tédéum tédi tédong teduh tedung téfilin téflon téfra téfrit
    téfrokronologi téfrosia tega tegah tegak tegaklurus tegal tegalampel tegalarum tegaldlimo
    tegalega tegalgedé tegalharjo tegallalang tegalmulyo tegalombo tegalrejo tegalsari tegalwaru
    tegang tegap tegar tegari tegarun tegas tégel tegenungan teges tégmén tégméntum tegok tegowanu
    teguh teguk tégumén téguméntum tegun tegur tégusigalpa téh téhel téhéran téhit téhniK téhnis
    téhnologi téhoru téis téisme téistiK téistis téja téjakula téji téjo teka tekad tekah tekak
    tekalak tekam tekan tekang tekap tekar tekarang tekat tékdung tekebur tekék tékel tekelék téken
    téker tekes teki tekik tekis teklék tekmil téknésium téknétium tékniK téknikal téknikalitas
    tékniker téknikum téknikus téknis téknisi tékno téknokrasi téknokrat téknokratiK téknokratis
    téknokratisme téknolog téknologi téknologis téknologisasi téknonim téknonimi téknopark
    téknopolis téknosfér téko tékodon tékoh tekokak tékong tékor tekpi téks téksas téksiméter
    tékstil tékstologi tékstologis tékstual tékstualis tékstualisme tékstur tékstural téksturisasi
    tékté tékték téktit téktogénésis téktoniK téktonis téktonisme téktonosfér téktosilikat téktum
    tekua tekuk tekukur tekun tekung tekup tekur tekuyung tékwan tékwondo tél téla telaah telabang
    telacak teladan teladas telaga telagabiru telagasari telah telajak telak telakup telampung telan
    telanai telanaipura telancang telang télangiéktasia telangkai telangkup telanjang telanjur
    telantar telap telapak telas telat telatah telatap telatén telau telaumbanua telawang telé
    teledék télédénsitas telédor télédrama teledu téléfaks téléférik téléfon téléfoni téléfonis
    téléfoto télégéniK télégnosis télégraf télégrafi télégrafis télégram telegu téléidoskop telekan
    telekap télékinésis télékom télékomunikasi télékonferénsi téléks telekung télélénsa télémakus
    télémarkéter télémarkéting télématika telembuk télémédisin téléméter télémétering télémétri
    telempap telémpong telenan téléng telengas télénovéla telentang téléologi téléologis téléonomi
    téléost téléostéi télépati télépatis telepok télépon téléportasi téléprinter téléprompter
    télépromter telepuk télér telerang teles téléskop téléskopik téléskopis téléstésia télésurvéi
    télétaip télétéks télétip téléton télétubis téléutospora télévisi télévisor télévisual telik
    telikung telimpuh telinga telingkah telingkung téliospora telipok telipuk telisik teliti télium
    télkom télkomsél télmi télmisartan télnét télo télofase télomér télomérase telon telop telor
    téloséntriK telotak télpon télson telu télugu teluh teluk telukbayur telukbetung telukdalam
    teluki telukjambé telukkeramat telukmengkudu teluknaga telukpandan telukpucung telukup telungkup
    telunjuk telur télurida telurit télurium télurométer telus telusuk telusur telut telutur tém
    téma temabur temaha temahak temajuk temak temalang temali teman temangau temangga temanggung
    temangu temantén temara temaram temas temasa temasék temasya tématiK tématis tématisasi temayang
    temayun témazépam tembadau tembaga témbak tembakang tembakau tembakul tembalang tembam tembang
    tembarak tembarau tembatu tembayat tembek témbél tembelang tembelékan tembeling tembelok tembem
    tembera temberam temberang temberéng temberih temberos tembesi tembesu tembi tembikai tembikar
    tembilahan tembilang tembilar tembiring tembis témbok tembokor tembolok témbong tembosa tembra
    tembu tembuk tembuku tembung tembuni tembus tembusu temegun téméh temen temenggung temenung
    temeram temerloh temesar temetu temiang temilang temin temoléh temon tempa tempah tempala tempan
    témpang tempap tempat tempaus tempawan tempayak tempayan tempayung témpé tempék témpél tempelak
    tempelas tempéléng témpera témperamén témperaméntal temperas témperatur temperau tempiar tempias
    tempik tempilai tempilang tempinis tempirai témplat témplék témplét témplok témpo témpoh
    tempolok tempolong témpong témporal témporalitas témporér témporomandibular tempoyak témpramén
    tempua tempuh tempui tempuling tempulur tempunak tempunik tempur témpura tempurejo tempursari
    tempurung témpus tempuyung temu temucut temuda temugiring temuireng temukunci temukus temukut
    temulawak temungkul temuni temuras temurun temuwicara tenaga tenahak tenak ténakulum tenam
    tenang tenar tenat ténda tendang tendas téndéan téndéns téndénsi téndénsius ténder téndinitis
    téndinosis téndo téndon téndonitis ténébrisme ténerife ténési ténésin ténésmus téng tengadah
    tengadak tengah tengahtani tengak tengalan tengalung tenganan tengar tengara tengas tengen
    tenger tenggadai tenggak tenggala tenggalung tenggan tenggang tenggara tenggarang tenggarong
    tenggat tenggayun tenggehem ténggék tenggelam tenggén ténggér tenggerét tenggiling tenggilis
    tenggiri ténggok tenggorok tenggorokan tengguli tenggulun tenggulung tengik tengil tengiri
    tengkalak tengkalang tengkaluk tengkang tengkar tengkarah tengkarap tengkaras tengkawang tengkék
    tengkel tengkelék tengker tengkés tengking téngkléng téngkoh tengkolok tengkorak tengku
    tengkujuh tengkuk tengkulak tengkuluk tengkurap tengkurup tengkuyung téngok téngsin tengu tengul
    ténis tenjet ténjo ténjolaya ténodésis ténofovir tenok ténong ténor ténosinovial ténosinovitis
    ténotomi ténri ténsi ténsid ténsil ténsiméter ténsimétri ténsiométer ténsométer ténsor téntakel
    téntakulata téntamén téntamina tentang tentara téntatif ténténa ténténg tenteram tenterem téntir
    téntor téntorium tentram tentrem tentu ténuitas tenuk tenun tenung téo téobroma téobromin
    téodise téodisi téodolit téodor téodora téodorus téofani téofilin téofilus téogoni téokrasi
    téokrat téokratiK téokratis téolog téologi téologia téologis téomorfik téonim téonomi téorbo
    téorém téoréma téorétiK téorétikal téorétikus téorétis téori téorisasi téoritikus téoritis
    téoséntris téoséntrisme téosinte téosof téosofi téosofis tepa tepak tepaksirih tépal tepam
    tépanyaki tepar tepas tepasalira tepaselira tepat tepaut tepecah tepék tepékong tepekur
    tepercaya tepercik teperdaya tepergok teperinci tepermanai tepes tepet tepi tepik tepinis tepis
    téplok tepo tépok tépos téppanyaki tepu tepuk tepung tepurang tepus ter téra terabas térabit
    térabita teracak terada téraflop terajang teraju terak térakota terakup teral terala terali
    teraling terambau téramisin terampil teran terang terangun terap terapang térapéutiK térapéutika
    térapéutis térapi térapis térapsida terara térarium téras térasering terasi teraso terasul
    teratai teratak teratap tératofobia tératogén tératogénésis tératogéniK tératologi tératologis
    tératoma teratu terau téravada terawang terawéh terawih terban terbang terbanggi térbinafin
    terbis terbit térbium terboyo terbul terbut térbutalin térebintina téréftalat terem terenang
    terendak terengganu terentang terenyuh teres térésa térésia téréstrial téréstris térét terétét
    térfénadin térgit térgum terhuyung teri teriak teriba terigu terik terika terikit teriko térilin
    terima terimakasih terindak terindil téring teripang terista teritik teritip teritis téritori
    téritorial téritorialisasi téritorialisme téritorialitas téritorium tériyaki terjak terjal
    terjang terjemah terjun terka terkadang terkam terkap terkukur terkul terkup terlak terlalu
    terlantar terlut térm térma termaktub térmal térmik términ términal términasi términatif
    términator términologi términologis términus térmion térmionik térmionika térmis térmistor
    térmit térmo térmobariK térmodinamiK térmodinamika térmodinamis térmoéléktrisitas térmofil
    térmofiliK térmofilis térmogén térmogénésis térmogéniK térmograf térmogram térmohalin
    térmohigrograf térmokimia térmoklin térmokopel térmokromik térmolisis térmoluminéséns térmométer
    térmométri térmonuklir térmoplastiK térmos térmosét térmoséting térmosfér térmoskop térmostat
    térmotaksis térmotropisme térna ternak ternaté terobos térofit térofita terok teroka terombol
    terombosit teromol terompah terompét terondol térong terongko téropoda teropong téror téroris
    térorisme terowong terowongan terpa térpal terpana terpédo térpén térpéna térpénoid térpéntin
    térpinéol terpingkal terpuruk térsiér tertawa tertib tértiér tértulianus terubuk terubus terucuk
    teruk teruka terum terumba terumbu terumbuk teruna terung terungku teruntum terup terus terusi
    terwélu tés tésa tésalia tésalonika tésaurus tésera teserak téséus tésis tésla tesmak tésta
    téstamén téstaménter téstator téstatris téster téstikel téstikular téstimoni téstimonial
    téstimonium tésting téstis téstosteron teta tetak tetal tetampan tetamu tetangga tétani tétanik
    tétanisasi tétanus tetap tetapi tetar tetarub tetas tetawak teteguk tétéh téték tételan tetélo
    tetenger tetep tétér tétés tetikus tetirah tétoron tétra tétrad tétraéder tétragon tétragonal
    tétragramaton tétrahédral tétrahédrit tétrahédron tétrahidro tétrahidrofuran tétrahidrokanabinol
    tétraklorométana tétrakord tétralogi tétramér tétraplégia tétraplégiK tétraploid tétrapoda
    tétrarki tétrasakarida tétrasikliK tétrasiklin tétratlon tétravalén tétris tétroda tétrode
    tétrodotoksin tetua tetuang tétum tétun téurgi téuton téutonik tévé téwas téwél tiabéndazol
    tiamfénikol tibérias tibét tideng tidoré tigabelas tigaperempat tiK tiké tikel tikét tikéting
    tilde tilem tilep timba timbel timbre timotéus timsés timténg tinanggéa tindes tinéa tiner
    tingkeb tingwé tiofén tiouréa tipe tipéks tirolés titel titer titulér tlatén tledék tledékan
    toapékong tobélo toél togé togél toilét tokcér toké tokék token tokenisme tokét tokoférol
    toksémia toksigéniK toksiK toksikogéniK tolé tolédo toléh tolerabel toleran toleransi tolérir
    tolét toluén toluéna tompél tonase toném tonémiK tonétiK tonétika tongerét tonggék tonggéng
    tonggerét tongkéng tongkol tongpés tongséng tonométer topék topéng topés topiK toplés toponém
    topskorer torakoséntésis toraséntésis toréador toréh torék torén toréro torés torné tornikét
    torpédo torsi toserba totalitér totalitérianisme totalitérisme totém totémiK totémis totémisme
    towél trabékel trabékula trabékulasi trabékuléktomi tradisionalisme tragédi tragiK tragikomédi
    trailer trakéa trakéal trakéid trakéitis trakéobronkial trakéobronkitis trakéofita trakéomalasia
    trakéostomi trakéotomi transdérmal transéK transéksual transéndén transéndénsi transéndéntal
    transéndéntalisme transépt transésofagéal transfémoral transfér transférabel transférase
    transférin transgén transgénder transgéniK transgrésif transién transliterasi translusén
    transluséns transmisibel transmiter transoséaniK transparan transparén transpéptidase
    transvérsal transvéstisme transvéstit trapés trapésium trapésius trapésoid trapézoid trauler
    traumatiK travel traveler travértin travésti travéstisme trawler trayék trébel tréhalosa tréiler
    tréK trékbal tréker tréking trém tréma trématod trématoda trématosa trembesi tréméns trémolit
    trémolo trémor trén tréndi trénding tréndsétter trenggalék trenggana trengganis trenggiling
    trengginas trenggono trengguli tréning trenyuh tréonin tréosa trépan trépanasi trepang trépés
    trépidasi tréponéma tréponématosis trés tresna trétés trétinoin trewélu triase tribune triénial
    triéste triéster triétanolamin triétilamin trigémina trigéminal trigéminus trigliserida
    trigonométri trigonométriK trigonométris trihéksiféndidil trikloroétana trikloroétiléna
    triklorométana trilateral triliun triliuner triméfasiK triméster trimétadion trimétilamin
    trimétilbénzéna trimétoprim trinitrotoluéna tripel tripélénamin triplék tripléks triplét
    tripsinogén triréme triséksi trisép triséps trisératops tromboémbolisme tromboflébitis trombogén
    trombogéniK trombopénia trombopoétin trombositémia trombositopénia trompét tropiK tropoélastin
    tropokolagén tropopause troposfér truK tsunami tubéktomi tubérkel tubérkular tubérkulin
    tubérkuloid tubérkuloma tubérkulosis tubérkulum tubérosa tubérositas tubiféks tugel tuker
    tuksédo tulé tulén tumapel tumbén tumbler tumenggung tumésénsi tumorigén tumorigénésis
    tumorigéniK tumpek tumpeng tumpes tumplék tunanétra tunél tungau tungstén tupel turbélaria
    turbogénerator turbojét turbulén turbulénsi turén turisme turkménistan turnamén turné turnikét
    turpéntin tustél tuter twiter
    """

  /// Roots in T that leave no doubt themselves, but that affixes go on.
  static let tPlain: StaticString = """
    taat tabah tabal tabanan tabiat tabib tabik tabir tablig tabligh tablo tabrak tabu tabuh tabula
    tabulasi tabun tabung tabur tadah tadarus tadi tafakur tafsir tafsiran tagar tagih tagihan
    tahajud tahak tahan tahana tahap tahayul tahbis tahi tahlil tahniah tahta tahu tahun taiga
    taiwan tajalli tajam tajau taji tajin tajuk tajwid takabur takalar takar takaran takbir takdir
    takhayul takhta takik takjil taklid taklif taklik taklim takluk takmir takraw taksa taksasi
    taksi taksir taksonomi taktis takuk takut takwa takziah takzim tala talak talang talar talas
    talaud tali talib taliban talio talium talkin talkum talu talun tamadun tamak taman tamasya
    tamat tambah tambak tambal tambang tambat tambo tamborin tambul tambun tambunan tambung tambur
    tampak tampal tampan tampang tampar tampi tampik tampil tampon tampubolon tampuk tampung tamrin
    tamsil tamtama tamu tanah tanak tanam tancap tanda tandak tandan tandang tandas tanding tandon
    tandu tanduk tandus tang tangan tangas tangga tanggal tanggamus tanggap tangguh tangguk tanggul
    tanggulang tanggulangi tanggung tangis tangkai tangkal tangkap tangkar tangkas tangkil tangkis
    tangkup tanglung tango tangsi tani tania tanimbar tanin tanjak tanjidor tanjung tanjungkarang
    tanjungpinang tanoto tanpa tantang tantri tantrum tanur tanya tapa tapai tapak tapaktuan tapal
    tapanuli tapi tapih tapin tapioka tapir tapis tara taraf tarah tarak tarakan taram tarantula
    tarbiah tari tarif tarigan tarik tarikh taring tarjo tarmizi tarpin tartar taruh taruhan taruk
    tarum taruna tarung tarutung taryono tas tasalsul tasawuf tasbih tasik tasikmalaya tasmania
    tasmik tasrif tasyakur tata tatah tatal tatang tatap tatar tatih tatkala tato taubat tauco
    taufan taufik tauhid tauladan taulan taun taurat taut tawaf tawakal tawan tawangmangu tawar
    tawas tawon tawur tayamum tayang thamrin tiada tiang tiap tiar tiara tiarap tiba tidak tidur
    tifus tiga tika tikai tikam tikar tikung tikus tilam tilang tilap tilas tilawah tilik timah
    timang timbal timbang timbis timbul timbun timbus timika timin timlo timor timpa timpal timpang
    timpas timpuh timun timur timus tina tindak tindas tindih tindik tinggal tinggi tinggung tingkah
    tingkap tingkat tini tinitus tinja tinjau tinju tinta tipis tipografi tipologi tipu tirai
    tirakat tiran tirani tiras tiri tiris tirkah tiroid tiroksin tirta tirto tiru tirus tisik tisu
    titah titan titanium titar titian titik titin titip titis titrasi tiup tivi tiwal tiwul toba
    tobasa tobat tobing toga togo togok tohir tohok tohor toko tokoh toksikologi toksin toksisitas
    toksoplasma tokyo tolak tolitoli tolok tolol tolong tomahawk tomat tombak tomboi tombok tombol
    tomi tomohon ton tong tonggok tonggos tongkah tongkang tongkat tongkrong tongos toni tonikum
    tonil tonjok tonjol tonjong tono tonsil tonsilitis tonton tonus topan topang topas topi
    topografi topologi toraja torak toraks torium tornado torpor torso tortor tosan total totalisasi
    totalisator totalitas totok toyor tradisi tradisional tragis trah traksi traktat traktir traktor
    trampil transaksi transformasi transformator transfusi transisi transistor transit transitif
    transkrip transkripsi translasi translator translokasi transmigran transmigrasi transmisi
    transparansi transplan transplantasi transpor transportasi transum trapis trauma trawas tri
    trias tribologi trigatra trik triko trilogi trimurti trinidad trinil trinitas trio tripoli
    trisakti trisno trisomi trisula triwikrama triwulan triyono trofi trofoblas troli trombon
    trombosis trombosit tromol tropis trotoar trowulan trubadur trubus truf trusa tsanawiah tsar tua
    tuah tuai tuak tual tualang tuam tuan tuang tuas tuba tubagus tuban tubi tubin tubir tubruk
    tubuh tudai tuding tuduh tudung tugas tugu tugur tuhan tuil tuju tujuh tukai tukak tukang tukar
    tukas tukik tukiman tukirah tulak tulang tulangbawang tular tulat tuli tulis tulungagung tulus
    tumang tumbal tumbang tumbuh tumbuk tumini tumis tumit tumor tumpah tumpang tumpas tumpat tumpu
    tumpuk tumpul tumpur tuna tunai tunam tunang tunas tunda tundra tunduk tunggak tunggal tunggang
    tungging tunggu tunggul tungkai tungku tungkup tungro tunisia tunjang tunjuk tuntas tuntun
    tuntung tuntut tupai tupat turba turban turbin turbo turi turis turki turkistan tursina turun
    turut tus tuslah tusor tusuk tuti tutik tutor tutorial tutug tutul tutung tutup tutur tuyul twit
    """
}
