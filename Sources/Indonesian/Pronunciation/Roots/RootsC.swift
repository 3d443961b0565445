extension Roots {
  /// Roots in C whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let c: StaticString = """
    cabé cadél caem cageur cakalélé cakep cakerawala cakwé calég calémpong canapé canbérra
    candrasengkala cané cangcimén canggét cangkel cangkem cangkerang cangkoréh cantabilé canték
    cantél canteng capé capég capék capélin capgomé caprés carabalén caren carét carter catek catet
    cawaprés cawé cebak cebakan ceban cebar cebik cebir cebis ceblok cébok cébol cébong cébu cebur
    cecah cecak cecap cecar cécé cécéh cécép cécér cecongor cecunguk cecurut cédal cedera cédilla
    ceding cédok cédong ceduk cegah cegak cegar cegat ceguk céimafobia céK cekah cekak cekakak
    cekakan cekal cekalang cekam cekang cekap cekarau cekat cekatak cekatan cekau cekcekcek cékcok
    cékdam cekék cekel cékér cekeram cekeremes ceki cekibar cekiber cekih cekik cekikik ceking cekit
    ceklék céklis cekluk céko cekok cekrék ceku cekuh cekuk cekung cekup cekur cekut cela celaga
    celah celak celaka celam celamitan celampak celana celang celangak celangap celapak celas celat
    celatuk célcius célé celebuk celeguri celékéh celémék celémotan celémpong celempung céléng
    céléngan celéngkak celengkang celéngkok celentang celep celepa celepak celépat celepik celépot
    celepuk celetok celetuk celi celik celingak celinguk celingus celis céllo célo celomés celomok
    célong celonok celopar celorot celos celotéh célsius celuk celum celung celup celupak celupar
    celur celuring celurit celurut celus celutak celutuk cema cemani cemar cemara cemas cemat
    cémbalo cembéng cemberut cembul cembung cemburu cémcé cemceman cemééh céméh cemék cémén cemeng
    cemengkian cemer cemerlang cemeti cemetuk cemil cemilan cemomot cémong cemooh cempa cempaka
    cempal cempala cempana cempé cempedak cempelik cempelung cempéng cempera cemperling cempiang
    cempin cemping cemplak cemplang cemplon cempluk cemplung cempoa cempor cempréng cempuling
    cempung cempurit cempurung cemuas cemuit cemuk cemukiran cenah cenak cenal cenangau cenangga
    cenangkas cenat cenayang cencala cencaluk cencang cencaru cencawan cencawi cencurut cendala
    cendana cendang cendawan cendayam cendékia cendékiawan cendera cenderahati cenderai cenderamata
    cenderasa cenderawasih cenderung cendét cendikia céndok céndol cendrawasih cenduai cenéla céng
    cengal cengam cengang cengap cengar céngbéng céngcéng cengégésan céngék céngéng cengéngésan
    cengés cenggék cénggér cenggerét cengi cengir cengis cengkal cengkalang cengkam cengkar
    cengkaréng cengkaruk cengkau cengké cengkedi cengkéh cengkeling cengkelong cengkeram cengkerama
    cengkerawak cengkerik cengkering cengkerma cengkerung céngki cengkiak cengkih cengkik cengking
    cengkir cengkiwing céngkok céngkol cengkolong céngkong cengkram cengkrama cengkudé cengkuk
    cengkunék cengkung cengkurai cengkuyung céngli cengo cengung cengut cenil centadu centang
    centangan cénténg centét céntigram centil céntiméter cénto céntong centung cenung cenut cepak
    cepaka cepal cepat cepék cepéng cepengan cépér cepet cepiau cepirit cepit ceplas ceples ceplok
    ceplos ceplukan cépol cepu cepuk cepung cerabah cerabih cerabut ceracah ceracak ceracam ceracap
    ceracau cerah cerai cerak ceraka cerakin ceramah cerana cerancang cerang ceranggah cerangka
    cerap cerat ceratai ceratuk cerau cerawat cerbung cerca cercah cercak cercap cerdas cerdik ceré
    cerecek cérék ceremai cerempung cerepu cérés cérét ceréwét cergam cergas céri ceria ceribon
    cericap cericau cericip cericit ceriga cerih cérimoya ceriping cerita ceritera ceriwis cerkam
    cerkas cerkau cerlang cerlih cerling cermai cermat cermé cermin cerna ceroboh cerobong
    cerocok cerocos cerompong ceronggah ceronggak ceropong cerorot cerotéh cerotok cerowok cerpelai
    cerpén cerpénis cerpu cersil cerucuh cerucuk cerucup cerucut ceruh ceruk cerun cerup cerut
    cerutu cés cespleng cetai cétak cetar céték céténg ceter cetera ceteria ceti ceting cétiya cétok
    cetrék cetus ceuki céwang céwé céwék chénnai chipsét ciater ciblék cicér cicéro cideng cidera
    cié ciguatéra cikampék cikéas cilé ciledug cilegon cilembu cileuh cileuncang cilukba cimandé
    ciméng cincau cincong cindé cinderamata cinéré cingkéh cinténg ciparanjé cipété cirebon ciremai
    ciremi ciréng cisadané citraléka ciwidéy cléopatra cobék codét cokék cokelat coklat cokol colék
    colénak coléng colét comberan comék comél comot compéng compés compréng conét congék conggét
    congkél congkelang conték conténg contréng copét corék coréng corét cotét cowék créscéndo cué
    cuék cukil cultuurstélsel cumengkling cumepak cupet curatéle curéng cutel
    """

  /// Roots in C that leave no doubt themselves, but that affixes go on.
  static let cPlain: StaticString = """
    cabai cabang cabik cabul cabut cacah cacak cacar cacat cacau caci cacing cadang cadar cadik
    caduk cadung cagak cah cahar cahaya caing cair cakak cakap cakar cakram cakrawala cakup calar
    calit calo calon calung camar camat cambang cambuk campak camping campung campur camuk canai
    canang cancang cancut canda candak candi candra candramawa candu cang cangah cangak cangap
    canggah canggih canggung cangkang cangking cangkir cangklong cangkok cangkriman cangkuk cangkul
    cangkung cantik canting cantol cantrik cantum cap capai capak capcai caping capit caplak caplok
    capung cara carah carak carang carat cari carik carut cas cat catat catok catu catuk catur catut
    cawak cawan cawang cawat ciak ciamis cianjur ciap ciar cibir cibubur cicak cicap cicil cicip
    cicit cido ciduk cikal cikarang cikun cilacap cilap cilik ciliwung cilok cimahi cina cincalok
    cincang cincin cindai cingangah cinta ciok ciprat cipta cipung ciputat ciri cirit cita citarum
    citra cium ciut coak coang coba coblos cocok cocol cogok cokok colok colong comak comblang
    combro compang condong conggok contoh copot cor corak coro corong coto cotok cowok cuaca cuai
    cuak cuang cuar cuat cubit cuca cuci cucu cucuk cucur cuik cuil cuit cuka cukai cuki cukong
    cukup cukur cula culas culik cuma cumbu cumi cundang cunduk cungap cungkil cupai cupak cupang
    cuping cuplik cura curah curam curang curhat curi curiga curu curut cuti cuwil
    """
}
