extension Roots {
  /// Roots in L whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let l: StaticString = """
    label labiodéntal labirin ladén lakén laler lambé laméla lampés lamtoro langgeng langsé
    langsep lansét lantéra lapél laser latéks latén laténsi latéral latérit lavéndél lavénder
    lawé layar layer lebah lebai lebak lebam leban lebang lébanon lebap lébar lebaran lebas
    lebat lébér lebih lebuh lebuk lebum lebun lebung lebur lecah lécak lecap lecat lécéh lécék
    lécér lécét léci lecit léco lécok lecuh lecun lecup lecur lecut ledak lédang lédék lédéng
    ledes léding lédos lédré leduk ledung lega légal légalisasi légalitas legam legap legar
    légasi legat légato legé legén legénda légendaris léger leges legi législasi législatif
    législator légisme legit légitim légitimasi légiun légo legok legong legu legum legundi
    legung léhér lei léiden léja léjang lejar lejas lejit léka lekah lekam lekang lekap lekar
    lekas lekat lekir lekit lékok léksém léksikal léksikograf léksikografi léksikolog
    léksikologi léksikon léksis léktor léktur leku lekuk lekum lekun lekung lela lelabah lelah
    lelai lelaki lélang lelangon lelap lelar lelas lelat lelatu lelawa lélé léléh lelép lélér
    lélés lélét leléwa leli leluasa lelucon leluhur lelung lelungit leluri lém léma lemah lemak
    lemang lemari lemas lemata lemau lembaga lembah lembai lembak lembam lemban lembang lembap
    lembar lémbata lembayung lembega lembék lémbéng lembidang lembing lembok lembu lembung
    lembur lembut lemes lemidi lémo lémon lempah lempai lempang lempap lémpar lempari lempaung
    lempem lémpéng lemper lemping lempit lempoh lempuh lempuk lempung lempuyang lémur lemuru
    lemusir léna lenan lencana lencang lencéng lencét lenci lencir lencit léncong léncun lénda
    lendaian lendéh lendir lendot lendung lendut leng lenga lengah lengai lengak lengan lengang
    lengar lengas lengat léngé lenggak lenggana lénggang lénggék lénggér lénggok lénggong
    lenggundi lenggut lengit lengkai lengkanas lengkang lengkap lengkara léngkéng lengkésa
    lengkét lengking lengkitang lengkok lengkong lengkuas lengkung lengkur lengoh lengong lengos
    léngsér lengsét lenguh lengung lening léningrad lenis lenja lenjan lenjing lenjuang lénong
    lénor lénsa lénso lentang lenténg lentéra lentik léntil lenting lentok lentong lentuk lentum
    lentung lentur lentus lenung lenyah lenyai lenyak lenyap lenyau lenyéh lenyét lenyut léo
    léonardo léot lepa lepai lepak lepang lepap lepas lepat lepau lépé lepék lépér leperi lepes
    lepet lepih lepik lepit lépoh lépok lépot lépra léproma lepu lepuh lepuk lepur lerah lerai
    lerak lerang lerap léréng lérét lérok lérot lerum lés lesa lesak lesan lesang lesap lesat
    lésbi lésbian lésbianisme lésbis léséh lésék lését lesi lesing lesir lesit lésitin lesot
    lésoto lestari lesterung lesu lesung lesus lesut leta letai letak létal letalitas letang
    létargi leték létér letih letik leting letis létnan letoi letos letuk letum letung letup
    letur letus léukémia léukosit leuser lével léver lévi léwa lewah lewar léwat léyéh léyot
    lezat libéral libéralis libéralisasi libéralisme libéralistis libérasi libéria libéro lifter
    ligamén limfosit linéar linen linguistiK liniér linoléum lipase lipéktomi liriK lisénsi
    liter litéral literasi literator literatur litérér litosfér litotes liver liwet lobster
    lodéh logistiK loker lokét lomék loncéng loncér longsér lonté lopék loper lorék loréng
    lornyét losmén loték loténg lotré lozénge luber ludes lués lumén lumer lungsé luweng luwés
    """

  /// Roots in L that leave no doubt themselves, but that affixes go on.
  static let lPlain: StaticString = """
    laba laboratorium labu labuh lacak laci lacur lada ladang laga lagak lagi lagu lahan lahap
    lahar lahir lain lajang laju lajur laki lakon laksamana laksana laku lalai lalang lalap
    lalat lali lalim lalu lalui lama lamar lambai lamban lambang lambat lambung lampau lampir
    lampu lampung lamun lamunan lancang lancar lancip landa landai landak landas lang langgan
    langgar langit langka langkah langsing langsung lanjut lansia lantai lantang lantas lantik
    lantun lanun lapak lapang lapar lapis lapor larang laras lari larik laris larut lasak laskar
    lata latah latar latih lauk laut lawak lawan lawas layak layan layang layat layu lazim liang
    liar libas libat libur licik licin lidah lidi ligat lihai lihat likat liku lilin lilit lima
    limas limau limbah limpa limpah lincah lindas lindung linggis lingkar lingkaran lingkung
    lingkup lintah lintas linu lipas lipat liput lirih lisan listrik liur lobak lobang lobi
    logam logat logika loh lohor lolong lolos lombok lompat lonjak lonjong lontar lontong loyal
    loyang luak luang luap luar luas lubang lucu lucut ludah lugas lugu luhur luka lukis luku
    luluh lulur lulus lumas lumat lumayan lumba lumbung lumpuh lumpur lumur lumut lunak lunas
    luncur lungkrah luntur lupa luput lurah lurus lusa lusin lusuh lutung lutut luyu
    """
}
