extension Roots {
  /// Roots in M whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let m: StaticString = """
    mabés mabésad mabésal mabésa.u macé macét madéra madéwi maduretno maécénas maem maéngkét maésan
    maésénas maéstro mafela magéirokofobia magel magelang magénta magep magersarén magersari magetan
    magister magistérial magistérium magnésia magnésit magnésium magnésol magnét magnétiK magnétika
    magnétis magnétisasi magnétisme magnétit magnéto magnétoélastisitas magnétoéléktrodinamika
    magnétoéléktrositas magnétofon magnétograf magnétohambatan magnétoketerhantaran magnétokimia
    magnétolentingan magnétométer magnéton magnétor magnétosfér magnétosom magnétostriksi magnétron
    mahadéwa mahadéwi mahamenteri maharajaléla maharesi mahé mahérat mahésa mahéswara maiésiofili
    maiésiofilia maiséna maizéna majakané majakeling majaléngka majedub majelis majemuk majéné
    majenun makédonia makelar makémaké makena makerel makét makramé makro makroékonomi makromélia
    makromolékul makroséfali makroxénoglosofobia maksilér maksimalisme maladéwa maladéwata malaékat
    malafidé malaise malapetaka malapraktéK malapréséntasi malapropisme malé maléakhi malem maleman
    maléo maléolus malingering malpraktéK malpraktiK malvérsasi malvérsatie mambaé mampet managemén
    manajemén manajer manajérial mancanegara mandeg mandéh mandek mandéla manéé manekén manékin
    manérisme mangiférin mangkel mangkunegara manglé mangolé maniaK manifés maniféstasi manifésto
    manikebu manisé manjaréal manométer mansét mantel mantén mantera manuver mapél mapolrés mapolséK
    mapolsékta maré marélan marem maréma maret marginalisme marhaén marhaénis marhaénisme marinade
    marine marionét markéting markétri marksisme marmelade marmer marsaoléh marsekal marsepéin
    marsepén marxisme masase maséhi maséktomi maser masérasi masker masokhisme masokisme masokistiK
    massénrémpulu mastéktomi master masterplan maté matématiK matématika matématikawan matématikus
    matématis mateng materai matéri matérial matérialis matérialisasi matérialisme matérialistiK
    matérialistis matériél matériil matéril matérnal matérnitas mathéus matiné matré matrés
    matrilinéal matrilinéalitas mauméré mausoléum mawéda mawés mayjén mayonais mayonés mayorét
    mbeling méander méandering mébel mécin mécis médali médalion médalis médan medang medangsia médé
    médedader médeplichtige médeplichtighéid média médial médialis médiamorfosis médian médiasi
    médiastinum médiatisasi médiator médiawan médiK médikal médikamén médikaméntosa médikasi médiko
    médikolégal médikus medinah médio médioker médiokris médiokritas médis médisinal medit méditasi
    méditatif méditator méditérania médium médok médomalakufobia médortofobia médsos meduk médula
    médusa méduso.id méé méga mégabintang mégabit mégabita mégabyte mégadigma mégadiva mégafil
    mégaflop mégafon megah mégahérts mégahértz megak mégakolon mégakota mégal mégalit mégalitiK
    mégalitikum mégaloblas mégalodon mégalodoras mégaloftalmus mégalomania mégalomaniaK mégalopolis
    mégalosit mégamalofili mégamalofilia mégamendung mégan megana mégaohm megap mégapiksel mégapolis
    mégaproyéK megar mégaspora mégasporofil megat mégaton mégatrén megatruh mégawati mégawatt
    megibung mégo mégohm mégol mégrék méi méikarta méiobéntos méiofauna méiosis méisés meitnérium
    méja méjahijau mejam méjan mejana mejati mejelis mejen méjéng méjikuhibiniu mejuah méK mekah
    mékaniK mékanika mékanis mékanisasi mékanisme mékanistiK mékanistis mékanomiografi mékap mekar
    mekarsari mékatronika mekkah méko mékong mékongga mékonium méksiko mékwai mékwéi mél melaka
    mélamin mélanésia mélanin mélanisme mélankoli mélankolia mélankoliK mélankolis mélano.id
    mélano.idin mélanoma mélanosit mélanosom mélanus melar melarat melas mélase mélasma melasti
    melati mélatonin melawah melawi melayu mélbourne mélék meléla melempem méléng mélér melésék
    melését mélét mélik melinjo melintir mélioidosis méliorisme mélisma mélismatiK melit mélitin
    mélitofili mélitoksin mélitus meliwis mélodi mélodiK mélodika mélodis mélodius mélodrama
    mélodramatiK mélodramatis mélofobia melompong mélon méloplasti melor melotot melpari mélton
    melukut melulu melur melut mém mémang memangku memar membal mémblé mémbran mémbranofon mémé
    memedi mémék memelas méménto mémo mémoar mémorabel mémorabilia mémorandum mémori mémorial
    mémorialis mémorisasi mempan mempawah mempelai mempelam mempelas mempening memper mempitis
    mempur mena ménadiol ménadion ménag ménak ménaker ménakertrans ménakuinon menandur menang
    menantu menara ménarké menasabah menasah menat ménbudpar mencak mencelat méncéng mencerét mencit
    méncla ménclé ménclok méncok méncong méncrét méndagri mendak mendap mendapa méndel méndelévium
    mendelika mendem méndéng mendiang mendikai méndikbud mending mendira mendoan mendong mendora
    mendréng mendu mendung mendura mendut ménejemén menep menepaat mengah mengap mengapa mengecéK
    méngéh mengerna ménget mengetik mengga menggah menggerib ménggok mengi mengkal mengkara
    mengkaras mengkel mengkerang mengkeret mengking mengkirai mengkirik mengkis mengkuang mengkudu
    méngok méngot méngsol méngsong ménhan menhankam ménhir ménhub ménhubtél menhut méni méningés
    méningitis méningitofobia méningokokus menir meniran méniskus menit menjak menjangan menjuah
    ménkéh ménkés ménkéu ménkimpraswil ménko ménkominfo ménkop ménkumdang ménlu ménmud mennaker
    ménofobia menokok ménong ménopausal ménopause menor ménora ménoragia ménorah ménostaksis ménpan
    ménpar ménparékraf ménpén ménperindag ménpora ménpupéra ménristéK méns ménsés ménsésnég mensiang
    mensiu ménsos ménstruasi ménsurasi ménta mentah mentak méntal méntalis méntalisme méntalitas
    méntan mentang mentangur mentari mentas mentaus mentawai ménté mentéga menteleng ménténg
    mentéréng menteri mentibu méntifakta mentigi mentilau mentimun mentis mento méntok méntol méntor
    méntora méntoring mentua mentul mentung menturung ménu ménuét menung menur ménwa menyan
    menyelang méong méoswar mépé mépét mér meracang meraga meragi mérah merak merakan méralgia meram
    merambai merana merang meranggi merangin merangsi merangu meranti merapi merapu mérat merauké
    merawal merawan merbabu merbah merbak merbau merbaya merbot merbuk merbulan merca mercak
    mercapada mercik mercon mercu mercun mercupada mercusuar merdangga merdéka merdésa merdinah
    merdu merduk méré mérek meréka merem méréng meres mérger merguk méri meriah meriam meriang
    merica méridian méridional merih mérikan mérikarp merinding mering mérino mérintofobia méristéle
    méristém méristiK mérit méritokrasi méritokratis merjan mérjer mérk merkah mérkantil
    mérkantilisme mérkaptan merkaras merkatak merkubang mérkuri mérkurimétri mérkurium mérkurius
    mérkuro mérkurokrom merlilin merlimau méroépipélagiK mérogoni méromiktiK méromiosin méronim
    méroplankton merosot mérot merpati merpaud merpelai merpitis mérs mersawa mérserisasi mersik
    merta mertamu mertapal mertéga mertelu mertua méru merua merual meruap merubi meruk merunggai
    merut merwatin més mésa mesara mesat mésem mésénkim méséntérium mésés mésian mésianis mésianisme
    mésias mesigit mésiK mesin mesinisasi mesir mesiu mesjid méskalin méskalina meskat meski
    meskipun mésmérisme méso mésodérm mésodérmiK mésofil mésofili mésofit mésohalin mésokarp
    mésolitiK mésolitikum mésomorf mésomorfisme méson mésopélagiK mésopotamia mésosfér mésotél
    mésotrofiK mésozoa mésozoiK mésozoikum mesra mesta mestakung méster mesti mestika méstiso
    méstizo mesui mesuji mesum mésut méta métabahasa métaboliK métabolis métabolisasi métabolisma
    métabolisme métabolit métabolom métabolomiK métabolomika métadata métafase métafil métafisiK
    métafisika métafisis métafor métafora métaforiK métaforis métagénésis métagénomika metah metai
    métakognisi métakognitif métal métaldéhida métaliK métalimnion métalingual métalinguistiK
    métaloénzim métalofobia métalofon métalograf métalografi métaloid métaloprotéin métalotionin
    métalurgi métalurgis métamér métamérisme métamesta métamfétamin métamfétamina métamorf
    métamorfiK métamorfis métamorfisme métamorfosa métamorfose métamorfosis métana métanalisis
    métandiénon métanéfros métanogén métanol metari métasékuoia métastase métastasis métastatiK
    métatarsus métatésiofobia métatésis métaturnal métaturnalitas métavérs métazoa mété métémoglobin
    métémpsikosis météor météorit météoritiK météorofobia météorograf météorogram météoroid
    météorolog météorologi météorologis méter meterai métformin métifobia métiK métikal métil
    métilasi métilén métiléna métionin métionina métoda métode métodiK métodis métodologi
    métodologis métonim métonimi métonimia métriK métris métro métrofilia métrofobia métrolog
    métrologi métrologis métromini métronimiK métronom métronomis métropolis métropolisasi
    métropolit métropolitan métroragia métroséksual métrum metuna meunasah meurah méwah mewari méwék
    méyach méyah mézanin mézbah mézosopran mézzanino mézzo miansérin miasténiK midodaréni miélin
    miélinasi miélinisasi miélitis miéloma migrén mijén mikaél mikoprotéin mikro mikrobe
    mikroékonomi mikroékosistém mikroéléktroniK mikroéléktronika mikroélemén mikrogelombang
    mikrokomputer mikrolét mikrométéorologi mikrométer mikronésia mikronutrién mikroorganisme
    mikroprosésor mikroséfali mikroséfalia mikrosékon mikroskopiK mikrotéknologi mikser miksoédéma
    milénial milénium miliampér miliar miliardér milieu miligram mililiter miliméter milionér
    militér militérisasi militérisme militéristiK militéristis miliunér miméograf mimésis mimétiK
    mimétis minarét minder minderhéidsnota mindering minderwaardig mineral mineralisasi mineralogi
    minéralogis minérba minérva mineur minibus minimalisme minimarkét minisét ministérial minutéring
    mioéléktriK miofilamén miogéniK miokardiaK miosén miosét miotendénitis mirakel mirmékofag
    mirmékofili mirmékofilia mirmékofobia mirmékologi misél misélium misinterprétasi miskonsépsi
    mismanajemén mispersépsi mister mistéri mistérius mistiK mistisisme mitembéyan mitén mitogén
    mitogéniK mitrasejajar mnémofobia mnémoniK mobilét mode modél modéling modém modéramén modérasi
    modérat modérato modérator modéren modérn modérnis modérnisasi modérnisme modérnistis modérnitas
    modérnomaniaK modéro modiste mofét mogé mojokerto moké molase molasés molék molékul molékulér
    molen moler molés molést moléstasi molibdén molibdénum momén moméntal moméntan moméntum moncér
    monél monénsin monétaris monétarisme monétér monétisasi monév mongolisme monisme monogénésis
    monogénisme monokel monokotil monolitiK monolog monomér monopilétiK monopolistiK monorél
    monoséks monosém monosilabel monospérmi monotéis monotéisme monotéistiK monotéistis monster
    monstéra montase monté monténégro montir montréal monumén monuméntal monyét mopéd morél moréna
    moréndo moréng morés morfém morfémiK morfémis morfofoném morfogénésis moronéné morse mortém
    mosaiK moster motéfobia motékar motél motoriK mowéwé mozaiK mozambiK mozaréla muaraenim muazin
    mubeng mubés muésli muézin mujaér mukena mukenah mukérnas mukoprotéin mulé mules multidiménsi
    multidiréksionalitas multidisiplinér multiétniK multiétnis multifasét multigéniK multikompléks
    multikulturalisme multilatéral multilével multimédia multiméter multinasional multipel
    multipléks multiplékser multipléksi multiplét multiségmén multiséktor multisélulér multisénsori
    multitalénta mumet mungkret muntabér murbéi muséografi muséolog muséologi muséum musiK muskét
    musketir muskétri muskulér muskuloskélétal mutagén mutagénésis mutagéniK mutamérisme mutualisme
    myanmar
    """

  /// Roots in M that leave no doubt themselves, but that affixes go on.
  static let mPlain: StaticString = """
    maaf mabuk mabur macam macan mad madagaskar madah madani madat madrasah madrid madu madya mafia
    magang magis magma magnitudo magrib maha mahal mahar maharaja maharani mahasiswa mahasiswi
    mahayana mahir mahkamah mahkota mahligai mahoni mahsyar main mainan majalah majas majikan majnun
    maju maka makadamia makalah makam makan makanan makanya makar makaroni makasar makassar makbul
    makhluk makhraj maki makin maklum maklumat makmum makmur makna makrifat maksiat maksimal
    maksimalis maksimum maksud mala malabar malah malaikat malam malang malaria malas malawi
    malaysia malformasi malfungsi mali maling malioboro malnutrisi malpraktis malt malta maltosa
    malu mama mamah mamak mamalia mamasa mambang mami mampat mampir mampu mampus mamuju mana manado
    manah mancing mancung mancur mandala mandam mandarin mandat mandi mandiri mandor mandul mandung
    manfaat manfaati mangan mangap mangau mangga manggala manggarai manggis manggung mangir mangkat
    mangkir mangkok mangkrak mangkuk mangsa mangu mangut mani manik manikam manikur manila
    manipulasi manipulatif manis manja manjau manjur manokwari mantan mantap mantik mantra mantri
    mantu manual manufaktur manula manunggal manusia manusiawi manuskrip manut manyar manyun mara
    marabahaya marah marak maraton marbut marga margarin margasatwa marginal marginalisasi mari
    maria marinasi marinir marital maritim marjinal marka markah markas markisa marmot marmut maroko
    maros mars martabak martabat martapura martil martir mas masa masak masalah masam masif masih
    masin masing masinis masjid maskapai maskara maskot maskulin maskulinitas maslahat masohi massa
    massal mastautin mastodon masturbasi masuk masyarakat masygul masyhur mata matador matahari
    matang mataram mati matoa matra matriarki matriks matrikulasi matros mau maulana maulid
    maulidurasul mauritania maut mawar mawas maya mayang mayapada mayat mayor mayoritas mayur mazhab
    mazkur mazmur miami miang midi migas migrain migran migrasi mikir mikologi mikrobiologi
    mikrofilm mikrofon mikron mikroskop milad milan milik milisi militan militansi mimbar mimik
    mimika mimisan mimpi minahasa minang minat minggir minggu mingguan mini miniatur minim minimal
    minimalis minimalisasi minimalisir minimum minoritas minta mintal minum minus minyak miopi mirah
    miras mirat miring mirip misa misai misal misi misil misionaris miskin miskram misoa mistis
    misua misuh mitigasi mitokondria mitologi mitos mitra mobil mobilisasi mobilitas modal modalitas
    modifikasi modis modul modular modulasi modulus modus mogok mohair mohon moka moksa molar
    moldova molor molos moluska momok momong momongan monako monarki monas moncong mondar mondial
    mondok mongkok mongol mongolia monitor monitoring monogami monografi monogram monoksida monopoli
    monosakarida monoton monsinyur montok monyong moral morat moratorium morbiditas morfin morfologi
    moron morotai morowali mortalitas mortir mosi moskwa motif motivasi motivator moto motor motto
    moyang muai muak mual mualaf mualim muamalah muara muasal muat muatan mubalig mubazir muda mudah
    mudahan mudarat mudik mudun mufakat mufti muhasabah muhrim mujair mujarab mujur muka mukabalah
    mukadimah mukah mukhlis mukim mukjizat mukmin mukosa muktamar mula mulai mulas mulia mulsa multi
    multifungsi multiguna multikultural multipartai multitafsir multitugas multivitamin muluk mulur
    mulus mulut mumbul mumi mumpung mumpuni munafik munajat munas muncak muncrat muncul mundar
    mundur mungil mungkin mungkir mungut munisi munjung muntah munyuk mupakat muradif murah murai
    mural muram murid murka murni mursal murtad murung musafir musang musibah musikal musikalisasi
    musim musirawas musisi muskil muslihat muslim muslimah musnah musolah muson mustahik mustahil
    mustajab mustang mustika musuh musyarakah musyawarah musyawarat musyrik mutah mutakhir mutan
    mutasi mutawatir mutiara mutih mutilasi mutlak mutu mutual mutung muwajahah muzaki
    """
}
