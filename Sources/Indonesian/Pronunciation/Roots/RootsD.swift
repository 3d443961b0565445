extension Roots {
  /// Roots in D whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let d: StaticString = """
    dadaisme dadék daéng daérah dagél dagelan dalem daltonisme damé dampéng daniél dawet debah
    debak debam debap debar débarkasi debas débat débét debik débil debing débirokratisasi débit
    débitor débitur débora debris debu debug debuk debum debun debung debup debur debus début
    decak decap decéh decing decit decup decur decut dedah dedai dedak dedal dedalu dedap dedar
    dedara dedas dedau dédék dédél dedemit dedengkot déder dedes dédikasi dédikatif déduksi
    déduktif déeskalasi défaitisme défékasi défénder défénsi défénsif défilé définisi définit
    définitif défisién défisiénsi défisit déflasi défléksi déflorasi défoliasi déforéstasi
    déformasi déformatif deg degam degan degap degar dégén dégénérasi dégénératif degil déging
    dégradasi dégrési deguk degum degung degup deh déham déhém déhidrasi déhidrat déhidrogénasi
    déhumanisasi déidéologisasi déifikasi déiksis déiktis déislamisasi déisme déK dékade dékadén
    dékadénsi dékagram dekah dekak dékaliter dekam dékaméter dékan dékanal dékantasi dekap
    dékapoda dékar dekat dekik dekil deking déklamasi déklamator déklarasi déklaratif
    déklasifikasi déklinasi dékode dékoder dékolonisasi dékomposisi dékomprési dékongéstan
    dékonséntrasi dékonstruksi dékor dékorasi dékoratif dékorator dékrét dékrit dékstrin
    dékstrosa deku dekunci dekung dekus dekut delah delamak délan delap delapan delas délégasi
    délégat délégitimasi delepak délér déli déliK délikan délikat délikatés délima délinéasi
    délinkuén délinkuénsi délirium délman delongop délta delu délusi démagog démagogi démagogis
    demah demak demam demang demap démarkasi dembai dembam dembun démek demen demes demi demik
    demikian démilitérisasi déminéralisasi démisionér démo démobilisasi démograf démografi
    démografis démokrasi démokrat démokratis démokratisasi démon démonstran démonstrasi
    démonstratif démoralisasi démosi dempak dempam dempang demper dempét dempir demplon demplot
    dempok dempuk dempul dempung demung den déna denah denai denak dénasionalisasi denawa
    dencang dencing denda dendam dendang dendéng déndi déndrologi dengak dengan dengap dengar
    dengih denging déngkang dengkel dengki dengkik dengking dengkol dengkul dengkung dengkur
    dengkus dengu déngue denguk dengung dengus dengut dénim dénmark dénok dénominal dénominasi
    dénotasi dénotatif dénpasar dénsiméter dénsitas dénsitométer déntal dentam dentang déntat
    déntin denting dentum dentung dentur dénudasi dénuklirisasi denyar denyit denyut déodoran
    depa dépak depan depang depap départemén départeméntal départeméntalisasi dépéndén
    dépéndénsi dépersonalisasi dépersonifikasi dépigmentasi dépilasi déplési dépo dépok
    dépolarisasi dépolitisasi dépopulasi déportasi déposan déposit déposito dépot déprési
    déprésiasi déprésif déprok depun depus députasi députi dera deragem derai derajah derajang
    derajat derak deram deran derana derang derap deras derau derawa dérbi derebar dérégulasi
    dérék dérél derep deres dérési dérét dergama derik dering deringo deris derit derita
    dérivasi dérivat dérivatif derji derma dermaga derman dérmatitis dérmatolog dérmatologi
    dérmatom dermawan dérmis dersana dersik deru deruji deruk derum derun derung derup derus
    derut désa desah désain désainer desak désalinasi desar desau déségregasi désélerasi
    désémber désénsitisasi déséntralisasi désérsi désértir désibel désigram desih desik desikan
    désikator desil désiliter désimal désiméter désinféksi désinféktan desing désintégrasi desir
    desis desit déskripsi déskriptif désktop désorientasi déspot déspotiK déspotisme
    déstabilisasi destar déstinasi déstroyer déstruksi déstruktif desuk desup desur desus desut
    détail detak detap detar detas détasemén detasering détéksi détéktif détéktor déténsi
    détenté détérgén détériorasi déterjén déterminan déterminasi déterminatif déterminisme detik
    déting détoksifikasi détonasi détonator détritus detup detus déutérium dévaluasi déveloper
    déviasi dévisa dévosi déwa dewadaru déwan déwana déwangga déwasa déwata déwé déwi diabétés
    diadém diafragma diagénésis diagnostiK diagram diakén diakonés dialéK dialéktal dialéktiK
    dialéktika dialéktis dialéktologi diaméter diametral diaré diatérman diatérmi diatérmiK
    diéléktrik diés diésel diét diététika difabel diferénsial diferénsiasi diftéri digéstif
    digrési dikotomi dikté diléma dilématiK dilématis diler dilétan diménsi dimorfisme dinamiK
    dinamisme dioda diode diorama diponegoro diptera diréK diréksi diréktorat diréktori
    diréktorium diréktris diréktur dirigén disel diséntri disértasi disharmoni disidén
    disinféktan disinséntif disintégrasi diskét disko diskotéK diskrédit diskrépansi diskrési
    disléksia disménorea disorder dispénsasi dispénser dispépsia dispérsi distriK diurésis
    diurétik divérgén divérgénsi divérsifikasi divérsitas divéstasi dividén dobel doble
    dodékagon dodét dogel dogéng dogér dogmatis dogmatisme dokter dokumén dokuméntasi dokuméntér
    dolmén domain doméstiK doméstikasi dompét dompléng dongéng dongkél dongok dosén dowér
    drainase dramatiK drél drésdén drésur dribel drumben drumer dualisme duané dubés duél duét
    dukatén duodénum dupléks durén duwet
    """

  /// Roots in D that leave no doubt themselves, but that affixes go on.
  static let dPlain: StaticString = """
    dada dadar dadih daftar dag dagang daging dagu dahaga dahan dahi dahsyat dahulu daki dakwa
    dakwah dalam dalang dalih dalil dam damai damba dampak damping dampingi dan dana danau
    dandan dandang dangdut dangkal dansa dapat dapur dara darah darat dari darma darurat dasar
    dasi data datang datar datu datuk daun daur daya dayung dia diam didih didik digit diktat
    diktator dinas dinding dingin dini diri diskon diskusi doa dobrak dodol dogma doktrin dolar
    domba dominan dominasi dompak donat dong donor dorong dosa dosis dua dubur duda duduk duga
    duit duka dukuh dukun dukung dulang dulu dungu dunia dupa durhaka duri durian dusta dusun
    duta duyung
    """
}
