extension Roots {
  /// Roots in D whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let d: StaticString = """
    dableg dablek dadaisme dadék daéndéls daéng daérah daérahisme dagé dagel dagelan dalem
    daltonisme damé damén damién dampéng danéndra dangé dangké daniél daniéla danjén danrém dapet
    darmakelana darsem daster databés dateng dawé dawet dayeuh dayeuhkolot dayeuhluhur déa déandra
    déasy debah debak debam debap debar débarkasi debas débat débby débét debik débil débilitas
    debing débirokratisasi débit débitor débitur debog débora déborah débridemén débris debu debug
    débuger debuk debum debun debung débunk debup debur debus début decak decap decéh decing decit
    decup decur decut dedah dedai dedak dedal dedalu dedap dedar dedara dedas dedau dedaunan déddy
    dédé dedeg dédéh dédék dédél dedemit dedéngkot deder dedes dedet dédi dédikasi dédikatif dédlain
    dédolarisasi déduksi déduktif dédy dééskalasi défacto défaitisme défakto défamiliarisasi
    défékasi défektif défénder déféns défénsi défénsif déféren déferéns défétis défétisme
    défibrilasi défibrilator défilé définiéndum définiéns définisi définit définitif défisién
    défisiénsi défisit déflagrasi déflasi déflator défléksi défléktor déflorasi défluorinasi
    défoliasi défonologisasi déforéstasi déformasi déformatif défragméntasi deg degam degan degap
    degar degdegan dégen dégénerasi dégénerat dégéneratif degil deging déglutisi dégradasi
    dégradatif dégrési deguk degum degung degup déh déham déhém déhidrasi déhidrat déhidrator
    déhidrogénase déhidrogénasi déhisénsi déhumanisasi déhumidifikasi déidéologisasi déifikasi
    déiksis déiktis déimos déislamisasi déisme déiyai déjavu déK déka dékade dékadén dékadénsi
    dékaédron dékaf dékagonal dékagram dekah dékai dekak dékalin dékaliter dékalog dékalsifikasi
    dekam dékaméter dékan dékana dékanal dékanat dékantasi dékanter dekap dékapitasi dékapoda
    dékapolis dekar dékarboksilase dékarboksilasi dékarbonisasi dékasilabis dekat dékatlon dekem
    déken dékenat deket dekik dekil déking déklamasi déklamator déklamatoris déklarasi déklaratif
    déklarator déklasifikasi déklinasi déklinator déklinométer dékode dékoder dékoding dekok dékoksi
    dékolonisasi dékomisioning dékompénsasi dékomposisi dékomprési dékongéstan dékonséntrasi
    dékonstruksi dékonstruktor dékontaminan dékonvolusi dékopin dékor dékorasi dékoratif dékorator
    dékortikasi dékorum dékranas dékranasda dékremén dékréméter dékrét dékripsi dékriptor dékrit
    déksamétason dékstral dékstran dékstrin dékstro dékstrokardia dékstrométorfan dékstrosa deksura
    deku dékubitus dékulturasi dekunci dekung dekus dekut délabialisasi delah delamak delan delanggu
    delap delapan delas délaware delé délégasi délégat délégatif délégator délégitimasi delepak
    déler délfi délfina délfinium délft délhi déli délia déliberasi déliberatif déliK délikan
    délikat délikatés délila delima délimitasi délinéasi délinéator delinggam déliniasi délinkuén
    délinkuénsi déliquésén délirium délisa délitua délla délman délmi délon delongop délta déltaiK
    déltoid delu deluang delujur délusi délusif délusional délvi délvin délvina démagnétisasi
    démagog démagogi démagogiK démagogis demah demak demam demang demap démarkasi démas démasifikasi
    dématérialisasi dembai dembam dembun demek demen déménsia démérsal demes démétrius demi
    démiélinisasi démigod demik demikian démilitarisasi démilitérisasi démineralisasi démisionér
    demit démitologisasi démitri démo démobilisasi démodikosis démodulator démograf démografer
    démografi démografiK démografis démokrasi démokrat démokratiK démokratis démokratisasi
    démokratisator démokritos démon démonétisasi démoniak démonologi démonopolisasi démonstran
    démonstrasi démonstratif démonstrator démoralisasi démos démosi démospongia dempak dempam
    dempang dempél démper démpét dempir demplon démplot dempo dempok dempuk dempul dempung
    démulsifikasi demung démutualisasi dén déna dénada denah denai denak dénasalisasi
    dénasionalisasi dénaturan dénaturasi denawa dénazifikasi dencang dencing denda dendam dendang
    déndéng déndi déndrit déndritiK déndrobium déndrogram déndroid déndrokronologi déndrolog
    déndrologi dénéb dénérvasi dengak dengan dengap dengar denger denggung dengih denging dengka
    dengkang dengké dengkék déngkél déngkéng dengki dengkik dengking déngkol dengkul dengkung
    dengkur dengkus dengkut dengu déngue denguk dengung dengus dengut déni dénim dénis dénisa
    dénitrifikasi dénmark dénnis dénny dénok dénominal dénominasi dénominatif dénominator dénotasi
    dénotatif dénotatum dénpasar dénpom dénsifikasi dénsiméter dénsimétri dénsitas dénsitograf
    dénsitométer dénsitométri dénsométer dénsus déntal dentam dentang déntat déntin denting déntisi
    déntoalvéolar dentum dentung dentur dénudasi dénuklirisasi dénunsiasi dénver denyar denyit
    denyut dénzel déodoran déodorisasi déoksidasi déoksiribonukléat déoksiribonukléotida
    déoksiribosa déontiK déontis déontologi déontologis depa dépag depak dépalatalisasi depan depang
    depap dépapré déparpolisasi départemén départeméntal départeméntalisasi dépdagri dépdikbud
    dépdiknas dépéndén dépéndénsi dépérsonalisasi dépérsonifikasi déphan déphankam déphub déphut
    déphutbun dépigméntasi dépilasi dépkés déplési déplétif deplok déplu dépnaker dépo dépok
    dépolarisasi dépolarisator dépolitisasi déponén déponéring déponir dépopulasi déportan déportasi
    déposan déposit déposito dépositor dépot déppén déprésan déprési déprésiasi déprésiatif déprésif
    déprésor déprivasi déprok dépsos déptrans depun dépurasi depus députasi députi dera
    déradikalisasi deragem derai derajah derajang derajat derak deram deran derana derang derap
    deras derau derawa derbé dérbi derden derebar dérégulasi dérék derél derep dérés deresi dérét
    dergama derhaka derham deri deria derian derida deriji derik derina dering deringo deris derit
    derita dérivasi dérivasional dérivat dérivatif derji derkuku derma dérmabrasi dermaga dérmal
    derman dérmaptera dérmatitis dérmatofita dérmatofitosis dérmatoglif dérmatografia dérmatolog
    dérmatologi dérmatologis dérmatom dérmatomikosis dérmatomiositis dérmatoplasti dérmatosis
    dérmatoskop dermawan dermayu dérmis dérmoid déro dérogasi dérogatif dérogatori dérogatoris dérry
    dersana dersik deru deruji deruk derum derun derung derup derus derut derwati derwis désa desah
    désain désainer desak désakralisasi désalinasi désalinator désalinisasi desar desas désaturase
    désaturasi desau désdémona déségrégasi désélerasi désémber désénsitisasi déséntralisasi désérsi
    désérsir désértir désibel désiderata désidératif désidua désigram desih desik désikan désikasi
    désikator désil désiliter désiliun désimal désimasi désimator désiméter désinféksi désinféktan
    desing désintégrasi désipramin desir desis desit déskripsi déskriptif déskriptivisme déskriptor
    désktop déskuamasi désmawati désmita désmoid désmond désmosom désoriéntasi désorpsi déspérado
    déspot déspotat déspotiK déspotis déspotisme désrina désriyanti désta déstabilisasi
    déstalinisasi destar désti déstiana déstilasi déstilat déstinasi déstri déstroyer déstruén
    déstruksi déstruktif déstruktivisme déstruktor déstry desuk désulfonasi désulfurisasi desup
    desur desus desut déswita désy désyana déta détail detak detap detar detas détasemén détaséring
    détasir détéksi détéktif détéktofon détéktor déténsi déténte détérgén détériorasi
    détéritorialisasi détérjén détérminan détérminasi détérminatif détérminisme détérministiK détia
    detik détil deting détoks détoksifikasi détonasi détonator détritivor détritus détroit détrusor
    détukeli detup detus détusoko deudeuh déutéragonis déutérium déutérokanonika déutéromiséta
    déutéron déutéronomi déutéronomium déutérostomia déutron déva dévaluasi dévaluatif dévan dévano
    dévéloper dévelopméntalisme dévérbatif dévi dévia dévian déviasi déviatif dévidén dévika dévina
    dévinta dévisa dévita dévitalisasi dévolusi dévolutif dévon dévosi dévosional déwa déwabrata
    déwadaru déwal déwala déwan dewana déwanagari déwanata déwandaru dewangga déwantara déwanto
    déwantoro déwar déwaraja déwaruci déwasa déwata déwayani déwé déwék déwi déwinta déwisri
    déwiyanti déwo diabétés diabétiK diabétikum diabétogéniK diabétolog diabétologi diadém
    diafonétiK diaforésis diaforétiK diafragma diagénésa diagénésis diagénétiK diagnostiK diagram
    diaken diakonés diakritiK dialéK dialéktal dialéktiK dialéktika dialéktis dialéktolog
    dialéktologi dialéktologis dialéktométri dialogiK diamagnét diamagnétiK diamagnétisme diaméter
    diamétral diamétris diapédésis diaré diasistém diastéma diastolé diastoliK diatérmal diatérman
    diatérmi diatérmiK diatésis diatipe diatoméa diatoniK diazépam dibénzofuran didaktiK diégo
    diéldrin diéléktriK diéléktrika diéng diénséfalon diérésis diés diésel diéselisasi diésnatalis
    diét diétanolamin diététiK diététika diététis diétil diétilén diétisién difabel diferénsial
    diferénsiasi diferénsiator diferénsir diftéri diftéria diftéroid digésti digéstif digrési
    digrésif dihédral dikdasmén diklofénaK dikloroétana diklorométana dikotomi diktaterisme dikté
    diléma dilématiK dilématis diler dilétan dilétantis dilétantisme diluén dimémbé diménhidrinat
    diménsi diménsional dimérisasi dimérkaprol dimétikon dimétilamina dimétilformamida dimorfisme
    dinamiK dinamisme dinkés dinoflagélata dioda diode diogénés diorama dipéptidase diplégia
    diplomatiK diplotén diponegoro diptéra diptérokarp diptérokarpa diréK diréksi diréksional
    diréktif diréktorat diréktori diréktorium diréktris diréktur dirigén dirijén dirjén disbursemén
    diséksi disékuilibrium disel diséminasi diséminator disénsus disentésis diséntri disértasi
    disértator diséstésia disfémisme disgénik disharmoni disidén disinféktan disinséntif
    disintégrasi diskét diskinésia disko diskotéK diskrédit diskrépansi diskrési diskrésionér
    diskrét disléksia disléksiK dislipidémia dismélia disménoré disménoréa disorder dispénsaris
    dispénsasi dispénser dispépsi dispépsia dispérsal dispérsi dispérsif dispnéa disténsi
    disténsibilitas distrés distriK ditjén diurésis diurétiK diurétika divalén divérgén divérgénsi
    divérsifikasi divérsional divérsitas divértikulitis divértikulosis divértikulum divértiménto
    divértisemen divértor divéstasi dividén dlédék dobel doble dodékafoni dodékagon dodékagonal
    dodékahédron dodésil dodét dogél dogéng dogér dogmatiK dogmatis dogmatisme doK dokétisme
    doksépin dokter dokterandus dokumén dokuméntasi dokuméntér dolérit dolikoséfali dolikoséfalik
    dolken dolmén domain doméin domén doméstiK doméstikasi doméstikator doméstisitas dompéridon
    dompét dompléng dondokambéi dongéng dongkél dongkrék dongok dorémi doréng dorsovélar
    dorsovéntral dosén dowéh dowel dowér drainase dramatiK drapéri drastiK drég dréi drél
    drépanositosis dresanala drésden drésoar drestadyumna drestarastra drésur dribel dromédaris
    droplét droséra drumbén drumer duabelas dualisme duané dubés duél duélis duét duéto dugdeng
    dugderan dugem dukatén dukuhseti duméh dumel dungkék duodénal duodénéktomi duodénitis
    duodénoskopi duodénostomi duodénum duodésimal duodésimo dupléks duplét dupliK durén durés dusel
    dutérté duwegan duwet dwikewarganegaraan
    """

  /// Roots in D that leave no doubt themselves, but that affixes go on.
  static let dPlain: StaticString = """
    dada dadah dadak dadar dadih daftar dag dagak dagang daging dagu dahaga dahak daham dahan dahi
    dahlia dahsyat dahulu daka dakap daki dakwa dakwah dakyah dalam dalang dalih dalil dalu
    daluwarsa dam damai damar damba dampak dampar dampil damping dampingi damprat dan dana danau
    dandan dandang dangau dangdut dangkal danguk dansa dapat dapur dara darah darat dari darma darum
    darurat dasai dasar dasawarsa dasi data datang datar datu datuk daulat daun daur dawai dawat
    daya dayang dayu dayuh dayung dharma dia diagnosa diagnosis diakon diakonia dialog diam diang
    diaspora didih didik diftong difusi digdaya digit digital digul dikit diklat diksi diktat
    diktator diktum dimsum dinamo dinar dinas dinasti dinding dingin dini dinosaurus dioksin dipan
    diploma diplomasi diplomat dirgantara dirham diri disiplin diskon diskriminasi diskualifikasi
    diskusi dislokasi disonansi disparitas disposisi disrupsi distopia distorsi distribusi
    distributor distrofi divisi doa dobrak dodol dogma dokar doktor doktrin dolan dolar domba
    dominan dominasi domino domisili dompak domplang dompol donasi donat donatur dong dongak dongkol
    dongkrak donor dorong dosa dosir dosis doyan doyong draf drama dramaturgi drastis drop drum dua
    dubur duda duduk duga duit duka dukacita duku dukuh dukun dukung dulang duli dulu dumai dumung
    dungu dunia dupa duplikasi durasi durhaka duri durian durjana duru dusta dusun duta duyun duyung
    """
}
