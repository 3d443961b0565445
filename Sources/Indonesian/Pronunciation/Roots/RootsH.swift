extension Roots {
  /// Roots in H whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let h: StaticString = """
    hakékat haléluya halmahéra halogén halogénasi halopéridol halte halter halusinogén hamburger
    haminté hamlét hamster handelar hanéda hanger haram harém harmoni harnét heban hébat
    hébéfrénia héboh hébras hébron hédi hédon hédoniK hédonis hédonisme hédonistiK hédonistis
    hégélianisme hégémoni hégémoniK hégémonisme hégira héi héjaz hék héker héksadésimal
    héksaédron héksagon héksagonal héksaklorida héksaméter héksamétri héksana héksosa héktar
    héktaré hékto héktograf héktogram héktoliter héktométer héktowatt héla hélah helai helang
    hélat héléh hélen héléna hélénisme hélénistiK hélicak hélikal hélikoid hélikopter héliks
    héliograf hélioséntris hélioskop héliotérapi héliotropisme hélipad héliport hélium hélm
    hélmi hélmintiasis hélmintologi hélo hélot hélsinki hélvétia hém hémaglutinasi hémangioma
    hémat hématin hématit hématolog hématologi hématologis hématom hématopoiésis hématosit
    hématuria hembak hembalang hémbing hembus hémiplégia hémiptéra hémisélulosa hémisfér
    hémizigot hémodialisis hémofilia hémoglobin hémokromatosis hémolisis hémolitiK hémométer
    hémoragi hémoroid hémosianin hémostasis hémostatiK hémotoraks hempang hempap hempas hempedal
    hempedu héna hendak hendam héndel héndra héndrawan héndriK héndro héng hengit héngkang
    hening hénok hénokh hénotéisme hénpon hénri héntai hentak hentam hentar henti hény henyak
    hépar héparin hépatiK hépatitis hépatoma hépatosit héptagon héptan héptana hér héraldiK
    héran hérba hérbal hérbalis hérbarium hérbisida hérbivor hérbivora hérder héréditas
    héréditér héri hering hérkulés hérlina hérmafrodit hérman hérmawan hérménéutiK hérménéutika
    hérménéutis hérmés hérmétis hérmon hérnia hérnioplasti héro hérodés hérodian héroiK héroin
    héroisme hérot hérpés hérpétologi hértz héru héryanto hérzégovina hésitasi hésti hétéro
    hétérodin hétérodoks hétérofil hétérogami hétérogén hétérogénitas hétérograf hétérokromatin
    hétérolog hétéronim hétéronom hétéroséksis hétéroséksisme hétéroséksual hétéroséksualisme
    hétéroséksualitas hétérosfér hétérosikliK hétérosis hétérotrof hétérozigot héti héuristiK
    héuristika héuristis hévéa héwan héwani hibérnasi hibernia hibiskus hidrauliK hidroéléktriK
    hidrogél hidrogén hidrogénasi hidrogéologi hidroliK hidrométéorologi hidrométer hidrométri
    hidroponiK hidroséfalus hidrosfér hidrotérapi hidrotérmal hiéna hiérarki hiérarkis hiérofani
    hiéroglif hiéroglifis hiérokrasi higiéne higiénika higiénis higrométer higroskopiK himén
    himne hinduisme hiper hiperaktif hiperaktivitas hiperbariK hiperbol hiperbola hiperbolis
    hiperémésis hiperémia hiperéstésia hiperglikémia hiperinflasi hiperkinésis hiperkoréK
    hiperkoréksi hipermarkét hipermédia hipermétropia hiperonim hiperparasit hiperpigméntasi
    hiperpiréksia hiperplasia hiperréalitas hipersékrési hiperséks hiperséksual hipersénsitif
    hipersénsitivitas hipersomnia hipersoniK hipertéks hiperténsi hiperténsif hipertérmia
    hipertiroid hipertiroidisme hipertoniK hipertrofi hiperurisémia hipervéntilasi
    hipervitaminosis hipnotérapi hipnotérapis hipnotisme hipoalérgéniK hipodérma hipodérmis
    hipofrénia hipogéal hipoglikémia hipokrit hipoksémia hipomnésia hiposénsitisasi hiposéntrum
    hipotéK hipoténsi hipoténusa hipotérmia hipotésis hipotétikal hipotétis hipsométer
    hipsométri histeréktomi histérésis histéria histéris histogénésis hiu holisme holistiK
    holosén homéopati homéopatis homéostasis homéostatis homéotérm homérus homoérotiK homogén
    homogéni homogénisasi homogénisator homogénitas homoséks homoséksual homoséksualisme
    homoséksualitas homosfér homotérmal honaé honorér horé hormon hospés hostél hostés hotél
    hotélir huék huler humanisme humanistiK humanitér humérus hungkué hunkué huséin
    """

  /// Roots in H that leave no doubt themselves, but that affixes go on.
  static let hPlain: StaticString = """
    habib habibi habis habitat habituasi hablur had hadang hadap hadapan hadas hadi hadiah hadir
    hadirat hadirin hadis hadrah hadron hafal hafiz hafizah hafnium hagiografi hai haid haikal
    haiku haiti haiwan hajar hajat haji hajib hak hakikat hakiki hakim hal hala halai halakah
    halal halaman halang halau halia halilintar halim halimah halimun haling halma halo haloba
    halofit halon haluan halus halusinasi halusinatif ham hama hamas hamba hambalang hambar
    hambat hambur hamdan hamid hamil hamka hampa hampar hampir hamzah hanacaraka hanafi hanafiah
    hancur handai handal handasah handikap handuk hangat hanggar hangit hangus hanif hanjuang
    hanoi hans hansip hantam hantar hantaran hantu hanuman hanura hanya hanyut haos hapal
    haploid haplologi hapus harakah harakat harakiri haramain harap harbi hardik harga hari
    haribaan harimau haring haris harjo harkat harmonika harmonis harmonisasi harpa harpis harta
    hartal hartati hartawan hartono haru haruan harum harun harung harus haryono hasad hasan
    hasanah hasanuddin hasil hasmi hasrat hasta hasut hasyiah hasyim hasyis hatam hati hatta
    haud haul haur haus havana hawa hawai hawaii hawar hawiah hayal hayat hayati hayo hayun
    hialin hias hiasan hiatus hibah hibrid hibrida hibur hidang hidayah hidayat hidayatullah
    hidran hidrasi hidrat hidrida hidrodinamika hidrofil hidrofobia hidrofon hidrografi
    hidrokarbon hidroksida hidroksil hidrolika hidrolisis hidrolog hidrologi hidrosol
    hidrostatika hidung hidup hifa higroskop hijab hijaiah hijau hijir hijrah hikayat hikmah
    hikmat hilal hilang hilda hilir hilman himbau himpit himpun hina hindar hindi hindia hindu
    hindustan hingar hingga hinggap hiosin hipnosis hipofisis hipokondria hipokotil hipokrisi
    hipoksia hipomania hiponim hiponimi hipopotamus hipospadia hipostasis hipotaksis hipotalamus
    hipotiroid hiragana hirarki hirau hiroshima hirosima hirudin hiruk hirup hisab hisap
    histamin histologi histori historiografi historis hitam hitung hizbullah hizib hoaks hobi
    hoki holistis holmium hologram holokaus homo homofobia homofon homograf homolog homologi
    homonim homonimi homorgan hompimpa honai honda honduras hongaria hongkong honor honorarium
    honoris hop horison horizon horizontal hormat horor horoskop hortikultura hosana hoyak
    hoyong hubaya hubub hubung huda hudai hudhud hudud huffaz hujah hujan hujat huk hukah hukum
    hula hulu hulubalang huma humaira human humaniora humanis humanisasi humas humbalang humbang
    humiditas humifikasi humin humor humoris humulus humus huni hunian hunjam hunus hura huriah
    hurikan huru huruf husnul hutan hutang
    """
}
