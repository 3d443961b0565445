extension Roots {
  /// Roots in S whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let s: StaticString = """
    sabel saben sabet sabléng sabotase sadel sadéwa sadéwo sadisme saéful saépul saguér sahadéwa
    sahél sailéndra sajén saké sakelar sakelat sakeléK sakéra sakernas saketi sakléK sakramén
    sakraméntal sakraméntalia sakrilégi sakrokoksigéal salé saléh saléhah salem salémba saléndro
    salep saléro salésian salesma salmonéla salmonélosis salomé salpéter salvérsan sambaléwa sambel
    samben sambeng sambet sambikerep sambirejo samgé samoyéd sampanye sampéan sampék sampel samper
    sampéyan samséng samudera samuél sanatogén sandel sandera sanéring sangéh sanger sanggep
    sanggerah sangihé sangkelat sanhédrin sanhérib saninten sanitér sansekerta sansévéria sanseviéra
    sanskerta santen santer santét sapé sapiéns sapogénin saprémia saprogén saprolégnia sapropél
    saptapesona saptaprasetya sarajévo saraséhan sardén sardéncis sardinéla saréan saréh sarékat
    sarén sareng saridelé sarirejo sarkasme sarkastiK sarkodérma sarkoléma sarpakenaka sarumpaét
    sarwendah sasét sastera sastrajéndra sastranegara satanisme saté satelit satelitér satinét
    satire satrés satréskrim satyalencana sauvinisme savéro sawahbesar sawér sawérigading sayembara
    sayet se séba sebab sebagai sebai sebak sebal sebam sebangki sebar sebarang sebarau sebasah
    sébaséa sébastian sebat sebaur sebawi sebayang sebekah sebel sebelah sebelas sebelum sébéng
    sebentar seberang seberhana sebet sebetulnya sebit seblak seblang séboréa séborhéa sebrang
    sebrot sebu sebuk sébum sebun sebura seburas seburu seburut sebut secang secanggang secara
    secéng secérék séda sedah sedahan sedak sedakap sedalinggam sedam sédan sedang sedap sedat
    sédatif sedau sedawa sedawai sedekah sedekap sedekep sedelinggam sedéng sédéntarisasi
    sédéntarisme sédéntér sederhana sederiah sederum sedia sediakala sedih sedikit sédimén
    sédiméntasi sédiméntér sédiméntologi sédiméntologis sédna sedong sedot sedu seduh sedulur sedut
    sedyatmo sedyono séfadroksil séfaléksin séfalgia séfalhématoma séfaliK séfalisasi séfalométri
    séfalon séfalopoda séfalosél séfalosporin séfalotin séfalotoraks séfanya séfardi séfardim séféid
    séfiksim séfotaksim séftriakson seg sega segah segak segala segan seganda segani segar segara
    segata segawon segeger segéh segel segenap segera segi segianya segiempat segienam segilima
    segini segitiga ségmén ségméntal ségméntasi ségméntatif ségméntéktomi sego segoro ségrégan
    ségrégasi ségrégatif seguk seguna séh seharah séhat sehingga seia séilométer séin seiras séismiK
    séismogéniK séismograf séismogram séismolog séismologi séismométer sejahtera sejajar sejak
    sejarah sejarawan sejari sejat sejati sejoli sejuk sék séka sekadar sekadau sekak sekakar
    sekakmat sekal sekala sekali sekaligus sekalipun sekalor sekam sekan sekang sékans sekap sekar
    sekarang sekarat sekarbela sekarep sekarini sekarsari sekartaji sekarwangi sekat sekata sekatén
    sekati sekaut sékber sékcam sékda sékdakab sékdaprov sékdés sekedar sekeduduk sekedup sekelat
    sekelumit seken sekepat sekeri sékering sekernan sékertariat sékertaris sekerup sekesél séket
    sékh sekian sekincau sekip sekira sekitar sékjén séknég séko sekoci sekoi sekolah sékon sekonar
    sekongkang sekongkol sekonyar sekonyong sekop sekopong sekor sekors sekoténg sekotong sékotrof
    sékprov sekrap sékrési sékrét sékrétagog sékretariat sékretaris sékrétif sékrétin sékrétori
    sékrétoris sekring sekrip sekrup séks séksagésimal séksagonal seksama séksénium séksi séksio
    séksis séksisme séksmaniaK séksolog séksologi séksologis sékstan sékstét sékstilion séksual
    séksualitas séksuil sékta séktarian séktarianis séktarianisme sékte sekti séktor séktoral
    sekuadron sékuél sékuén sékuéns sékuénsi sékuénsial sékuéstrasi sékuéstrum sekufu sekui sekujur
    sekul sékularis sékularisasi sékularisme sékularistiK sékularistis sékularitas sékulér
    sékulérisasi sékulérisme sékum sekunar sekundér sekuntum sékuoia sékuritas sékuriti sékuritisasi
    sekutu sékwilda sél sela selabar selaberak selada seladang selagi sélaginéla selaguri selai
    selain selais selaju selak selaka selakarang selakau selaku selalu selam selama selamat selamba
    selamet selampai selampé selampék selampit selampuri selan selancak selancang selancar sélandia
    selang selangat selangka selangkang selangkup selangor selanting selap selapan selaparang
    selaput selar selara selarak selaras selarong selaru selarung selasa selasar selasih selat
    selatan selatpanjang selawat selawé selaya selayang selayar selayun selayur selé seléb selebaran
    sélébgram selébor selébran sélébrasi sélébritas sélébriti sélébtwit selebu seléder selédri
    seleguri selékéh selékoh sélékoksib séléksi séléktif séléktivitas séléktor selemadeg selembada
    selembana selembubu selempada selémpang selempit selempukau selempuri sélénat seléndang selénder
    seléndro selengéan selenggara selengkat sélénida sélénit sélénium sélénografi sélénologi
    sélénoséntris selentem sélénterata selentik selenting selentingan seléo selép selepa selépang
    selepat selepé seléper selepétan selepi seléra selerak selerang selerét selesa selesai selésema
    selésma séléstit seletuk séléukia séléukus seléwéng sélfi selia seliap sélibat sélibatér selidik
    seligi seligit selikur selimang selimbau selimpang selimpat selimut sélina selinap selindit
    selindung seling selingar selingkit selingkuh selingkup selip selipar selir selira selirak
    selirat seliri selisih selisik selisip selisir selit seliwer séljuk sélma selo selodang sélofan
    selok seloka selokan seloki selom seloma selomata selomor selomot selomprét selon selonding
    selong selongkar selongkéng selongsong selonjor selonong selontok selop selor seloroh selot
    selotip selow seloyak seloyong sélter seluang seluar selubung seludang seludu seluduk seludup
    selui seluk selukat selukung sélular sélulase sélulér sélulit sélulitis séluloid sélulosa
    sélulose selulup selulur seluma selumar selumbar selumbari selumbat selumu selumur seluncur
    selundat selundup selungkang selungkup selup selupat selurah seluru seluruh selusuh selusup
    selusur selut sélvi sélvia sélviana séma semadi sémafor semah semai semaja semak semalakama
    semalu semambu semampai semanak semanding semang semangat semanggi semangka semangkok semangkuk
    semantan sémantém sémantiK sémantika sémantikus sémantis semantok semantung semanu sémapor
    semaput semar semara semarai semarak semaram semarang semarapura semasa sémasiologi semat semata
    semaun semawang semawar semaya semayam semayi sembab sembada sembadra sembagi sembah sembahyang
    sembai sembak sembako sembakung sembalun sembam sembap sembar sembarang sembari sembat sembawa
    sembawang sembelih sembelit sémber semberani semberip semberono semberut sembilan sembilang
    sembilu sembir sembirat sembiring sembodo sembodro semboja semboro semboyan sembrani sembrono
    sembuang sembuh sembul sembulu sembung sembunyi sembur semburat semedi semelai seméléh semén
    seména semenanjung semenda semendarasa semendawai semendo semenggah semenjak semenjana sementang
    sementara sementelah séméntum semerawang semerawut semerbak semerdanta semeriwing seméru semésta
    seméster semeton semi semiang sémianual sémiarid sémiautomatis semidang sémidiurnal sémifinal
    sémifinalis sémiformal sémikolon sémikonduktor semilir sémiloka semin seminai séminal séminar
    séminari séminaris séminarium séminifer séminoma seminyak sémiologi sémiologis sémiosis sémiotiK
    sémiotika sémiotis sémipermanén sémipro semir sémiramis semirata sémit semitau sémitiK sémitisme
    sémivokal semliwir semlohai semoga sémok semokel semolowaru semongko sempada sempadan sempaja
    sempak sempal sempala sempana sempang semparuk sempat sempelah sempelas sempena semperit
    semperong sempil sempit semplah semplak semplok sempoa sempol sempor semporna sempoyong
    sempoyongan semprit sempritan semprong semprot semprul sempu sempul sempur sempurna semrawut
    semringah semriwing semsem semu semua semuncup semundam semunding semundu semur semurup semut
    sén sena senak senam senandika senandung senang senangin senantan senantiasa senapan senapang
    sénapati senapelan senar senarai sénario senaru sénat sénator sénatorial sénatorium senawan
    senawar senawat senawi senayan senayang senda sendal sendalu sendam sendang sendangrejo
    sendangsari sendar sendarat sendarén sendat sendawa sendawar sendayan sendayang séndé sendel
    sendelinggam séndéng sénder sendi sendiko sénding sendiri séndok sendon sendorong sendratari
    sendu senduduk senduk senduro seneb sénégal sénégambia senén senentiasa senep sénésén sénésénsi
    senéwén séng sengaja sengak sengal sengam sengangar sengangkar sengap sengar sengarat sengat
    sengau sengeti senggak senggama senggang senggani senggara senggaring senggat senggau senggayut
    sénggét senggigi senggiling sénggol senggora senggugu senggugut sengguk senggulung senggut
    sengih sengir sengiring sengit sengkak sengkal sengkala sengkalan sengkaling sengkang sengkar
    sengkarut sengkawang sengkayan sengkéd sengkédan sengkéla sengkelang sengkelat sengkelit
    sengkenit sengker sengkéta sengkil sengkléh sengklék sengkol sengkring sengkuang sengkuap
    sengkubak sengkubang sengkuit sengkuni sengon sengsai sengsam sengsara sengsem senguk sengungut
    sengut seni senigai sénil sénilitas seniman senin sénior sénioritas senirupa senitari senja
    senjak senjakala senjang senjata senjolong senjong senjuang senjulung sénkaku séno sénogami
    sénografi senohong sénolit senonoh sénopati senori senoyong sénozoikum sénsasi sénsasional
    sénsasionalis sénsasionalisme sénséi sénsibel sénsibilitas sénsitif sénsitisasi sénsitivitas
    sénsitométer sénsitométri sénsomotoriK sénsor sénsoréséptor sénsorial sénsoriK sénsorimotor
    sénsorinéural sénsoris sénsorium sénsual sénsualis sénsualisme sénsualistis sénsualitas sénsuil
    sénsur sénsus senta sentada sentadu sentagi sentak sentaka sental sentali sentalun sentana
    sentang sentani sentanu sentap sentara sentarum séntaurus senté sénténg sénténsi sénter
    séntésimal sénti sentiasa sentigi séntigrad séntigram sentil séntiliter séntimén séntiméntal
    séntiméntalitas séntiméntil séntiméter séntinel senting séntiong sentir sentol sentolo sentolop
    sentong sentono sentosa sentot séntra séntral séntralis séntralisasi séntralisme séntralistiK
    séntralistis séntralitas séntrifugal séntrifugasi séntrifus séntriK séntriol séntripétal séntris
    séntrisme séntrobariK séntroid séntromér séntrosfér séntrosom séntrum sentuh sentuk sentul
    sentung senu sénufo senuh senuk senumpul senunggang senur senyampang senyap senyar senyawa
    sényora senyum senyur séok séoul sép sepada sepah sepai sépak sepakat sépakbola sepakbor
    sépaktakraw sépal sépaloid sépalum sepam sepan sepana sepanar sepandri sepanduk sepang sepanyol
    séparasi séparatif séparatis séparatisme séparator separo separuh sepasin sepat sepatbor sepatu
    sepéda sepel sepélé sepéling sepén sepenuh seperah seperantu seperti sepesan sepet sepetir sepi
    sépia sepih sepiker sepir sepit sepoi sepon seprai sepré sepréi sépsis séptal séptémber séptét
    sépti séptiadi septian séptiana séptianto séptifragal séptiK séptikémia séptikopiémia séptilion
    séptima séptisémia séptisida séptiténg séptiyani séptoplasti séptuagésima séptuaginta séptum
    séptuor séptupel sepuh sepuit sepuk sepul sepulih sepulu sepuluh sepupu sepur seput sera serabi
    serabut séraf sérafim sérafina seraga seragam serah serai serak serakah seram serama serambi
    serampang serampin serampu seran serana seranah serandang serandau serandib serandung serang
    serangga serangguh seranggung serangkak serangsang serani seranta serap serapah serapat serasa
    serasah serasi serat serati seratung serau seraut serawak serawal serawung seraya serayu serba
    serbaguna serbak serban serbat serbelawan serbét serbi sérbia sérbo serbu serbuk serda serdadu
    serdak serdam serdang serdawa serdih séréal séréalia sérébélar sérébélum sérébral sérébri
    sérébritis sérébrosid sérébrosida sérébrospinal sérébrotonia sérébrovaskular sérébrum seréh
    serem seremban sérémoni sérémonial serempak serémpét serempu sérén sérénada sérénade serendah
    seréndéng sereng séréngéti sérénitas serenjang serentak serép serésin sérét sergah sergai sergam
    sergap sérgéi sérgio sérgius sergut séri sérial sérialisasi sérialisme seriap seriat seriawan
    seribulan seriding serigading serigala sérigraf sérigrafi serigunggu serigunting serik serikandi
    serikat serikaya sérikultur sérimétri serimpét serimpi serimpung sérin serindai serinding
    serindit sering seringai seringing seringkali sériosa seririt sérisin sérisit serit sérium
    sérius seriwang serkah serkai serkap serkup serlah sérli serling sermangin sermata sernak séro
    serobéh serobok serobot serodok sérofit sérofita seroja sérok sérokonvérsi sérologi sérologiK
    serombong serondéng serondok serondol serondong sérong seronok séropositivitas seropot sérosa
    sérositis serosoh serot sérotinus sérotipe sérotonérgiK sérotonin sérovar seroyong sérpa
    sérpéntin sérpéntina sérpéntinit serpih serpong sersan sérse sérsi serta sertamerta sértifikasi
    sértifikat sértifikator sertijab sértipikat sértralin sertu seru seruak seruas seruda serudi
    seruduk serugah seruh serui seruit seruk serul seruling sérum serumat serumbung serun serunai
    serunda serundéng seruni serunjang serunting seruntun seruput seruru sérusit serut serutu
    seruyuk sérval sérver sérvikal sérviks sérvis sérvisitis sérvitut sérvo sérvomékanisme
    sérvomotor sesah sesai sesaing sesajén sesaji sesak sesal sesam sesambat sésamin sésamoid
    sesanti sesap sésar sésaréa sesat sesawi sésbania sésditjén sesek seselen sesenap sesepuh sésér
    sesetan sési sésil sésilia sesira sésium séskab sésko séskoad séskoal séskoau séskogab
    séskuisénténial séskuitérpéna sésmén séspim séspimma séspimti séspri séstét séstina séstoda
    séston sesuai sesuatu sesudu sesumbar sesuru sét seta setabelan setagén setai setaka setakin
    setakona setal setambul setambun sétan setana setandar setang setangan setanggi setapak setapok
    setara sétaria setarter setasiun setat setatus setawar sétda sétdakab sétdako setebal setéK
    setéker setél setela setelah setéleng setém setémpel setén setengah setér seterimin seteru
    setéwel seti setia setiabudi setiadi setiaji setianingsih setianto setiap setiawan setigi setik
    setin séting setinggi setiono setip setir sétirizin setirman setiwel sétjén sétkab sétmil sétnég
    séto setoka setokin setoking setolop setom setop setoplés setor setori sétprés setra setrali
    setrap setrat setratégi setrén setréng setriK setrika setrimin setrip setruk setrum setrup setu
    setuhuk setuju setum setung setup seturu setyadi setyaki setyaningrum setyaningsih setyanto
    setyarini setyawan setyawati setyo setyono setyorini seudati sévéritas sévila sévilla séwa séwah
    séwaka sewal séwar sewat séwék sewenang sewon séwot séwu seyogia seyogianya seyogya seyogyanya
    sfalérit sfénoid sféno.idal sfériK sféris sféroid sféroidal sférométer sférométri sférosit
    sférositosis sférul sférulit sfigmomanométer sfingter sfinkter shéla shérina sialadénitis
    sialogén sialoréa sianogén sianogénésis sianométer siber sibéria sibernétiK sibernétika sibero
    siberut sibetan sice sidareja sidebang sidemen sidénréng sideral sidéréal sidérit sidéroblas
    sidérograf sidérolit sidérosis sidéroskop sidérostat sidorejo siéna siénit siérra siésta sigarét
    sigeger siger sikeduduk sikejut sikep sikhém siklamén siklogénésis siklohéksana siklohéksanol
    siklohéksanon siklohékséna siklométer siklopéntadiéna siklopéntana silabel silaén silase
    sildénafil silem silempukau silépsis silésia silét silinder silogisme siluét silver silvéster
    simbiogénésis simbléfaron simboliK simbolisme siméon simétidin simétikon simétri simétriK
    simétris simétrisasi similé simokerto simpansé simpatétiK simpatomimétiK simpedés simpel
    simpétal simpléks simpléksitas sinagoge sinambéla sindén sinder sindésmologi sindésmosis
    sindikalisme siné sinéas sinékdok sinékdoke sinékia sinékologi sinéktika sinékur sinéma
    sinémaskop sinématék sinématiK sinématograf sinématografer sinématografi sinématografis sinéol
    sinépléks sinérésis sinérgétiK sinérgi sinérgid sinérgiK sinérgis sinérgisme sinérgistiK
    sinérgitas sinéstésia sinéstétiK sinétron singapura singel singénésis singénétiK singkéh singkék
    singkep singlét singsé singsét sinisme sinkope sinkrétiK sinkrétis sinkrétisasi sinkrétisme
    sinkronisme sinode sinoptiK sinsé sintaktiK sinterklas sintésa sintése sintésis sintésiser
    sintétase sintétiK sintétis sintrén sinyalemén siomé sionisme siprohéptadin sirégar sirékap
    siréne sirep siringomiélia sirkulér sirkumfléks sirkumpolér sistéin sistéina sistéktomi sistém
    sistématiK sistématika sistématis sistématisasi sistémiK sistémis sistémisasi sistérna sistoliK
    sistosél sitén sitepu siter sitogénétiK sitogénétika sitogéniK sitokinésis sitomégalovirus
    sitométriK sitopénia sitoséntrum sitoskéléton sitostérol sitronéla situméang siuman siwaisme
    siwalankerto siwer skabiés skala skalpél skapulér skarlét skédul skélét skélétal skélétisasi
    skeléton skéma skématiK skématis skématisasi skéna skénario skéne skéner skénografer sképtiK
    sképtis sképtisisme skétsa skétser skizofrénia skizofréniK skizogén skléra skléréid sklérénkim
    sklérénkima skléritis sklérodérma sklérométer skléroprotéin sklérosa sklérosis sklérostomi
    sklérotérapi sklérotiK sklérotium sklérotomi skolastiK skolastisisme skolopéndra skotel skrabel
    skrofulodérma skutélum skuter slamet slébor sléding sléman sléndang sléndro slengéan slentem
    slepegan slomprét slovén slovénia slowénia smélter smés smokel snék snékbar snéling snobisme
    snorkel sobék sodét so.é sofisme sofoklés sokbréker soker sokét sokratés solder soléh soléha
    soléhah solék solém solénodon solénoglif solénoid solénoidal soléus solfégio solidér solipsisme
    solitér soloénsis solomon solvén solvénsi somagedé somatogén somatogéniK somatomégali
    somatosénsoriK somatotipe sombréro soméng somnolén sompék sompéng somprét sonde sonder sonét
    sonéta songel songké songkét sonokeling sonokembang sonték sopé sopék soppéng sorbén sorbét soré
    soréang sorék sorén sosialisme sosioékonomi sosioléK sosiolinguistiK sosiométri sosiopét sositét
    sotériologi soto soviét sovinisme spagéti spandéks spaniél spastiK spatodéa spédométer spéK
    spéktakel spéktakularitas spéktakulér spéktator spéktra spéktral spéktrofotométer spéktrograf
    spéktrométer spéktrométri spéktroskop spéktroskopi spéktroskopiK spéktroskopis spéktrum spékuk
    spékulan spékular spékulas spékulasi spékulatif spékulator spékulum spéléolog spéléologi
    spéléotérapi spéling spérma spérmaséti spérmatid spérmatisida spérmatofit spérmatofita
    spérmatofor spérmatofora spérmatogénésis spérmatogéniK spérmatogonium spérmatosél spérmatosit
    spérmatozoa spérmatozoid spérmatozoon spérmin spérmisid spérmisida spésartin spésartit spési
    spésial spésialis spésialisasi spésialistis spésiasi spésiés spésifiK spésifikasi spésifisitas
    spésimén spiderman spidométer spiker spinél spinét spion spionase spirakel spirém spiritisme
    spiritualisme spirokét spirométer spirométri splénéktomi splénik splénitis splénogram
    splénomégali spodumén spoiler sponeng sponsor sporadiK sporogénésis spréi sprinkler sprint
    sprinter sragén srebet sreg sregeg sregep srémpét srengat srengéngé srenggini srengséng srepeg
    srepegan sriwedari sruweng stabiliser stagén stalinisme stamén stapédius stapélia stapés stapler
    starter stasionér statemén statistiK stéarat stéaril stéarin stéatit stéatopigia stéatoréa
    stéatosis stéfan stéfani stéfanus stéfi stéger stégodon stégomia stégosaurus stégoséfalia stéK
    stéker stél stéla stélar stélé stéling stélsel stém stéma stémpel stémpét sténgun sténlés sténli
    sténo sténograf sténografer sténografi sténogram sténohalin sténokardia sténokoria sténosis
    sténsil stép stépa stépler stéples stéradian stéréo stéréobat stéréofoni stéréofoniK stéréofonis
    stéréognosis stéréograf stéréografi stéréo.isomérisme stéréokimia stéréométri stéréoskop
    stéréoskopik stéréoskopis stéréosom stéréotaksis stéréotip stéréotipikal stérigma stériK stéril
    stérilisasi stérilisator stérilitas stérkus stérling stérnal stérnit stérnotomi stérnum stéroid
    stéroidal stéroidogénésis stérol stétoskop stétoskopis stévador stévani stéven stévia stiK
    stiker stilbén stilbéstrol stilét stiléto stilistiK stilométriK stipéndium stirén stiréna
    stoikiométriK stoikiométris stoisisme stoK stoker stoper stopkeran stoplés stratégi stratégiK
    stratégis stratosfér stratotipe stréng stréptobasilus stréptokinase stréptokokus stréptomisin
    stréptosida strés strésor striker strobéri stroke strudel struK strukturalisme studén subaérial
    subaltérn subdérmal subérin subérisasi subétniK subétnis subgénus subjéK subjéktif subjéktivis
    subjéktivisme subjéktivitas subkelas sublétal submarine submérsi subnét subpoéna subsét subsidér
    subsistém subsistén subspésiés subvénsi subvérsi subvérsif subyéK subyéktif suceng sudét sudéwi
    sudéwo suéd suéz sufisién sufisme suflé sufragét sugeng sugésti sugéstibel sugéstibilitas
    sugéstif sugéstivitas suhaémi suhénda suhéndar suhéndi suhéndra suhéndri suhéri suhérman suhérni
    suhésti suiséki sujén sukamerindu sukaréla sukaresmi suke sukéndar sukéndro sukerta sukési
    sukesih suket sukorejo sukoreno sukosewu suksés suksési suksésif suksésor sukulén sulaéman
    sulawési suléman sulfamétoksazol sulfhémoglobin sulsél sulténg sumaré sumatera sumbel sumber
    sumberagung sumberasih sumberdaya sumberejo sumbergempol sumberharjo sumberjambé sumberjaya
    sumberlawang sumbermalang sumbermanjing sumbermulyo sumberpucung sumberrejo sumbersari
    sumberwringin sumedang sumedi suméh sumekar sumelang suméléh sumenep sumengit sumér suméria
    sumerta suméru sumet sumpek sumpel sumpet sumsél sunda sundel sundep sungkem supaya supél supeno
    super superbloK supercepat superégo superfétasi superfisial superfosfat supergén superhéro
    superinténdén supérior supérioritas superkomputer superkonduktor superlatif superlativisme
    superman supermarkét supermén supernatan supernatural supernova superpower supersaturasi
    supersemar supersét superskrip supersoniK superstar superstisi superstruktur supervisi
    supervisor supervolkano suplemén supleméntasi suplémentér suplési suplétif suplétoar suporter
    suprarénoma suprémasi suprématisme suprémo suprési suprésif suprésor surawisésa suréalis
    suréalisme suréalistiK suréalistis surél surem surén surénder suréndra suréndro suriname
    surjéksi surjéktif survéi survéilans survéyor suryanegara suryasengkala susénas suséno
    suséptibel suséptibilitas susetya susetyo suspék suspénse suspénsi suspénsif suspénsoid
    suspénsor suster sutédi sutéja sutéjo sutén sutera suvenir suverén suverénitas suwé suweg suwék
    suwéndi suweng swadési swakelola swasembada swédia swémpak swéter swiké syaféi syahréza
    syailéndra syamanisme syaréat syarékat syéh syéikh syékh syerif syerikat syétan syoK
    """

  /// Roots in S that leave no doubt themselves, but that affixes go on.
  static let sPlain: StaticString = """
    saat sabana sabang sabar sabda sabil sabit sablon sabotir sabrina sabtu sabuk sabun sabung sabur
    sabut sadai sadang sadap sadar sadis sado sadran sadur safar safari saffron safir safira saga
    sagang sagita sagu sah sahabat sahaja saham sahap sahara sahaya sahbandar sahih sahrul sahur
    sahut sain saing sains saintis saja sajak saji sajian sakarin sakat sakit saklaris sakral
    saksama saksi saksofon sakti saku sakura sal salah salak salam salaman salat salatiga saldo
    salib salim salin saling salinitas salip salju salman salomo salon salsa salsabila salto saluir
    salur saluran salut sama samadi samak samar samaran samarinda samawi samba sambal sambang sambar
    sambas sambat sambil sambung sambut samosir sampah sampai sampan sampang samping sampir sampit
    samplak sampuk sampul sampur samroh samsak samsu samudra samurai sana sanad sanak sanatorium
    sandal sandang sandar sandi sanding sandiwara sandung sang sangai sangat sangga sanggah sanggama
    sanggar sanggat sanggau sanggit sanggul sanggup sangit sangka sangkak sangkal sangkar sangkur
    sangkut sangrai sangsang sangsi sania sanitasi sanjaya sanjung sanksi sanskrit santai santan
    santap santi santiago santiran santoso santri santriwati santun sanubari sanwacana saos sapa
    sapaan sapi sapih saprofit sapta sapu saput saputra saputri sarad saraf saragih sarah saran
    sarana sarang sarap sarat sarau sardi sari sariawan saring sarira sarjana sarjono sarkas
    sarkofagus sarolangun sartono sarung sarwono sasak sasana sasando sasar sasaran sasis sasmita
    sastra sastrawan satai satin satori satpam satria satu satwa saudagar saudara saudari saudi sauh
    sauna saur saus savana sawah sawala sawan sawang sawangan sawi sawit sawo saya sayak sayang
    sayap sayat sayu sayup sayur sayuran si sia siaga sial sialan sialang siamang siamin siang
    siantan siap siapa siar siarah siaran siasat sibak sibar sibir sibolga sibuk sidang sidik
    sidoarjo sifat sifilis sifon sigai sigap sigma signifikan signifikansi sihir sihotang sijunjung
    sikap sikat siklon siklotron siklus siksa siksaan siku sikukuh sikut sikutat sila silabi silabus
    silah silaju silam silang silap silat silaturahmi silau silih silika silikat silikon silindris
    siling silir silo silogistis silsilah silvikultur simak simanjuntak simbah simbiosis simbol
    simbolis simbur simfisis simfoni simpai simpan simpanan simpang simpati simposium simpuh simpul
    simson simulasi simulator simultan sinabang sinaga sinambung sinapsis sinar sinari sindir
    sindrom singa singaraja singgah singgasana singgung singkap singkat singkawang singkil singkir
    singkong singkur singlar singosari singsing sini sinkron sinkronisasi sinonim sinopsis sinovial
    sintaksis sintang sintas sinus sinusitis sinyal sinyalir sinyo siomai sipil sipit sipongang sipu
    siput sirah siram sirat sirih sirik siring sirip sirkuit sirkulasi sirkumsisi sirkus sirna
    sirobok sirop sirosis sirup sisa sisal sisalak sisi sisih sisik sisip sisipan sisir sistol siswa
    siswanto siswi sita sitanggang sitar sitasi sitologi sitoplasma sitorus sitrat sitrun situ
    situasi situbondo situmorang situs siul siulan siung sivitas siwalan skalin skandal skandium
    skisma skizoid skoliosis skor skorbut skorpio skors skorsing skrining skrip skripsi skrotum
    skuad skuadron slogan sloki slot slovak slovakia snob soal soang sobat sobok soda sodium sodok
    sodomi sodor sofa softbol soga sogok sohib sohor sokoguru sokong sol solar solat solawat
    solidaritas solis solo solok solusi solvabilitas somalia somasi somatik sombong somplak somplok
    sonar songsong sono sonor sontak sontoloyo sop sopan sopir soprano sorai sorak sorang sorban
    sorbitol sorga sorgum sorog sorong sorot sorowako sortir sosial sosialis sosialisasi sosialistis
    sosialita sosiolog sosiologi sosiologis sosis sosoh sosok sosor sotong sowan spanduk spanyol
    spasi spasial spidol spiral spirit spiritis spiritual spiritus spirtus spons spontan spontanitas
    spora sporangium sport sportif sportivitas sputum sri srikandi srikaya sriwijaya sriyono stabil
    stabilitas stabilo stadion stadium staf stafilokokus stagnan stagnasi stalagmit stalaktit
    stamina standar standardisasi stasiun statik statis statistika statistikawan status statuta
    stigma stigmata stilistika stimulan stimulasi stimulus stokholm stomata stop stori stratifikasi
    stratum stroma struktur struktural strukturasi studi studio stunting stupa sua suah suai suak
    suaka sualan suam suami suap suar suara suarga suasa suasana suatu subagyo subang subklinis
    subordinasi subrogasi subroto subsidi subsidiari substansi substansial substitusi substrat
    subtropis subuh subulussalam subur suci sudah sudan sudarmo sudarsono sudi sudip sudirman sudut
    suf sufi sufiks sugi sugiarto sugiyono suguh sugul suharto suhu suhunan suit suji sujud suka
    sukabumi sukacita sukadana sukaduka sukar sukaria sukarni sukarno sukma sukrosa suku sulah
    sulaiman sulam sulang sulap sulawat sulbar sulbi sulfat sulfida sulfon sulfonamida sulfur sulih
    suling sulit sultan sultra suluh suluk sulung sulur sulut sumarah sumarni sumarno sumba sumbang
    sumbangsih sumbar sumbat sumbawa sumbing sumbu sumbur sumir sumpah sumpal sumpit sumringah
    sumsum sumur sumut sunah sunarti sunarto sunat sunatullah sundal sundang sundul sundut sungai
    sunggi sungging sungguh sungkan sungkit sungkup sungkur sungsang sungut suntik suntikan sunting
    suntuk sunyata sunyi sup suparman suparno supir suplai suplir supra supranatural suprapto
    supriyadi supriyanto surabaya surah surai surakarta suram surat suratan surau suraya surban
    surfaktan surga suria suriah surih surjan surogat surplus suruh suruk surut survival surya
    suryadi suryakanta sus susah susanti susanto susastra susila susilo susilowati susu susuh susuk
    susul susun susup susur sususan susut sutanto sutil sutomo sutra sutradara suun suwandi suwarno
    suwir suyanto suyatno suyono swadana swadaya swafoto swakarsa swakarya swalayan swapraja swara
    swasta swastanisasi swastika swatantra swiss syafaat syahadah syahadat syahbandar syahdu syahid
    syahputra syahrir syahwat syaiful syair syaitan syak syal syamsi syamsu syarah syarat syariah
    syarif syarifah syawal syiah syiar syirik syuhada syukri syukur syukuran syur syura syurga
    syuting
    """
}
