extension Roots {
  /// Roots in M whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let m: StaticString = """
    mabés macét madéra madéwi maduretno maéstro maféla magel magelang magénta magersarén magersari
    magetan magister magistérial magistérium magnésia magnésit magnésium magnét magnétiK magnétika
    magnétis magnétisasi magnétisme magnétit magnéto magnétométer magnétor magnétosfér magnétosom
    magnétron mahadéwa mahadéwi mahamenteri maharajaléla maharesi maherat mahésa mahéswara maiséna
    maizéna majakané majakeling majalengka majelis majéné majenun makédonia makelar makémaké makét
    makramé makro makroékonomi makromélia makromolékul maksimalisme maladéwa malaékat malafidé
    malaise malapetaka malapraktéK malapropisme malé maléakhi malem maleman maléo maléolus
    malpraktéK malpraktiK malvérsasi mampet manajemén manajer manajérial mancanegara mandeg mandéh
    mandek mandéla manekén manerisme mangkel mangkunegara maniaK manifés maniféstasi manifésto
    manisé manométer mansét mantel mantén mantera manuver mapolséK marélan marem maret marginalisme
    marhaén marhaénis marhaénisme marinade marionét markéting marksisme marmer marsaoléh marsekal
    marsepén marxisme masase maséhi maséktomi maser masérasi masker masokhisme masokisme masokistiK
    mastéktomi master masterplan maté matématiK matématika matématikawan matématikus matématis
    mateng materai matéri matérial matérialis matérialisme matérialistiK matérialistis matériil
    matérnal matérnitas mathéus matiné matrés matrilinéal matrilinéalitas mauméré mausoléum mayjén
    mayonais mayonés mayorét mbeling méander méandering mébel mécis médali medalion médan medang
    médé média médial médiamorfosis médian médiasi médiastinum médiatisasi médiator médiawan médiK
    médikal médikamén médikaméntosa médikasi médiko médikolégal médikus medinah médioker médiokritas
    médis médisinal medit méditasi méditatif méditator méditérania médium médok médsos médula médusa
    méga mégabintang mégabit mégabita mégabyte mégafon megah mégahérts mégahértz megak mégakota
    mégalit mégalitiK mégalitikum mégalodon mégalomania mégalomaniaK mégalopolis mégalosit
    mégamendung mégan mégaohm megap mégapiksel mégapolis mégaproyéK megar mégaspora mégasporofil
    megat mégaton mégatrén megatruh mégawati mégawatt méi méikarta méiosis méisés meitnérium méja
    méjahijau mejam mejan mejana mejen méjéng méjikuhibiniu méK mekah mékaniK mékanika mékanis
    mékanisasi mékanisme mékanistiK mékanistis mékap mekar mekarsari mékatronika mekkah méko mékong
    mékonium méksiko mél melaka mélamin mélanésia mélanin mélanisme mélankoli mélankolia mélankoliK
    mélankolis mélanoma mélanosit melar melarat melas mélase mélasma melati melawah melayu mélbourne
    mélék meléla melempem méléng mélér melésék melését mélét mélik melinjo melintir mélioidosis
    mélisma mélit mélitofili mélitus meliwis mélodi mélodiK mélodika mélodis mélodius mélodrama
    mélodramatiK mélodramatis melompong mélon melor melotot melpari melukut melulu melur mém memang
    memar membal memblé mémbran mémbranofon memedi mémék memelas méménto mémo mémoar mémorabel
    mémorabilia mémorandum mémori mémorial mémorialis mémorisasi mempan mempawah mempelai mempelam
    mempelas mempening memper mempitis menag ménak menaker menang menantu menara menat mencak
    mencelat méncéng mencerét méncla ménclé ménclok méncok méncong méncrét mendagri mendak mendap
    mendapa méndel méndelévium mendem méndéng mendiang mendikai mendikbud mending mendira mendoan
    mendong mendréng mendu mendung mendura mendut menep menepaat mengah mengap mengapa mengecéK
    mengerna mengetik mengga mengi mengkal mengkara mengkaras mengkerang mengkeret mengking
    mengkirai mengkirik mengkis mengkuang mengkudu méngok méngot méngsol méngsong ménhan menhankam
    ménhir menhub menhut méni méningés méningitis méningokokus menir meniran méniskus menit
    menjangan menkés menkéu menko menkominfo menlu mennaker ménong ménopause ménor ménora ménoragia
    menpan menparékraf menpora menristéK méns ménsés mensésnég mensiang mensiu mensos ménstruasi
    ménsurasi mentah mentak méntal méntalis méntalisme méntalitas mentan mentang mentangur mentari
    mentas mentaus mentawai ménté mentéga mentéléng ménténg mentéréng menteri mentibu mentigi
    mentilau mentimun mentis méntok méntol méntor méntoring mentua mentul ménu ménuét menung menur
    menyan méong mépé mépét meracang meraga meragi mérah merak merakan méralgia merambai merana
    merang meranggi merangin merangsi merangu meranti merapi merapu merat merauké merawal merawan
    merbabu merbah merbau merbot merbuk merbulan mercapada mercon mercu mercun mercusuar merdangga
    merdéka merdésa merdu merduk méré mérek meréka merem méréng meres mérger méri meriah meriam
    meriang merica méridian méridional merih merikan merinding mering mérino méristém mérit
    méritokrasi méritokratis merjan mérk merkah mérkantil mérkantilisme mérkaptan merkubang mérkuri
    mérkurium mérkurius mérkurokrom merlilin merlimau mérogoni merosot mérot merpati merpaud mersawa
    mérserisasi mersik merta mertamu mertapal mertéga mertelu mertua méru meruap merubi merunggai
    merut més mésa mésem mésénkim méséntérium mésés mésian mésianis mésianisme mésias mesigit mesin
    mesir mesiu mesjid méskalin méskalina meskat meski meskipun mésmérisme méso mésodérm mésodérmiK
    mésofili mésofit mésolitiK mésolitikum mésomorf méson mésopotamia mésosfér mésozoa mésozoiK
    mésozoikum mesra méster mesti mestika méstiso méstizo mesui mesuji mesum mesut méta métabahasa
    métaboliK métabolis métabolisma métabolisme métabolit métadata métafase métafil métafisiK
    métafisika métafisis métafor métafora métaforiK métaforis métagénésis metah metai métakognisi
    métakognitif métal métaliK métalingual métalinguistiK métalografi métaloid métalurgi métalurgis
    métamfétamin métamorf métamorfiK métamorfis métamorfisme métamorfosa métamorfose métamorfosis
    métana métanalisis métanéfros métanol metari métasékuoia métastasis métastatiK métatarsus
    métatésis métavérs métazoa mété météor météorit météoritiK météorograf météorogram météoroid
    météorolog météorologi météorologis méter meterai métiK métil métilén métionin métoda métode
    métodiK métodis métodologi métodologis métonim métonimi métonimia métriK métris métro métrologi
    métrologis métromini métronimiK métronom métronomis métropolis métropolisasi métropolit
    métropolitan métroragia métroséksual métrum meunasah méwah mewari méwék mézanin mézbah
    mézosopran midodaréni miélin miélitis miéloma migrén mijén mikaél mikoprotéin mikro mikrobe
    mikroékonomi mikroékosistém mikroéléktroniK mikroéléktronika mikroélemén mikrogelombang
    mikrokomputer mikrolét mikrométéorologi mikrométer mikronésia mikronutrién mikroorganisme
    mikroprosésor mikroséfali mikroséfalia mikrosékon mikroskopiK mikrotéknologi mikser miksoédéma
    milénial milénium miliampér miliar miliardér milieu miligram mililiter miliméter milionér
    militér militérisasi militérisme militéristiK militéristis miliunér miméograf mimésis mimétiK
    mimétis minarét minder mindering mineral mineralisasi mineralogi minéralogis minérva minibus
    minimalisme minimarkét ministérial miokardiaK miosén mirakel mirmékofag mirmékofili mirmékologi
    misélium miskonsépsi mismanajemén mispérsépsi mister mistéri mistérius mistiK mistisisme mitén
    mitogén mnémoniK mobilét mode modél modéling modém moderasi moderat modérato moderator modérn
    modérnis modérnisasi modérnisme modérnistis modérnitas modiste mofét mojokerto moké molase molék
    molékul molékulér molen moler molés moléstasi molibdén molibdénum momén moméntal moméntan
    moméntum moncér monél monétaris monétarisme monétér monétisasi monév mongolisme monisme
    monogénésis monokel monokotil monolitiK monolog monomer monopolistiK monorél monoséks
    monosilabel monotéis monotéisme monotéistiK monotéistis monster montase monté monténégro montir
    montréal monumén monuméntal monyét mopéd moréna moréng morés morfém morfémiK morfémis morfofoném
    morfogénésis morse mosaiK moster motél motoriK mozaiK mozambiK mozaréla muaraenim muazin mubeng
    mubés muésli muézin mujaér mukena mukenah mukoprotéin mules multidiménsi multidisiplinér
    multiétniK multiétnis multifasét multikompléks multikulturalisme multilateral multilével
    multimédia multiméter multinasional multipel multipléks multiplékser multipléksi multiségmén
    multiséktor multisélulér multisénsori multitalénta mumet mungkret muntabér murbéi muséografi
    muséolog muséologi muséum musiK musketir muskulér mutagén mutagéniK mutualisme myanmar
    """

  /// Roots in M that leave no doubt themselves, but that affixes go on.
  static let mPlain: StaticString = """
    maaf mabuk mabur macam macan madagaskar madah madani madat madrasah madrid madu madya mafia
    magang magis magma magrib maha mahal mahar maharaja maharani mahasiswa mahasiswi mahayana mahir
    mahkamah mahkota mahligai mahoni mahsyar main mainan majalah majas majikan majnun maju maka
    makadamia makalah makam makan makanan makanya makar makaroni makasar makassar makbul makhluk
    makhraj maki makin maklum maklumat makmur makna makrifat maksiat maksimal maksimalis maksimum
    maksud mala malabar malah malaikat malam malang malaria malas malawi malaysia malformasi
    malfungsi mali maling malioboro malnutrisi malpraktis malt malta maltosa malu mama mamah mamak
    mamalia mamasa mambang mami mampat mampir mampu mampus mamuju mana manado mancing mancung mancur
    mandala mandam mandarin mandat mandi mandiri mandor mandul mandung manfaat manfaati mangan
    mangap mangga manggala manggarai manggis manggung mangkat mangkir mangkok mangkrak mangkuk
    mangsa mangu mangut mani manik manikam manikur manila manipulasi manipulatif manis manja manjur
    manokwari mantan mantap mantra mantri mantu manual manufaktur manula manunggal manusia manusiawi
    manuskrip manut manyar manyun marabahaya marah marak maraton marbut marga margarin margasatwa
    marginal marginalisasi mari maria marinasi marinir marital maritim marjinal marka markas markisa
    marmot marmut maroko maros mars martabak martabat martapura martil martir mas masa masak masalah
    masam masif masih masin masing masinis masjid maskapai maskara maskot maskulin maskulinitas
    masohi massa massal mastodon masturbasi masuk masyarakat masygul masyhur mata matador matahari
    matang mataram mati matoa matra matriarki matriks matrikulasi matros mau maulana maulid
    mauritania maut mawar mawas maya mayang mayapada mayat mayor mayoritas mayur mazhab mazmur miami
    miang midi migas migrain migran migrasi mikir mikologi mikrobiologi mikrofilm mikrofon mikron
    mikroskop milad milan milik milisi militan militansi mimbar mimik mimika mimisan mimpi minahasa
    minang minat minggir minggu mingguan mini miniatur minim minimal minimalis minimalisir minimum
    minoritas minta mintal minum minus minyak miopi mirah miras mirat miring mirip misa misai misal
    misi misil misionaris miskin miskram misoa mistis misua misuh mitigasi mitokondria mitologi
    mitos mitra mobil mobilisasi mobilitas modal modalitas modifikasi modis modul modular modulasi
    modus mogok mohair mohon moka moksa molar moldova molor molos moluska momok momong momongan
    monako monarki monas moncong mondar mondial mondok mongol mongolia monitor monitoring monogami
    monografi monogram monoksida monopoli monosakarida monoton monsinyur montok monyong moral morat
    moratorium morbiditas morfin morfologi moron morotai morowali mortalitas mortir mosi moskwa
    motif motivasi motivator moto motor motto moyang muai muak mual mualaf mualim muara muasal muat
    muatan mubalig mubazir muda mudah mudahan mudarat mudik mufakat mufti muhasabah muhrim mujair
    mujarab mujur muka mukadimah mukah mukhlis mukim mukjizat mukmin mukosa muktamar mula mulai
    mulas mulia mulsa multi multifungsi multiguna multikultural multipartai multitafsir multitugas
    multivitamin muluk mulur mulus mulut mumbul mumi mumpung mumpuni munafik munajat munas muncak
    muncrat muncul mundar mundur mungil mungkin mungkir mungut munisi munjung muntah munyuk mupakat
    murah murai mural muram murid murka murni mursal murtad murung musafir musang musibah musikal
    musikalisasi musim musirawas musisi muskil muslihat muslim muslimah musnah musolah muson
    mustahik mustahil mustajab mustang mustika musuh musyarakah musyawarah musyawarat musyrik
    mutakhir mutan mutasi mutawatir mutiara mutih mutilasi mutlak mutu mutual mutung muzaki
    """
}
