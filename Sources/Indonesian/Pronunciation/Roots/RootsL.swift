extension Roots {
  /// Roots in L whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let l: StaticString = """
    label labeling laberang labiodéntal labiovélar labirin ladén laé lagénda laken laktase laktogén
    laler lamaléra lambé laméla lampes lamtoro langen langendrian langendriyan langenswara langgeng
    langsé langseng langsep lansét lantéra lapél laringéktomi lasem laser latéks latén laténsi
    lateral laterit lauréat la.utanteduh la.utmérah la.uttengah lavéndel lavénder lawé lawéyan
    lawrénsium layar layer lazarét léak lebah lebai lebak lebam leban lebang lébanon lebap lébar
    lebaran lebas lebat lébay leber lebih lebu lebuh lebuk lebum lebun lebung lebur lecah lecak
    lecap lecat lécéh lécék lécér lécét léci lecit léco lécok lecuh lecun lecup lecur lecut ledak
    lédang lédék lédeng ledes léding ledok ledos ledré leduk ledung lega légal légalisasi légalisir
    légalistiK légalistis légalitas legam legap legar légasi légasténi legat légataris légato
    légator legawa legé legén legénda légéndaris léger léges legi légio légion législasi législatif
    législator législatur légisme legit légitim légitimaris légitimasi légitimatif légitimator
    légiun légiunér légo legojo legok légong legowo legu légum léguminosa legundi legung léha léhér
    léi léiden léja lejang lejar lejas lejit léka lekah lekam lekang lekap lekar lekas lekat lekir
    lekit lékok lékra léksém léksikal léksikalisasi léksikograf léksikografi léksikografis
    léksikolog léksikologi léksikologis léksikon léksikostatistiK léksis léktin lékton léktor
    léktorat léktur leku lekuk lekum lekun lekung léla lelabah lelabi lelah lelai lelaki lelancur
    lélang lelangon lelap lelar lelas lelat lelatu lelawa lélé léléh lelembut lelep lélér lélés
    lélét leléwa léli leluasa lelucon leluhur lelung lelungit leluri lém léma lemah lemak lemang
    lemari lemas lemata lemau lembab lembaga lembah lembai lembak lembam lemban lembang lembap
    lembar lembata lembayung lembega lembék lémbéng lembidang lembik lembing lembok lembu lembung
    lembur lembusir lembut lemes lémhanas lémhannas lemidi lémo lémon lémot lempah lempai lempam
    lempang lempap lémpar lempari lempaung lempedu lempem lémpéng lempeni lemper lemping lempit
    lempoh lempok lempuh lempuk lempung lempuyang lemukut lemungsir lémur lémuria lemuru lemusir
    léna lénan lencana lencang léncéng lencét lenci lencir lencit léncong lencun lenda lendaian
    léndéh lendir léndot lendung lendut léng lenga léngah lengai lengak lengan lengang lengar lengas
    lengat lengé lenggak lenggana lénggang lénggék lénggér lénggok lénggong lenggundi lenggut lengit
    lengkai lengkanas lengkang lengkap lengkara lengkéng lengkésa lengkét lengkiang lengking
    lengkitang lengko léngkok lengkong lengkuas lengkung lengkur lengoh léngong léngos léngsér
    lengsét lenguh lengung lénin lening léningrad léninisme lénis lenja lenjan lenjing lenjuang
    lénong lénor lénsa lénso lentang lénténg lentéra lentik léntil lenting léntisél lénto léntok
    léntong lentuk lentum lentung lentur lentus lenung lenyah lenyai lenyak lenyap lenyau lényéh
    lenyét lenyut léo léonard léonardo léonid léontin léot lepa lepai lepak lepang lepap lepas lepat
    lepau lépé lépék lepén lépér leperi lépés lepet lépidolit lepih lepik lepit lépoh lépok lépot
    lépra léproma lépromin léproséri léprosi léptin lépton léptosom léptospira léptospirosis lepu
    lepuh lepuk lepur lerah lerai lerak lerang lerap léréng lérét lérok lérot lerum lés lesa lesak
    lesan lesang lesap lesat lésbi lésbian lésbianisme lésbis lésbos léséh lésék lését lesi lesing
    lesir lesit lésitin lésitina lésot lésotho lésoto lésplang lestari lesterung lesu lesung lesus
    lesut leta letah letai letak létal létalitas letang létargi létda léték létér letih letik léting
    letis létjén létkol létnan letoi létos létrasét léttu letuk letum letung letup letur letus
    léukémia léukémiK léukimia léukofit léukoma léukopénia léukoplakia léukoplas léukoré léukoréa
    léukosit léukositosis léuser lévator lével léver léveransir lévertran lévi lévirat lévitasi
    lévulosa léwa léwah lewar léwat léwoléba léwotobi léyak léyéh léyot lezat lhokseumawé liberal
    liberalis liberalisasi liberalisme liberalistis liberalitas liberasi libérator libéria libérika
    libéro libértarian libréto lider lifter ligamén ligase limbiK limfadénitis limfadénoma
    limfadénopati limfadénosis limfatiK limfe limfopénia limfosit limfositopénia limnétiK linéar
    linéaritas linéasi linén linguistiK liniér linimén linoléum lintel lipase lipéktomi lipémia
    lipoprotéin lipstiK liriK lisénsi lisénsiat listéria liter literal literasi literator literatur
    literér litografer litosfér litotés liturgiK liver livérmorium liwet lobéktomi lobélia lobster
    lodéh logistiK logopédi logopédia logoséntrisme lokék loker lokéswara lokét lokomotoriK lomék
    loncéng loncér longdrés longsér lonté lopék loper lorék loréng lornyét losmén loték loténg
    lotéré lotré lozénge lubér ludes lués luksémburg lumén lumér luminésén luminéséns luminésénsi
    lungsé lusifer luster lutéal lutéin luteran lutésium luther luweng luwes
    """

  /// Roots in L that leave no doubt themselves, but that affixes go on.
  static let lPlain: StaticString = """
    laba labial labil laboratorium labrak labu labuai labuh labur labut lacak laci lacur lada ladang
    lafal lafaz laga lagak lagang lagas lagi lagu laguna lahan lahap lahar lahat lahir lahiriah lain
    lajang laju lajur lakban laki lakmus laknat lakon laksa laksamana laksana laksatif laktosa laku
    lalah lalai lalang lalap lalat lalau lali lalim lalu lalui lama lamar lambai lambak lamban
    lambang lambat lambing lambung lamin lamina laminasi lamongan lampai lampan lampang lampar
    lampau lampias lampion lampir lampu lampung lamun lamunan lancang lancar lancip lancong lancung
    landa landai landak landang landas landau lang langah langau langgam langgan langgar langit
    langka langkah langkas langkat langkau langkup langlang langsat langsing langsir langsung langu
    lanja lanjar lanjur lanjut lansia lansir lanskap lantai lantak lantam lantang lantaran lantas
    lantik lanting lantun lantung lantur lanun lanyak laos lapah lapak lapang lapar laparoskopi
    lapik lapis lapor laptop lapuk larai larang larantuka laras larat lari larik laring laringitis
    laris larut larva lasa lasah lasak laskar lata latah latam latar latif latih latin lato latvia
    lauk laun laung laut lava lawah lawak lawan lawar lawas lawat layak layan layang layap layas
    layat layu layur lazim lazuardi liak liang liar libas libat libia libido libu libur libut licih
    licik licin lidah lidai lidas lidi lidokain liga ligat lignin lihai lihat likas likat liku
    likuid likuidasi likuidator likuiditas likur likut lilin lilit lima limas limau limbah limbak
    limbang limbu limbubu limbung limfa limfoma limit limpa limpah limpap limpapas limun limusin
    linang lincah lincir lindang lindap lindas lindis lindit lindo lindu lindung lindur lingga
    linggam linggis lingkap lingkar lingkaran lingkung lingkup linglung lingsir linguis lingut lini
    lintabung lintah lintang lintas lintih linting lintuh linu liontin lipan lipas lipat lipid lipit
    lipoma lipur liput lir lira lirih liris lisan lisbon lisin lisis lisol lisosom lisplang listrik
    lisut litani litigasi litium litografi litologi lituania liturgi liturgis liuk liur liut loak
    lobak lobang lobi lobus lodoh logam logaritma logat logika logis logo loh lohan lohor loji
    lokakarya lokal lokalisasi lokalisir lokasi lokatif lokio lokomosi lokomotif lokus lolipop
    lolong lolos lomba lombok lombong lompat lompong lonak loncat london londong longgar longgok
    longmars longo longok longsong longsor lonjak lonjong lonjor lontar lontara lontok lontong lopis
    lori lorong lorot losin losion losoh lot lotus lowong loyal loyalis loyalitas loyang loyo luah
    luak luang luap luar luas lubang lubrikasi lubuk lubuklinggau lucah lucu lucut ludah ludruk
    lugas lugu luhak luhur luik luka lukah lukat lukis lukratif luks luku lulabi luluh luluk lulur
    lulus lulut lumajang lumang lumas lumat lumayan lumba lumbal lumbung luminositas lumpang lumpia
    lumpuh lumpur lumrah lumur lumus lumut lunak lunar lunas luncur lungguh lungkap lungkrah
    lungsung lungsur lunjak lunjur lunta luntang luntur lunyah lupa lupuh lupus luput lurah lurik
    luruh lurus lurut lusa lusin lusuh lutu lutung lutut luwak luwu luwuk luyu luyut
    """
}
