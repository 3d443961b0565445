extension Roots {
  /// Roots in W whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let w: StaticString = """
    wafer wagé waledan walét walikukun wanték warnét wartég waskom wastafel waterpas wéb wébinar
    wéda wedam wedana wedang wedar wedel wedi wedok weduk wedus wegah wéh wejang wekél wéker
    welas weling welirang welit wéllington welut wenang wéndi wengi wéni wenter werak werangka
    werda werdatama were wereng werit wésé wésel wéselbor wesi wésket wéstérnis wéstérnisasi
    wéstminster wét wétan weton wewarah wewaton wéwé wewenang wijén winglét winter wisésa wortel
    wreda wredatama wregu wuwungan
    """

  /// Roots in W that leave no doubt themselves, but that affixes go on.
  static let wPlain: StaticString = """
    wabah wacana wadah waduk wafat wah wahai wahana wahid wahyu wajah wajan wajar wajib wajik
    wakaf wakil waktu walau wali walikota wallahu wangi wangsa wangsit wanita wanti warga waria
    waris warisan warkah warna warta wartawan warung was wasangka wasiat wasit waspada watak
    watas wawancara wawas wayang wibawa widuri wihara wijaya wilayah wira wiraswasta wirausaha
    wisata wisatawan wisma wisnu wisuda wisudawan wudu wujud
    """
}
