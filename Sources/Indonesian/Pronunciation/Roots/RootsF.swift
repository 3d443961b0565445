extension Roots {
  /// Roots in F whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let f: StaticString = """
    fabel faden faédah fahrenhéit faksimile familiér fanatiK fanatisme fanfaré fantastiK
    farmakokinétika farmakope fase fasét fasisme fatalisme favoritisme fébruari fédéral
    fédéralis fédéralisme fédérasi fékunditas féliks féminin féminis féminisme féngsui fénol
    fénoména fénoménal fénoménologi fénotipe féodal féodalisme féral férdinan féri férmén
    férméntasi férmium férnando féromon fértil fértilisasi fértilitas férum fésbuK fésés
    féstival fésyen fétal fétis fétisisme fétus fiber filamén filatéli filatélis filodéndron
    filogéni filsafat filter finalé fisibel fisiK fisiotérapi fiskal flanél flégma flégmatis
    fléksi fléksibel fléksibilitas fléksor floém florés flu fluorésén fluoresens folder folikel
    folklor fondamén foném fonémiK fonétiK fonétis foramén forénsiK forsép forte fotoéléktron
    fotogéniK fotografer fotomodél fotosél fotosfér fotosintésis fovéa fragmén fragméntaris
    fragméntasi fraksi frase frater fratérnitas frégat frékuén frékuénsi frékuentatif frénologi
    fréon frésko friksi fundamén fundaméntal fundaméntalis fundaméntalisme fungsionalisme
    futurisme
    """

  /// Roots in F that leave no doubt themselves, but that affixes go on.
  static let fPlain: StaticString = """
    fajar fakir fakta faktor fakultas falsafah famili fana fantasi fardu farmasi fasih fasilitas
    fatwa favorit fiksi filsuf final firasat firma firman fitnah fitrah fokus forum foto
    frustrasi fungsi
    """
}
