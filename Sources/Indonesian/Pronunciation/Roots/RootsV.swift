extension Roots {
  /// Roots in V whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let v: StaticString = """
    vadem vaksinotérapi vakuolér vakuométer valén valéncia valénsi valénsia valéntin valéntina
    valéntine valéntino valéntinus valéri valéria valérian valéta vandalisme vandel vanésa variabel
    variétas varikokél varikosél variséla varisés vaséktomi vaselin vaskulér vasoprésin vasoprésor
    vatérit vaucer vé véda védanta védis véém véga végan véganisme végétabel végétal végétarian
    végétarianisme végétarir végétaris végétarisme végétasi végétatif véhofobia véktor véktorial
    véktorkardiografi vélamén vélaméntum vélar vélaris vélarisasi vélarium vélbéd véld vélg véliger
    vélkro vélodrom vélosiméter vélosipéd vélosiraptor vélositas vélplés vélpolisi vélum vélva
    vélvét vélvetin vém véna vénal vénalitas vénansius vénasi véndel véndéta véndor vénéra
    vénéréologi vénérial vénérologi vénésia vénézia vénézuéla véni vénir vénison vénlo vénograf
    vénografi vénom vénosklérosis vént véntifaK véntil véntilasi véntilator véntral véntralis
    véntralisasi véntrikel véntrikular véntrikulér véntrikulografi véntrikulus véntrilokuis
    véntrilokuisme véntrolatéral véntura vénturi vénula vénus vénustrafobia véps vér véra vérano
    vérawati vérba vérbal vérbalis vérbalisasi vérbalisme vérbalistiK vérbalistis vérbatim vérbéna
    vérbositas vérdé vérdi vérdigris vérdoflavin vérdun vérgil vérgilius vérifikasi vérifikatif
    vérifikator vérifikatur vérisme véritas véritisme verkoper vermak vérmiform vérmifug vérmikompos
    vérmikulit vérmikultur vérmilion vérmiliun vérminofobia vérmis vérmiséli vérmisida vérmont
    vérmut vérnakular vérnakularisasi vérnal vérnalisasi vérnasi vérniér vérniks vérnir vérnis
    vérnonia véro vérona véronal véronika véropause vérsailes vérsatil vérsatilitas vérsét vérsi
    vérsifikasi vérsikel vérsikolor versnéling vérso verstéK vérsus vértébra vértébral vértébrata
    vértébratus vértéks vértigo vértikal vértikalisasi vértikalitas vértikultur vértikultura
    vértisol véruka vérval verzét vésalius vésika vésikasi vésikel vésikovaginal vésikula vésikular
    vésikulér vésikulitis véspa véspasianus vésper véste véstibul véstibula véstibular
    véstibulokokléar véstibulum véstifobia véstigial vésuvianit vésuvius vét véter véteran
    vétérinarian vétérinér vétiver véto vétsin viabel vibrilér vibrométer vidé vidélicét vidéo
    vidéofon vidéograf vidéografer vidéografi vidéoklip vidéokonferénsi vidéotéks vidéotron viéna
    viéntian viétkong viétminh viétnam vigésimal vignét vihuéla vikép vikjén viksen vinsénsius
    vinyét violcés violét violonsélo viostérol virémia virilisme virogén viropéksis virulén
    virulénsi viséra viséral visibel visionér viskoélastiK viskoélastisitas viskométer viskose
    vitélarium vitélin vitélogénésis vitélus vitréositas vitréus viviséksi viviséktorium vléK vocer
    vokabulér voksel volendam volt voltaméter voltamétri voltase voltméter volume volumétri
    volumétriK volumétris voluntér voluntérisme voluntéristiK voméronasal voorhéén vorstenlanden
    vortéks voucer voucher voyeurisme vrijdénker vulgér vulkaniK vulkanotéktoniK vulnérabel
    vulnérabilitas vulpékula vulpén vuvuzéla
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
