extension Roots {
  /// Roots in D whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let d: StaticString = """
    dableg dadaisme dadék daéng daérah dagel dagelan dalem daltonisme damé dampéng dangé dangké
    daniél dapet daster dateng dawet déa debah debak debam debap debar débarkasi debas débat
    débby débét debik débil debing débirokratisasi débit débitor débitur débora débridemén débris
    debu debug debuk debum debun debung debup debur debus début decak decap decéh decing decit
    decup decur decut dedah dedai dedak dedal dedalu dedap dedar dedara dedas dedau dedaunan
    déddy dédé dédék dédél dedemit dedéngkot déder dedes dédi dédikasi dédikatif déduksi déduktif
    dééskalasi défaitisme défékasi défénder défénsi défénsif défétis défétisme défibrilasi
    défibrilator défilé définisi définit définitif défisién défisiénsi défisit déflasi déflator
    défléksi déflorasi défoliasi déforéstasi déformasi déformatif défragméntasi deg degam degan
    degap degar degdegan dégén dégénerasi dégéneratif degil déging déglutisi dégradasi dégrési
    deguk degum degung degup déh déham déhém déhidrasi déhidrat déhidrogénasi déhisénsi
    déhumanisasi déidéologisasi déifikasi déiksis déiktis déislamisasi déisme déiyai déK dékade
    dékadén dékadénsi dékagram dekah dékai dekak dékaliter dékalog dekam dékaméter dékan dékanal
    dékantasi dekap dékapitasi dékapoda dékar dekat deket dekik dekil déking déklamasi déklamator
    déklarasi déklaratif déklasifikasi déklinasi dékode dékoder dékolonisasi dékompénsasi
    dékomposisi dékomprési dékongéstan dékonséntrasi dékonstruksi dékor dékorasi dékoratif
    dékorator dékortikasi dékremén dékrét dékrit déksamétason dékstrin dékstrométorfan dékstrosa
    deku dékubitus dekunci dekung dekus dekut delah delamak délan delanggu delap delapan delas
    délégasi délégat délégator délégitimasi delepak délér délhi déli déliberasi déliberatif déliK
    délikan délikat délikatés délila delima délinéasi délinéator déliniasi délinkuén délinkuénsi
    délirium délla délman delongop délta déltoid delu deluang délusi délusif démagog démagogi
    démagogis demah demak demam demang demap démarkasi dembai dembam dembun démek demen déménsia
    démérsal demes demi démiélinisasi demik demikian démilitérisasi démineralisasi démisionér
    demit démo démobilisasi démograf démografi démografiK démografis démokrasi démokrat
    démokratiK démokratis démokratisasi démon démonétisasi démonologi démonstran démonstrasi
    démonstratif démoralisasi démosi dempak dempam dempang démper démpét dempir demplon démplot
    dempok dempuk dempul dempung demung dén déna dénada denah denai denak dénasionalisasi
    dénaturasi denawa dencang dencing denda dendam dendang déndéng déndi déndrit déndrogram
    déndrologi dengak dengan dengap dengar denger dengih denging déngkang déngké dengkel dengki
    dengkik dengking dengkol dengkul dengkung dengkur dengkus dengu déngue denguk dengung dengus
    dengut déni dénim dénis dénmark dénnis dénny dénok dénominal dénominasi dénominator dénotasi
    dénotatif dénpasar dénsiméter dénsitas dénsitométer dénsus déntal dentam dentang déntat
    déntin denting dentum dentung dentur dénudasi dénuklirisasi dénver denyar denyit denyut
    déodoran déoksidasi déoksiribosa déontologi depa dépak depan depang depap départemén
    départeméntal départeméntalisasi dépéndén dépéndénsi dépersonalisasi dépersonifikasi
    dépigméntasi dépilasi déplési dépo dépok dépolarisasi dépolitisasi dépopulasi déportasi
    déposan déposit déposito dépositor dépot déprésan déprési déprésiasi déprésif déprésor
    déprivasi deprok depun depus députasi députi dera deragem derai derajah derajang derajat
    derak deram deran derana derang derap deras derau derawa dérbi derebar dérégulasi dérék dérél
    derep deres dérési dérét dergama derik dering deringo deris derit derita dérivasi
    dérivasional dérivat dérivatif derji derkuku derma dermaga derman dérmatitis dérmatofita
    dérmatolog dérmatologi dérmatologis dérmatom dérmatosis dermawan dérmis dersana dersik deru
    deruji deruk derum derun derung derup derus derut désa desah désain désainer desak désalinasi
    desar desas desau déségrégasi désélerasi désémber désénsitisasi déséntralisasi désérsi
    désértir désibél désidua désigram desih desik désikan désikasi désikator désil désiliter
    désimal désiméter désinféksi désinféktan desing désintégrasi desir desis desit déskripsi
    déskriptif déskriptor désktop désoriéntasi déspot déspotiK déspotisme déstabilisasi destar
    déstilasi déstilat déstinasi déstroyer déstruksi déstruktif desuk desup desur desus desut
    désy détail detak detap detar detas détasemén détaséring détasir détéksi détéktif détéktor
    déténsi déténte détérgén détériorasi détérjén détérminan détérminasi détérminatif
    détérminisme détérministiK detik déting détoks détoksifikasi détonasi détonator détritus
    détroit detup detus déutérium déutérokanonika déutéron dévaluasi dévéloper dévi dévian
    déviasi déviatif dévina dévisa dévolusi dévosi dévosional déwa déwabrata déwadaru déwan
    déwana déwandaru déwangga déwantara déwaraja déwaruci déwasa déwata déwé déwék déwi diabétés
    diabétiK diadém diaforésis diafragma diagénésis diagnostiK diagram diakén diakonés diakritiK
    dialéK dialéktal dialéktiK dialéktika dialéktis dialéktologi dialogiK diamagnét diaméter
    diamétral diaré diastéma diastoliK diatérman diatérmi diatérmiK diatésis diatoniK diazépam
    didaktiK diégo diéléktriK diéng diénséfalon diérésis diés diésel diét diététiK diététika
    diétil diétisién difabel diferénsial diferénsiasi diftéri digésti digéstif digrési dihédral
    diklofénaK dikotomi dikté diléma dilématiK dilématis diler dilétan diménsi diménsional
    dimorfisme dinamiK dinamisme dioda diode diorama diplomatiK diponegoro diptéra diptérokarpa
    diréK diréksi diréktif diréktorat diréktori diréktorium diréktris diréktur dirigén diséksi
    disékuilibrium disel diséminasi disénsus diséntri disértasi diséstésia disfémisme disharmoni
    disidén disinféktan disinséntif disintégrasi diskét diskinésia disko diskotéK diskrédit
    diskrépansi diskrési diskrésionér diskrét disléksia disléksiK disménoré disménoréa disorder
    dispénsasi dispénser dispépsi dispépsia dispérsal dispérsi dispnéa disténsi distrés distriK
    diurésis diurétiK diurétika divalén divérgén divérgénsi divérsifikasi divérsitas
    divértikulitis divértikulum divéstasi dividén dobel doble dodékagon dodékahédron dodét dogel
    dogéng dogér dogmatiK dogmatis dogmatisme doK dokter dokumén dokuméntasi dokuméntér dolmén
    domain doméstiK doméstikasi dompéridon dompét dompléng dongéng dongkél dongok doréng dosén
    dowér drainase dramatiK drastiK drél drésden drésur dribel dromédaris drumbén drumer dualisme
    duané dubés duél duét dugem dukatén duméh duodénal duodénum dupléks duplét dupliK durén duwet
    """

  /// Roots in D that leave no doubt themselves, but that affixes go on.
  static let dPlain: StaticString = """
    dada dadak dadar dadih daftar dag dagang daging dagu dahaga dahak dahan dahi dahlia dahsyat
    dahulu daki dakwa dakwah dalam dalang dalih dalil dalu daluwarsa dam damai damar damba dampak
    dampar damping dampingi damprat dan dana danau dandan dandang dangau dangdut dangkal dansa
    dapat dapur dara darah darat dari darma darurat dasar dasawarsa dasi data datang datar datu
    datuk daulat daun daur daya dayang dayu dayung dharma dia diagnosa diagnosis diakon diakonia
    dialog diam diaspora didih didik diftong difusi digdaya digit digital digul diklat diksi
    diktat diktator diktum dimsum dinamo dinar dinas dinasti dinding dingin dini dinosaurus
    dioksin dipan diploma diplomasi diplomat dirgantara dirham diri disiplin diskon diskriminasi
    diskualifikasi diskusi dislokasi disonansi disparitas disposisi disrupsi distopia distorsi
    distribusi distributor distrofi divisi doa dobrak dodol dogma dokar doktor doktrin dolan
    dolar domba dominan dominasi domino domisili dompak domplang donasi donat donatur dong dongak
    dongkol dongkrak donor dorong dosa dosir dosis doyan doyong draf drama dramaturgi drastis
    drop drum dua dubur duda duduk duga duit duka duku dukuh dukun dukung dulang dulu dumai dungu
    dunia dupa duplikasi durasi durhaka duri durian durjana dusta dusun duta duyun duyung
    """
}
