extension Roots {
  /// Roots in H whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let h: StaticString = """
    habéas habermas hadéh haédar hafermut hakékat hakpén haleja haléluya haléna haliméda halmahéra
    halogén halogénasi halopéridol halte halter halusinogén hamburger hamemayu hamengku haminte
    hamlét hamster hananél handelar hanéda hangabéhi hanger hansét hantem hapé haptén haram hararé
    haréfa harém haréndong hareudang hargréaves harmoni harnét haséna haspel hauméa havermut hazaél
    hé heban hébat hébéfrénia hébéi hébel héboh hébras hébridés hébring hébron héder hédera hédi
    hédlain hédon hédonia hédoniK hédonis hédonisme hédonistiK hédonistis hédsét héféi hégel
    hégélian hégélianisme hégémon hégémoni hégémoniK hégémonis hégémonisme hégira hégong héh
    héhanusa héhé héi héidi héiho héjaz héjo hék héker héksa héksadékana héksadésimal héksaédron
    héksagon héksagonal héksahédral héksahédron héksaklorida héksaklorobénzéna héksakord héksaméter
    héksamétri héksamin héksana héksaploid héksapoda hékséna héksil héksoda héksokinase héksosa
    héktar héktare hékter héktiK hékto héktograf héktogram héktoliter héktométer héktor héktowatt
    héla hélah helai helang hélat hélda héléh hélen héléna hélénis hélénisme hélénistiK hélénistis
    héler hélga héli hélianthus hélicak hélikal hélikobakter hélikoid hélikon hélikopter héliks
    héliofit héliofobi héliograf héliogram héliométer hélios hélioséntriK hélioséntris
    hélioséntrisme héliosfér héliosis hélioskop héliostat héliotaksis héliotérapi héliotrop
    héliotropisme héliotropium hélipad hélipét héliport hélium hélm hélma hélmét hélmi hélmiati
    hélmina hélmint hélmintiasis hélmintolog hélmintologi hélmy hélo hélong hélopéltis hélot hélper
    hélsinki hélvétia hélvi hélvy hélwa hém hémaglutinasi hémaglutinin hémangioéndotélioma
    hémangioma hémat hématémésis hématin hématit hématofobia hématogén hématokél hématokrit
    hématoksilin hématolisis hématolog hématologi hématologis hématom hématométer hématométra
    hématopoiésis hématopoiétiK hématoporfirin hématosis hématosit hématuri hématuria hembak
    hembalang hémbing hembus héméralopi héméralopia hémianopia hémianopsia hémiasétal hémikordat
    hémikordata hémikrania hémin hémingwai hémiplégia hémiptéra hémisélulosa hémisfér hémisféra
    hémizigot hémodialisis hémodilusi hémodinamika hémofil hémofilia hémoglobin hémoglobinométer
    hémoglobinopati hémoglobinuria hémokromatosis hémolisis hémolitiK hémométer hémométri
    hémopoiésis hémoptisis hémoragi hémoroid hémosianin hémosidérin hémosit hémositométer hémostasis
    hémostat hémostatiK hémotoraks hempang hempap hempas hempedal hempedu hempelas héna hénan hénbol
    hénda hendak hendam héndar héndarman héndarsyah héndarti héndarto héndékagon héndékasilabis
    héndel héndi héndiadis héndra héndratmoko héndrawan héndriani héndrianto héndriK héndriko
    héndrikus héndriyanto héndro héndropriyono héndry héng henggar hengit héngkang héngki héngky
    héni hening henjut hénki hénna hénny hénok hénokh hénotéis hénotéisme hénpon hénri hénrik hénsem
    hénsét héntai hentak hentam hentar henti hentimun hény henyak henyut hépar héparin héparinoid
    hépatéktomi hépatiK hépatika hépatitis hépatogén hépatolog hépatologi hépatoma hépatomégali
    hépatosit hépatoskopi hépi héppy hépsidin hépta héptagon héptagonal héptahédron héptan héptana
    héptarki héptatlon héptosa hér héra héraklés héraklion héraklitos héraklitus héraldiK heram
    héran hérat hérawan hérawati hérba hérbal hérbalis hérbarium hérbert hérbisida hérbisidal
    hérbivor hérbivora hérbologi hérder hérdi hérdian hérdiana hérdianto hérdin hérdisk héréditas
    héréditér hérési hérésiologi hérét hérétiK hérétis hérfina héri hérianto hering héritabilitas
    hériyanto hérkulés hérlambang hérlan hérlangga hérlia hérliana hérlianti hérlin hérlina hérlinda
    hérlis hérlita hérma hérmafrodisme hérmafrodit hérmafroditisme hérman hérmansyah hérmanto
    hérmanus hérmawan hérmawati hérménéutiK hérménéutika hérménéutis hérménia hérmés hérmétiK
    hérmétis hérmétisisme hérmiati hérmien hérmin hérmina hérmon hérnia hérniasi hérnioplasti
    hérniorafi hérniotomi hérnita hérnowo héro hérodés hérodian hérodias hérodotus héroiK héroin
    hérois héroisme hérot hérpangina hérpés hérpétofauna hérpétolog hérpétologi hérry hérsi hérsri
    hérsubéno hértanto hértati hérti hértina hértz héru hérul hérutomo hérvina hérwanto hérwin
    hérwina héry héryadi héryana héryani héryanti héryanto héryawan hérzégovina hésé hésitasi
    héspéridin héspéridium héspérus hésron héstek hésti héstia héstu hésty hét hétami hétaria hétéro
    hétérodin hétérodoks hétérodon hétérofémi hétérofil hétérofit hétérofoni hétérogami hétérogén
    hétérogénitas hétéroglosia hétérograf hétérokromatin hétérokromia hétérolog hétéromorf
    hétéromorfosis hétéronim hétéronom hétéroploid hétéroploidi hétéropoda hétéroptéra hétéroséksis
    hétéroséksisme hétéroséksual hétéroséksualisme hétéroséksualitas hétérosfér hétérosikliK
    hétérosiklis hétérosis hétérospor hétérostili hétérotaksis hétérotopia hétérotrof hétérozigot
    héti hétriK hétty heula heulang heureuy héuristiK héuristika héuristis hévéa hévi hévita héwan
    héwani héwaniah héwokloang hézkia hibérnakulum hibérnasi hibernia hibiskus hidradénitis
    hidrauliK hidroéléktriK hidrogél hidrogén hidrogénasi hidrogéologi hidrokél hidroliK
    hidrométéorologi hidrométer hidrométri hidroponiK hidroséfali hidroséfalus hidrosél hidrosfér
    hidrotérapi hidrotérmal hidrotérmis hiéna hiérarki hiérarkis hiérarkisasi hiératiK hiérofani
    hiéroglif hiéroglifis hiérokrasi hiérologi hiéronimus hiféma higiéne higiénika higiénis
    higrométer higroskopiK higrotérmograf higrotérmogram hiléa hilémorfisme himén himénium himénofor
    himénolépis himénoptéra himne hindenburg hinduisme hinterlan hinterland hiper hiperaktif
    hiperaktivitas hiperakusis hiperamnési hiperandrogénisme hiperasiditas hiperbariK hiperbol
    hiperbola hiperbolis hiperbolisme hiperémésis hiperémia hiperéstésia hiperéstrogénisme
    hiperfosfatémia hipergami hiperglikémia hiperhidrosis hiperinflasi hiperinsulinisme hiperkalémia
    hiperkalsémia hiperkapnia hiperkinési hiperkinésis hiperkolésterolémia hiperkoréK hiperkoréksi
    hiperkromia hiperlink hiperlipémia hiperlipidémia hiperlordosis hipermarkét hipermédia
    hiperménoréa hipermétropia hipermnésia hipermotilitas hipernatrémia hiperonim hiperopia
    hiperosmia hiperostosis hiperparasit hiperparatiroidisme hiperpigméntasi hiperpiréksia
    hiperplasia hiperpnéa hiperprolaktinémia hiperprotéinémia hiperréalitas hipersalivasi
    hipersaturasi hipersékrési hiperséks hiperséksual hipersénsitif hipersénsitivitas hipersfér
    hipersomnia hipersoniK hipersonika hipertéks hiperténsi hiperténsif hipertérmia hipertimia
    hipertiroid hipertiroidisme hipertonia hipertoniK hipertonis hipertrigliseridémia hipertrikosis
    hipertrofi hiperurisémia hipervéntilasi hipervitaminosis hipervolémia hipéstésia hipnogéniK
    hipnopédia hipnotérapi hipnotérapis hipnotisme hipoalbuminémia hipoalérgéniK hipodérma
    hipodérmiK hipodérmis hipodérmoklisis hipofosfatémia hipofrénia hipogéa hipogéal hipogén
    hipogéum hipoglikémia hipoglikémiK hipokalémia hipokalsémia hipokratés hipokrit hipoksémia
    hipolipidémia hipomagnésémia hipoménoréa hipomnésia hiponatrémia hipopnéa hipoprotéinémia
    hiposénsitisasi hiposéntrum hipotéK hipoténsi hipoténusa hipotérmia hipotésa hipotésis hipotétiK
    hipotétikal hipotétis hipovolémia hipovolémiK hipsométer hipsométri hirudinéa histéréktomi
    histérésis histéri histéria histériK histéris histéroskopi histogén histogénésis histokémia
    hitler hiu hokéng holandés holisme holistiK holobéntos holoénzim holométabola holosén holotipe
    holstéin homéomorf homéomorfisme homéopati homéopatis homéostasis homéostat homéostatiK
    homéostatis homéoterm homéotérmis homériK homéros homérus homestéi homilétiK homilétika
    homilétis homoérotiK homogén homogénat homogéni homogénisasi homogénisator homogénitas homoséks
    homoséksual homoséksualis homoséksualisme homoséksualitas homosérin homosfér homosistéin
    homosistéinémia homotérmal homotérmiK honaé honorér hopéng hordéin hordéolum horé horéb horég
    horénso hormon hornblénda hornblénde hornféls hoséa hospés hostél hostés hotél hotélier hotélir
    hoverkraf hubértus huék hugenot huler humanisme humanistiK humanitér huméktan huméral humérus
    humoréske huncué hungkué hunkué hunkwé huséin husén husserlian hutapéa huwaé
    """

  /// Roots in H that leave no doubt themselves, but that affixes go on.
  static let hPlain: StaticString = """
    habib habibi habis habitat habituasi hablur had hadang hadap hadapan hadas hadi hadiah hadir
    hadirat hadirin hadis hadrah hadron hafal hafiz hafizah hafnium hagiografi hai haid haikal haiku
    haiti haiwan hajar hajat haji hajib hak hakikat hakiki hakim hal hala halai halakah halal
    halaman halang halau halia halilintar halim halimah halimun haling halma halo haloba halofit
    halon haluan halus halusinasi halusinatif ham hama hamas hamba hambalang hambar hambat hambur
    hamdan hamid hamil hamka hampa hampar hampir hamzah hana hanacaraka hanafi hanafiah hancur
    handai handal handasah handikap handuk hangat hanggar hangit hangus hanif hanjuang hanoi hans
    hansip hantam hantar hantaran hantu hanuman hanura hanya hanyut haos hapal haploid haplologi
    hapus harakah harakat harakiri haramain harap harbi hardik harga hari haribaan harimau haring
    haris harjo harkat harmonika harmonis harmonisasi harpa harpis harta hartal hartati hartawan
    hartono haru haruan harum harun harung harus haryono hasad hasan hasanah hasanuddin hasil hasmi
    hasrat hasta hasut hasyiah hasyim hasyis hatam hati hatta haud haul haur haus havana hawa hawai
    hawaii hawar hawiah hayal hayat hayati hayo hayun hialin hias hiasan hiatus hibah hibrid hibrida
    hibur hidang hidayah hidayat hidayatullah hidran hidrasi hidrat hidrida hidrodinamika hidrofil
    hidrofobia hidrofon hidrografi hidrokarbon hidroksida hidroksil hidrolika hidrolisis hidrolog
    hidrologi hidrosol hidrostatika hidung hidup hifa higroskop hijab hijaiah hijau hijir hijrah
    hikayat hikmah hikmat hilal hilang hilau hilda hilir hilman himbau himpit himpun hina hindar
    hindi hindia hindu hindustan hingar hingga hinggap hiosin hipnosis hipnotis hipofisis
    hipokondria hipokotil hipokrisi hipoksia hipomania hiponim hiponimi hipopotamus hipospadia
    hipostasis hipotaksis hipotalamus hipotiroid hiragana hirarki hirau hiroshima hirosima hirudin
    hiruk hirup hisab hisap histamin histologi histori historiografi historis hitam hitung hizbullah
    hizib hoaks hobi hoki holistis holmium hologram holokaus homo homofobia homofon homograf homolog
    homologi homonim homonimi homorgan hompimpa honai honda honduras hongaria hongkong honor
    honorarium honoris hop horison horizon horizontal hormat horor horoskop hortikultura hosana
    hoyak hoyong hubaya hubub hubung huda hudai hudhud hudud huffaz hujah hujan hujat huk hukah
    hukum hula hulu hulubalang huma humaira human humaniora humanis humanisasi humas humbalang
    humbang humiditas humifikasi humin humor humoris humulus humus huni hunian hunjam hunus hura
    huriah hurikan huru huruf husnul hutan hutang
    """
}
