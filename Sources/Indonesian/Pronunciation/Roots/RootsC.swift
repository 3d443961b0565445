extension Roots {
  /// Roots in C whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let c: StaticString = """
    cabé cadél cakalélé cakep cakerawala cakwé calég calémpong candrasengkala canggét cangkel
    cangkem cangkerang cangkoréh cantél canteng capé capék capgomé caprés caren carter catek catet
    cawaprés cawé cebak cebakan ceban cebik cebir cebis ceblok cébok cébol cébong cébu cebur cecah
    cecak cecap cecar cécéh cecep cécér cecongor cecunguk cecurut cédal cedera ceding cédok cédong
    ceduk cegah cegak cegar cegat ceguk céK cekah cekak cekakak cekakan cekal cekalang cekam cekang
    cekap cekat cekatan cekau cékcok cékdam cekék cekel cékér cekeram cekeremés ceki cekibar cekih
    cekik cekikik ceking cekit ceklék céklis cekluk céko cekok cekrék ceku cekuh cekuk cekung cekup
    cekur cekut cela celaga celah celak celaka celampak celana celang celangak celangap celapak
    celas celat celatuk célcius célé celebuk celeguri celékéh celémék celémotan celémpong celempung
    céléng céléngan celengkang celentang celep celepa celepak celepik celepuk celetuk celi celik
    celingak celinguk celingus celis céllo célo celomés celomok celonok celopar celorot celos
    celotéh célsius celuk celum celung celup celupak celur celuring celurit celurut celus celutak
    celutuk cema cemani cemar cemara cemas cemat cémbalo cembéng cemberut cembul cembung cemburu
    cemceman cemééh céméh cemék cémén cemengkian cemer cemerlang cemeti cemetuk cemil cemilan
    cemomot cémong cemooh cempa cempaka cempal cempala cempana cempé cempedak cempelik cempelung
    cempéng cempera cemperling cempiang cempin cemping cemplak cemplang cempluk cemplung cempoa
    cempor cempréng cempuling cempung cempurit cemuk cenak cenangau cenangga cenangkas cenat
    cenayang cencala cencaluk cencang cencaru cencawan cencawi cencurut cendala cendana cendang
    cendawan cendayam cendékia cendékiawan cendera cenderahati cenderai cenderamata cenderasa
    cenderawasih cenderung cendét céndok céndol cendrawasih cenduai cenéla céng cengal cengam
    cengang cengap cengar céngbéng céngcéng cengégésan céngék céngéng cengéngésan cenggék cénggér
    cenggeret cengi cengir cengis cengkal cengkam cengkar cengkaréng cengkaruk cengkau cengkedi
    cengkéh cengkelong cengkeram cengkerama cengkerawak cengkerik cengkerma cengkerung cengkiak
    cengkih cengking cengkir céngkok céngkol céngkong cengkram cengkrama cengkung cengkurai
    cengkuyung céngli cengung cengut cenil centadu centang centangan cénténg centét centil céntong
    centung cenung cenut cepak cepaka cepal cepat cepék cepéng cepengan cépér cepet cepiau cepirit
    cepit ceplas ceples ceplok ceplos cépol cepu cepuk cerabah cerabih cerabut ceracah ceracak
    ceracam ceracap ceracau cerah cerai cerak cerakin ceramah cerana cerancang cerang ceranggah
    cerangka cerap cerat ceratai ceratuk cerau cerawat cerbung cerca cercah cercak cercap cerdas
    cerdik ceré cerecek cérék ceremai cerempung cerepu cérés cérét ceréwét cergam cergas céri ceria
    ceribon cericap cericau cericip cericit ceriga cerih ceriping cerita ceritera ceriwis cerkam
    cerkas cerkau cerlang cerlih cerling cermai cermat cermé cermin cerna ceroboh cerobong cerocok
    cerocos cerompong ceronggah ceronggak ceropong cerotéh cerotok cerowok cerpelai cerpén cerpénis
    cerpu cersil cerucuh cerucuk cerucup cerucut ceruh ceruk cerun cerup cerut cerutu cespléng cetai
    cétak cetar céték ceter cetera ceteria ceti cétok cetus ceuki céwang céwé céwék chénnai chipsét
    ciater ciblék cidéng cidera cikampék cikéas cilé ciledug cilegon cilembu cilukba cimandé ciméng
    cincau cincong cindé cinderamata cinéré cingkéh cipété cirebon ciremai ciréng cisadané citraléka
    ciwidéy cléopatra cobék codét cokék cokelat coklat cokol colék colénak coléng colét comberan
    comék comél comot compéng compés compréng conét congék conggét congkél congkelang conték conténg
    copét corék coréng corét cotét cowék cué cuék cukil cumengkling cupet curéng cutel
    """

  /// Roots in C that leave no doubt themselves, but that affixes go on.
  static let cPlain: StaticString = """
    cabai cabang cabik cabul cabut cacah cacak cacar cacat cacau caci cacing cadang cadar cadik
    caduk cadung cagak cah cahaya caing cair cakak cakap cakar cakram cakrawala cakup calar calit
    calo calon calung camar camat cambang cambuk campak campung campur canai canang cancang canda
    candak candi candra candramawa candu cang canggah canggih canggung cangkang cangkir cangklong
    cangkok cangkriman cangkul cangkung cantik canting cantol cantrik cantum cap capai capak capcai
    caping capit caplak caplok capung cara carah carat cari carik carut cat catat catok catuk catur
    catut cawan cawang cawat ciak ciamis cianjur ciap cibir cibubur cicak cicil cicip cicit ciduk
    cikal cikarang cikun cilacap cilik ciliwung cilok cimahi cincalok cincang cincin cinta ciok
    ciprat cipta cipung ciputat ciri cirit cita citarum citra cium ciut coak coang coba coblos cocok
    cocol cokok colok colong comak comblang combro compang condong conggok contoh copot corak coro
    corong coto cotok cowok cuaca cuai cuak cuar cuat cubit cuci cucu cucuk cucur cuil cuka cukai
    cukong cukup cukur cula culas culik cuma cumbu cumi cundang cungap cungkil cupang cuping cura
    curah curam curang curhat curi curiga curut cuti cuwil
    """
}
