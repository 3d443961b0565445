extension Roots {
  /// Roots in H whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let h: StaticString = """
    habanéra habéas habénula habermas hadéfobia hadéh haédar haféfobia hafermut hakékat hakpén
    haléja haléluya haléna haliméda halimunen halmahéra halogén halogénasi halogénerator halopéridol
    halotérapi halte halter halusinogén hamburger hamemayu hamengku haminte hamlét hamster hananél
    hancurlebur handel handelar handeuleum hanéda hangabéhi hanger hankamnég hansét hantem hapé
    hapésong haptén haram hararé haréfa harém haréndong hareudang hargréaves harmoni harnét haséna
    haspel hauméa havermut hazaél hé heban hébat hébéfilia hébéfrénia hébéi hébel héboh hébras
    hébridés hébring hébron héder hédéra hédi hédlain hédon hédonia hédoniK hédonis hédonisme
    hédonistiK hédonistis hédonofobia hédsét héféi hégel hégélian hégélianisme hégémon hégémoni
    hégémoniK hégémonis hégémonisme hégira hégong héh héhanusa héhé héi héidi héiho héjaz héjo hék
    héker héksa héksadaktili héksadékana héksadésimal héksaédron héksagon héksagonal héksahédral
    héksahédron héksaklorida héksaklorobénzéna héksakord héksaméter héksamétri héksamin héksamina
    héksana héksaploid héksapoda héksasikliK héksasitiK hékséna héksil héksoda héksokinase héksosa
    héktar héktare hékter héktiK hékto héktograf héktogram héktokorn héktoliter héktométer héktor
    héktowatt héla hélah helai helang hélat hélda héldenténor héléh héléktit hélén héléna hélénis
    hélénisme hélénistiK hélénistis héler hélga héli hélianthus hélicak hélikal hélikobakter
    hélikoid hélikon hélikonia hélikopter héliks hélimagnétisme héling héliofili héliofilia héliofit
    héliofobi héliofobia héliograf héliogram héliométer hélios hélioséntriK hélioséntris
    hélioséntrisme héliosfér héliosis hélioskop héliostat héliotaksis héliotérapi héliotrop
    héliotropisme héliotropium hélipad hélipét héliport hélisitas hélium hélm hélma hélmét hélmi
    hélmiati hélmina hélmint hélmintiasis hélmintofobia hélmintolog hélmintologi hélmy hélo hélong
    hélopéltis hélot hélper hélsinki hélvétia hélvi hélvy hélwa hém hémafobia hémaglutinasi
    hémaglutinin hémangioéndotélioma hémangioma hémartrosis hémat hématémésis hématin hématit
    hématite hématofobia hématogén hématokél hématokézia hématokrit hématoksilin hématolisis
    hématolog hématologi hématologiK hématologis hématom hématométer hématométra hématopoiésis
    hématopoiétiK hématoporfirin hématosis hématosit hématuri hématuria hembak hembalang hémbing
    hembus héméralopi héméralopia hémianopia hémianopsia hémiasétal hémifili hémihédral
    hémiholohédral hémikordat hémikordata hémikrania hémin hémingwai hémiplégia hémiptéra
    hémisélulosa hémisfér hémisféra hémizigot hémoaglutinasi hémodialisis hémodilusi hémodinamika
    hémofil hémofilia hémofiliaK hémofiliK hémoglobin hémoglobinométer hémoglobinopati
    hémoglobinuria hémokromatosis hémolakria hémolisis hémolitiK hémométer hémométri hémopoiésis
    hémoptisis hémoragi hémoragiK hémoroid hémosianin hémosidérin hémosit hémositométer hémospérmia
    hémostasis hémostat hémostatiK hémotoraks hempang hempap hempas hempedal hempedu hempelas héna
    hénan hénbol hénda hendak hendam héndar héndarman héndarsyah héndarti héndarto hendaya
    héndékagon héndékasilabis héndel héndi héndiadis héndra héndratmoko héndrawan héndriani
    héndrianto héndriK héndriko héndrikus héndriyanto héndro héndropriyono héndry héng henggar
    hengit héngkang héngki héngky héni hening henjut hénki hénna hénny hénok hénokh hénotéis
    hénotéisme hénpon hénri hénrik hénry hénsem hénsét héntai hentak hentam hentar henti hentimun
    hény henyak henyut hépar héparin héparinoid hépatéktomi hépatiK hépatika hépatitis
    hépatoblastoma hépatogén hépatolog hépatologi hépatoma hépatomégali hépatosit hépatoskopi hépi
    héppy hépsidin hépta héptagon héptagonal héptahédron héptan héptana héptarki héptasikliK
    héptatlon héptosa hér héra héraklés héraklion héraklitos héraklitus héraldiK heram héran hérat
    hérawan hérawati hérba hérbal hérbalis hérbarium hérbért hérbisida hérbisidal hérbivor hérbivora
    hérbologi hérder hérdi hérdian hérdiana hérdianto hérdin hérdisk héréditas héréditér hérési
    hérésiologi hérét hérétiK hérétis hérfina héri hérianto hériditér héring héringit héritabilitas
    hériyanto hérkulés hérlambang hérlan hérlangga hérlia hérliana hérlianti hérlin hérlina hérlinda
    hérlis hérlita hérma hérmafrodisme hérmafrodit hérmafroditisme hérman hérmansyah hérmanto
    hérmanus hérmawan hérmawati hérménéutiK hérménéutika hérménéutis hérménia hérmés hérmétiK
    hérmétis hérmétisisme hérmiasi hérmiati hérmien hérmin hérmina hérmitarium hérmon hérnia
    hérniasi hérniografi hérnioplasti hérniorafi hérniotomi hérnita hérnowo héro hérodés hérodian
    hérodias hérodotus héroiK héroin hérois héroisme hérot hérpangina hérpés hérpétofauna
    hérpétofobia hérpétolog hérpétologi hérry hérsi hérsri hérsubéno hértanto hértati hérti hértina
    hértz héru hérul hérutomo hérvina hérwanto hérwin hérwina héry héryadi héryana héryani héryanti
    héryanto héryawan hérzégovina hésé hésitasi héspéridin héspéridium héspérus hésron héstek hésti
    héstia héstu hésty hét hétami hétaria hétéro hétérodin hétérodoks hétérodon hétérofémi hétérofil
    hétérofit hétérofoni hétérogami hétérogén hétérogénitas hétéroglosia hétérograf hétéroklitus
    hétérokromatin hétérokromia hétérolog hétéromorf hétéromorfosis hétéronim hétéronom hétéroploid
    hétéroploidi hétéropoda hétéroptéra hétéroséksis hétéroséksisme hétéroséksual hétéroséksualisme
    hétéroséksualitas hétérosfér hétérosikliK hétérosiklis hétérosis hétérospor hétérostili
    hétérotaksis hétérotopia hétérotrof hétérozigot héti hétriK hétty heula heulang heureuy
    héuristiK héuristika héuristis hévéa hévi hévita héwan héwani héwaniah héwokloang hézkia
    hibérnakulum hibérnal hibérnasi hibérnia hibiskus hidradénitis hidrauliK hidroéléktriK
    hidroéléktrisitas hidrogél hidrogén hidrogénase hidrogénasi hidrogéologi hidrokél
    hidroksikolékalsiférol hidroliK hidrométéorologi hidrométer hidrométri hidroponiK hidroséfali
    hidroséfalus hidrosél hidrosfér hidrotérapi hidrotérmal hidrotérmis hiélofobia hiéna hiérarki
    hiérarkis hiérarkisasi hiératiK hiérofani hiérofobia hiéroglif hiéroglifis hiérokrasi hiérologi
    hiéronimus hiétograf hiféma higiéne higiénika higiénis higlokémia higrométer higroskopiK
    higrotérmograf higrotérmogram hiléa hiléfobia hilémorfisme himén himénium himénofor himénolépis
    himénoplasti himénoplastis himénoptéra himénoptérofili himne hindenburg hinduisme hinterlan
    hinterland hipégiafobia hiper hiperajusis hiperaktif hiperaktivitas hiperakusis hiperamnési
    hiperamonémia hiperandrogénisme hiperantéfléksi hiperasiditas hiperbariK hiperbilirubinémia
    hiperbol hiperbola hiperbolis hiperbolisme hiperbolo.id hiperdaktili hiperémésis hiperémia
    hiperéstésia hiperéstrogénisme hiperétrofléksi hiperéutrofiK hiperfagi hiperfosfatémia hipergami
    hiperglikémia hiperglisémia hipergoliK hiperhidrosis hiperinflasi hiperinsulinémia
    hiperinsulinisme hiperkalémia hiperkalsémia hiperkalsiuria hiperkapnia hiperkinési hiperkinésis
    hiperklorhidria hiperkolésterolémia hiperkoréK hiperkoréksi hiperkromia hiperlink hiperlipémia
    hiperlipidémia hiperlordosis hipermarkét hipermédia hiperménoréa hipermétropi hipermétropia
    hipermnésia hipermotilitas hipernatrémia hipernim hipernova hiperoksémia hiperon hiperonim
    hiperopia hiperosmia hiperosmotiK hiperostosis hiperparasit hiperparatiroidisme hiperpigméntasi
    hiperpiréksia hiperplasia hiperpnéa hiperprolaktinémia hiperprotéinémia hiperréalitas
    hipersaliva hipersalivasi hipersaturasi hipersékrési hiperséks hiperséksual hipersénsitif
    hipersénsitivitas hipersfér hipersomnia hipersoniK hipersonika hipertéks hiperténsi hiperténsif
    hipertérmia hipertimia hipertiroid hipertiroidisme hipertonia hipertoniK hipertonis
    hipertrigliseridémia hipertrikosis hipertrofi hipertrofiK hiperurisémia hipervéntilasi
    hipervitaminosis hipervolémia hipéstésia hipnogéniK hipnopédia hipnotérapi hipnotérapis
    hipnotisme hipoalbuminémia hipoalérgéniK hipodérma hipodérmiK hipodérmis hipodérmoklisis
    hipofosfatémia hipofrémia hipofrénia hipogéa hipogéal hipogén hipogéum hipoglikémia hipoglikémiK
    hipoglisémia hipokalémia hipokalsémia hipokratés hipokrit hipoksémia hipolipidémia
    hipomagnésémia hipoménoréa hipomnésia hiponatrémia hipopnéa hipoprotéinémia hiposénsitisasi
    hiposéntrum hipotéK hipoténsi hipoténusa hipotérmia hipotésa hipotésis hipotétiK hipotétikal
    hipotétis hipovolémia hipovolémiK hipsométer hipsométri hirudinéa histéréktomi histérésis
    histéri histéria histériK histérikal histéris histérisis histérografi histéroplasti histérosél
    histéroskopi histérospasme histogén histogénésis histokémia hitérgraf hitler hiu hokéng holandés
    holisme holistiK holobéntos holoéndémi holoénzim holoépipélagiK holométabola holosélulosa
    holosén holotipe holstéin homéomorf homéomorfisme homéopati homéopatis homéostasi homéostasis
    homéostat homéostatiK homéostatis homéotérm homéotérmis homériK homéros homérus homestéi
    homilétiK homilétika homilétis homoérotiK homogén homogénat homogéni homogénisasi homogénisator
    homogénitas homoiotérmal homoitérm homoséks homoséksual homoséksualis homoséksualisme
    homoséksualitas homosérin homosfér homosistéin homosistéinémia homotérmal homotérmiK honaé honjé
    honorér hopéng hopyes hordéin hordéng hordéolum horé horéb horég horénso horméfobia hormon
    hornblénda hornblénde hornféls hoséa hospés hostél hostés hotél hotéliér hotélir hoverkraf
    hubértus huék hugenot huler humanisme humanistiK humanitér huméktan huméral humérus humoréske
    huncué hungkué hunkué hunkwé huséin husén husserlian hutapéa huwaé huzarensla hymne
    """

  /// Roots in H that leave no doubt themselves, but that affixes go on.
  static let hPlain: StaticString = """
    habib habibi habis habitat habituasi hablur had hadang hadap hadapan hadas hadi hadiah hadir
    hadirat hadirin hadis hadrah hadron hafal hafiz hafizah hafnium hagiografi hai haid haikal haiku
    haiti haiwan hajar hajat haji hajib hak hakikat hakiki hakim hal hala halai halakah halal
    halalbihalal halaman halang halau halia halilintar halim halimah halimun haling halma halo
    haloba halofit halon haluan halus halusinasi halusinatif ham hama hamas hamba hambalang hambar
    hambat hambur hamdan hamid hamil hamka hampa hampar hampir hamun hamzah hana hanacaraka hanafi
    hanafiah hancur handai handal handasah handikap handuk hangat hanggar hangit hangus hanif
    hanjuang hanoi hans hansip hantam hantar hantaran hantu hanuman hanura hanya hanyut haos hapal
    haploid haplologi hapus harak harakah harakat harakiri haramain harap harbi hardik harga hari
    haribaan harimau haring haris harjo harkat harmonika harmonis harmonisasi harpa harpis harta
    hartal hartati hartawan hartono haru haruan harum harun harung harus haryono hasad hasan hasanah
    hasanuddin hasil hasmi hasrat hasta hasut hasyiah hasyim hasyis hatam hati hatta haud haul haur
    haus havana hawa hawai hawaii hawar hawiah hayal hayat hayati hayo hayun hialin hias hiasan
    hiatus hibah hibrid hibrida hibur hidang hidayah hidayat hidayatullah hidran hidrasi hidrat
    hidrida hidrodinamika hidrofil hidrofobia hidrofon hidrografi hidrokarbon hidroksida hidroksil
    hidroksilasi hidrolika hidrolisis hidrolog hidrologi hidrosol hidrostatika hidung hidup hifa
    higroskop hijab hijaiah hijau hijir hijrah hikayat hikmah hikmat hilal hilang hilau hilda hilir
    hilman himbau himpit himpun hina hindar hindi hindia hindu hindustan hingar hingga hinggap
    hinggut hiosin hipnosis hipnotis hipofisis hipokondria hipokotil hipokrisi hipoksia hipomania
    hiponim hiponimi hipopotamus hipospadia hipostasis hipotaksis hipotalamus hipotiroid hiragana
    hirarki hirau hiroshima hirosima hirudin hiruk hirup hisab hisap histamin histologi histori
    historiografi historis hitam hitung hizbullah hizib hoaks hobi hoki holistis holmium hologram
    holokaus homo homofobia homofon homograf homolog homologi homonim homonimi homorgan hompimpa
    honai honda honduras hongaria hongkong honor honorarium honoris hop horison horizon horizontal
    hormat horor horoskop hortikultura hosana hoyak hoyong hubaya hubub hubung huda hudai hudhud
    hudud huffaz hujah hujan hujat huk hukah hukum hula hulu hulubalang huma humaira human humaniora
    humanis humanisasi humas humbalang humbang humiditas humifikasi humin humor humoris humulus
    humus huni hunian hunjam hunus hura huriah hurikan huru huruf husnul hutan hutang
    """
}
