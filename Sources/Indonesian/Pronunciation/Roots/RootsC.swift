extension Roots {
  /// Roots in C whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let c: StaticString = """
    cabé cadél cakalélé cakep calempong candrasengkala canggét cangkel cantél canténg capé capék
    capgomé carén carter catek ceban cebik cebir cebis cébok cébol cebong cebur cecah cecak
    cecap cecar cecéh cécér cecunguk cedal cedera ceding cédok cédong ceduk cegah cegak cegar
    cegat ceguk céK cekah cekak cekakak cekakan cekal cekam cekang cekat cekatan cekau cekcok
    cekdam cekék cékél cékér cekeram ceki cekih cekik cekikik ceking cekit céklék cekluk céko
    cekok ceku cekuk cekung cekup cekur cekut cela celah celak celaka celampak celana celang
    celangak celangap celapak celas celat celatuk célé celebuk celekéh celemék celemotan
    celempong celempung céléng celéngan celengkang celentang celep celepik celepuk celetuk celi
    celik celinguk celingus celis celomés celomok celonok celopar celorot celotéh célsius celuk
    celum celung celup celupak celur celuring celurit celurut celus celutak celutuk cema cemani
    cemar cemara cemas cemat cembéng cemberut cembul cembung cemburu cemééh cemeh cemék cemér
    cemerlang cemeti cemetuk cemil cemilan cemomot cémong cemooh cempa cempaka cempal cempala
    cempana cempé cempédak cempelik cempelung cempéng cempera cempiang cempin cemping cemplang
    cemplung cempor cempréng cempuling cempung cemuk cenak cenangau cenangga cenangkas cenayang
    cencala cencaluk cencang cencaru cencawan cencawi cendala cendana cendang cendawan cendékia
    cendékiawan cendera cenderai cenderasa cenderawasih cenderung cendok céndol cendrawasih
    cenéla céng cengal cengam cengang cengap cengégésan cengék cengéng cengéngésan cenggék
    cénggér cenggeret cengi cengis cengkal cengkam cengkar cengkaruk cengkau cengkedi cengkéh
    cengkelong cengkeram cengkerama cengkerawak cengkerik cengkerung cengkiak cengkih cengking
    cengkir céngkok céngkol cengkong cengkram cengkrama cengkung cengli cengung cengut centang
    centangan cénténg centét centil céntong centung cenung cépak cepal cepat cépék cepeng
    cepengan cépér cepet cepiau ceples ceplok ceplos cepol cepu cepuk cerabah cerabih cerabut
    ceracak ceracam ceracap ceracau cerah cerai cerak cerakin ceramah cerana cerancang cerang
    ceranggah cerangka cerap cerat ceratai ceratuk cerau cerawat cerca cercah cercak cercap
    cerdas cerdik ceré cerecék cérék ceremai cerempung cerepu cérét cerewét cergas ceri ceria
    ceribon cericap cericau cericip ceriga cerih cerita ceriwis cerkam cerkau cerlang cerlih
    cerling cermai cermat cermin cerna ceroboh cerobong cerocok cerocos cerompong ceronggah
    ceropong cerotéh cerpelai cerpén cerpénis cerpu cerucuh cerucup ceruh ceruk cerun cerup
    cerut cerutu cespléng cétak cetar céték ceter cetera ceteria ceti cetok cetus ceuki cewang
    céwék ciledug cilegon cilukba cincau cincong cindé cingkéh cirébon citraléka cobék codét
    cokék cokelat coklat cokol colék coléng colét combéran comék comél comot compéng compés
    compréng conét congék conggét congkél conték conténg copét corék coréng corét cotét cuék
    cukil cupét curéng cutél
    """

  /// Roots in C that leave no doubt themselves, but that affixes go on.
  static let cPlain: StaticString = """
    cabai cabang cabik cabul cabut cacah cacar caci cacing cadang cadar cahaya cair cakap cakar
    cakrawala cakup calo calon camat cambuk campak campur canai canda candi candu canggih
    canggung cangkang cangkir cangkok cangkul cantik cantum cap capai capung cara cari catat
    catur cawan cawat ciap ciduk cikal cilik cincang cincin cinta cipta ciri cita citra cium
    coba coblos cocok colok comblang condong contoh corak cuaca cuci cucu cucur cuka cukai cukup
    cukur cuma cumbu cumi cundang curah curam curang curi curiga cuti
    """
}
