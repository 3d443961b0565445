extension Roots {
  /// Roots in T whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let t: StaticString = """
    tabé tabél tabéla tabélaris tabernakel tabés tablét tadéus taéinofobia taékwondo taékwondo.in
    taél taéna taéniasis taféfobia taféta tagéh tagliatélé tagmém tagmémiK tahniK taipéi tajén
    takadékuat takauténtiK takbébas takbenar takbenda takbengang takberada takberadab takberakar
    takberakhir takberalas takberani takberarti takberatur takberdaya takbérés takberfungsi
    takberharga takberhingga takberkah takberpihak takbersih takbersuara takberuntung takbetul
    takboléh takcerah takcerdas takcerdik takceria takcermat takdekat takéféktif takéfisién
    takégo.is takel takénak takéngon takepan takéyari takigén takigénésis takipnéa takjelas takjenuh
    takkonsistén taklengkap takmengerti taknétral takobjéktif takométer takpeduli takpeka takpercaya
    takseimbang takselaras taksém taksempurna taksenang taksengaja taksenonoh taksepadan taksesuai
    taksetara taksetimbang taksetuju taksidérmi taksidérmis taksiméter taksométrika taktegas
    takteliti taktenang taktepat takteralih takteratur takterbaca takterbatas takterbuka
    taktercampur taktercapai taktercatat takterduga takterhingga taktersedia taktersusun taktertib
    taktetap taktiK talasémia talasotérapi talé talémpong talén talenan talénta talwég tambakrejo
    tambel tambelan tambelang tambelangan tambélo tambeng tamber tambera taméng tampék tampel
    tampelas tancep tandém tandes tanem tanété tangéh tangén tangénsial tangerang tanggem tangkeb
    tangkep tangkué tangkuptelentang tangsél tanjungredeb tanjungrejo tanjungselor tanK tanker tante
    tantiém tantiéme taogé taoisme taoké tapé tapel tapéra tapéstri tapétum tarantéla tarawéh
    tarékat tarempa taréran targét tarlét tarompét tarpéntin tarumanegara tasbéh tasel taspén taugé
    tauké taurét tausé tautoméri tautomérisme tavern tawés té téater téatral téatrikal téatrikalisme
    téatrikalitas téatris tebah tebak tebakang tebal teban tebang tebar tebas tébasaki tebat tébé
    tébécé tebelian tébéng teberau teberdayakan tebersit tebét tebiat tebing tebingtinggi tébo tebok
    tebon tebu tebuk tebung tebus tecermin tedak tedaksiti tedarus tedas tédéng tédéum tédi tédong
    teduh tedung téfaro téfigram téfilin téflon téfra téfrit téfrokronologi téfrosia téga tegah
    tegak tegaklurus tegal tegalampél tegalarum tegaldlimo tegalega tegalgedé tegalharjo tegallalang
    tegalmulyo tegalombo tegalrejo tegalsari tegalwaru tegang tegap tegar tegari tegarun tegas tégel
    tegenungan teger tegerbang teges tégmén tégméntum tegok tegor tegowanu teguh teguk tégumén
    téguméntum tegun tegur tégusigalpa téh téhel téhéran téhid téhit téhniK téhnis téhnologi téhoru
    téhyan téis téisme téistiK téistis téja téjakula téji téjo teka tékad tekah tekak tekalak tekam
    tekan tekang tekap tekar tekarang tekat tékdung tekebur tekék tékel tekelék téken téker tekerlap
    tekersik tekes teki tékidanto tekik tekis teklék tekmil téknésium téknétium téknifon tékniK
    téknikal téknikalitas tékniker téknikum téknikus téknis téknisi tékno téknofaK téknofili
    téknofilia téknokrasi téknokrat téknokratiK téknokratis téknokratisme téknolog téknologi
    téknologis téknologisasi téknonim téknonimi téknopark téknopolis téknosfér téko tékodon tékoh
    tekokak tékong tékor tekpi téks téksas téksiméter tékstil tékstologi tékstologis tékstual
    tékstualis tékstualisme tékstur tékstural téksturisasi tékté tékték téktit téktogénésa
    téktogénésis téktoniK téktonis téktonisme téktonofisika téktonosfér téktosilikat téktum tekua
    tekuk tekukur tekun tekung tekup tekur tekuyung tékwan tékwondo tél téla telaah telabang telacak
    teladan teladas telaga telagabiru telagasari telah telajak telak telakup telampung telan telanai
    telanaipura telancang telang télangiéktasia telangkai telangkup telanjang telanjur telantar
    telap telapak telas telat telatah telatap telatén telau télaumbanua telawang télé téléarsika
    teledék télédénsitas telédor télédrama teledu téléfaks téléférik téléfon téléfoni téléfonis
    téléfoto télégéniK télégnosis télégraf télégrafi télégrafis télégram télégrap telegu téléidoskop
    telekan telekap télékinésis télékom télékomunikasi télékonferénsi téléks telekung telekup
    télélénsa télémakus télémarkéter télémarkéting télématiK télématika telembuk télémédisin
    téléméter télémétering télémétri telempap telémpong telenan téléng telengas télénovéla telentang
    telentung téléofobia téléologi téléologis téléonomi téléos téléost téléostéi telepa télépati
    télépatis téléphon telepok télépon téléportasi téléprinter téléprompter télépromter telepuk
    télér telerang teles téléskop téléskopik téléskopis téléstésia télésurvéi télétaip télétéks
    télétip téléton télétubis téléutospora télévisi télévisor télévisual télfon télgram telik
    telikung telimpuh telimpung telinga telingkah telingkuh telingkung téliospora telipok telipuk
    telisik teliti télium télkom télkomsél téller télmatofit télmi télmisartan télnét télo télofase
    télomér télomérase telon télop telor téloséntriK telotak télpon télson télstra télstranas telu
    télugu teluh teluk telukbayur telukbetung telukdalam teluki telukjambé telukkeramat
    telukmengkudu teluknaga telukpandan telukpucung telukup telungkup telunjuk telur télurida
    télurit télurium télurométer telus telusuk telusur telut telutur telutut tém téma temaah temabur
    temadun temaha temahak temajuk temak temalang temali temalun teman temangau temangga temanggung
    temangu temantén temara temaram temas temasa temasék temasya tématiK tématis tématisasi tematu
    temawar temayang temayum temayun témazépam tembadau tembaga témbak tembakang tembakau tembakul
    tembalang tembam tembang tembarak tembarau tembatar tembatu tembawai tembayat tembek tembékar
    témbél tembelang tembelék tembelékan tembeling tembeliung tembelok tembem tembera temberam
    temberang temberas tembérék temberéng temberih temberos tembesi tembesu tembi tembiang tembikai
    tembikar tembilahan tembilang tembilar tembiring tembis témbok tembokor tembola tembolok témbong
    tembosa tembra tembu tembuk tembuku tembung tembuni tembus tembusu temegun téméh temelian temen
    temengalan temenggung temenung temeram temerloh temesar temetu temiang temilang temin temokus
    temoléh temon tempa tempah tempala tempalak tempan témpang tempap tempat tempaus tempawak
    tempawan tempayak tempayan tempayang tempayung témpé tempék témpél tempelak tempelas tempéléng
    témpera témperamén témperaméntal temperas témperatur temperau tempiar tempias tempik tempil
    tempilai tempilang tempinah tempinis tempirai tempirik témplat témplék témplét témplok témpo
    témpoh tempolok tempolong temponék témpong témporal témporalitas témporér temporok
    témporomandibular tempoyak tempoyan témpramén tempua tempuh tempui tempuling tempulur tempunai
    tempunak tempunik tempur témpura tempuras tempurejo tempurik tempursari tempurung témpus
    tempuyung temu temucut temuda temuduga temugiring temuireng temukenal temukunci temukung temukus
    temukut temulawak temuluk temungkul temuni temuras temurat temurun temut temuwicara tenaga
    tenagakerja tenaganuklir tenahak tenak ténakulum tenam tenang tenar tenat ténda tendang tendas
    téndéan téndéns téndénsi téndénsius ténder ténderloin téndinitis téndinosis téndo téndon
    téndonitis ténébrisme ténérifé ténési ténésin ténésmus téng tengadah tengadak tengah tengahtani
    tengak tengalan tengalung tenganan tengar tengara tengas téngé tengen tenger tenggadai tenggak
    tenggala tenggalung tenggan tenggang tenggara tenggarang tenggaring tenggarong tenggat tenggayun
    tenggayung tenggehem ténggék tenggelam tenggén ténggér tenggerét tenggiling tenggilis tenggiri
    tenggiring ténggok tenggorok tenggorokan tengguli tenggulun tenggulung tengik tengil tengiri
    tengkalak tengkalang tengkaluk tengkang tengkar tengkarah tengkarap tengkaras tengkawang tengkék
    tengkel tengkelék tengker tengkerong tengkés tengking téngkléng téngkoh tengkok tengkolak
    tengkolok tengkorak tengku tengkujuh tengkuk tengkulak tengkuluk tengkurap tengkurup tengkuyung
    téngok téngsin téngténg tengu tengul téniron ténis tenjet ténjo ténjolaya ténodésis ténofovir
    tenok ténong ténor ténosinovial ténosinovitis ténotomi ténri ténsi ténsid ténsil ténsiméter
    ténsimétri ténsiométer ténsométer ténsor téntakel téntakulata téntamén téntamina tentang tentara
    téntatif tentawan ténténa ténténg tentera tenteram tenterem téntir téntor téntorium tentram
    tentrem tentu ténuitas tenuk tenun tenung ténura téo téobroma téobromin téobromina téodisé
    téodisi téodolit téodor téodora téodorus téofani téofilin téofilus téogoni téokrasi téokrat
    téokratiK téokratis téolog téologi téologia téologikofobia téologis téomania téomorfik téomorfis
    téonim téonomi téorbo téorém téoréma téorétiK téorétikal téorétikus téorétis téori téorisasi
    téoritikus téoritis téoséntris téoséntrisme téosinte téosof téosofi téosofis tepa tepak
    tepaksirih tépal tepam tépanyaki tépar tepas tepasalira tepaselira tepat tepatguna tepaut
    tepecah tepék tepékong tepekur teperam teperbuat tepercaya tepercik tepercit tepercul teperdaya
    tepergok teperhatikan teperinci teperling tepermanai tepersil tepes tepet tepi tepik tepinis
    tepis téplok tepo tépok tepong tépos téppanyaki tépra teptibau tepu tepuk tepung tepungtawar
    tepurang tepus ter téra terabas térabit térabita teracak terada téraflop terajang teraju terak
    térakota terakup teral terala terali teraling terambau téramisin terampil teran terang
    terangjelas terangun terap terapang térapéutiK térapéutika térapéutis térapi térapis térapsida
    terara térarium téras téraséring terasi téraso terasul teratai teratak teratap tératofobia
    tératogén tératogénésis tératogéniK tératologi tératologis tératoma tératozoospérmia teratu
    terau téravada terawang terawéh terawih terban terbang terbanggi térbinafin terbis terbit
    térbium terboyo terbul terbut térbutalin térébintina téréftalat teréin terem terenang terendak
    terénen terengganu terentang terenyuh teres térésa térésia téréstrial téréstris térét terétét
    térfénadin térgit térgum terhuyung teri teriak teriba terigu terik terika terikit teriko térilin
    terima terimakasih terincit terindak terindil téring terinil teripang terista teritih teritik
    teritip teritis téritori téritorial téritorialisasi téritorialisme téritorialitas téritorium
    tériyaki terjak terjal terjang terjemah terjun terka terkadang terkam terkap terkukur terkul
    terkup terlak terlalu terlantar terlut térm térma térmaé térmaéstésia termaktub térmal térmik
    términ términal términasi términatif términator terminografi términologi términologis términus
    térmion térmionik térmionika térmis térmistor térmit térmitisida térmo térmobariK térmodinamiK
    térmodinamika térmodinamis térmoéléktrisitas térmofil térmofilia térmofiliK térmofilis térmogén
    térmogénésis térmogéniK térmograf térmogram térmohalin térmohigrograf térmokimia térmoklin
    térmokopel térmokromik térmolisis térmoluminéséns térmométer térmométri térmonasti térmonuklir
    térmoplastiK térmos térmosét térmoséting térmosfér térmoskop térmostat térmotaksis térmotropisme
    terna ternak ternaté terobong terobos térofit térofita terok teroka terombol terombosit teromol
    terompah terompét terondol térong terongko téropoda teropong téror téroris térorisme terowong
    terowongan terpa térpal terpana terpédo térpén térpéna térpénoid térpéntin térpinéol terpingkal
    terpuruk térsiér tertawa tertib tértiér tértulianus terubuk terubus terucuk teruk teruka terum
    terumba terumbu terumbuk teruna terung terungku teruntum terup terus terusi terusterang terwélu
    tés tésa tésalia tésalonika tésaurus tésera teserak téséus tésis tésla tésmak téspén tésta
    téstamén téstaméntér téstator téstatris téster téstés téstikel téstikular téstimoni téstimonial
    téstimonium tésting téstis téstofobia téstostéron téta tetak tetal tetampah tetampan tetamu
    tetangga tétani tétanik tétanisasi tétanofobia tétanus tetap tetapi tetar tetarub tetas tetawak
    teteguk tétéh téték tétélan tetélo tetenger tetep tétér tétés tetibar tetibau tetikus tetirah
    tétoron tétra tétrad tétraéder tétragam tétragon tétragonal tétragramaton tétrahédral
    tétrahédrit tétrahédron tétrahidro tétrahidrofuran tétrahidrokanabinol tétraklorométana
    tétrakord tétralogi tétramér tétraplégia tétraplégiK tétraploid tétrapod tétrapoda tétrarki
    tétrasakarida tétrasikliK tétrasiklin tétrasitiK tétratlon tétravalén tétris tétroda tétrode
    tétrodotoksin tétrosa tetua tetuang tetuhu tétum tétun teuku téurgi téuton téutonik tévé téwas
    téwél téyan thérémin théréminis tiabéndazol tiamfénikol tibérias tibét tidakjelas tidakpercaya
    tidakseimbang tidaksenonoh tidaksesuai tideng tidoré tigabelas tigaperempat tiK tiké tikel tikét
    tikéting tilde tilem tilep timba timbel timbre timotéus timsés timténg tinanggéa tindes tinéa
    tiner tingkeb tingwé tiofén tiouréa tipe tipéks tipes tirolés tisane titel titén titer
    titikberat titulér tlatén tledék tledékan toapékong tobélo toél togé togél toilét toilétris
    tokcér toké tokék token tokenisasi tokenisme tokét tokoférol tokoném tokotriénol toksémia
    toksigéniK toksiK toksikogéniK tolagé tolé tolédo toléh tolérabel toléran toleransi tolérir
    tolét toluén toluéna tomaradéka tombélala tompél tonase toném tonémiK tonétiK tonétika tongerét
    tonggék tonggéng tonggerét tongkéng tongkol tongpés tongséng tonométer tonséa tontembuan topék
    topéng topés topiK toplés topo.isomérase toponém topskorer torakoséntésis toraséntésis toréador
    toréh torék toren toréro torés torné tornikét torpédo torsi tortélini toserba totalitér
    totalitérianisme totalitérisme totém totémiK totémis totémisme towéi towél trabékel trabékula
    trabékulasi trabékuléktomi tradisionalisme tragédi tragiK tragikomédi trailer trakéa trakéal
    trakéid trakéitis trakélorafi trakéobronkial trakéobronkitis trakéofita trakéomalasia
    trakéostomi trakéotomi transdérmal transdiferénsia transéK transéksual transéndén transéndénsi
    transéndéntal transéndéntalisme transépt transésofagéal transféksi transfémoral transfér
    transférabel transférase transferéns transférin transgén transgénder transgéniK transgrésif
    transién transliterasi translusén transluséns transmétilasi transmisibel transmiter transoséaniK
    transparan transparén transpéptidase transvérsal transvéstisme transvéstit trapés trapésium
    trapésius trapésoid trapézoid trauler traumatiK travel travelator traveler travértin travésti
    travéstisme trawler trayék trébel tréhalosa tréiler tréK trékbal tréker tréking trém tréma
    trématod trématoda trématosa trembesi tréméns trémolit trémolo trémor trén trénd tréndi trénding
    tréndsétter trenggalék trenggana trengganis trenggiling trengginas trenggono trengguli tréning
    trenyuh tréonin tréosa trépan trépanasi trepang trépés trépidasi tréponéma tréponématosis trés
    tresna trétés trétinoin trewélu triase tribune triénial triéste triéster triétanolamin
    triétilamin trifécta trigémina trigéminal trigéminus trigémius triglisérida trigonométri
    trigonométriK trigonométris trihédron trihéksiféndidil trikloroétana trikloroétiléna
    triklorométana trilatéral triliun triliunér triméfasiK triméster trimétadion trimétilamin
    trimétilbénzéna trimétoprim trinitrotoluéna trinitrotoluéne tripel tripélénamin triplék tripléks
    triplét triplieK tripsinogén triréme triséksi trisép triséps trisératops triskaidékafobia
    trofotérapi trokéa tromboémbolisme tromboflébitis trombogén trombogéniK trombopénia trombopoétin
    trombopo.iétiK trombositémia trombositopénia trompét tropiK tropoélastin tropokolagén tropopause
    troposfér truK tsé tsunami tube tubéktomi tubérkel tubérkular tubérkulin tubérkulofobia
    tubérkuloid tubérkuloma tubérkulosis tubérkulum tubérosa tubérositas tubiféks tugel tugéri tuker
    tuksédo tulé tulén tumapel tumbén tumbilotuhé tumbler tumenggung tumésénsi tumorigén
    tumorigénésis tumorigéniK tumpek tumpeng tumpes tumplek tunanétra tunel tungau tunggaré tungstén
    tupel turaés turbélaria turbogénérator turbojét turbulén turbuléns turbulénsi turén turisme
    turkmén turkménistan turnamén turné turnédo turnikét turpéntin tustél tuter twiter
    """

  /// Roots in T that leave no doubt themselves, but that affixes go on.
  static let tPlain: StaticString = """
    taaruf taat taawuz tabah tabak tabal tabanan tabaruk tabiat tabib tabik tabir tablig tabligh
    tablo tabok tabrak tabu tabuh tabula tabulasi tabun tabung tabur tadabur tadah tadarus tadbir
    tadi tadung tafahus tafakur tafsir tafsiran tagak tagar tagih tagihan tahajud tahak tahalul
    tahan tahana tahap tahar taharah tahayul tahbis tahi tahkim tahlil tahmid tahniah tahta tahu
    tahun taiga ta.il taiwan taja tajak tajalli tajam tajau taji tajin tajuk tajur tajwid takabur
    takah takak takalar takar takaran takarub takbir takdir takhayul takhta taki takik takjil takjub
    taklid taklif taklik taklim takluk takma takmir takol takraw takrif taksa taksasi taksi taksir
    taksonomi taktis takuk takung takur takut takwa takwil takziah takzim tala talak talang talar
    talas talaud tali talib taliban talio talium talkin talkum talu talun tamadun tamak taman
    tamasya tamat tambah tambak tambal tambang tambar tambat tambo tamborin tambuh tambul tambun
    tambunan tambung tambur tambus tampak tampal tampan tampang tampar tampas tampi tampik tampil
    tampin tampo tampon tampubolon tampuk tampun tampung tamrin tamsil tamtama tamu tanah tanai
    tanak tanam tanang tanap tancang tancap tanda tandak tandan tandang tandas tandatangan tanding
    tandon tandu tanduk tandur tandus tang tangan tangap tangas tangga tanggah tanggal tanggam
    tanggamus tanggang tanggap tanggar tangguh tangguk tanggul tanggulang tanggulangi tanggung
    tanggungjawab tangis tangkai tangkal tangkap tangkar tangkas tangki tangkil tangkis tangkuk
    tangkul tangkup tanglung tango tangsi tani tania tanimbar tanin tanjak tanjidor tanjul tanjung
    tanjungkarang tanjungpinang tanjur tanoto tanpa tantang tanti tantri tantrum tanur tanya tapa
    tapai tapak tapaktilas tapaktuan tapal tapanuli tapi tapih tapin tapioka tapir tapis taplak
    tapuk tapung tapus tara taraf tarah tarak tarakan taram tarang tarantula tarap tarawih tarbiah
    tari tarif tarigan tarik tarikh taring taris tarjih tarjo tarmizi tarpin tartar tartil taruh
    taruhan taruk tarum taruna tarung tarup tarutung taryono tas tasak tasalsul tasawuf tasbih
    tashih tasik tasikmalaya tasmania tasmik tasrif tasyakur tasydid tasyhid tata tatah tatak tatal
    tatang tatap tatar tatih tating tatkala tato tatu taubat tauco taufan taufik tauhid ta.ul
    tauladan taulan tauliah taun ta.up ta.ur taurat taut tawaduk tawaf tawajuh tawak tawakal tawan
    tawangmangu tawar tawas tawasul tawon tawur tayamum tayang tayum thamrin tiada tiang
    tiangpancang tiap tiar tiara tiarap tiba tidak tidur tifus tiga tigar tigas tika tikai tikam
    tikar tikas tikung tikus tilam tilang tilap tilas tilawah tilik tim timah timang timbal timbang
    timbau timbis timbrung timbuk timbul timbun timbus timika timin timlo timor timpa timpal timpang
    timpas timpuh timpuk timun timur timus tina tindak tindaklanjut tindas tindih tindik tinggal
    tinggam tinggi tinggung tinggur tingkah tingkap tingkar tingkat tingkrang tingkuh tini tinitus
    tinja tinjau tinju tinta tinting tipis tipografi tipologi tipu tirai tirakat tiran tirani tiras
    tiri tiris tirkah tiroid tiroksin tirta tirto tiru tirus tisik tisu titah titan titanium titar
    titian titik titin titip titir titis titrasi tiup tivi tiwal tiwikrama tiwul toba tobak tobasa
    tobat tobing toboh todong toga togo togok tohir tohok tohor tokak toko tokoh tokok tokong
    toksikologi toksin toksisitas toksoplasma tokyo tolak tolap tolitoli tolok tolol tolong tomahawk
    tomang tomat tombak tomboi tombok tombol tomi tomohon ton tong tonggak tonggok tonggos tongkah
    tongkang tongkat tongkok tongkrong tongol tongos toni tonikum tonil tonjok tonjol tonjong tono
    tonsil tonsilitis tonton tonus topan topang topas topi topografi topologi toraja torak toraks
    torium tornado torpor torso tortor tosan total totalisasi totalisator totalitas totok toyor
    tradisi tradisional tragis trah traksi traktat traktir traktor trampil transaksi transformasi
    transformator transfusi transisi transistor transit transitif transkrip transkripsi translasi
    translator translokasi transmigran transmigrasi transmisi transparansi transplan transplantasi
    transpor transportasi transum trapis trauma trawas tri trias tribologi trigatra trik triko
    trilogi trimurti trinidad trinil trinitas trio tripoli trisakti trisno trisomi trisula
    triwikrama triwulan triyono trofi trofoblas troli trombon trombosis trombosit tromol tropis
    trotoar trowulan trubadur trubus truf trusa tsanawiah tsar tua tuah tuai tuak tual tualang tuam
    tuan tuang tuanrumah tuas tuba tubagus tuban tubi tubin tubir tubruk tubuh tudai tuding tuduh
    tudung tugal tugas tugi tugu tugur tuhan tuil tujah tuju tujuh tujuhbulan tukai tukak tukam
    tukang tukar tukas tukik tukiman tukirah tukuk tukul tulak tulang tulangbawang tular tulat tuli
    tulis tulungagung tulup tulus tumang tumbal tumbang tumbuh tumbuk tumini tumis tumit tumor
    tumpah tumpak tumpang tumpas tumpat tumpil tumpu tumpuk tumpul tumpur tumus tuna tunai tunam
    tunang tunas tunda tundang tundra tunduk tundung tunggak tunggal tunggang tunggik tungging
    tunggu tunggul tungkai tungkin tungkit tungku tungkul tungkup tungkus tungro tunisia tunjal
    tunjam tunjang tunjuk tuntas tuntun tuntung tuntut tunu tupai tupat tura turap turba turban
    turbin turbo turi turiang turis turki turkistan tursina turun turus turut tus tusir tuslah tusor
    tusuk tuti tutik tutor tutorial tutu tutug tutuh tutuk tutul tutung tutup tutur tutus tuyul twit
    """
}
