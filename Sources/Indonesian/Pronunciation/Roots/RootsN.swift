extension Roots {
  /// Roots in N whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let n: StaticString = """
    nabiré naftaléna nafténa nagekéo nanométer napoléon narasumber naréndra narkolépsi narkose
    narkotiK narsisisme narsisme narsistiK naséhat nasihat nasionalisme nasionalistiK naturalisme
    naturalistiK nauséa nautiK nazarét ndéso nébéng nébraska nébula nébulisasi nébuliser nébulium
    nécés necis néderland néfelin néfélométri néfoskop néfréktomi néfridium néfrit néfritis
    néfroblastoma néfrologi néfron néfropati néfrosis néfrotiK negara negarawan négasi négatif
    négativisme négativitas néger negeri négosiasi négosiator négrito négro négroid négus néhémia
    néhru néka nékad nekara nékat nékel néko nékrofag nékrofagus nékrofili nékrofilia nékrogéografi
    nékrolog nékrologi nékromansi nékropolis nékropsi nékrosis nékrotiK néksus néktar néktarin
    néktarium nékton nelangsa nelayan nélpon nélson nématoda nématologi nématosida nématosis némésis
    nenas nénda nénék nénén nenénda nénér nénés néng néo néodarwinisme néodimium néofasis néoféodal
    néofit néokarpi néoklasiK néoklasikal néoklasisisme néoklasisme néokolonial néokolonialisme
    néoliberal néoliberalisme néolit néolitiK néolitikum néologi néologisme néon néonatal néonatolog
    néonatologi néonatus néonazi néonisasi néontologi néoplasma néoplastiK néoplatonisme néoprén
    néopréna néoréalis néoréalisme néozoikum népal népéntés népotis népotisme néptunium néptunus
    neraca nerak neraka néritiK néritopélagiK néritoplankton néro nérvasi nérvosa nérvur nérvus nésa
    nestapa nét nétbal nétijén néting nétizén néto nétra nétral nétralis nétralisasi nétralisir
    nétralisme nétralitas nétto néural néuralgia néurasténia néuritis néuroblastoma néurofisiologi
    néuroglia néurolinguistiK néurolog néurologi néurologiK néurologis néuron néuropati
    néuropsikologi néurosains néurosis néurotiK néurotoksin néurotransmiter néustonologi néutrino
    néutrofil néutron névada néwton ngabéi ngabén ngaceng ngamén ngarep ngebet ngeblak ngebor ngebul
    ngebut ngecéng ngeden ngedrop ngedumel ngegas ngéhé ngejengkang ngejréng ngék ngekos ngelantur
    ngelayap ngelés ngelih ngelindur ngélmu ngeloyor ngelu ngelunjak ngemil ngemis ngemong ngenas
    ngenes ngengat ngényék ngenyot ngéong ngepas ngerém ngeres ngeri ngerti ngerumpi ngetém ngetop
    ngetrén ngeyél nginep ngocéh ngojék ngomél ngumpet niger nigéria nihilisme nihilistiK nikel
    nirkabel nirléka nitriK nitrogén nitrogénasi nitrogliserin nobél nobélium nokén nomadén nomadiK
    noménklatur nominé nomotétiK nonagrési nondépartemén noné nonéksakta nonmédis nonmilitér
    nonpemerintah nonséns nontéknis nonvérbal nopék norwégia nostalgiK nota notabéné notes notulén
    notulénsi novél novéla novelét novélis novélti novémber novéna nudisme nugét nukléase nukléasi
    nukléat nukléofil nukléofiliK nukléolus nukléon nukléoplasma nukléoprotéin nukléosida nukléotida
    nukléus nuklir numeralia numérasi numérator numériK nutrién nyekar nyékér nyelekit nyelenéh
    nyelonong nyempil nyemplung nyemprot nyengat nyengir nyeni nyentil nyéntriK nyenyai nyenyak
    nyenyat nyényéh nyenyep nyenyet nyepi nyerémpét nyérét nyeri nyerocos nyesek nyesel nyetél
    nyetir nyobék nyonték nyonyéh nyureng
    """

  /// Roots in N that leave no doubt themselves, but that affixes go on.
  static let nPlain: StaticString = """
    naas nabati nabi nada nadi nadir nafas nafi nafiri nafkah nafsi nafsu naga nah nahak nahas
    nahkoda nahwu naif naik najam najis nakal nakhoda nakula nalam nalar naluri nama namak namaskara
    namibia namnam nampak nampan namun nanah nanas nangka nangkar nanti napas napi napol narapidana
    narasi naratif narator narkoba narmada narsis nasab nasakom nasal nasi nasib nasional naskah
    nasofaring natal natalis natrium natuna natural naturalisasi naung naungan nauru nautikal
    navigasi navigator nazar nazi ngaji nganga nganggur nganjuk ngarai ngawi ngawur ngiang ngilu
    ngobrol ngopi ngungsi niaga niagara nian niat nifas nihil nikab nikah nikaragua nikmat nikotin
    nilai nilam nilon ninabobo ninggal ningrat nipah nipas nira nirguna nirwana nisan nisbah nisbi
    niscaya nisfu nista nitrat niur nobar nobat noda nodul noktah nol nomad nomina nominal nominasi
    nomor nona nonaktif nongkrong nonhormonal nonton nopia norak norma normal normatif nostalgia
    notaris notasi notifikasi notulis nuansa nubuat nugat nugraha nujum nuklida nulipara nunukan
    nurani nuri nusa nusakambangan nusantara nutfah nutrisi nyadran nyai nyala nyali nyaman
    nyamplung nyamuk nyana nyantai nyantri nyanyi nyaring nyaris nyaru nyasar nyata nyawa nyawang
    nyinyir nyiru nyiur nyokap nyolong nyolot nyonya nyonyor nyungging nyungsang
    """
}
