extension Roots {
  /// Roots in M whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let m: StaticString = """
    macét madewi maéstro magél magelang magénta magersari magetan magister magnésium magnét
    magnétiK magnétis magnétisme magnétit magnétométer mahadéwa mahadéwi mahamenteri
    maharajaléla maharesi maherat mahésa mahéswara maizéna majakané majelis majenun makédonia
    makelar makét makramé makro makroékonomi makromolékul malafide malaise malapetaka malé
    maléman maléo manajemén manajer manajérial mancanegara mandéh mandék manekén manérisme
    mangkel manifés maniféstasi manifésto manisé manométer mansét mantel mantén manuver marem
    maret marhaén marhaénisme marinade marmer marsekal marsepén masase maséhi maséktomi masker
    masokhisme masokisme master maté matématiK matématika matématikawan matématis matéri
    matérial matérialis matérialisme matérialistis matériil matiné matrés matrilinéal mausoléum
    mayonais mayonés mayorét mbeling meandér mébel mécis medali medalion médan medang médé média
    médial médian médiasi médiator médiK médikal médikaméntosa médikasi médiko médikolégal
    médikus medinah médis médisinal medit méditasi méditérania médium médok médsos médula médusa
    méga mégabit mégabyte mégafon megah mégahérts megak mégalit mégalitiK mégalitikum
    mégalomania mégalomaniaK mégalopolis mégan megap mégapolis mégaproyéK megar megat mégaton
    mégatrén megatruh megawati méi meiosis méja mejam mejan mejana mejeng méK mékaniK mékanika
    mékanis mékanisasi mékanisme mékanistiK mékap mekar méko mékong mékonium méksiko mél melaka
    mélamin mélanésia mélanin mélankoli mélankolia mélankolis mélar melarat melas mélasma melati
    melawah melayu mélbourne mélék meléla melempem meléng mélér melesék melését melik melinjo
    melintir mélit meliwis mélodi mélodiK mélodika mélodius mélodrama mélodramatiK mélodramatis
    melompong mélon mélor melotot melpari melukut melulu melur mém memang memar mémbal mémblé
    mémbran memedi mémék mémélas mémo mémoar mémorabilia mémorandum mémori mémorial mempan
    mempelai mempelam mempelas mempening memper mempitis ménak menang menantu menara menat
    mencak mencelat méncéng méncérét menclok mencok méncong méncrét mendak mendap mendapa
    mendeng mendiang mendikai mending mendira mendoan mendong mendréng mendu mendung mendura
    mendut menep menepaat mengah mengap mengapa mengerna mengga mengi mengkal mengkara mengkaras
    mengkerang mengkeret mengking mengkirai mengkirik mengkis mengkuang mengkudu mengok méngot
    mengsol mengsong ménhir meni méningitis ménir meniran méniskus menit menjangan menong
    ménopause ménor ménoragia méns ménses mensiang ménstruasi ménsurasi mentah mentak méntal
    méntalitas mentang mentari mentas mentaus mentawai mentéga mentéléng ménténg mentéréng
    menteri mentibu mentigi mentilau mentimun mentis méntok méntol méntor mentua mentul ménu
    ménuét menung menur méong mépét meracang meraga meragi mérah merak merakan merambai merana
    merang meranggi merangsi merangu meranti merapi merapu merat merauké merawal merawan merbabu
    merbah merbau merbuk merbulan mercon mercu mercusuar merdangga merdéka merdésa merdu merduk
    meré mérék meréka merem méréng meres mérger meri meriah meriam meriang merica méridian merih
    merikan merinding mering méristém merjan merkah merkantilisme merkubang mérkuri merkurium
    mérkurius merlilin merlimau merogoni merosot mérot merpati merpaud mersik merta mertamu
    mertapal mertega mertua meru meruap merubi merunggai merut més mesa mésem mesin mesir mesiu
    mesjid meski meskipun mésodérm mésolitiK mésolitikum mésopotamia mésosfér mésozoikum mesra
    méster mesti méstizo mesui mesum mesut meta métabahasa métaboliK métabolis métabolisme
    métabolit métadata métafisiK métafisika métafora métaforis metah metai métal métaliK
    métalografi métalurgi métamorf métamorfis métamorfosis métana métanol metari métastasis
    métatésis métavérs métazoa mété météor météorit météoroid météorolog météorologi
    météorologis méter meterai métil métode métodiK métodis métodologi métodologis métonimi
    métonimia métriK métris métro métrologi métromini métronom métropolis métropolitan métrum
    meunasah méwah mewari méwék mézanin mézbah mézosopran midodaréni mieloma migrén mikro
    mikrobe mikroékonomi mikroéléktronika mikrogelombang mikrokomputer mikrolét mikrométer
    mikronésia mikroorganisme mikroprosésor mikroskopiK mikser milénium miliar miliardér milieu
    miligram mililiter miliméter milionér militér militérisme miliunér mimésis minder minéral
    minéralogi minibus minimarkét mister mistéri mistérius mistiK mistisisme mnémoniK mobilét
    mode modél modeling modém modérat modérato modérator modérn modérnisasi modérnisme
    modérnitas modiste mofét moké molék molékul molékulér moler moles momén moméntal moméntum
    monél monétér mongolisme monisme monokel monokotil monolog monomer monorél monotéis
    monotéisme monster montase montenégro montir monumén monuméntal monyét moréng mores morfém
    morfémiK morfofoném morfogénésis morse mosaiK moster motél mozaiK muazin mukena multidimensi
    multidisiplinér multiétniK multifasét multikompléks multikulturalisme multilatéral
    multimédia multinasional multipel multipléks multisélulér mumet muntabér murbéi muséologi
    muséum musiK mutagén mutualisme myanmar
    """

  /// Roots in M that leave no doubt themselves, but that affixes go on.
  static let mPlain: StaticString = """
    maaf mabuk macam macan madani madu madya mafia magang maha mahal mahar mahasiswa mahir
    mahkamah mahkota main mainan majalah majikan maju maka makalah makam makan makanan makhluk
    maki makin makmur makna maksiat maksimal maksimum maksud malah malaikat malam malang malaria
    malas mali malu mama mamak mambang mami mampat mampir mampu mampus mana mancung mancur
    mandat mandi mandiri mandor mandul mangga manggis mangkat mangkir mangkuk mangsa mangu mani
    manis manja manjur mantan mantap mantra manual manusia manuskrip marah marak maraton marga
    mari marinir markas martabat martil mas masa masak masalah masam masif masih masing masjid
    maskapai masuk masyarakat mata matahari matang mati matriks mau maut mawar maya mayat mayor
    mayoritas mayur mikir mikroskop milik mimbar mimik mimpi minat minggu mingguan mini minim
    minimal minimum minoritas minta minum minus minyak miring mirip misa misal misi misil miskin
    misoa mitos mitra mobil mobilisasi modal modis modul mogok mohon moksa momok monas montok
    moral mosi motif motivasi motor moyang muai muak mual muara muat muatan muda mudah mudahan
    mudarat mudik muka mukim mukjizat mula mulai mulas mulia mulus mulut mumi mumpung mumpuni
    munafik muncak muncrat muncul mundur mungil mungkin mungkir mungut munisi murah muram murid
    murka murni murung musang musibah musim muslihat muslim musnah musolah mustahil musuh
    musyawarah mutakhir mutasi mutiara mutlak mutu mutual
    """
}
