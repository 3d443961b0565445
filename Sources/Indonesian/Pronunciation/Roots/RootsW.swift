extension Roots {
  /// Roots in W whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let w: StaticString = """
    wader wafer wagé waledan walét walikukun waména wanték wareg warnét wartég waskom wastafel
    watamponé waterpas wates wéb wéber wébinar wécé wéda wedam wedana wédang wedar wedel wedi
    wédok weduk wedung wedus wegah wéh wejang wekas wekel wéker welahan welas wéléh weleri
    weling welirang welit wéllington wélter weluku welut wenang wéndi wengi wengis wengker
    wengku wéni wening wénter werak werangka werda werdatama wérdi were wereng wergul werit
    werkudara weruh wésé wésel wéselbor wéselpos wesi wésket wéstérnis wéstérnisasi wéstminster
    wét wétan wétar weton wetu wewarah wewaton wéwé wewenang wewengkon wijén wikén wilujeng
    winglét winter wiper wisésa wolés wortel wreda wredatama wregu wuwungan
    """

  /// Roots in W that leave no doubt themselves, but that affixes go on.
  static let wPlain: StaticString = """
    wabah wacana wadah wadai wadak wadam wadat wadir waduh waduk wafat waga wagu wah wahabi
    wahai waham wahana wahid wahyu waingapu waisak wajah wajan wajar wajib wajik wajo wakaf
    wakatobi wakil waktu wakul walafiat walanda walang walat walau walhasil wali walikota
    walimah walimurid wallahu waluh walur wamil wana wanara wandu wangi wangkang wangsa
    wangsalan wangsit wangun wanita wanti wara warakawuri waralaba warangan warangka waras
    warawiri warga waria waris warisan warkah warna warok warsa warsawa warta wartawan wartawati
    waru warung was wasalam wasangka washington wasiat wasilah wasir wasit waskita waslap
    waspada wassalam wastra waswas watak watas waton watt watu wawancara wawas wawasan wayang
    wayuh wibawa wicara widuri wihara wijaya wiku wilayah wilis wina windu wingit wingko wira
    wiracarita wiraga wirama wiraraja wirasa wiraswasta wirausaha wirid wiru wisata wisatawan
    wisatawati wisik wiski wisma wisnu wisuda wisudawan wiwaha wiyaga wiyata wolfram wonogiri
    wonokromo wonosari wonosobo wudani wudu wujud wuku wulan wulang wulu wulung wungkul wungu
    wuruk wurung wushu wutuh
    """
}
