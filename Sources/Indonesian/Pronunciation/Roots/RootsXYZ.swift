extension Roots {
  /// Roots in X, Y and Z whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let xyz: StaticString = """
    xénia xénofob xénofobi xénofobia xénograf xénolit xénon xérodérma xérofil xérofit
    xéroftalmia xérografi xérosis xérostomia xilém yahwé yapén yéhéskiél yéhézkiél yéhova yéhuda
    yéhuwa yél yéman yén yéni yéniséi yérémia yérikho yérsinia yérusalém yésaya yési yésuit
    yésus yéti yéyé yéyén yobél yoghurt yohanés yordania yoséf yubiléum yunani yupiter
    yurisprudénsi yute yuvénil zaénab zaénal zagréb zakeléK zakhéus zat zébra zébu zéfanya zéfir
    zéland zélandia zélot zélotisme zén zénding zéni zénit zénital zéolit zéolitiK zépelin zéro
    zét zéta zéugma zéus zimbabwé zionisme zodiaK zonder zone zoogéografi
    """

  /// Roots in X, Y and Z that leave no doubt themselves, but that affixes go on.
  static let xyzPlain: StaticString = """
    xantofil xilofon xilografi xilosa yahudi yais yaitu yak yakin yakni yakub yakut yamtuan yang
    yasin yatim yaumil yayasan yodida yodisasi yodium yoga yogi yogya yogyakarta yohimbin
    yolanda yoni yoyo yuan yuda yudas yudha yudhistira yudikasi yudikatif yudisial yudisium
    yudistira yudo yuk yunda yunior yunus yupa yuran yuridiksi yuridis yuris yurisdiksi yustisi
    yustisial yusuf yuwana yuyu zabaniah zabur zahid zahir zahra zaini zaitun zakar zakaria
    zakat zakiah zalim zaman zambia zamindar zamrud zamzam zanggi zarah zarnikh zawal ziarah
    zigot zikir zina zindik zion zionis zirah zirbad zirkon zirkonium zohor zona zonasi zoofit
    zoolog zoologi zoologis zoonosis zoospora zuama zubaidah zuhud zuhur zulhijah zulkaidah
    zulkarnain zulkifli zulmat zulu zumba zuriah
    """
}
