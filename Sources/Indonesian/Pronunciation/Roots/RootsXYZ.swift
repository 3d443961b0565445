extension Roots {
  /// Roots in X, Y and Z whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let xyz: StaticString = """
    xénia xénofobia xénograf xénolit xénon xérofit xéroftalmia xérografi xilém yahwé yéhéskiél
    yéhuwa yél yéman yén yéni yérémia yérikho yérusalém yésaya yésus yoghurt yordania yubiléum
    yunani yupiter yurisprudénsi yute yuvénil zakélék zakhéus zat zébra zébu zéfanya zéland
    zélot zén zénding zeni zénit zéolit zéro zét zéta zéus zionisme zodiaK zonder zone
    zoogéografi
    """

  /// Roots in X, Y and Z that leave no doubt themselves, but that affixes go on.
  static let xyzPlain: StaticString = """
    yaitu yakin yakni yang yatim yayasan yoga yogya yudikatif yuran yuridis zakat zalim zaman
    zamrud ziarah zikir zina zirah zona zuhur
    """
}
