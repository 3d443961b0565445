extension Roots {
  /// Roots in S whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let s: StaticString = """
    saanén sabel saben sabet sabléng sabotase sadel sadéwa sadéwo sadisme saéful saéh saépul sagéru
    saguér sahadéwa sahél sailéndra sajén sakaromisés saké sakelar sakelat sakeléK sakéra sakérnas
    saketi sakléK sakramén sakraméntal sakraméntalia sakrilégi sakrokoksigéal salé saléh saléhah
    salem salémba saléndro salep saléro salésian salésma salmonéla salmonélosis salomé salpéter
    salvérsan samanéra samanéri sambaléwa sambel samben sambeng sambet sambikerep sambirejo samgé
    samoyéd sampanye sampéan sampék sampel samper sampéyan samséng samudera samuél sanatogén sandék
    sandel sandera sanéring sangéh sanger sanggep sanggerah sangihé sangkelat sangsekerta sanhédrin
    sanhérib saninten sanitér sanrégo sansekerta sansévéria sanseviéra sanséviéria sanskerta santen
    santer santét sapé sapiéns sapioséksual sapogénin saprémia saprogén saprolégnia sapropél
    saptapesona saptaprasetya sarageni sarajévo saraséhan sarawedi sardén sardéncis sardinéla saré
    saréan saréh sarékat sarén sareng saréngat sarénkima saridelé sarirejo sarkasme sarkastiK
    sarkodérma sarkoléma sarkopénia sarkotésta saronén sarpakenaka sarumpaét sarwéndah sasét sastera
    sastrajéndra sastranegara satanisme saté satelit satelitér satén satinét satire satkésban
    satkéslap satkéslémdik satkéssus satkésyah satpél satrés satréskrim satuméja satyalencana
    sauvinisme savéro sawahbesar sawér sawérigading sayembara sayét se séba sebab sebagai sebai
    sebak sebal sebam sebangki sebar sebarang sebarau sebarluas sebaruk sebasah sébaséa sébastian
    sebat sebaur sebawi sebayak sebayang sebayau sebekah sebel sebelah sebelas sebelum sébéng
    sebentar seberang seberhana sebet sebetulnya sebik sebit seblak seblang sébo séboréa séborhéa
    sebrang sebrot sebu sebuk sébum sebun sebura seburas seburu seburut sebut sebyar secaba secampin
    secang secanggang secapa secara secatam sécco secéng secérék secina secongkak séda sedah sedahan
    sedak sedakap sedalinggam sedam sédan sedang sedap sedarun sedat sédatif sédativa sedau sedawa
    sedawai sedekah sedekap sedekep sedelinggam sedéng sédéntair sédéntarisasi sédéntarisme sédéntér
    sederhana sederiah sederum sedia sediakala sedih sedikit sédimén sédiméntasi sédiméntér
    sédiméntologi sédiméntologis sédna sedondon sedong sedot sedu seduayah seduh séduksi sedulur
    sedut sedyatmo sedyono sééng séfadroksil séfaléksin séfalgia séfalhématoma séfaliK séfalisasi
    séfalométri séfalon séfalopagus séfalopoda séfalosél séfalosporin séfalotin séfalotoraks séfanya
    séfardi séfardim séféid séfiksim séfotaksim séftriakson seg sega segah segak segala segan
    seganda segani segar segara segata segawon segeger segéh ségel segenap segera segi segianya
    segiempat segienam segilima segini segitiga ségmén ségméntal ségméntasi ségméntatif
    ségméntéktomi sego segoro ségrégan ségrégasi ségrégatif seguk seguna séh sehaja seharah séhat
    sehingga séi seia séilométer séin seiras séismiK séismogéniK séismograf séismogram séismolog
    séismologi séismométer séiyu sejahtera sejajar sejak sejarah sejarawan sejarawi sejari sejat
    sejati sejoli sejuk sék séka sekadar sekadau sekak sekakar sekakmat sekal sekala sekali
    sekaligus sekalipun sekalor sekam sékan sekang sékans sekap sekar sekarang sekarat sekarbéla
    sekarep sekarini sekarsari sekartaji sekarwangi sekat sekata sekatén sekati sekaut sékber sékcam
    sékda sékdakab sékdaprov sékdés sekedar sekeduduk sekedup sekelat sekelumit séken sekepat sekeri
    sékering sekernan sékertariat sékertaris sekerup sekésel séket sékh sekian sekibang sekilwaK
    sekin sekincau sekip sekira sekitar sékjén séknég séko sekoci sekoi sekolah sékon sekonar
    sekongkang sekongkol sekonyar sekonyong sekop sekopong sekor sekors sekoténg sekotong sékotrof
    sékpri sékprov sekrap sékrési sékrét sékrétagog sékretariat sékretaris sékrétif sékrétin
    sékrétori sékrétoris sékring sekrip sekrup séks séksagésimal séksagonal seksama séksdaktili
    séksdusi séksénium séksi séksio séksis séksisme séksmaniaK séksofobia séksolog séksologi
    séksologis séksomnia sékstan sékstét sékstilion sékstiliun sékstuplét séksual séksualitas
    séksuil séksupar sékta séktarian séktarianis séktarianisme sékte sekti séktor séktoral sekuadron
    sékuél sékuén sékuéns sékuénsi sékuénsial sékuéstrasi sékuéstrum sekufu sekui sékuin sekujur
    sekul sékularis sékularisasi sékularisme sékularistiK sékularistis sékularitas sékulér
    sékulérisasi sékulérisme sékum sekunar sékundér sekuntum sékuoia sékuritas sékuriti sékuritisasi
    sekutu sékwilda sél sela selabar selaberak selada seladang selading séladon sélafobia selagi
    sélaginéla selaguri selai selain selais selaju selak selaka selakarang selakau selako
    sélakofobia selaku selalu selam selama selamat selamba selamet selampai selampé selampék
    selampit selampuri sélan selancak selancang selancar sélandia selang selangat selangka
    selangkang selangkup selangor selantar selanting selap selapa selapan selaparang selaput selar
    selara selarak selarap selaras selarong selaru selarung selasa selasar selasih selat selatan
    selatpanjang selawat selawé selaya selayang selayar selayun selayur selayut selé seléb selebaran
    sélébgram selébor sélébran sélébrasi sélébritas sélébriti sélébritis sélébtwit selebu seléder
    selédri seledup seleguri selékéh selékoh sélékoksib séléksi séléktif séléktifitas séléktivitas
    séléktor selemadeg selembada selembana selembubu selempada selémpang selempit selempukau
    selempuri sélénat seléndang selénder seléndro selengéan selenggara selengkat sélénida sélénit
    sélénium sélénofobia sélénografi sélénologi sélénoprotéin sélénoséntris sélénosistéin selensung
    selentem séléntérata selentik selenting selentingan seléo selép selepa selépang selepat selépé
    seléper selepétan selepi seléra selérak selerang selerét selésa selesai selésema selésma
    séléstit seletuk séléukia séléukus seléwéng sélfi selia seliap sélibat sélibatér selidik seligi
    seligit selikur selimang selimbau selimpang selimpat selimut sélina selinap selincam selindit
    selindung seling selingar selingkit selingkuh selingkup selintru selip selipar selir selira
    selirak selirat seliri selisih selisik selisip selisir selit seliu seliwer séljuk sélma sélo
    selobok selodang sélofan selok seloka selokan seloki sélom séloma sélomata sélométer selomor
    selomot selomprét sélon selonding selondok sélong selongkar selongkéng selongsong selonjor
    selonong selontok selop selor seloroh selot sélotip selotong selow seloyak seloyong sélter
    seluang seluar selubung seludang seludu seluduk seludup selugot selui seluk selukat selukung
    sélular sélulase sélulér sélulit sélulitis séluloid sélulosa sélulose selulup selulur seluma
    selumar selumbar selumbari selumbat selumu selumur seluncur selundat selundup selungai
    selungkang selungkup selup selupat selurah seluru seluruh selusuh selusup selusur selut sélvi
    sélvia sélviana séma semadi sémafor semah semai semaja semak semalakama semalu semambu semampai
    semampang semanak semandang semandarasa semandarasah semandera semanding semang semangat
    semanggi semangka semangkok semangkuk semantan sémantém sémantiK sémantika sémantikus sémantis
    semantok semantung semanu sémapor semaput semar semara semarai semarak semaram semarang
    semarapura semarmendem semasa sémasiologi semat semata semaun semawang semawar semaya semayam
    semayi sembab sembabat sembada sembadra sembagi sembah sembahyang sembai sembak sembako
    sembakung sembalun sembam sembap sembar sembarang sembari sembat sembawa sembawang sembayan
    sembelih sembelit sémber semberani semberap semberip semberono semberut sembesi sembeta sembiang
    sembilan sembilang sembilik sembilu sembir sembirat sembiring sembodo sembodro semboja semboro
    semboyan sembrani sembrono sembuang sembuh sembul sembulu sembung sembunyi sembur semburat
    semburit semecah semedera semédi semedot semejak semelai seméléh semeluk seméméh semén seména
    semenanjung semenda semendarasa semendawai semendé semendo semenggah semenjak semenjana
    sementang sementara sementelah séméntum semerawang semerawut semerbak semerdanta semeriwing
    seméru semésta seméster semeton semi semiang sémianual sémiarid sémiautomatis semidang
    sémidiurnal sémifinal sémifinalis sémiformal sémikolon sémikonduktor semilir sémiloka semin
    seminai séminal séminar séminari séminaris séminarium seminau séminifér séminoma seminyak
    sémiologi sémiologis sémiosis sémiotiK sémiotika sémiotis sémipermanén sémipro semir sémiramis
    sémirata sémit semitau sémitiK sémitisme sémivokal semliwir semlohai semoga sémok semokel
    sémolina semolowaru semong semongko sempada sempadan sempaja sempak sempal sempala sempana
    sempang semparuk sempat sempelah sempelas sempena semperit semperong sempil sempit semplah
    semplak semplok sempoa sempol sempor semporna sempoyong sempoyongan semprit sempritan semprong
    semprot semprul sempu sempul sempur sempuras sempurna semput semrawut semringah semriwing semsem
    semu semua semudera semuncup semundam semunding semundu semuntu semur semurup semut sén séna
    senak senam senaméki senandika senandung senang senangin senantan senantiasa senapan senapang
    sénapati senapelan senar senarai sénario senaru sénat sénator sénatorial sénatorium senawan
    senawar senawat senawi senayan senayang senda sendal sendalu sendam sendang sendangrejo
    sendangsari sendar sendarat sendarén sendat sendawa sendawar sendayan sendayang séndé sendel
    sendelinggam séndéng sénder senderik senderung senderut sendi sendiko sénding sendiri séndok
    sendon sendorong sendratari sendratasiK sendu senduduk senduk senduro seneb sénégal sénégambia
    senén senentiasa senep sénésén sénésénsi senéwén séng sengaja sengak sengal sengam sengangar
    sengangkar sengap sengar sengarat sengat sengau sengelat sénget sengeti senggah senggak senggama
    senggang senggani senggara senggaring senggat senggau senggayut senggerahan senggeruk sénggét
    senggigi senggik senggiling sénggol senggora sénggot senggugu senggugut sengguk senggulung
    senggut sengih sengingih sengir sengiring sengit sengkak sengkal sengkala sengkalan sengkaling
    sengkalun sengkang sengkar sengkaring sengkarut sengkawang sengkayan sengkéd sengkédan séngkel
    sengkela sengkelang sengkelat sengkelit sengkenit sengker sengkéta sengkil sengkilit sengkléh
    sengklék sengkol sengkring sengkuang sengkuap sengkubak sengkubang sengkuit sengkuni sengon
    sengsai sengsam sengsara sengsem senguk sengungut sengut seni senigai sénil sénilitas seniman
    senin sénior sénioritas senirupa senitari senja senjak senjakala senjang senjata senjolong
    senjong senjuang senjulung sénkaku séno sénogami sénoglosofobia sénografi senohong sénolit
    sénomorfisme senonoh sénopati senori senoyong sénozoikum sénpi sénsasi sénsasional sénsasionalis
    sénsasionalisme sénséi sénsi sénsibel sénsibilitas sénsifitas sénsitif sénsitifitas sénsitisasi
    sénsitivitas sénsitométer sénsitométri sénsomotoriK sénsor sénsoréséptor sénsorial sénsoriK
    sénsorimotor sénsorinéural sénsoris sénsorium sénsual sénsualis sénsualisme sénsualistis
    sénsualitas sénsuil sénsur sénsus senta sentada sentadu sentagi sentak sentaka sental sentali
    sentalun sentana sentang sentani sentanu sentap sentara sentarum séntaurus sentausa senté
    sénténg sénténsi sénter sénterpor séntésimal sénti sentiasa sentigi séntigrad séntigram sentil
    séntiliter séntimén séntiméntal séntiméntalitas séntiméntil séntiméter séntinél senting séntiong
    sentir sentol sentolo sentolop sentong sentono sentosa sentot séntra séntral séntralis
    séntralisasi séntralisme séntralistiK séntralistis séntralitas séntrifugal séntrifugasi
    séntrifus séntriK séntriol séntripétal séntris séntrisme séntrobariK séntroid séntromér
    séntrosfér séntrosom séntrum sentuh sentuk sentul sentung senu sénufo senuh senuhun senuk
    senumpul senunggang senur senyak senyampang senyap senyar senyawa sényora senyulong senyum
    sényur séok séoul sép sepada sepadia sepah sepai sépak sepakat sépakbola sepakbor sépaktakraw
    sépal sépaloid sépalum sepam sepan sepana sepanar sepandri sepanduk sepang sepangka sepanyol
    séparasi séparatif séparatis séparatisme séparator separbang separo separuh sepasin sepat
    sepatbor sepatu sepawamil sepéda sepel sepélé sepéling sepén sepenuh seperah seperantu seperti
    sepesan sepet sepetir sepi sépia sepih sepiker sepir sepiritus sepit sepoi sepon sepora seprai
    sepré sepréi sépsis séptal séptémber séptét sépti séptiadi séptian séptiana séptianto
    séptifragal séptiK séptikémia séptikopiémia séptilion séptiliun séptima séptisémia séptisida
    séptiténg séptiyani séptoplasti séptuagésima séptuaginta séptum séptuor séptupel sepuh sepui
    sepuit sepuk sepul sepulih sepulu sepuluh sepunguk sepupu sepur seput séquitur ser séra serabi
    serabut séraf sérafim sérafina seraga seragam serah serahterima serai serak serakah seram serama
    serambi serampang serampin serampu seran serana seranah serandang serandau serandib serandung
    serang serangga serangguh seranggung serangkak serangkam serangsang serani seranta serap serapa
    serapah serapat serasa serasah serasi serat serati seratung serau séraunograf séraunométer
    seraut serawak serawal serawung seraya serayu serba serbaada serbadua serbaguna serbah serbak
    serban serbat serbelawan serbét serbi sérbia serbih sérbo serbu serbuk serda serdadu serdak
    serdam serdang sérdapol serdawa serdih seré séréal séréalia séréalin seréat sérébélar sérébélum
    sérébral sérébri sérébritis sérébrosid sérébrosida sérébrospinal sérébrotonia sérébrovaskular
    sérébrum seréh serem serembai seremban sérémoni sérémonial serempak serémpét serempu sérén
    sérénada sérénade serendah seréndéng sereng serengam séréngéti sérénitas serenjak serenjang
    serentak sérép sérésin sérét sergah sergai sergam sergap sérge sérgéi sérgio sérgius sergut séri
    sérial sérialisasi sérialisme seriap seriat seriawan seribulan seridanta seriding serigading
    serigala sérigraf sérigrafi serigunggu serigunting serik serikandi serikat serikaya sérikultur
    serimala sérimétri serimpét serimpi serimpung sérin serina serindai serinding serindit sering
    seringai seringing seringkali sériosa seririt sérisin sérisit serit sérium sérius seriwang sérka
    serkah serkai serkam serkap sérkapol serkup serlah sérli serling sérma sermangin sérmapol
    sermata sernak séro serobéh serobok serobot serodok sérofit sérofita sérografi seroja sérok
    sérokonvérsi sérologi sérologiK serombong serondéng serondok serondol serondong sérong serongkol
    seronok séropositivitas seropot sérosa sérositas sérositis serosoh serot sérotinal sérotinus
    sérotipe sérotonérgiK sérotonin sérovar seroyong sérpa sérpas sérpéntin sérpéntina sérpéntinit
    serpih serpong sérsan sérse sérsi serta sertamerta sértifikasi sértifikat sértifikator sertijab
    sértipikat sértralin sértu sértupol seru seruak serual seruas seruda serudi seruduk serugah
    seruh serui seruit seruk serul seruling séruloplasmin sérum serumat serumbung serumpun serun
    serunai serunda serundang serundéng seruni serunjang serunting seruntun serupih seruput seruru
    sérusit serut serutu seruyuk sérval sérver sérvikal sérviks sérvikum sérvis sérvisitis sérvitut
    sérvo sérvomékanisme sérvomotor serwal sesagon sesah sesai sesaing sesajén sesaji sesak sesal
    sésam sesambat sésamin sésamoid sesanti sesap sésar sésaréa sesat sesawi sésbania sésditjén
    sesek seselen sesenap sesepuh sésér sesetan sési sésidium sésil sésilia sesira sésium séskab
    sésko séskoabri séskoad séskoal séskoau séskogab séskopol séskuisénténial séskuitérpéna sésmén
    sésmil sésnég sesoca séspa séspan séspim séspimma séspimpol séspimti séspri séstét séstina
    séstoda séston sesuai sesuatu sesudu sesumbar sesuru sét séta setabelan setagén setagi setai
    setaka setakat setakin setakona setal setambuk setambul setambun sétan setana setandar setang
    setangan setanggi setapak setapok setara sétaria setarter setasiun setat setatus setawar sétda
    sétdakab sétdako setebal setéK setéker setél setela setelah setéléng setém setémpel setén
    setengah setenggar séter seterimin seterip seteru setéwel seti setia setiabudi setiadi setiaji
    setianingsih setianto setiap setiawan setigi setik setin séting setinggi setinggil setiono setip
    setir sétirizin setirman setiwel sétjén sétkab sétmil sétnég séto setoka setoker setokin
    setoking setolop setom setop setoplés setor setori setormking sétprés sétra setrali setrap
    setrat setratégi setrén setréng setriK setrika setrimin setrip setruk setrum setrup setu setuhuk
    setuju setum setung setup seturu setyadi setyaki setyaningrum setyaningsih setyanto setyarini
    setyawan setyawati setyo setyono setyorini seudati sévéritas sévila sévilla séwa séwah séwaka
    sewal séwar séwat séwék sewenang séwon séwot séwu seyogia seyogianya seyogya seyogyanya sfalérit
    sféksofobia sfénoid sféno.idal sfériK sféris sféroid sféroidal sférométer sférométri sférosit
    sférositosis sférul sférulit sfigmomanométer sfingomiélin sfingter sfinkter shéla shérina sholéh
    sholéha sholéhah sialadénitis sialogén sialoréa sianogén sianogénésis sianométer siber
    siberfobia sibéria sibernétiK sibernétika sibéro siberut sibetan sicé sidareja sidebang sidekah
    sidemen sidénréng sidéral sidéréal sidéris sidérit sidéroblas sidérodromofobia sidérofilin
    sidérofobia sidérograf sidérolit sidéropénia sidérosis sidéroskop sidérostat sidorejo siéna
    siénit siérra siésta sifonostéle sigarét sigeger sigenting siger sikedempung sikedidi sikeduduk
    sikejut sikep sikeras sikeréi siketumbak sikhém siklamén siklogénésis siklohéksana siklohéksanol
    siklohéksanon siklohékséna siklométer siklopéntadiéna siklopéntana siklopropéno.id silabel
    silaén silase sildénafil silem silempukau silépsis silésia silét siliér silinder silogisme
    siluét silver silvéster simbel simbiogénésis simbléfaron simboliK simbolisme siméon simétidin
    simétikon simétri simétriK simétris simétrisasi simétrofobia simeulué similé simokerto simpansé
    simpatétiK simpatomimétiK simpedés simpel simpétal simpléks simpléksitas simtotérmal sinagogé
    sinambéla sinaptogénésis sindén sinder sindésmologi sindésmosis sindéton sindikalisme siné
    sinéas sinéfili sinéfilia sinékdok sinékdoké sinékia sinékologi sinéktika sinékur sinéma
    sinémapléks sinémaskop sinématék sinématiK sinématograf sinématografer sinématografi
    sinématografis sinémikrografiK sinéol sinépléks sinérésis sinérgétiK sinérgi sinérgid sinérgiK
    sinérgis sinérgisitas sinérgisme sinérgistiK sinérgitas sinéskop sinéstésia sinéstétiK sinétron
    singapura singel singénésis singénésofobia singénétiK singgel singkéh singkék singkep singlét
    singsé singset singunen sinisme sinkopé sinkrétiK sinkrétis sinkrétisasi sinkrétisme sinkronisme
    sinode sinoésisme sinolé sinoptiK sinsé sinsépalus sintaktiK sinter sinterklas sintésa sintése
    sintésis sintésiser sintétase sintétiK sintétis sintrén sinyalemén siomé sionisme sipedas
    sipedes sipenmaru sipéraséaé siprohéptadin sipséla sirégar sirékap siréne sirep siringomiélia
    sirké sirkulér sirkumfléks sirkumpolér sistéin sistéina sistéktomi sistém sistématiK sistématika
    sistématis sistématisasi sistémiK sistémis sistémisasi sistérna sistole sistoliK sistosél sitén
    sitepu siter sitogénétiK sitogénétika sitogéniK sitokénésis sitokinésis sitomégalovirus
    sitométriK sitopénia sitoséntrum sitoskéléton sitostérol sitronéla situméang siuman siwaisme
    siwalankerto siwer skabiés skala skalpél skapulér skarlét skédastiK skédul skélérofobia skélét
    skélétal skélétisasi skéléton skéma skématiK skématis skématisasi skéna skénario skéné skéner
    skéniK skénografer skénografi sképtiK sképtis sképtisisme skétsa skétsel skétser skizofrénia
    skizofréniK skizogén skléra skléréid sklérénkim sklérénkima skléritis sklérodérma sklérokauli
    sklérométer skléroprotéin sklérosa sklérosis sklérostomi sklérotérapi sklérotésta sklérotiK
    sklérotium sklérotomi skolastiK skolastisisme skolopéndra skotel skrabel skrofulodérma skualéna
    skutéla skutélum skuter slamet slébor sléding sléman sléndang sléndro slengéan slénger slentem
    slépan slepegan slomprét slovén slovénia slowénia sméa smélter smés smét smokel snék snékbar
    snéling snobisme snorkel snorkeling sobéi sobék sodét so.é sofisme sofitél sofoklés sokbréker
    soké soker sokét sokratés solder soléh soléha soléhah solék solém solénodon solénoglif solénoid
    solénoidal solénostéle solét soléus solféggio solfégio solidér solipsisme solitér soloénsis
    solomon solvén solvénsi somagedé somatogén somatogénésis somatogéniK somatomédin somatomégali
    somatosénsoriK somatotipe sombréro soméah soméliér somén soméng somnolén sompék sompéng somprét
    sonde sonder sonét sonéta songel songgéng songké songkét sonokeling sonokembang sonték sopé
    sopék sopéng soppéng sorbén sorbét soré soréang sorék sorén soréndiwéri soséK sosérafobia
    sosialisme sosioékonomi sosioléK sosiolinguistiK sosiométri sosiopét sositét sotériofobia
    sotériologi soto souvenir soviét sovinisme spagéti spagétifikasi spagétini spandéks spaniél
    spaséfobia spastiK spatodéa spédométer spéK spéktakel spéktakularitas spéktakulér spéktator
    spéktograf spéktogram spéktra spéktral spéktrofotométer spéktrograf spéktrométer spéktrométri
    spéktroskop spéktroskopi spéktroskopiK spéktroskopis spéktrum spékuk spékulan spékular spékulas
    spékulasi spékulatif spékulator spékulum spéléolog spéléologi spéléotérapi spéling spélter
    spérma spérmaséti spérmasida spérmatid spérmatisida spérmatofit spérmatofita spérmatofobia
    spérmatofor spérmatofora spérmatogénésis spérmatogéniK spérmatogonium spérmatokél spérmatosél
    spérmatosit spérmatozoa spérmatozoid spérmatozoon spérmin spérmisid spérmisida spérmofobia
    spésartin spésartit spési spésial spésialis spésialisasi spésialistis spésiasi spésiés spésifiK
    spésifikasi spésifisitas spésimén spét spiderman spidométer spiker spinél spinerét spinét spion
    spionase spirakel spirém spiritisme spiritualisme spirokét spirométer spirométri splénéktomi
    splénik splénitis splénogram splénomégali spodumén spoduména spoiler sponéng sponsor sporadiK
    sporogénésis spréi sprinkler sprint sprinter sragén srebet sreg sregeg sregep srémpét srengat
    srengéngé srenggini sréngséng srepeg srepegan srirejeki sriwedari sruweng stabiliser stagén
    stalinisme stamén stapédius stapélia stapés stapler starter stasionér statemén statistiK stéarat
    stéaril stéarin stéatit stéatopigia stéatoréa stéatosis stéfan stéfani stéfanus stéfi
    stéganografi stéger stégodon stégofili stégofilia stégomia stégosaurus stégoséfalia stéiK stéK
    stéker stél stéla stélar stélé stéling stélsel stém stéma stémbusakkoord stémma stémpel stémpét
    stén sténgun sténlés sténli sténo sténograf sténografer sténografi sténogram sténohalin
    sténokardia sténokoria sténosis sténsil stép stépa stépler stéples stéradian stéréo stéréobat
    stéréofoni stéréofoniK stéréofonis stéréognosis stéréograf stéréografi stéréo.isomérisme
    stéréokimia stéréokomparator stéréométri stéréomorf stéréoskop stéréoskopik stéréoskopis
    stéréosom stéréotaksis stéréotip stéréotipikal stérigma stériK stéril stérilisasi stérilisator
    stérilitas stérkus stérling stérnal stérnit stérnotomi stérnum stéroid stéroidal stéroidogénésis
    stérol stétoréa stétoskop stétoskopis stévador stévani stéven stévia stéviosida stiK stiker
    stilbén stilbéstrol stilét stiléto stilistiK stilométriK stipéndium stirén stiréna stoikiométriK
    stoikiométris stoisisme stoK stoker stoper stopkeran stoplés stratégém stratégi stratégiK
    stratégis stratopause stratosfér stratotipe stréng stréptobasilus stréptokinase stréptokokus
    stréptomisin stréptosida strés strésor stréss striker stringéndo strobéri stroke strudel struK
    strukturalisme studén subaérial subaltérn subdérmal subéi subérin subérisasi subétniK subétnis
    subgénus subjéK subjéktif subjéktivis subjéktivisme subjéktivitas subkelas sublétal submarine
    submérsi subnét subpoéna subsét subsidéns subsidér subsistém subsistén subspésiés substituén
    subvénsi subvérsi subvérsif subyéK subyéktif subyéktivisme suceng sudét sudéwi sudéwo
    sudoriférus suéd suéz sufisién sufisme suflé sufragét sugeng sugésti sugéstibel sugéstibilitas
    sugéstif sugéstivitas suhaémi suhénda suhéndar suhéndi suhéndra suhéndri suhéri suhérman suhérni
    suhésti suiséki sujén sukamerindu sukaréla sukaresmi suké sukéndar sukéndro sukerta sukési
    sukésih suket sukorejo sukoreno sukoséwu suksés suksési suksésif suksésor sukulén sulaéman
    sulawési suléman sulfamétoksazol sulfhémoglobin sulsél sulténg sumaré sumatera sumbel sumber
    sumberagung sumberasih sumberdaya sumberejo sumbergempol sumberharjo sumberjambé sumberjaya
    sumberlawang sumbermalang sumbermanjing sumbermulyo sumberpucung sumberrejo sumbersari
    sumberwringin sumedang sumédi suméh sumekar sumelang suméléh sumenep sumengit sumér suméria
    sumerta suméru sumet sumilangeun sumpek sumpel sumpet sumsél sumteng sunda sundel sundep
    sungaipenuh sungkem supaya supel supeno super superbloK supercepat superégo superfétasi
    superfisial superfluiditas superfosfat supergén superhéro superinténdén supérior supérioritas
    superjét superkomputer superkonduktif superkonduktor superlatif superlativisme superman
    supermarkét supermén supernatan supernatural supernova superpli superpower supersaturasi
    supersemar supersét superskrip supersoniK superstar superstisi superstruktur supervisi
    supervisor supervolkano suplemén supleméntasi supleméntér suplési suplétif suplétoar suporter
    supraréne suprarénoma suprémasi suprématisme suprémo suprésan suprési suprésif suprésor
    surawisésa suréalis suréalisme suréalistiK suréalistis surék surél surem surén surénder suréndra
    suréndro surinamé surjéksi surjéktif survéi survéilans survéy survéyor suryanegara suryasengkala
    susénas suséno suséptibel suséptibilitas suséptor susetya susetyo suspék suspénder suspénse
    suspénsi suspénsif suspénsoid suspénsor suster sutédi sutéja sutéjo sutén sutera sutét suvenir
    suverén suverénitas suwé suweg suwék suwéndi suweng svédbérg swadési swakelola swasembada swédia
    swémpak swéter swiké syaféi syahréza syailéndra syamanisme syaréat syarékat syéh syéikh syéir
    syékh syerif syerikat syétan syoK syurikén
    """

  /// Roots in S that leave no doubt themselves, but that affixes go on.
  static let sPlain: StaticString = """
    saat saba sabana sabang sabar sabda sabil sabit sablon sabotir sabrina sabtu sabuk sabun sabung
    sabur sabut sadai sadang sadap sadar sadau sadis sado sadran sadur saf safar safari saffron
    safir safira saga sagang sagar sagita sagu sah sahabat sahaja saham sahap sahara sahaya
    sahbandar sahih sahrul sahur sahut sain saing sains saintis saja sajak saji sajian sakarin sakat
    sakit saklaris sakral saksama saksi saksofon sakti saku sakura sal salah salai salak salam
    salaman salat salatiga saldo salib salim salin saling salinitas salip salju salman salomo salon
    salsa salsabila salto saluir saluk salung salur saluran salut sama samadi samak samar samaran
    samarinda samawi samba sambal sambang sambar sambas sambat sambil sambit sambung sambut samosir
    sampah sampai sampan sampang samping sampir sampit samplak samplok sampuk sampul sampur samroh
    samsak samsu samudra samurai sana sanad sanak sanat sanatorium sandal sandang sandar sandi
    sanding sandiwara sandung sang sanga sangai sangar sangat sangga sanggah sanggama sanggar
    sanggat sanggau sanggit sanggul sanggup sangit sangka sangkak sangkal sangkar sangkur sangkut
    sangrai sangsang sangsi sania sanitasi sanjaya sanjung sanksi sanskrit santai santan santap
    santi santiago santiran santoso santri santriwati santun sanubari sanwacana saos sapa sapaan
    sapi sapih saprofit sapta sapu saput saputra saputri sara sarad saraf saragih sarah sarak saran
    sarana sarang sarap sarat sarau sardi sari sariawan saring sarira sarjana sarjono sarkas
    sarkofagus sarolangun sartono saruk sarung sarwono sasak sasana sasando sasar sasaran sasis
    sasmita sastra sastrawan satai satin satori satpam satria satu satwa saudagar saudara saudari
    saudi sauh sa.uk sauna saur saus savana sawah sawala sawan sawang sawangan sawi sawit sawo saya
    sayak sayang sayap sayat sayu sayup sayur sayuran si sia siaga siah siakon sial sialan sialang
    siamang siamin siang siantan siap siapa siar siarah siaran siasat siat sibak sibar sibir sibolga
    sibuk sidang sidik sidoarjo sifat sifilis sifon sigai sigap sigi sigma signifikan signifikansi
    sihir sihotang sijundai sijunjung sikap sikat siklon siklotron siklus siksa siksaan siku sikukuh
    sikut sikutat sila silabi silabus silah silaju silam silang silap silat silaturahmi silau silih
    silika silikat silikon silindris siling silir silo silogistis silsilah silutu silvikultur simak
    simanjuntak simbah simbang simbiosis simbol simbolis simbur simfisis simfoni simpai simpan
    simpanan simpang simpati simposium simpuh simpul simson simulasi simulator simultan sinabang
    sinaga sinambung sinapsis sinar sinari sinau sindir sindrom singa singahak singaraja singgah
    singgasana singgit singgung singit singkap singkat singkawang singkil singkir singkong singkur
    singlar singosari singsing sini sinis sinkron sinkronisasi sinonim sinopsis sinovial sintaksis
    sintang sintas sintuk sinus sinusitis sinyal sinyalir sinyo siomai sipi sipil sipit sipongang
    sipu siput sir sirah siram sirap sirat sirih sirik siring sirip sirkuit sirkulasi sirkumsisi
    sirkus sirna sirobok sirop sirosis siru sirup sisa sisal sisalak sisi sisih sisik sisip sisipan
    sisir sistol siswa siswanto siswi sita sitanggang sitar sitasi sitologi sitoplasma sitorus
    sitrat sitrun situ situasi situbondo situmorang situs siuk siul siulan siung siut sivitas siwak
    siwalan skalin skandal skandium ski skisma skizoid skoliosis skor skorbut skorpio skors skorsing
    skrining skrip skripsi skrotum skuad skuadron slogan sloki slot slovak slovakia snob soal soang
    sobat sobok soda sodium sodok sodomi sodor sofa softbol soga sogok sohib sohor soja sokoguru
    sokom sokong sol solar solat solawat solidaritas solis solo solok solusi solvabilitas som
    somalia somasi somatik sombong somplak somplok sompok sonar songkok songsong sono sonor sontak
    sontoloyo sop sopan sopir soprano sorai sorak sorang sorban sorbitol sorga sorgum sorog sorong
    sorot sorowako sortir sosial sosialis sosialisasi sosialistis sosialita sosiolog sosiologi
    sosiologis sosis sosoh sosok sosor sotong sowan spanduk spanyol spasi spasial spidol spiral
    spirit spiritis spiritual spiritus spirtus spons spontan spontanitas spora sporangium sport
    sportif sportivitas sputum sri srikandi srikaya sriwijaya sriyono stabil stabilitas stabilo
    stadion stadium staf stafilokokus stagnan stagnasi stalagmit stalaktit stamina standar
    standardisasi stasiun statik statis statistika statistikawan status statuta stigma stigmata
    stilir stilistika stimulan stimulasi stimulus stokholm stomata stop stori strata stratifikasi
    stratum stroma struktur struktural strukturasi studi studio stunting stupa sua suah suai suak
    suaka sualan suam suami suang suap suar suara suarga suasa suasana suatu subagyo subang
    subklinis subordinasi subrogasi subroto subsidi subsidiari substansi substansial substitusi
    substrat subtropis subuh subulussalam subur suci sudah sudan sudarmo sudarsono sudi sudip
    sudirman sudu sudut suf sufi sufiks sugi sugiarto sugiyono suguh sugul suh suharto suhu suhunan
    suit suji sujud suka sukabumi sukacita sukadana sukaduka sukar sukaria sukarni sukarno sukat
    sukma sukrosa suku sula sulah sulaiman sulam sulang sulap sulawat sulbar sulbi sulfat sulfida
    sulfon sulfonamida sulfur sulih suling sulit sultan sultra suluh suluk sulung sulur sulut
    sumarah sumarni sumarno sumba sumbang sumbangsih sumbar sumbat sumbawa sumbing sumbu sumbur
    sumir sumo sumpah sumpal sumpit sumringah sumsum sumur sumut sun sunah sunarti sunarto sunat
    sunatullah sundak sundal sundang sundul sundut sungai sunggi sungging sungguh sungkan sungkap
    sungkawa sungkit sungkuk sungkum sungkup sungkur sungsang sungut sunjam suntik suntikan sunting
    suntuk sunu sunyata sunyi sup suparman suparno supir suplai suplir supra supranatural suprapto
    supriyadi supriyanto surabaya surah surai surakarta suram surat suratan surau suraya surban
    surfaktan surga suria suriah surih surjan surogat surplus suruh suruk surut survival surya
    suryadi suryakanta sus susah susanti susanto susastra susila susilo susilowati susu susuh susuk
    susul susun susup susur sususan susut sutanto sutil sutomo sutra sutradara suun suwandi suwarno
    suwir suyanto suyatno suyono swadana swadaya swafoto swakarsa swakarya swalayan swapraja swara
    swasta swastanisasi swastika swatantra swiss syafaat syahadah syahadat syahbandar syahdu syahid
    syahputra syahrir syahwat syaiful syair syaitan syak syal syamsi syamsu syarah syarat syariah
    syarif syarifah syarikat syawal syiah syiar syirik syubhat syuhada syukri syukur syukuran syur
    syura syurga syuting
    """
}
