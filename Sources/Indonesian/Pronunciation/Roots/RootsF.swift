extension Roots {
  /// Roots in F whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let f: StaticString = """
    fabel fadél fadélan faden faédah fahrenhéit fahréza fahrézi faksimilé falsét falséto familiér
    fanatiK fanatisme fanérit fanérogam fanérozoikum fanfare fantastiK farél farmakogénétika
    farmakogénomika farmakokinétiK farmakokinétika farmakopé farmakoséutika farmakotérapi fase fasét
    fasiés fasisme fatalisme fatéh fatuléu favéla favorabel favoritisme féasibel fébé fébi fébiola
    fébri fébriana fébriansyah fébrianti fébrianto fébrifuga fébril fébrina fébris fébriyan
    fébriyanti fébruari féby féderal féderalis féderalisme fédéralistis féderasi féderatif fédora
    fékal fékalit fékaloid fékundasi fékunditas félani félasio félbét féldspar féldspatoid félia
    féliks félina félisia félisitas félita félix félon féloni félsik félsit félspar féminin féminis
    féminisasi féminisida féminisme féminitas fémoral fémtométer fémtosékon fémtovolt fémur fénakit
    fénantréna fénasétin fénder féndi fénék fénéstra fénéstrasi féngsui féni féniks fénil
    fénilalanin fénilbutazon fénilhidrazin fénilkétonuria fénisia fénita fénitoin fénkol fénny
    fénobarbital fénofibrat fénokris fénoksi fénoksida fénol fénolat fénolftaléin fénologi fénomén
    fénoména fénoménal fénoménalisme fénoménolog fénoménologi fénoménologis fénotipe fénotipiK
    féntanil féntolamin fénton fénugrék fény féodal féodalis féodalisme féodalistiK féodalistis
    féodor féomélanin féra féral férawati férdi férdiana férdiansyah férdinan férdinand férdy férél
    férgana férguson féri férial férina feringgi férisa férit féritin fériyanto férlina férmansyah
    férmata férmén férméntasi férméntatif férméntator férméntor férmi férmion férmium férnanda
    férnandés férnandéz férnandi férnando féro féroaloi féroéléktrisitas féromagnét féromagnétiK
    féromagnétis féromon féromonal féron féronia féronika férosemén férosianida férrari férro férry
    fértigasi fértil fértilisasi fértilitas fértilizin férum féry férza fés fésbuK fésés féstival
    féstivalisasi féston féstus fésyen féta fétal féti fétis fétisisme fétisistis féto fétologi
    fétométri fétor fétoskopi fétty fétucini fétus fiber fiberglas fiberskop fibreglas fibrinogén
    fibroadénoma fibrogénésis fidéikomis fidéikomisaris fidéisme fidél fidélia fidélitas fiéra
    fiésta filamén filaméntosa filatéli filatéliK filatélis filem filémon filét filétiK filistéa
    filmiK filodéndron filogénésa filogénésis filogénétiK filogénétika filogénétis filogéni
    filogéografi filokséra filosémit filosémitisme filosofém filsafat filter filterisasi finalé
    firénzé fisibel fisiK fisiotérapi fiskal fistel fistuléktomi fitnés fitoékologi fitoéstrogén
    fitogénésis fitogéni fitogéografi fitorémédiasi fitostérol fitotérapi flagél flagéla flagélasi
    flagélata flagélum flaméngo flaménko flanél flatulén flatuléns flavoprotéin flébéktomi flébitis
    flébografi flébolit flébosklérosis flébotomi flébotomus flégma flégmatiK flégmatis flégmatisisme
    flégmon flék fléks fléksi fléksibel fléksibilitas fléksitarian fléksografi fléksor fléksur
    fléktif fléming fléns flénsa flérovium floém floréns floréntina florés florésénsi florét flotél
    flu flugelhorn fluoréséin fluorésén fluoréséns fluorésénsi fluorométer folder folikel folklor
    foménta foméntasi fonasténia fondamén foném fonémiK fonémika fonémis fonémisasi fonéndoskop
    fonétiK fonétika fonétis fonétisasi foniK fonogéniK fonoséntrisme fonotaktiK foramén
    foraminiféra forél forénsiK forénsis forhén formaldéhid formaldéhida formalisme forsép forté
    fortépiano fosfén fosfodiésterase fosfoénolpiruvat fosfogliserat fosfogliserida fosfokréatin
    fosfoprotéin fosforésén fosforéséns fosforésénsi fosgén fotoéléktriK fotoéléktrisitas
    fotoéléktron fotogén fotogéniK fotografer fotogramétri fotogramétris fotométer fotométri
    fotomodél fotopériodisme fotoréséptor fotosél fotosfér fotosintésa fotosintésis fototérapi
    fototropisme fotovoltaiK fovéa fowler foyer fragmén fragméntaris fragméntasi fraksi frambusén
    fransen frapé frase frasém fraséolog fraséologi fraséologis frater fratérnal fratérnisasi
    fratérnitas fréatiK fréatofit fréderik fréderika frédi frédo frédrik frédriksen frédy frégat
    frégata fréiburg frékuén frékuénsi frékuéntasi frékuéntatif frékwénsi frélans frémason frénétiK
    fréngki frénologi frénologis frénulum frénum fréon frésko frét frétilin frikadél frikasé friksi
    frontogénésis froterisme frozen fruktosémia fujimoré fulerén fundamén fundaméntal fundaméntalis
    fundaméntalisme fundaméntalistiK fundaméntalistis fungibel fungsionalisme funikulér furer
    furosémida furunkel fusel futurisme futuristiK
    """

  /// Roots in F that leave no doubt themselves, but that affixes go on.
  static let fPlain: StaticString = """
    faal fabrikasi fadihat fahombo fail faiz faizal fajar fajri fakfak fakih fakir fakta faktor
    faktorial faktual faktur fakultas fakultatif falak falasi fals falsafah falsifikasi falus famili
    familia fana fanatis fantasi fantastis farad farah farao fardu farid farida faring faringitis
    farji farmakologi farmakologis farmasi farmasis fasad fasia fasial fasih fasik fasilitas
    fasilitator fasis fatal fatalis fatalitas fatamorgana fatihah fatimah fatom fatwa fauna fauzan
    fauzi favorit fiasko fibrilasi fibrin fibroid fibrosis fidiah figur figuran figuratif fiji fikih
    fikir fikrah fikri fiksasi fiksi fiktif filantrop filantropi filantropis filaria filariasis
    filharmoni filial filipina filipus film filmis filolog filologi filologis filosof filosofi
    filosofis filsuf filtrasi filtrat filum final finalis finansial finlandia firasat firaun firdaus
    firma firman fisi fisibilitas fisika fisikawan fisiognomi fisiokrat fisiolog fisiologi
    fisiologis fisis fisura fitnah fitofag fitokimia fitoplankton fitrah fitrat fitri fitur flakon
    flamboyan flamingo flokulasi flora floral floris fluida fluktuasi fluktuatif fluor fluorida
    fluoridasi fobia fokal foklor fokus folat folikulitis folio fonograf fonolog fonologi fonologis
    forklif formal formalin formalitas formasi format formatif formula formulasi formulir forsir
    forum fosfat fosfor fosforilasi fosil fosilisasi foto fotograf fotografi fotografis fotokimia
    fotokopi fotolisis foton foya fraktal fraktur frambusia frankfurt franko frankofon fransiskan
    fransiskus frigid frigiditas frugal fruktosa frustrasi frustratif fuad fuksin fulan fulminan
    fulus fumigan fumigasi fungi fungisida fungsi fungsional fungus furnitur furqan fusi futsal
    futur futuris futurolog futurologi fuyunghai
    """
}
