extension Roots {
  /// Roots in D whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let d: StaticString = """
    dableg dablek dadaisme dadék daéndéls daéng daérah daérahisme dagé dagel dagelan daidzéin
    dakhinéyo dalem daltonisme damé damén damién dampéng dandénma dandénmin dandénpol dandénzipur
    dané danéndra dangé dangké daniél daniéla danjén dankibéng dankikés danrém danséK dapet
    darmakelana darsem daster databés dateng dawé dawélor dawet dayeuh dayeuhkolot dayeuhluhur déa
    déamidasi déaminasi déamino déandra déanol déasy debah debak debam debap debar débarkasi debas
    débat débby débét débétor debik débil débilitas debing débirokratisasi débit débitase débitor
    débitur debog débora déborah débridemén débris debu debug débuger debuk debum debun debung
    débunk debup debur debus début decak decap decéh decing decit décréscéndo decup decur decut
    dedah dedai dedak dedal dedalu dedap dedar dedara dedare dedas dedau dedaunan déddy dédé dedeg
    dédéh dédék dédél dedemit dedéngkot deder dedes dedet dédi dédikasi dédikatif dédlain
    dédolarisasi déduksi déduktif dédy dééskalasi défacto défaitisme défakto défalkasi défamasi
    défamiliarisasi défékasi défektif défénder défénisi déféns défénsi défénsif déféren déferéns
    défétis défétisme défiasi défibrilasi défibrilator défibrinasi défilé définiéndum définiéns
    définisi définit définitif défisién défisiénsi défisit déflagrasi déflagrator déflasi déflator
    défléksi défléktor déflokasi déflorasi défluorinasi défoliasi défonologisasi déforéstasi
    déformasi déformatif déformilasi défragméntasi deg degam degan degap degar dégasifikasi degdegan
    dégen dégénerasi dégénerat dégéneratif degil deging déglutisi dégradasi dégradatif dégrési deguk
    degum degung degup déh déham déhém déhidrasi déhidrat déhidrator déhidrogénase déhidrogénasi
    déhisénsi déhumanisasi déhumidifikasi déidéologisasi déifikasi déiksis déiktis déimos
    déislamisasi déisme déiyai déjavu déK déka dékade dékadén dékadénsi dékaédron dékaf
    dékaféinisasi dékagon dékagonal dékagram dekah dékai dekak dékakorn dékalin dékaliter dékalog
    dékalsifikasi dekam dékaméter dékan dékana dékanal dékanat dékantasi dékanter dekap dékapitasi
    dékapoda dékapolis dekar dékarboksilase dékarboksilasi dékarbonisasi dékasilabis dékasualisasi
    dekat dékatlon dekem déken dékenat deket dekik dekil déking déklamasi déklamator déklamatoris
    déklarasi déklaratif déklarator déklasifikasi déklérér déklinasi déklinator déklinométer
    déklorinasi dékode dékoder dékoding dekok dékoksi dékolonisasi dékolorisasi dékomisioning
    dékompénsasi dékomposisi dékomprési dékongéstan dékonséntrasi dékonstruksi dékonstruktor
    dékontaminan dékonvolusi dékopin dékor dékorasi dékoratif dékorator dékortikasi dékorum dékranas
    dékranasda dékremén dékréméter dékrét dékripsi dékriptor dékrit déksamétason dékstral dékstran
    dékstrin dékstrinisasi dékstrinosa dékstro dékstrofobia dékstrokardia dékstrométorfan
    dékstrorotatori dékstrosa deksura deku dékubitus dékulturasi dekunci dekung dekus dekut dél
    délabialisasi delah delamak delan delanggu delap delapan delas délaware delé délégasi délégat
    délégatif délégator délégitimasi delepak déler délfi délfina délfinium délft délhi déli délia
    déliberasi déliberatif déliK delikan délikat délikatés délila delima délimitasi délinéasi
    délinéator delinggam déliniasi délinkuén délinkuénsi déliquésén délirium délisa délitua délla
    délman délmi délon delongop délta déltaiK déltiologi déltiologis déltoid delu deluang delujur
    délusi délusif délusional délvi délvin délvina démagnétisasi démagog démagogi démagogiK
    démagogis demah demak demam demang demap démarkasi démas démasifikasi dématérialisasi dembai
    dembam dembun demek demen déménsia démérsal demes démétrius demi démiélinisasi démigod demik
    demikian démilitarisasi démilitérisasi déminéralisasi démisionér demit démitologisasi démitri
    démo démobilisasi démodikosis démodulator démograf démografer démografi démografiK démografis
    démokrasi démokrat démokratiK démokratis démokratisasi démokratisator démokritos démolisi démon
    démonétisasi démoniak démonim démonologi démonopolisasi démonstran démonstrasi démonstratif
    démonstrator démoralisasi démos démosi démospongia dempak dempam dempang dempél démper démpét
    dempir demplon démplot dempo dempok demprak dempuk dempul dempung démta démulsifikasi demung
    démutualisasi dén déna dénada denah denai denak dénar dénasalisasi dénasionalisasi dénaturan
    dénaturasi denawa dénazifikasi dencang dencing denda dendam dendang déndéng déndi déndrimer
    déndrit déndritiK déndrobium déndrofilia déndrofobia déndrogram déndroid déndrokronologi
    déndrolog déndrologi dénéb dénérvasi dengak dengan dengap dengar denger denggung dengih denging
    dengka dengkang dengké dengkék déngkél déngkéng dengki dengkik dengking déngkol dengkul dengkung
    dengkur dengkus dengkut dengu déngué denguk dengung dengus dengut déni dénim dénintél dénis
    dénisa dénitrasi dénitrifikasi dénjaka dénkés dénkésyah dénma dénmark dénnis dénny dénok
    dénominal dénominasi dénominatif dénominator dénotasi dénotatif dénotatum dénpal dénpasar dénpol
    dénpom dénrudal densanak dénsifikasi dénsiméter dénsimétri dénsitas dénsitograf dénsitométer
    dénsitométri dénsométer dénsus déntal dentam dentang déntat déntin denting déntisi déntoalvéolar
    déntofobia dentum dentung dentur dénudasi dénuklirisasi dénunsiasi dénver denyar denyit denyut
    dénzel dénzi dénzibang dénzipur déodoran déodorant déodorisasi déoknumisasi déoksidasi
    déoksigula déoksiribonukléat déoksiribonukléotida déoksiribosa déontiK déontis déontologi
    déontologis dép depa dépag depak dépalatalisasi depan dépancasila.isasi depang depap dépapré
    déparpolisasi départemén départeméntal départeméntalisasi dépdagri dépdikbud dépdiknas dépéndén
    dépéndénsi dépérsonalisasi dépérsonifikasi déphan déphankam déphub déphut déphutbun dépigméntasi
    depik dépilasi dépkés déplési déplétif deplok déplu dépnaker dépo dépok dépolarisasi
    dépolarisator dépolitisasi déponén déponéring déponir dépopulasi déportan déportasi déposan
    déposit déposito dépositor dépot déppén déprésan déprési déprésiasi déprésiatif déprésif
    déprésor déprivasi déprok déprotonisasi dépsos déptrans depun dépurasi depus députasi députi dér
    dera déradikalisasi deragem derai derajah derajang derajat derak deraka deram deran derana
    derang derap deras derau derawa derbé dérbi dérden derebar dérégulasi derejet dérék derél derep
    dérés deresi dérét dergama derhaka derham deri deria derian derida deriji derik derina dering
    deringo deris derit derita dérivasi dérivasional dérivat dérivatif derji derkuku derma
    dérmabrasi dermaga dérmal derman dérmaptéra dérmatitis dérmatofita dérmatofitosis dérmatoglif
    dérmatografia dérmatolog dérmatologi dérmatologis dérmatom dérmatomikosis dérmatomiositis
    dérmatoplasti dérmatosis dérmatoskop dermawan dermayu dérmis dérmoid dérmoskop déro dérogasi
    dérogatif dérogatori dérogatoris dérry dersana dersik deru deruji deruk derum derun derung derup
    derus derut derwati derwis dés désa desah désain désainer desak désakralisasi désalinasi
    désalinator désalinisasi desar desas désaturase désaturasi desau désdémona déségrégasi
    désélerasi désémber désénsitisasi déséntralisasi désépsi désérébrasi désérsi désérsir désértir
    désibel désidérata désidératif désidua désigram desih desik désikan désikasi désikator désil
    désiliter désiliun désimal désimasi désimator désiméter désimol désinéns désinféksi désinféktan
    desing désintégrasi désipramin desir desis désistor desit désk déskripsi déskriptif
    déskriptivisme déskriptor désktop déskuamasi désmawati désmita désmoid désmond désmoném
    désmoplasia désmosom déso désoriéntasi désorpsi déspérado déspot déspotat déspotiK déspotis
    déspotisme désrina désriyanti désta déstabilisasi déstalinisasi destar désti déstiana déstilasi
    déstilat déstinasi déstri déstroyer déstruén déstruksi déstruktif déstruktivisme déstruktor
    déstry desuk désulfonasi désulfurisasi desup desur desus desut déswita désy désyana déta détail
    detak detap detar detas détasemén détaséring détasir détéksi détéktif détéktofon détéktor
    déténidos déténsi déténte détéréns détérgén détériorasi détéritorialisasi détérjén détérminan
    détérminasi détérminatif détérminis détérminisme détérministiK détia detik détil deting détoks
    détoksifikasi détoksikasi détoksofana détonasi détonator détritivor détritus détroit détrusor
    détukeli detup detus détusoko deudeuh déum déutéragonis déutéranomali déutérium déutérokanonika
    déutéromiséta déutéron déutéronomi déutéronomium déutérostomia déutranomalopia déutranopia
    déutron déva dévaluasi dévaluatif dévan dévano dévayan dévéloper dévélopméntalisme dévérbatif
    dévi dévia dévian déviasi déviatif dévidén dévika dévina dévinta dévisa dévita dévitalisasi
    dévolusi dévolutif dévon dévosi dévosional déwa déwabrata déwadaru déwal déwala déwan déwana
    déwanagari déwanata déwandaru déwangga déwantara déwanto déwantoro déwar déwaraja déwaruci déwas
    déwasa déwata déwayani déwé déwék déwi déwinta déwisri déwiyanti déwo diabétés diabétiK
    diabétikum diabétofobia diabétogéniK diabétolog diabétologi diadém diafonétiK diaforésis
    diaforétiK diafragma diagénésa diagénésis diagénétiK diagnostiK diagram diaken diakonés
    diakritiK dialéK dialéktal dialéktiK dialéktika dialéktis dialéktolog dialéktologi dialéktologis
    dialéktométri dialogiK diamagnét diamagnétiK diamagnétisme diaméter diamétral diamétris
    diapédésis diaré diasistém diastéma diastolé diastoliK diatérmal diatérman diatérmi diatérmiK
    diatésis diatipe diatoméa diatoniK diazépam dibénzofuran didaktiK didaskaléinofobia diégo
    diéldrin diéléktriK diéléktrika diéng diénséfalon diérésis diés diésel diéselisasi diésnatalis
    diét diétanolamin diététiK diététika diététis diétil diétilén diétisién difabel diferénsial
    diferénsiasi diferénsiator diferénsir difluéns diftéri diftéria diftéroid digésti digéstif
    digrési digrésif dihédral dikdasmén diklatjemén diklofénaK dikloroétana diklorométana dikmén
    dikotomi diktaterisme dikté diléma dilématiK dilématis diler dilétan dilétantis dilétantisme
    diluén dimédon dimémbé diménhidrinat diménsi diménsional dimérisasi dimérkaprol dimétikon
    dimétikona dimétikonol dimétilamina dimétilformamida dimétilglisina dimorfisme dinamiK dinamisme
    dine dinkés dinoflagélata dioda diode diogénés dioné diorama diosés dipéptidase diplégia
    diplomatiK diplotén diponegoro diptéra diptérokarp diptérokarpa diréK diréksi diréksional
    diréksionalitas diréktif diréktorat diréktori diréktorium diréktris diréktur dirigén dirijén
    dirjén disbursemén diséksi disékuilibrium disel diséminasi diséminator disénféktan disénsus
    disentésis diséntri disértasi disértator diséstésia disfémisme disgénik disharmoni disidén
    disinféktan disinséntif disintégrasi diskét diskinésia disko diskotéK diskrédit diskrépansi
    diskrési diskrésionér diskrét disléksia disléksiK dislipidémia dismélia dismémbrasio disménoré
    disménoréa disolvéntia disorder disoréksia disparéunia dispénsaris dispénsasi dispénser dispépsi
    dispépsia dispérsal dispérsi dispérsif dispnéa disténsi disténsibilitas distrés distriK ditérjén
    ditjén diurésis diurétiK diurétika divalén divéhi divérgén divérgénsi divérsifikasi divérsional
    divérsitas divértikulitis divértikulosis divértikulum divértiménto divértisemén divértor
    divéstasi dividén dlédék dobel doblé doblét dodékafoni dodékagon dodékagonal dodékahédron
    dodésil dodét dogél dogéng dogér dogmatiK dogmatis dogmatisme doK dokét dokétisme doksépin
    dokter dokterandus dokumén dokuméntalis dokuméntasi dokuméntér dokuméntografi dokuséri dolé
    dolérit dolikoséfali dolikoséfalik dolikosépaliK dolken dolmén domain doméi doméin domén
    doméstiK doméstikasi doméstikator doméstisitas dominé dompéng dompéridon dompét dompléng
    dondokambéi dongbrét dongéng dongkél dongkrék dongok doré dorémi doréng dorsifléksi dorsovélar
    dorsovéntral dosén dospem dowéh dowel dowér drainase dramatiK draperi drastiK drég dréi drél
    drépanositosis dresanala drésden drésoar drestadyumna drestarastra drésur dribel dromédaris
    droplét droséra drumbén drumer druwé duabelas dualisme duané dubelir dubés dublé duél duélis
    duét duéto dugdeng dugdéran dugem dukaten dukuhseti dumbél duméh dumel dungkék duodénal
    duodénéktomi duodénitis duodénoskopi duodénostomi duodénum duodésimal duodésimo dupléks duplét
    dupliK durén durés dusel dutérté duwegan duwet dwikewarganegaraan
    """

  /// Roots in D that leave no doubt themselves, but that affixes go on.
  static let dPlain: StaticString = """
    dab dabung dabus dada dadah dadak dadar dadih dadu daduk dadung daftar dag daga dagak dagang
    daging dagu dahaga dahak daham dahan dahanam dahi dahlia dahsyat dahulu daka dakap daki daku
    dakwa dakwah dakyah dalam dalang dali dalih dalil dalu daluwarsa dam damai damar damba dambin
    dampak dampar dampil damping dampingi damprat dampung dan dana danau dandan dandang dangau
    dangdut dangka dangkal dangkung danguk dansa dansanak danus dapat dapur dar dara darah darat
    dari darma darmawisata darum darurat dasai dasar dasawarsa dasi data datang datar datu datuk
    daulat daun daur dawai dawat daya dayang dayu dayuh dayuk dayung dharma dia diagnosa diagnosis
    diagonal diakon diakonia dialog diam diang diaspora didih didik diftong difusi digdaya digit
    digital digitalisasi digul dikit diklat diksa diksi diktat diktator diktum dimsum dinamis dinamo
    dinar dinas dinasti dinding dingin dingkit dini dinosaurus dioksin dipan diploma diplomasi
    diplomat dirgantara dirham diri diris disiplin diskon diskriminasi diskualifikasi diskusi
    dislokasi disonansi disparitas disposisi disrupsi distopia distorsi distribusi distributor
    distrofi divisi doa dobrak dodoi dodol dodong dogma dogol dohok dokar doktor doktrin dolan dolar
    domba dominan dominasi domino domisili dompak domplang dompol donasi donat donatur dong dongak
    dongkol dongkrak donor dor dorong dosa dosir dosis doyan doyong draf drama dramaturgi drastis
    drop drum dua dub dubur duda dudu duduk duga duit duka dukacita duku dukuh dukun dukung dulang
    duli dulu dumai dumung dungu dunia dup dupa duplikasi durasi durhaka duri durian durjana duru
    dusin dusta dusun duta duyun duyung
    """
}
