extension Roots {
  /// Roots in F whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let f: StaticString = """
    fabel faden faédah fahrenhéit faksimilé falséto familiér fanatiK fanatisme fanfaré fantastiK
    farmakokinétika farmakopé fase fasét fasisme fatalisme fatéh favorabel favoritisme fébi
    fébri fébrifuga fébruari féderal féderalis féderalisme féderasi féderatif fédora fékundasi
    fékunditas félbét féldspar féliks félix féloni féminin féminis féminisasi féminisme
    féminitas fémur fénéstra féngsui fénil fénilalanin fénkol fénobarbital fénol fénolftaléin
    fénologi fénomén fénoména fénoménal fénoménalisme fénoménologi fénotipe féntanil féodal
    féodalis féodalisme féodalistis féral férdi férdinan férdinand féri férit féritin férmata
    férmén férméntasi férméntatif férmion férmium férnando féromagnét féromagnétiK féromagnétis
    féromon férosemén fértigasi fértil fértilisasi fértilitas férum fésbuK fésés féstival féston
    fésyen féta fétal fétis fétisisme fétologi fétucini fétus fiber fiberglas fidéikomis
    fidéisme fidélitas filamén filatéli filatélis filémon filét filistéa filmiK filodéndron
    filogénétiK filogénétika filogénétis filogéni filosofém filsafat filter finalé fisibel fisiK
    fisiotérapi fiskal fistuléktomi fitoéstrogén fitotérapi flaméngo flanél flébitis flébotomi
    flégma flégmatiK flégmatis fléksi fléksibel fléksibilitas fléksitarian fléksografi fléksor
    fléns floém florés flu fluorésén fluoréséns fluorésénsi fluorométer folder folikel folklor
    fonasténia fondamén foném fonémiK fonémika fonémis fonémisasi fonétiK fonétika fonétis foniK
    fonotaktiK foramén forénsiK formalisme forsép forté fosfén fosforésén fosforésénsi fosgén
    fotoéléktriK fotoéléktron fotogéniK fotografer fotogramétri fotométer fotométri fotomodél
    fotoréséptor fotosél fotosfér fotosintésis fototérapi fototropisme fotovoltaiK fovéa fragmén
    fragméntaris fragméntasi fraksi frapé frase fraséologi frater fratérnitas fréderik frédi
    frégat frékuén frékuénsi frékuéntasi frékuéntatif frénétiK frénologi frénologis frénum fréon
    frésko frikasé friksi frozen fundamén fundaméntal fundaméntalis fundaméntalisme
    fundaméntalistis fungibel fungsionalisme funikulér futurisme futuristiK
    """

  /// Roots in F that leave no doubt themselves, but that affixes go on.
  static let fPlain: StaticString = """
    faal fabrikasi fadihat fahombo fail faiz faizal fajar fajri fakfak fakih fakir fakta faktor
    faktorial faktual faktur fakultas fakultatif falak falasi fals falsafah falsifikasi falus
    famili familia fana fanatis fantasi fantastis farad farah farao fardu farid farida faring
    faringitis farji farmakologi farmakologis farmasi farmasis fasad fasia fasial fasih fasik
    fasilitas fasilitator fasis fatal fatalis fatalitas fatamorgana fatihah fatimah fatom fatwa
    fauna fauzan fauzi favorit fiasko fibrilasi fibrin fibroid fibrosis fidiah figur figuran
    figuratif fiji fikih fikrah fikri fiksasi fiksi fiktif filantrop filantropi filantropis
    filaria filariasis filharmoni filial filipina filipus film filmis filolog filologi filologis
    filosof filosofi filosofis filsuf filtrasi filtrat filum final finalis finansial finlandia
    firasat firaun firdaus firma firman fisi fisibilitas fisika fisikawan fisiognomi fisiokrat
    fisiolog fisiologi fisiologis fisis fisura fitnah fitofag fitokimia fitoplankton fitrah
    fitrat fitri fitur flakon flamboyan flamingo flokulasi flora floral floris fluida fluktuasi
    fluktuatif fluor fluorida fluoridasi fobia fokal foklor fokus folat folikulitis folio
    fonograf fonolog fonologi fonologis forklif formal formalin formalitas formasi format
    formatif formula formulasi formulir forsir forum fosfat fosfor fosforilasi fosil fosilisasi
    foto fotograf fotografi fotografis fotokimia fotokopi fotolisis foton foya fraktal fraktur
    frambusia frankfurt franko frankofon fransiskan fransiskus frigid frigiditas frugal fruktosa
    frustrasi frustratif fuad fuksin fulan fulminan fulus fumigan fumigasi fungi fungisida
    fungsi fungsional fungus furnitur furqan fusi futsal futur futuris futurolog futurologi
    fuyunghai
    """
}
