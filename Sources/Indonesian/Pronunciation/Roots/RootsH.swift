extension Roots {
  /// Roots in H whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let h: StaticString = """
    haléluya halogén halte halter hamburger haminté hamster handelar hanger haram harém harmoni
    harnét heban hébat héboh hébras hédon hédonis hédonisme hégémoni hégemoniK hégemonisme
    héksagon héksaméter héktar héktaré héktogram héktoliter héktométer hela helah helai helat
    helicak hélikopter héliograf hélioséntris héliotropisme hélipad hélium hélm hélsinki hém
    hemat hématit hématologi hématom hématuria hembak hembalang hembus hémiplégia hémisfér
    hémodialisis hémofilia hémoglobin hémolisis hémoragi hémoroid hempap hempas hendak hendam
    héndel héndra heng hengit héngkang hening hentak hentar henti henyak hépar hépatitis
    héptagon héptana héraldiK héran hérba hérbal hérbarium hérbisida hérbivor hérbivora hérder
    héréditas héréditér héri hering hérmafrodit hérman hérmétis hérmon hérnia héro hérodés
    héroiK héroin héroisme hérpés hértz hérzégovina hétéro hétérodoks hétérogén hétérogénitas
    hétéronim hétéroséksual hétéroséksualitas hétérozigot héuristiK héuristis héwan héwani
    hibérnasi hibiskus hidrogén hidrogénasi hidroliK hidrométer hidrosfér hidrotérapi
    hidrotérmal hiéna hiérarki hiérarkis hiéroglif higiéne higiénis higrométer higroskopiK himén
    himne hiper hiperaktif hiperbol hiperbola hiperbolis hiperémésis hiperglikémia hiperkinésis
    hipermarkét hipermétropia hiperséks hiperséksual hipersénsitif hipersoniK hiperténsi
    hipertrofi hipnotérapi hipnotisme hipodermis hipoglikémia hipokrit hiposéntrum hipotéK
    hipoténsi hipoténusa hipotérmia hipotésis hipotétis histeréktomi histéria histéris hiu
    holisme homéopatis homéostasis homogén homogéni homogénitas homoséks homoséksual
    homoséksualisme homoséksualitas homosfér honaé honorér horé hormon hostél hostés hotél hulér
    humanisme humanitér humérus hungkué hunkué
    """

  /// Roots in H that leave no doubt themselves, but that affixes go on.
  static let hPlain: StaticString = """
    habis hadang hadap hadapan hadiah hadir hafal haid hajat haji hak hakikat hakim hal halal
    halaman halang halau halilintar halus ham hama hamba hambar hambat hambur hamil hampa hampar
    hampir hancur handai handuk hangat hangus hantam hantar hantu hanya hanyut hapus harap hari
    harimau harta haru harum harus hasil hasrat hasut hati haus hawa hayat hayati hias hiasan
    hibah hibur hidang hidung hidup hijab hijau hijrah hikayat hikmah hilang hilir himbau himpit
    himpun hina hindar hingga hinggap hirau hirup hisap hitam hitung hobi horison hormat hubung
    hujan hujat hukum hulu huma huni hunian hunus huruf hutan hutang
    """
}
