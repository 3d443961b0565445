extension Roots {
  /// Roots in N whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let n: StaticString = """
    naftaléna nanométer narasumber narkolépsi narkose narkotiK narsisisme narsisme nasehat
    nasihat nasionalisme naturalisme nauséa nébéng nébraska nébula nébulium neces nécis
    nédérland néfrit néfritis néfrologi néfron negara négasi négatif négativisme néger negeri
    négosiasi négosiator négrito négro négroid negus néhémia néka nékad nekara nékat nékel néko
    nékrofilia nékrolog nékromansi nékropolis nékrosis néksus néktar nelangsa nelayan nématoda
    nenda nének nénén nénénda nener nénés néng néo néodarwinisme néodimium néoklasiK
    néoklasisisme néokolonialisme néoliberalisme néolit néolitiK néolitikum néologi néologisme
    néon néonatal néonatus néoplasma népal népotis népotisme néptunus neraca nérak neraka nésa
    nestapa nét néting nétizén néto nétra nétral nétralis nétralisasi nétralisme nétralitas
    néural néuralgia néurasténia néuritis néurolog néurologi néurologis néuron néurosis néurotiK
    néutrino néutron névada néwton ngabéi ngabén ngebet ngebut ngecéng ngeden ngedumel ngelindur
    ngemil ngenas ngenes ngengat ngényék ngéong ngeres ngeri ngetop ngetrén ngéyél niger nigéria
    nihilisme nikel nirkabel nirléka nitrogén nitrogliserin nobélium noménklatur nomine
    nonagresi nondépartemén noné nonéksakta nonmédis nonmilitér nonséns nontéknis nonvérbal
    nopék norwégia nota notabéné notés novél novéla novélét novélis novémber novéna nudisme
    nukléolus nukléon nukléus nuklir numeralia numériK nyelekit nyelenéh nyemplung nyéntriK
    nyenyai nyenyak nyenyat nyényéh nyenyep nyenyét nyepi nyeri nyerocos nyesel nyonyéh nyuréng
    """

  /// Roots in N that leave no doubt themselves, but that affixes go on.
  static let nPlain: StaticString = """
    nabati nabi nada nadi nafas nafkah nafsu naga nah nahas nahkoda naik najis nakal nakhoda
    nalar nama nampak nampan namun nanah nanas nanti napas narapidana nasi nasib nasional natal
    naung naungan nazar nganga ngarai ngilu niaga nian niat nihil nikah nikmat nikotin nilai
    nilon ninggal ningrat nipah nira nisan nisbah niscaya nista nitrat noda nomina nominal nomor
    nonton norma normal nostalgia nuansa nujum nurani nusa nusantara nutrisi nyai nyala nyali
    nyaman nyamuk nyanyi nyaring nyaris nyata nyawa nyinyir nyiru nyiur nyonya
    """
}
