extension Roots {
  /// Roots in V whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let v: StaticString = """
    vakuométer valénsi valénsia valéntin valéntine valéntino valérian vandalisme vandel vanésa
    variabel variétas variséla varisés vaséktomi vaselin vaskulér vasoprésin vaucer véda végan
    véganisme végétal végétarian végétarianisme végétaris végétarisme végétasi végétatif véktor
    véktorial vélar vélarisasi vélbed vélg vélodrom vélositas vélum véna vénal véndéta véndor
    vénérial vénérologi vénésia vénézuéla véni vénograf vénografi véntilasi véntilator véntral
    véntrikel véntrikular véntrikulér véntrikulus vénturi vénula vénus véra vérawati vérba
    vérbal vérbalis vérbalisasi vérbalisme vérbalistiK vérbalistis vérbatim vérbéna vérifikasi
    vérifikatif vérifikator vermak vérmikompos vérmikulit vérmikultur vérmilion vérmiséli
    vérmisida vérmut vérnakular vérniks vérnis véro vérona véronika vérsailés vérsatil vérsét
    vérsi vérsifikasi vérsikel vérso vérsus vértébra vértébral vértébrata vértéks vértigo
    vértikal vértikultur vésika vésikasi vésikel vésikula vésikular véspa vésper véstibula
    véstibular véstibulum vésuvius vét véter véteran véterinér vétivér véto vétsin viabel
    vibrométer vidé vidéo vidéofon vidéograf vidéografer vidéografi vidéoklip vidéokonferénsi
    vidéotéks viéna viétnam vigésimal vihuéla viksén vinyét violét virémia virilisme virulén
    virulénsi viséra viseral visibel visionér viskométer viskose vléK vokabulér volt voltaméter
    voltamétri voltase voltméter volume volumétri volumétriK volumétris voluntér voucher vulgér
    vulkaniK vulpén
    """

  /// Roots in V that leave no doubt themselves, but that affixes go on.
  static let vPlain: StaticString = """
    vagina vaginal vakansi vaksin vaksinasi vakum vakuola valas valid validasi validitas valuta
    vampir vanadium vanila vanili varia variabilitas varian variansi variasi variatif variola
    vas vasal vaskularisasi vasodilatasi vasodilator vasokonstriksi vasomotor vatikan viabilitas
    viaduk vibrafon vibrasi vibrato vibrator vihara vikaris viktoria vila vilus vinil viol viola
    violis viral virgo virologi virtual virtuoso virus visa visi visibilitas viskositas vista
    visual visualisasi visum vital vitalitas vitamin vitiligo vitrifikasi vivarium vivipar
    viviparus vlog vlogis vodka vokabulari vokal vokalia vokalis vokalisasi vokasi vokasional
    vokatif volatil volatilitas voli vonis votum vulgar vulgaritas vulkan vulkanis vulkanisasi
    vulkanisir vulkanolog vulkanologi vulva vulvitis
    """
}
