extension Roots {
  /// Roots in X, Y and Z whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let xyz: StaticString = """
    xantélasma xanténa xénia xénofanés xénofili xénofilia xénofob xénofobi xénofobia xénofon
    xénogami xénoglosia xénograf xénokrasi xénolit xénomania xénomorf xénon xénotim xérodérma
    xérofil xérofit xérofitiK xéroftalmia xérografi xéroks xéromorf xérosis xérostomia xérxés xiamén
    xilém xiléna yafét yahwé yahwéh yajnéya yajurwéda yankés yansénisme yapén yaréd yarusalém yé
    yébus yébusi yéfta yéhéskiél yéhézkiél yéhosafat yéhova yéhoyakim yéhu yéhuda yéhuwa yéi
    yékatérinburg yél yélmék yéltsin yéman yémen yémima yén yéndidori yéni yéniséi yénita yérba
    yérémia yérémias yérévan yérikho yérmosol yéroboam yérsinia yérusalém yésaya yési yésika yésua
    yésuit yésus yéti yétno yéyé yéyén yéyunum yézidi yizréél yobél yoél yogéswara yoghurt yohané
    yohanés yohanésburg yokhébéd yordania yoséf yoséfina yoséfus yosép yubiléum yudamenggala
    yudanegara yudéa yunani yupiter yurisprudénsi yute yuvénil yuvéntus zaélani zaénab zaénal
    zaénudin zaénuri zagréb zakeleK zakéus zakhéus zambézi zapoték zarzuéla zat zazén zé zéaralénon
    zéatin zéaxantin zébaot zébédéus zébra zébrina zébu zébua zébulon zédékia zéfanya zéfir zéfirus
    zéfri zéga zéin zéland zélandia zélda zélénski zélia zélot zélotisme zén zénanah zéndeling
    zénder zénding zéndo zéndrato zéner zéni zénit zénital zénius zéno zénobia zéolit zéolitiK
    zéolitisasi zéoponiK zépelin zépto zéptométer zérah zérmat zérmélo zéro zérofit zérubabél zét
    zéta zétpil zéugma zéus zévania zigotén zimbabwé zimogén zionisme zodiaK zonder zone zoogamét
    zoogénésis zoogéni zoogéniK zoogéografi zoosémiotika zuléha zulhélmi
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
