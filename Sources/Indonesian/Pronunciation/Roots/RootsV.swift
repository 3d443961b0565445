extension Roots {
  /// Roots in V whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let v: StaticString = """
    valénsi valéntin valéntine vandalisme vandel variabel variétas varisés vaséktomi vaselin
    vaskulér vaucer végan végétarian végétaris végétasi végétatif véktor vélar vélodrom
    vélositas vélum véna vénal véndéta véndor vénérial vénésia vénézuéla véntilasi véntilator
    véntrikel vénus véra vérba vérbal vérbalisasi vérbalisme vérbatim vérifikasi vérifikator
    vérmisida vérniks vérnis véronika vérsailés vérsét vérsi vérso vérsus vértébra vértébrata
    vértikal vésika vésikel véspa véstibula vét véter véteran véterinér véto vétsin viabel vide
    vidéo vidéofon vidéoklip vidéoteks viétnam vinyét violét virilisme virulén virulénsi viséra
    visibel visionér viskose vléK vokabulér volt voltase voltméter volume voluntér vulgér
    vulkaniK vulpén
    """

  /// Roots in V that leave no doubt themselves, but that affixes go on.
  static let vPlain: StaticString = """
    vagina vaksin vaksinasi valid validasi valuta vampir vanili varian variasi vas vibrasi vila
    virus visi visual vital vitamin vokal vokalis vulgar
    """
}
