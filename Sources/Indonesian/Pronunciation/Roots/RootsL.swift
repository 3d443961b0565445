extension Roots {
  /// Roots in L whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let l: StaticString = """
    label labéling labelisasi labélum laberang labiodéntal labiovélar labirin ladén laé lagénda
    laher lakaléi laken laktase laktoférin laktogén laktopéroksidase laktosérum laktovégétarian
    laler lamaléra lambé lambért lamé laméla laménder laméntasi lampeni lampes lamtoro lanceng
    landep langen langendrian langendriyan langenswara langgeng langsé langseng langsep lansekap
    lansét lantéra laoténg lapél lapét larghétto laringéktomi lasem laser lasérasi latéks latén
    laténsi latéral latérit laujé lauréat la.utanteduh la.utmérah la.uttengah lavéndel lavénder lawé
    lawéyan lawrénsium layar layer lazarét léak léang lebah lebai lebak lebam leban lebang lébanon
    lebap lébar lebaran lebas lebat lébay lebé lébensraum leber lebih lebong lebu lebuh lebuk lebum
    lebun lebung lebur lecah lecak lecap lecat lécéh lécék lécér lécét léci lecit léco lécok lecuh
    lecun lecup lecur lecut léda ledak lédang lédék lédeng ledes léding ledok ledos ledré leduk
    ledung léfa lega legaat legak légal légalisasi légalisir légalistiK légalistis légalitas legam
    légan legap legar légasi légasténi legat légataris légato légator legawa légé legén légénda
    légéndaris léger légés léghorn legi légio légion légir législasi législatif législator
    législatur légisme legit légitim légitimaris légitimas légitimasi légitimatif légitimator
    légitimitas légium légiun légiunér légo legojo legok légong legowo legu légum légumin léguminosa
    legundi legung legup léha léhar léhér léi léiden léja lejang lejar lejas lejit lék léka lekah
    lekak lekam lékan lekang lekap lekar lekas lekat lékémia léker lekih lekir lekit léknas lékok
    lékosit lékra léksém léksikal léksikalisasi léksikograf léksikografer léksikografi léksikografis
    léksikolog léksikologi léksikologis léksikon léksikonofili léksikonofilia léksikostatistiK
    léksionarium léksis léktin lékton léktor léktorat léktovégétarian léktris léktur leku lekuh
    lekuk lekum lekun lekung lekup léla lelabah lelabi lelah lelai lelaki lelancur lélang lelangon
    lelap lelar lelas lelat lelatu lelawa lélé léléh lelembut lelep lélér lélés lélét leléwa léli
    leluasa lelucon leluhur leluing lelung lelungit leluri lém léma lemah lemak lemang lemari lemas
    lemata lematang lemau lembab lembaga lembah lembai lembak lembam lemban lembang lembap lembar
    lembata lembatang lembayung lembega lembék lémbéng lembesu lembidang lembik lembing lembok lembu
    lembung lembur lemburu lembusir lembut lemes lémhanas lémhannas lemidang lemidi lemiding lémma
    lémo lémolang lémon lémot lempah lempai lempam lempang lempap lémpar lempari lempaung lempedu
    lempem lempenai lémpéng lempeni lemper lemping lempir lémpira lempit lempoh lempok lempuh lempuk
    lempung lempuyang lemukat lemukut lemungsir lémur lémuria lemuru lemusir léna lénan lencam
    lencana lencang léncéng lencét lenci lencir lencit léncong lencun lenda lendaian léndéh lendir
    léndot lendung lendut léng lenga léngah lengai lengak lengan lengang lengar lengas lengat lengau
    lengé lenggak lenggana lengganak lénggang lenggara lénggék lénggér lenggi lénggok lénggong
    lenggundi lenggut lengit lengkai lengkanas lengkang lengkap lengkara lengkayap lengkéng lengkésa
    lengkét lengkiang lengking lengkitang lengko lengkob léngkok lengkong lengkuas lengkung lengkur
    lenglengan lengoh léngong léngos léngsér léngsét lenguh lengung léniénsi lénin léning léningrad
    léninisme lénis lénitriK lenja lenjan lénjér lenjing lenjuang lénong lénor lénsa lénsét lénso
    lentam lentang lénténg lentéra léntigo lentik léntikularis léntil lenting léntisél lénto lentog
    lénto.id léntok léntong lentuk lentum lentung lentur lentus lenung lenyah lenyai lenyak lenyap
    lenyau lényéh lenyét lenyut léo léonard léonardo léonid léontin léot lépa lepai lepak lepang
    lepap lepas lepasliar lepat lepau lépé lépék lepén lépér leperi lépés lepet lépidokrosit
    lépidolit lepih lepik lepit lépo lepoh lepok lépot lépra léproma lépromin léproséri léprosi
    léptin léptodos léptofil lépton léptoskop léptosom léptospira léptospirosis lepu lepuh lepuk
    lepur lerah lerai lerak lerang lerap léréng lérét leri lérok lérot lerum lés lesa lesah lesak
    lésan lesang lesap lesat lesau lésbi lésbian lésbianisme lésbis lésbos léséh lésék lesema lését
    lési lésiméter lésing lésir lesit lésitin lésitina lésnar lésot lésotho lésoto lésplang lestari
    lesterung lesu lesung lesus lesut leta letah letai letak létal létalitas letang létargi létda
    lété léték létér letih letik léting létis létjén létkol létnan letoi letok létos létrasét léttu
    letuk letum letung letup letur letus léukémia léukémiK léukimia léukofit léukoma léukonisia
    léukopénia léukoplakia léukoplas léukoplastid léukoré léukoréa léukosin léukosit léukositométer
    léukositosis léukoskop leunca leungli leunjeur leuser léusin léusina lév lévator lével léver
    léveransir lévertran lévi lévirat lévitasi lévitin lévo lévorotatori lévotropiK lévulosa léwa
    léwah lewar léwat léwisid léwoléba léwotobi léx léyak léyéh léyot lezat lhokseumawé liberal
    liberalis liberalisasi liberalisme liberalistis liberalitas liberasi libérator liberéto libéria
    libérika libéro libértarian libréto lider lifter ligamén ligase lignosélulosa likopén likopéna
    likuéfaksi limbiK limén limfadéma limfadénitis limfadénoma limfadénopati limfadénosis
    limfadéritis limfatiK limfe limfopénia limfosit limfositopénia limnétiK limpapéh linéar
    linéaritas linéasi linén lingeri linguistiK liniér liniérisasi liniéritas linimén linoléum
    linotipe lintel lioénzim liogél lipase lipéktomi lipémia lipidémia lipoprotéin lipovitélénin
    lipstiK liriK lisénsi lisénsiat lisolésitin lisozome listéria liter literal literasi literat
    literator literatur literér litografer litométéor litosfér litotés liturgiK liver livérmorium
    livétin liwet lobéktomi lobélia lobster lodéh logistiK logopédi logopédia logoséntris
    logoséntrisme logotérapi logotipe lokék loker lokéswara lokét lokomotoriK lomblén lomék loncéng
    loncér lonéng longdrés longsér lonté lopék loper lorantaséaé loré lorék loréng lornyét losmén
    loték loténg loteré lotré lozénge lubér ludes lués luksémburg lumén lumenggang lumér luminésén
    luminéséns luminésénsi lundayéh lungsé luréks lusifer lusiférin luster lutéal lutéin luteran
    lutésium lutétium luther luweng luwes lycéum
    """

  /// Roots in L that leave no doubt themselves, but that affixes go on.
  static let lPlain: StaticString = """
    laba labang labial labil laboratorium labrak labu labuai labuh labun labur labut lacak laci
    lacur lacut lada ladang ladung lafal lafaz laga lagak lagang lagas lagi lagu laguna lahan lahap
    lahar lahat lahir lahiriah la.if lain la.is lajang laju lajur lakak lakban laki lakmus laknat
    lakon laksa laksamana laksana laksatif laktosa laku lakur lala lalah lalai lalak lalang lalap
    lalat lalau lali lalim lalu lalui lama lamar lambai lambak lamban lambang lambar lambat lambing
    lambuk lambung lamin lamina laminasi lamongan lampai lampam lampan lampang lampar lampas lampau
    lampias lampin lampion lampir lampu lampung lamun lamunan lanang lancang lancap lancar lancing
    lancip lancong lancor lancung lancur lancut landa landai landak landang landas landau landung
    lang langah langau langgam langgan langgar langih langir langit langka langkah langkas langkat
    langkau langkup langlang langsar langsat langsi langsing langsir langsung langu langun langut
    lanja lanjar lanjau lanjur lanjut lansia lansir lanskap lantai lantak lantam lantang lantaran
    lantas lantik lanting lantun lantung lantur lanun lanyah lanyak lanyau laos lapah lapak lapang
    lapar laparoskopi lapih lapik lapis lapor laptop lapuk lapun lapur lara larah larai laram larang
    larantuka larap laras larat larau lari larih larik laring laringitis laris laru larung larut
    larva lasa lasah lasak lasik laskar lata latah latam latar latas latif latih latin lating latis
    lato latur latvia lau lauk laun laung la.ur laut lava lawa lawah lawak lawalata lawan lawar
    lawas lawat layah layak layam layan layang layap layas layat layu layuk layur layut lazim
    lazuardi liak liang liar liat liau libas libat libia libido libu libur libut licih licik licin
    lidah lidai lidas lidi lidokain liga ligar ligas ligat ligih lignin lihai lihat likas likat
    likip liku likuid likuidasi likuidator likuiditas likur likut lilau lilin lilit lima limas limau
    limbah limbai limbak limbang limbu limbubu limbung limbur limfa limfoma limit limpa limpah
    limpap limpapas limpas limpau limpit limun limusin limut linang lincah lincam lincir lindak
    lindang lindap lindas lindik lindis lindit lindo lindu lindung lindur lingar lingga linggam
    linggis lingkap lingkar lingkaran lingkis lingkung lingkup linglung lingsir linguis lingut lini
    linjak lintabung lintah lintang lintas lintih linting lintuh lintup linu linyak linyar liontin
    lipan lipas lipat lipid lipit lipoma lipur liput lir lira lirih liris lisan lisbon lisin lisis
    lisol lisosom lisplang listrik lisut litani litigasi litium litografi litologi litsus lituania
    liturgi liturgis liuk liur liut loak lobak lobang lobi lobus locok locot lodoh logam logaritma
    logat logika logis logo loh lohan lohor loji loka lokakarya lokal lokalisasi lokalisir lokap
    lokasi lokatif lokio lokomosi lokomotif lokus lolipop loloh lolong lolos lomba lombar lombok
    lombong lomot lompat lompok lompong lonak loncat lonco london londong longak longgar longgok
    longmars longo longok longong longsong longsor lonjak lonjong lonjor lonsong lontai lontar
    lontara lontok lontong lopak lopis lori lorong lorot losin losion loso losoh lot lotus lowong
    loya loyal loyalis loyalitas loyang loyo loyong luah luak luang luap luar luas luat lubang
    lubrikasi lubuk lubuklinggau lucah lucu lucup lucut ludah ludruk lugas lugu luhak luhur luik luk
    luka lukah lukat lukis lukratif luks luku lulabi luli luluh luluk lulum lulur lulus lulut
    lumajang lumang lumar lumas lumat lumayan lumba lumbal lumbung luminositas lumpang lumpia lumpuh
    lumpur lumrah lumur lumus lumut lunak lunar lunas luncur lungguh lungkap lungkrah lungsar
    lungsung lungsur lunjak lunjur lunta luntang luntur lunyah lupa lupuh lupus luput lurah lurik
    luru lurub luruh lurus lurut lusa lusin lusuh luti lutu lutung lutut luwak luwu luwuk luyu luyut
    """
}
