extension Roots {
  /// Roots in W whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let w: StaticString = """
    wader waé waéapo waélata waérana waérebo waésama wafel wafer wagé waginem wagiyem waigéo waigété
    waikélo waisésika wakamé wakapolrés wakapolséK waketum walaséa waléa waled waledan waléh walésa
    walét walikukun wamén waména waménag waméndagri waménkeu waménlu wanareja wandamén wanéa wanggé
    wanpréstasi wanték wantimprés waprés wareg warémbori waréng warganegara warganét warigadéan
    warnét waropén wartég wartél waséda waserda wasgitel waskom wastafel wastukencana wasudéwa
    watamponé watansoppéng watermantel waterpas waterpruf wates watimprés wattiména watugedé
    watukebo watukelir wavélit wawanrembuk wé wéb wéber wébinar wéblog wébmaster wébtun wécé wéda
    wedak wédakarna wedam wedana wédang wédangga wedani wédanta wedar wedarijaksa wédatama wedel
    wédélia wedi wédok wedomartani wedon wedono weduk wedung wedus wegah wégener wéh wéhéa wéi
    wéimar wejang wék wéka wekas wekel wéker wektu welahan welahar welang welas wéléh weléri wéliman
    weling welirang welit wéllington wéls wélter weluku welut wémalé wémbi wémbli wémpi wenang wénas
    wénda wéndi wendit wengi wengis wengit wengker wengku wéni wening wénter wéra werak werangka
    werda werdatama werdi wéré wéreldhéér wereng wergan wergul wérinama werit werkudara wérner
    wérsing wérst wértamrian weru weruh wésak wésé wésel wéselbor wéselpos wesi wéskét wésléyan
    wésli wésnawa wésterling wéstern wésternis wésternisasi wéstfalia wéstminster wésya wét wétan
    wétar weteng weton wetu wewaler wewarah wewaton wéwé wewenang wewengkon wéwéwa wéya wéyéwa
    widéha wideng widodarén wijayakesuma wijayanegara wijén wikén wiket wiled wilem wilhélm
    wilhélmina wilujeng wimbledon wincéster winéru winglét winipég winter winterkil wiper wiréng
    wisanggeni wisésa witél witérit wittenbérg wiwéka wolés wolomézé wolowaé wongsorejo wonokerto
    wonomerto wonoreja wonorejo wonosegoro wortel wréda wrédatama wregu wrehaspati wreksa wrespati
    wretikandayun wudel wulfénit wuwungan
    """

  /// Roots in W that leave no doubt themselves, but that affixes go on.
  static let wPlain: StaticString = """
    waad wabah wacana wadah wadai wadak wadam wadas wadat wadir waduh waduk wafat waga wagu wah
    wahabi wahai waham wahana wahid wahyu waingapu waisak wajah wajan wajar wajib wajik wajo wakaf
    wakatobi wakil waktu wakul walafiat walak walanda walang walat walau walhasil wali walikota
    walimah walimurid wallahu waluh walur wamil wana wanara wandu wangi wangkang wangsa wangsalan
    wangsit wangun wanita wanti wara warakawuri waralaba warangan warangka waras warawiri warga wari
    waria waris warisan warkah warna warok warsa warsawa warta wartawan wartawati waru warung was
    wasalam wasangka washington wasiat wasilah wasir wasit waskita waslap waspada wassalam wastra
    waswas watak watas waton watt watu watun wawancara wawanmuka wawas wawasan wayang wayuh wibawa
    wicara widuri wihara wijaya wiku wilayah wilis wina windu wingit wingko wira wiracarita wiraga
    wirama wiraraja wirasa wiraswasta wirausaha wirid wiru wisata wisatawan wisatawati wisik wiski
    wisma wisnu wisuda wisudawan wiwaha wiyaga wiyata wol wolfram wonogiri wonokromo wonosari
    wonosobo wudani wudu wujud wuku wukuf wulan wulang wulu wulung wungkul wungu wuruk wurung wushu
    wutuh
    """
}
