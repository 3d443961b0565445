extension Roots {
  /// Roots in N whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let n: StaticString = """
    nabé nabiré naftaléna nafténa nagékéo naikkelas nakés nanométer napoléon narasumber naréndra
    narestu narkolépsi narkose narkotiK narsisisme narsisme narsistiK naséhat nasél nasihat
    nasionalisme nasionalistiK natanaél naturalisme naturalistiK nauséa nautiK nazarét ndéso néalogi
    néapolitan nébéng nébraska nébula nébulafobia nébulisasi nébuliser nébulium nébulosus nécés néci
    necis néderland néfélin néfélométer néfélométri néfofobia néfoskop néfréktomi néfridium néfrit
    néfritis néfroblastoma néfrokalsinosis néfrologi néfron néfropati néfrosis néfrotiK negara
    negarakertagama negarawan negari négasi négatif négativisme négativistiK négativitas négatron
    néger negeri négosi négosiasi négosiator negri négrito négro négrofilia négroid négus néhémia
    néhru nék néka nékad nekara nékat nékel néko nékrofag nékrofagus nékrofili nékrofilia nékrofiliK
    nékrofobia nékrogéografi nékrolalia nékrolog nékrologi nékromansi nékropolis nékropsi nékrosis
    nékrotiK néksus néktar néktarin néktarium nékton néktoniK nelangsa nelayan nélofobia nélpon
    nélson nem némagon nématoda nématologi nématosida nématosis némésis némofili némofilia nempil
    nenar nenas nénda nénék nénén nenénda nénér nénés néng néo néodarwinisme néodimium néofarmafobia
    néofasis néoféodal néofili néofilia néofit néo.iknologi néokarpi néoklasiK néoklasikal
    néoklasisisme néoklasisme néokolonial néokolonialisme néoliberal néoliberalisme néolit néolitiK
    néolitikum néologi néologisme néon néonatal néonatolog néonatologi néonatus néonazi néonisasi
    néontologi néoplasma néoplastiK néoplatonisme néoprén néopréna néoréalis néoréalisme néositosis
    néotam néozoikum népal népéntés népotis népotisme néptunium néptunus neraca nerak neraka néréid
    néritiK néritopélagiK néritoplankton néro nérvasi nérvosa nérvur nérvus nésa nésleriméter
    nestapa néstor nét nétbal nétijén nétikét néting nétizén néto nétra nétral nétralis nétralisasi
    nétralisir nétralisme nétralitas nétropause nétrosfér nétting nétto néural néuralgia néurasténia
    néuréktomi néuritis néuroblastoma néurofisiologi néuroglia néurolinguistiK néurolog néurologi
    néurologiK néurologis néuron néuropati néuropsikologi néurosains néurosis néurositologis
    néurotiK néurotoksin néurotologi néurotransmiter néustonologi néutrino néutrofil néutron névada
    néwton ngabéi ngabén ngaceng ngamén ngarep ngebet ngeblak ngebor ngebul ngebut ngecéng ngeden
    ngedrop ngedumel ngegas ngéhé ngejengkang ngejot ngejréng ngék ngekos ngelantur ngelayap ngelés
    ngelih ngelindur ngélmu ngeloyor ngelu ngelunjak ngemil ngemis ngemong ngempos ngenas ngenes
    ngengat ngéngér ngenyék ngenyot ngéong ngepas ngerém ngeres ngeri ngerik ngeriwik ngerol ngerti
    ngerumpi ngetém ngetop ngetrén ngéyél nggém ngiler nginep ngisén ngocéh ngojék ngomél ngontél
    ngoték ngumpet nidera niger nigéria nihilisme nihilistiK niké nikel nikkéirén niktipélagiK nilem
    nimféum nirkabel nirléka nitriK nitrogén nitrogénase nitrogénasi nitrogliserin nitrosohémikrom
    nobél nobélium nokén nomadén nomadiK noménklatur nominé nomotétiK nonagrési nondépartemén noné
    nonéksakta nonét nonmédis nonmilitér nonparél nonpemerintah nonrépudiasi nonséns nontéknis
    nonuplét nonvérbal noodwéér nopék nopémber noppen norépinéfrin norwégia nosel nosémafobia
    nosokoméfobia nostalgiK nota notabelen notabéné notenbalk notes notulén notulénsi novél novéla
    novélét novélis novélisasi novélti novémber novéna novérkafobia nozel nudisme nugét nukléase
    nukléasi nukléat nukléofil nukléofiliK nukléolus nukléomitufobia nukléon nukléonika nukléoplasma
    nukléoprotéin nukléosida nukléosom nukléotida nukléus nuklir numéral numéralia numérasi
    numérator numériK numéris numérofobia numérolog nurséri nusélus nutrasétikal nutriéa nutrién
    nutrigénétika nutrigénomika nuwosesat nyalé nyamleng nyarawédi nyekar nyékér nyekukruk
    nyelantuang nyelap nyelekit nyelenéh nyeling nyelonong nyemek nyempil nyemplong nyemplung
    nyemprot nyengat nyengir nyeni nyentil nyéntriK nyenyai nyenyak nyenyat nyényéh nyenyep nyenyet
    nyepi nyerémpét nyérét nyeri nyerocos nyesek nyesel nyetél nyetir nyobék nyonték nyonyéh nyureng
    """

  /// Roots in N that leave no doubt themselves, but that affixes go on.
  static let nPlain: StaticString = """
    naas nabati nabi nada nadi nadir nafas nafi nafiri nafkah nafsi nafsu naga nah nahak nahas
    nahkoda nahwu naif naik najam najis naka nakal nakhoda nakula nala nalam nalar naluri nama namak
    namaskara namibia namnam nampak nampan namun nanah nanar nanas nangka nangkar nanti napas napi
    napol narapidana narasi naratif narator narkoba narmada narsis nasab nasakom nasal nasi nasib
    nasional nasionalisasi naskah nasofaring natal natalis natrium natuna natural naturalisasi naung
    naungan nauru nautikal navigasi navigator nazar nazi ngaji nganga nganggur nganjuk ngarai ngawi
    ngawur ngiang ngilu ngobrol ngopi ngungsi niaga niagara nian niat nifas nihil nikab nikah
    nikaragua nikmat nikotin nila nilai nilam nilon ninabobo ninggal ningrat nipah nipas nira
    nirguna nirwana nisan nisbah nisbi niscaya nisfu nista nitrat niur nobar nobat noda nodul noktah
    nol nomad nomina nominal nominasi nomor nona nonaktif nongkrong nonhormonal nonong nonton nopia
    norak norma normal normalisasi normatif nostalgia notaris notasi notifikasi notulis nuansa
    nubuat nugat nugraha nujum nukil nuklida nulipara nunukan nurani nuri nusa nusakambangan
    nusantara nutfah nutrisi nyadran nyai nyala nyali nyaman nyamplung nyamuk nyana nyantai nyantri
    nyanyi nyaring nyaris nyaru nyasar nyata nyawa nyawang nyinyir nyiru nyiur nyokap nyolong nyolot
    nyonya nyonyor nyungging nyungsang
    """
}
