extension Roots {
  /// Roots in X, Y and Z whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let xyz: StaticString = """
    xantélasma xantélésma xanténa xénia xénofanés xénofili xénofilia xénofob xénofobi xénofobia
    xénofon xénogami xénoglosia xénoglosofobia xénograf xénokrasi xénolit xénomania xénomorf xénon
    xénotim xériK xérodérma xérofil xérofilia xérofit xérofitiK xérofobia xéroftalmia xérografi
    xérokasi xéroks xéromorf xérosér xérosis xérostomia xérotérm xérxés xiamén xilém xiléna yafét
    yahwé yahwéh yajnéya yajurwéda yamé yankés yansénisme yapén yaréd yarusalém yé yébus yébusi
    yéfta yéhéskiél yéhézkiél yéhosafat yéhova yéhoyakim yéhu yéhuda yéhuwa yéi yékatérinburg yél
    yélmék yéltsin yéman yémen yémima yén yéndidori yéni yéniséi yénita yérba yérémia yérémias
    yérétuar yérévan yérikho yérmosol yéroboam yérsinia yérusalém yésaya yési yésika yésua yésuit
    yésus yétfa yéti yétno yéyé yéyén yéyunum yézidi yizréél yobél yoél yogéswara yoghurt yohané
    yohanés yohanésburg yohimbé yoké yokhébéd yordania yoséf yoséfina yoséfus yosép yubiléum
    yudamenggala yudanegara yudéa yunani yupiter yurisprudénsi yute yuvénil yuvéntus zaélani zaénab
    zaénal zaénudin zaénuri zagréb zakeleK zakéus zakhéus zambézi zapoték zarzuéla zat zazén zé
    zéaksantin zéaralénon zéatin zéaxantin zébaot zébédéus zébra zébrina zébu zébua zébulon zédékia
    zéé zéfanya zéfir zéfirus zéfri zéga zéin zéland zélandia zélda zélénski zélia zélofobia zélot
    zélotisme zén zénanah zénd zéndeling zénder zénding zéndo zéndrato zéner zenggi zéni zénit
    zénital zénius zéno zénobia zéolit zéolitiK zéolitisasi zéoponiK zépelin zépto zéptodetik
    zéptométer zérah zérmat zérmélo zéro zérofit zérubabél zét zéta zétabita zétpil zétter zéugma
    zéus zévania zigotén zilpatérol zimbabwé zimogén zimoprotéin zionisme zodiaK zoétrop zonder zone
    zoobéntos zooékologi zooflagélata zoogamét zoogénésis zoogénétika zoogéni zoogéniK zoogéogénésis
    zoogéografi zoosémiotika zoostérol zootéknika zuléha zulhélmi
    """

  /// Roots in X, Y and Z that leave no doubt themselves, but that affixes go on.
  static let xyzPlain: StaticString = """
    xantofil xilofon xilografi xilosa yahudi yais yaitu yak yakin yakni yakub yakut yamtuan yang
    yasin yatim yaumil yayasan yodida yodisasi yodium yoga yogi yogya yogyakarta yohimbin yolanda
    yoni yoyo yuan yuda yudas yudha yudhistira yudikasi yudikatif yudisial yudisium yudistira yudo
    yuk yunda yunior yunus yupa yuran yuridiksi yuridis yuris yurisdiksi yustisi yustisial yusuf
    yuwana yuyu zabaniah zabur zahid zahir zahra zaini zaitun zakar zakaria zakat zakiah zalim zaman
    zambia zamindar zamrud zamzam zanggi zarah zarnikh zawal ziarah zigot zikir zikon zina zindik
    zion zionis zirah zirbad zirkon zirkonium zohor zona zonasi zoofit zoolog zoologi zoologis
    zoonosis zoospora zuama zubaidah zuhud zuhur zulhijah zulkaidah zulkarnain zulkifli zulmat zulu
    zumba zuriah
    """
}
