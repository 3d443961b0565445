extension Roots {
  /// Roots in V whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let v: StaticString = """
    vaksinotérapi vakuolér vakuométer valén valéncia valénsi valénsia valéntin valéntina valéntine
    valéntino valéntinus valéri valéria valérian valéta vandalisme vandel vanésa variabel variétas
    varikosél variséla varisés vaséktomi vaselin vaskulér vasoprésin vasoprésor vaucer vé véda
    védanta védis véga végan véganisme végétabel végétal végétarian végétarianisme végétaris
    végétarisme végétasi végétatif véktor véktorial véktorkardiografi vélamén vélaméntum vélar
    vélaris vélarisasi vélbed vélg vélodrom vélosiméter vélosipéd vélosiraptor vélositas vélplés
    vélpolisi vélum vélva vélvét vém véna vénal vénalitas vénansius vénasi véndel véndéta véndor
    vénéra vénéréologi vénérial vénérologi vénésia vénézia vénézuéla véni vénlo vénograf vénografi
    vénom vénosklérosis véntil véntilasi véntilator véntral véntralisasi véntrikel véntrikular
    véntrikulér véntrikulografi véntrikulus véntrolateral vénturi vénula vénus véps véra vérawati
    vérba vérbal vérbalis vérbalisasi vérbalisme vérbalistiK vérbalistis vérbatim vérbéna vérbositas
    vérdé vérdi vérdun vérgil vérgilius vérifikasi vérifikatif vérifikator vérifikatur vérisme
    véritas vermak vérmiform vérmifug vérmikompos vérmikulit vérmikultur vérmilion vérmiliun vérmis
    vérmiséli vérmisida vérmont vérmut vérnakular vérnakularisasi vérnalisasi vérnasi vérniér
    vérniks vérnir vérnis vérnonia véro vérona véronal véronika vérsailes vérsatil vérsatilitas
    vérsét vérsi vérsifikasi vérsikel vérsikolor vérsneling vérso verstéK vérsus vértébra vértébral
    vértébrata vértéks vértigo vértikal vértikalisasi vértikalitas vértikultur vértisol véruka
    verzét vésalius vésika vésikasi vésikel vésikovaginal vésikula vésikular vésikulér vésikulitis
    véspa véspasianus vésper véstibul véstibula véstibular véstibulokokléar véstibulum véstigial
    vésuvianit vésuvius vét véter véteran vétérinér vétiver véto vétsin viabel vibrilér vibrométer
    vidé vidéo vidéofon vidéograf vidéografer vidéografi vidéoklip vidéokonferénsi vidéotéks
    vidéotron viéna viéntian viétkong viétminh viétnam vigésimal vihuéla vikép vikjén viksen
    vinsénsius vinyét violét violonsélo virémia virilisme virulén virulénsi viséra viseral visibel
    visionér viskométer viskose vitélin vitélogénésis vitélus vitréositas vitréus viviséksi vléK
    vokabulér volendam volt voltaméter voltamétri voltase voltméter volume volumétri volumétriK
    volumétris voluntér voméronasal vorstenlanden vortéks voucher vulgér vulkaniK vulnerabel
    vulnerabilitas vulpékula vulpén vuvuzéla
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
