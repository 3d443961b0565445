extension Roots {
  /// Roots in F whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let f: StaticString = """
    fabel fadél fadélan fadem faden fadéométer faédah fahombé fahrenhéit fahréza fahrézi faksimilé
    falaénofili falafél falsét falséto familiér famplét fanatiK fanatisme fanérit fanéritiK
    fanérogam fanérokotil fanérozoikum fanfare fansérvis fantastiK farél farmakogénétika
    farmakogénomiK farmakogénomika farmakokinétiK farmakokinétika farmakopé farmakoséutika
    farmakotérapi farnésol fase fasét fasiés fasisme faskés fastél fasyankés fatalisme fatéh fatélé
    fatuléu favéla favorabel favoritisme faximile féasibel féb fébé fébi fébiola fébri fébriana
    fébriansyah fébrianti fébrianto fébrifobia fébrifuga fébril fébrin fébrina fébris fébriyan
    fébriyanti fébruari féby féderal féderalis féderalisme féderalistis féderasi féderatif fédora
    fékal fékalit fékaloid fékundasi fékunditas félandrol félani félasio félbét féldspar féldspatoid
    félia féliks félina félinofobia félisia félisitas félita félix félon féloni félsik félsit
    félspar fémi féminim féminin féminis féminisasi féminisida féminisme féminitas fémisida fémoral
    fémtoampére fémtométer fémtosékon fémtovolt fémur féna fénakit fénantréna fénasétin fénder féndi
    fénék fénéstra fénéstrasi fénétiK fénétika féngofobia féngsui féni féniks fénil fénilalanin
    fénilalanina fénilbutazon fénilhidrazin fénilkétonuria fénisia fénit fénita fénitoin fénkol
    fénny fénobarbital fénofibrat fénokris fénoksi fénoksida fénol fénolase fénolat fénolftaléin
    fénologi fénomén fénoména fénoménal fénoménalisme fénoménolog fénoménologi fénoménologis fénosis
    fénotipe fénotipiK féntanil féntolamin fénton fénugrék fény féodal féodalis féodalisme
    féodalistiK féodalistis féodor féomélanin féra féral férawati férdi férdiana férdiansyah
    férdinan férdinand férdy férél férgana férguson féri férial férimagnétiK férina feringgi férisa
    férit féritin fériyanto férlina férmansyah férmata férmén férméntasi férméntatif férméntator
    férméntor férmi férmion férmium férnanda férnandés férnandéz férnandi férnando féro féroaloi
    féroéléktrisitas féromagnét féromagnétiK féromagnétis féromon féromonal féron féronia féronika
    férosemén férosianida férrari férri férro férry fértigasi fértil fértilisasi fértilitas
    fértilizin férule férum férumfobia féry férza fés fésbuK fésés féstival féstivalisasi féston
    féstus fésyen fésyenista féta fétal féti fétis fétisisme fétisistis féto fétografi fétologi
    fétomatérnal fétométri fétor fétoskopi fétty fétucini fétus féz fiber fiberglas fiberskop
    fibreglas fibrinogén fibroadénoma fibrogénésis fidéikomis fidéikomisaris fidéisme fidél fidélia
    fidélitas fiéra fiésta filamén filaméntosa filatéli filatéliK filatélis filem filémafobia
    filémon filét filétiK filistéa filmiK filodéndron filogénésa filogénésis filogénétiK
    filogénétika filogénétis filogéni filogéografi filokséra filosémit filosémitisme filosofém
    filsafat filter filterisasi finalé firénzé fisibel fisiK fisiotérapi fiskal fistel fistuléktomi
    fitilménakuinon fitnés fitoaléksin fitoékologi fitoékstraksi fitoéstrogén fitogénésis fitogéni
    fitogéniK fitogéografi fitokémikal fitonutrién fitopatogén fitopatogéniK fitorémédiasi
    fitostérol fitotérapi flagél flagéla flagélasi flagélata flagélum flambé flaméngo flaménko
    flanél flanélét flatulén flatuléns flavoprotéin flébéktomi flébitis flébografi flébolit
    flébosklérosis flébotomi flébotomus flégma flégmatiK flégmatis flégmatisisme flégmon flék fléks
    fléksi fléksibel fléksibilitas fléksitarian fléksitarianisme fléksografi fléksométer fléksor
    fléksur fléktif fléming fléns flénsa flérovium floém floréios floréns floréntina florés
    florésénsi florét flotél flu flugelhorn fluoréséin fluorésén fluoréséns fluorésénsi fluorogén
    fluorométer folder folikel folklor foménta foméntasi fonasténia fondamén foném fonémiK fonémika
    fonémis fonémisasi fonéndoskop fonétiK fonétika fonétis fonétisasi foniK fonogéniK fonoséntrisme
    fonotaktiK fontanél foramén foraminiféra forél forénsiK forénsis forhén formaldéhid formaldéhida
    formalisme forsép forté fortépiano fosfatidilsérin fosfén fosfodiésterase fosfoénolpiruvat
    fosfogliserat fosfogliserida fosfokréatin fosfokréatina fosfoprotéin fosforésén fosforéséns
    fosforésénsi fosgén fotoéléktriK fotoéléktrisitas fotoéléktron fotogén fotogéniK fotografer
    fotogramétri fotogramétris fotométer fotométri fotomodél fotopériodisme fotoréséptor fotosél
    fotosfér fotosintésa fotosintésis fototérapi fototropisme fotovoltaiK fovéa fowler foyér fragmén
    fragméntaris fragméntarisasi fragméntasi fraksi frambusen fransen frapé frase frasém fraséolog
    fraséologi fraséologis frater fratérnal fratérnisasi fratérnitas fréatiK fréatofit fréderik
    fréderika frédi frédo frédrik frédriksen frédy frégat frégata fréiburg frékles frékuén frékuénsi
    frékuéntasi frékuéntatif frékwénsi frélans frémason frénéktomi frénétiK fréngki frénologi
    frénologis frénotomi frénuléktomi frénuloplasti frénulum frénum fréon frésko frét frétilin
    frikadél frikasé friksi frontogénésis frotérisme frotéurisme frozen fruktosémia fujimoré fulérén
    fundamén fundaméntal fundaméntalis fundaméntalisme fundaméntalistiK fundaméntalistis fungibel
    fungsionalisme funikulér furer furosémida furunkel fusel fusiliér futurisme futuristiK
    """

  /// Roots in F that leave no doubt themselves, but that affixes go on.
  static let fPlain: StaticString = """
    faal fabrikasi fadihat fahombo fail faiz faizal fajar fajri fakfak fakih fakir fakta faktor
    faktorial faktual faktur fakultas fakultatif falak falasi fals falsafah falsifikasi falus famili
    familia fana fanatis fantasi fantastis farad farah farao fardu farid farida faring faringitis
    farji farmakologi farmakologis farmasi farmasis fasad fasakh fasia fasial fasih fasik fasilitas
    fasilitator fasis fatal fatalis fatalitas fatamorgana fatihah fatimah fatom fatwa fauna fauzan
    fauzi favorit fiasko fiat fibrilasi fibrin fibroid fibrosis fidiah figur figuran figuratif fiji
    fikih fikir fikrah fikri fiksasi fiksi fiktif filantrop filantropi filantropis filaria
    filariasis filharmoni filial filipina filipus film filmis filolog filologi filologis filosof
    filosofi filosofis filsuf filtrasi filtrat filum final finalis finalisasi finansial finlandia
    firasat firaun firdaus firma firman fisi fisibilitas fisika fisikawan fisiognomi fisiokrat
    fisiolog fisiologi fisiologis fisis fisura fitnah fitofag fitokimia fitoplankton fitrah fitrat
    fitri fitur flakon flamboyan flamingo flokulasi flora floral floris fluida fluktuasi fluktuatif
    fluor fluorida fluoridasi fluorinasi fobia fokal foklor fokus folat folikulitis folio fonograf
    fonolog fonologi fonologis forklif formal formalin formalitas formasi format formatif formula
    formulasi formulir forsir forum fosfat fosfor fosforilasi fosil fosilisasi foto fotograf
    fotografi fotografis fotokimia fotokopi fotolisis foton foya fraktal fraktur frambusia frankfurt
    franko frankofon fransiskan fransiskus frigid frigiditas frugal fruktosa frustrasi frustratif
    fuad fuksin fulan fulminan fulus fumigan fumigasi fungi fungisida fungsi fungsional fungus
    furnitur furqan fusi futsal futur futuris futurolog futurologi fuyunghai
    """
}
