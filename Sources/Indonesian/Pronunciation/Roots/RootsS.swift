extension Roots {
  /// Roots in S whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let s: StaticString = """
    sabel saben sabet sabléng sabotase sadel sadéwa sadisme saguér sahadéwa sajén saké sakelar
    sakeléK sakéra sakléK sakramén sakraméntal salé saléh salem salep salésian salmonéla salomé
    salpéter sambaléwa sambel sambén sambét sampanye sampéan sampék sampel samper sampéyan
    samséng samudera samuél sanatogén sandel sandéra sanéring sangéh sangér sanggep sanitér
    sansekerta sansévéria sanskerta santen santer santét saptapesona saraséhan sardén sardéncis
    saréh sarékat sarén saréng saridelé sarkasme sarkastiK sastera satanisme saté satelit
    satinét satire sauvinisme sawér sayembara sayet se séba sebab sebagai sebai sebak sebal
    sebam sebar sebarang sebarau sebasah sébastian sebat sebaur sebayang sebekah sebel sebelah
    sebelas sebelum sébeng sebentar seberang seberhana sébét sebetulnya sebit seblak seblang
    sebrang sebrot sebu sebuk sébum sebun sebura seburas seburu seburut sebut secang secara
    secéng secerék sedahan sedak sedam sédan sedang sedap sedat sédatif sedawai sedekah sedekap
    sedelinggam sedéng sedentér sederhana sederum sedia sediakala sedih sedikit sédimén
    sédiméntasi sédiméntér sedong sedot sedu seduh sedulur séfaliK séfalopoda séfalosporin
    séfalotoraks seg sega ségah segak segala segan seganda segani segar segara segata segawon
    segéger segeh segel segenap segera segi segianya segitiga ségmén ségméntal ségméntasi segoro
    ségrégasi ségrégatif seguk seguna séh seharah séhat sehingga seia seilométer séin séismiK
    séismograf séismogram séismolog séismologi séismométer sejahtera sejajar sejak sejarah
    sejarawan sejari sejat sejati sejoli sejuk sék séka sekadar sekadau sekak sekakar sekakmat
    sekal sekala sekali sekaligus sekalipun sekalor sekam sekan sekang sekap sekar sekarang
    sekarat sekat sekata sekatén sekati sekedar sekeduduk sekedup sekelat sekelumit sekén
    sekepat sekeri sekering sekerup sekésél sekian sekip sekira sekitar séko sekoci sekoi
    sekolah sékon sekongkol sekonyong sekop sekopong sekoténg sekotong sékrési sékrét
    sékretariat sékretaris sékrétin sékrétori sekring sekrup séks séksi séksis séksisme
    séksmaniaK séksolog séksologi sékstan sékstét séksual séksualitas séktarian séktarianisme
    sékte séktor séktoral sékuél sékuén sékuénsial sekui sekul sékularis sékularisasi
    sékularisme sékularitas sékulér sékum sekundér sékuritas sékuriti sékuritisasi sekutu sél
    sela selabar selaberak selada seladang selagi selai selain selaju selak selaka selakarang
    selaku selalu selam selama selamat selamba selamet selampai selampé selampék selampit selan
    selancak selancang selancar selang selangat selangka selangkang selangkup selanting selap
    selapan selaput selar selara selarak selaras selarong selarung selasa selasar selasih selat
    selatan selawat selawé selaya selayang selayar selayun selayur selé seléb selebaran
    selébgram selébran selébrasi selébritas selébriti selebu seléder selédri seleguri selékéh
    selékoh seléksi seléktif seléktivitas seléktor selembana selembubu selempada selémpang
    selempit selempukau selempuri seléndang seléndér seléndro selengéan selenggara selengkat
    sélénit sélénium sélénografi selentik selenting selentingan seléo selepa selépang selepat
    selepé seléper selepétan selepi seléra selerak selerang selérét selesa selesai selésma
    seletuk seléwéng sélfi selia seliap sélibat selidik seligi seligit selimang selimpang
    selimpat selimut sélina selinap selindung seling selingar selingkit selingkuh selingkup
    selip selipar selir selira selirak selirat seliri selisih selisik selisip selisir selit
    seliwer selo sélofan selok seloka selokan seloki sélom selomot selomprét sélon selonding
    selong selongkar selongkeng selongsong selonjor selonong selop seloroh selot selotip seloyak
    seloyong sélter seluang seluar selubung seludang seludu seluduk seludup selui seluk selukat
    selukung sélular selulase sélulér sélulit sélulitis séluloid sélulosa sélulose selulup
    selulur seluma selumar selumbar selumbari selumbat selumu selumur seluncur selundat selundup
    selungkang selungkup selup selupat selurah seluru seluruh selusuh selusup selusur selut
    sélvi séma semadi sémafor semah semai semaja semak semalu semambu semampai semanak semang
    semangat semanggi semangka semangkok semangkuk semantan sémantiK sémantis semapor semaput
    semar semara semarai semarak semarang semarapura semasa semat semata semawang semawar semaya
    semayam semayi sembab sembada sembah sembahyang sembai sembak sembako sembalun sembam sembap
    sembar sembarang sembari sembat sembawang sembelih sembelit sémber semberani semberip
    semberut sembilan sembilang sembilu sembir sembirat sembiring semboyan sembrani sembrono
    sembuang sembuh sembul sembung sembunyi sembur semburat semédi seméléh semén seména
    semenanjung semenda semendo semenggah semenjak semenjana sementang sementara sementelah
    semerawang semerbak seméru semésta seméster semeton semi semiang sémifinal sémifinalis
    sémiformal sémikolon sémikonduktor semilir seminai séminal séminar séminari seminyak
    sémiologi sémiosis sémiotiK sémiotika sémipermanén semir semirata sémit sémitiK sémivokal
    semliwir semlohai sémok sempada sempadan sémpak sempal sempana sempang sempat sempelah
    sempena sempil sempit semplak sempoa sempor sempoyong sempoyongan semprit sempritan semprong
    semprot semprul sempul sempur sempurna semrawut semringah semsem semu semua semunding semur
    semut sén sena senak senam senandika senandung senang senangin senantan senantiasa senapan
    senapang sénapati senar senarai sénario sénat sénator sénatorium senawan senawar senawat
    senawi senayan senda sendal sendalu sendam sendang sendar sendarat sendarén sendat sendawa
    sendayan sendayang sendel séndéng séndér sendi sending sendiri séndok sendon sendorong
    séndratari sendu senduduk senduk sénégal senén senéwén séng sengaja sengal sengam sengap
    sengar sengat sengau senggak senggama senggang senggara senggat senggau senggayut sénggét
    senggigi sénggol senggora senggugu senggugut sengguk senggulung senggut sengih sengir sengit
    sengkak sengkal sengkala sengkalan sengkang sengkar sengkarut sengkawang sengkayan sengkéd
    sengkédan sengkéla sengkelang sengkelat sengkelit sengkénit sengker sengkéta sengkil
    séngklék sengkuang sengkuap sengkuni séngon sengsai sengsam sengsara sengsem senguk
    sengungut sengut seni senigai sénil sénilitas seniman senin sénior sénioritas senja senjak
    senjang senjata senjong séno sénografi senohong senonoh sénopati senoyong sénsasi
    sénsasional sénsasionalisme sénséi sénsibel sénsibilitas sénsitif sénsitisasi sénsitivitas
    sénsor sénsoriK sénsoris sénsual sénsualis sénsualisme sénsualitas sénsuil sénsur sénsus
    sénta sentada sentadu sentagi sentak sentaka sental sentali sentalun sentana sentani sentap
    sentara sentarum sénténg sénter sénti sentiasa séntigram sentil séntiliter séntimén
    séntiméntal séntiméntalitas séntiméntil séntiméter senting sentiong sentol sentong sentosa
    sentot séntra séntral séntralis séntralisasi séntralisme séntralistiK séntralistis
    séntrifugal séntrifugasi séntrifus séntriK séntriol séntripétal séntris séntromér séntrosom
    séntrum sentuh sentuk sentul sentung senu senuh senuk senunggang senur senyampang senyap
    senyar senyawa senyum senyur séok sép sepada sepah sepai sépak sepakat sépakbola sépaktakraw
    sépal sepam sepan sepanar sepandri sepang séparasi séparatis séparatisme séparator separo
    separuh sepasin sepat sepatbor sepatu sepéda sepél sepélé sepeling sepén sepenuh seperah
    seperantu seperti sepesan sepet sepetir sepi sépia sepih sepiker sepir sepit sepoi seprai
    sepréi sépsis séptémber séptét sépti septian séptiK séptikémia séptima séptuaginta séptum
    sepuh sepuit sepuk sepul sepulih sepuluh sepupu sepur seput sera serabi serabut sérafim
    seraga seragam serah serai serak serakah seram serama serambi serampang serampin serampu
    seran serana seranah serandau serandib serandung serang serangga serangguh seranggung
    serangkak serangsang serani serap serapah serapat serasa serasah serasi serat serati
    seratung serau seraut serawak serawal seraya serayu serba serbaguna serbak serban serbat
    serbét serbi sérbia serbu serbuk serdadu serdak serdam serdang serdawa serdih séréal
    séréalia sérébélum sérébral sérébrospinal sérébrovaskular sérébrum seréh serem sérémoni
    sérémonial serempak serémpét serempu sérénada sérénade serendah sérendéng seréng serentak
    sérép serésin sérét sergah sergai sergam sergap sergut séri sérial seriap seriat seriawan
    seribulan seriding serigading serigala sérigrafi serigunting serik serikandi serikat
    serikaya sérikultur serimpét serimpi serimpung serindai serindit sering seringai seringing
    sériosa serit sérium sérius serkah serkai serkap serkup serlah serling sermangin sernak séro
    sérobéh serobok serobot seroja sérok sérokonvérsi sérologi serombong serondéng serondok
    serondol serondong sérong seronok seropot sérosa serosoh serot sérotipe sérotonin seroyong
    sérpa sérpéntina serpih serpong sérsan sérse sersi serta sértifikasi sértifikat sertu seru
    seruak seruas seruda serudi seruduk serugah seruh serui seruit seruk serul seruling sérum
    serumat serun serunai serunda serundéng seruni serunjang seruntun seruput seruru serut
    serutu seruyuk sérver sérviks sérvis sérvo sésah sesai sesaing sesajén sesaji sesak sesal
    sesam sésamoid sesanti sesap sésar sesat sesawi sésditjén sesek seselen sesenap sesepuh
    sésér sesetan sési sésil sesira sésium séskoad sesuai sesuatu sesumbar sét seta setabelan
    setagén setai setaka setakona setal setambun sétan setana setang setangan setanggi setapak
    setara sétaria setasiun setat setawar setebal setéK setéker setél setela setelah seteléng
    setém setémpel setén setengah setér seteru setéwel seti setia setiabudi setiap setiawan
    setik setin setinggi setip setir setirman setiwel setoka setokin setolop setom setop
    setoplés setor setori setra setrap setrat setrén setréng setriK setrika setrimin setrip
    setruk setrum setrup setu setuju setum setung setup seturu setyawan setyo seudati sévila
    séwa séwah séwaka sewal séwar sewat sewenang séwot séwu seyogia seyogianya seyogya
    seyogyanya sfériK sféris sféroid sférométer sfigmomanométer sfingter sfinkter sianométer
    siber sibéria sibernétiK sibernétika siberut sice sidemen sideral sidérit sidérosis sigarét
    sigégér siger siklamén siklométer silabel silase silésia silét silinder silogisme siluét
    silver simboliK simbolisme siméon simétri simétriK simétris simpansé simpel simpléks
    sinagoge sindén sinder sindikalisme sinéas sinékdok sinékdoke sinékur sinéma sinémaskop
    sinématék sinématiK sinématografi sinématografis sinéol sinépléks sinérgi sinérgis
    sinérgisme sinérgistiK sinérgitas sinéstésia sinétron singapura singel singkéh singkék
    singlét singsé singsét sinisme sinkope sinkrétiK sinkrétis sinkrétisasi sinkrétisme
    sinkronisme sinode sinoptiK sinsé sintaktiK sinterklas sintése sintésis sintétiK sintétis
    sinyalemén siomé sionisme siréne sirep sirkulér sirkumfléks sistéktomi sistém sistématiK
    sistématika sistématis sistématisasi sistémiK sistémis sistoliK siter sitogénétika
    sitokinésis siuman siwaisme siwér skala skapulér skédul skélét skeléton skéma skématis skéna
    skénario skéne sképtiK sképtis sképtisisme skétsa skétser skizofrénia skizofréniK skléra
    sklérénkim sklérodérma skléroprotéin sklérosis skolastiK skolastisisme skotel skuter slamet
    slébor sléman sléndro slengéan slovénia slowénia smés smokel snék snobisme snorkel sobék
    sodét sofisme sokér sokét solder soléh soléha soléhah solék solém solénoid solfégio solidér
    solipsisme solitér solomon solvén solvénsi somatosénsoriK soméng sompék sompéng sonde sonder
    sonét sonéta songél songkét sonokeling sonték sopé sopék sorbét soré soréang sorék sorén
    sosialisme sosioékonomi sosioléK sosiolinguistiK sosiométri sosiopét soto soviét sovinisme
    spagéti spastiK spédométer spéK spéktakel spéktakulér spéktator spéktral spéktrofotométer
    spéktrograf spéktrométer spéktrométri spéktroskop spéktroskopi spéktrum spékulan spékular
    spékulasi spékulatif spékulator spékulum spéléologi spéling spérma spérmatid spérmatogénésis
    spérmatosit spérmatozoa spérmatozoid spérmisid spérmisida spésial spésialis spésialisasi
    spésialistis spésiés spésifiK spésifikasi spésifisitas spésimén spidométer spiker spion
    spionase spiritisme spiritualisme spirokét spirométer spirométri splénomégali sponsor
    sporadiK spréi sprinkler sprint sprinter sragén srebet sreg sregeg sregep srémpét srengéngé
    stabiliser stagén stalinisme stamén stapédius stapler starter stasionér statemén statistiK
    stéarat stéarin stéfani stéfanus stégodon stégosaurus stéK stéker stél stéla stéling stélsel
    stém stémpel sténgun sténlés sténo sténograf sténografer sténografi sténogram sténosis
    sténsil stép stépa stéréo stéréofoni stéréofoniK stéréognosis stéréografi stéréokimia
    stéréoskop stéréotip stéril stérilisasi stérilisator stérilitas stérling stéroid stérol
    stétoskop stévani stéven stévia stiK stiker stilistiK stipéndium stirén stoisisme stoK
    stoker stoper stopkeran stoplés stratégi stratégiK stratégis stratosfér stréng stréptokinase
    stréptokokus stréptomisin strés striker strobéri stroke struK strukturalisme studén subétniK
    subétnis subgénus subjéK subjéktif subjéktivisme subjéktivitas subkelas sublétal submarine
    subsidér subsistém subspésiés subvénsi subvérsi subvérsif subyéK subyéktif sucéng sudét suéz
    sufisme sugésti sugéstif suhéndar suhéndra suhérman sukaréla suke suket suksés suksési
    suksésif suksésor sukulén sulawési sulsél sulténg sumatera sumbel sumber sumedang suméh
    sumenep sumengit sumér suméria sumpek sumpel sumsél sunda sundep sungkem supaya supél supeno
    super superbloK supercepat superégo superfisial superfosfat superhéro superinténdén supérior
    supérioritas superkomputer superkonduktor superlatif superman supermarkét supermén
    supernatural supernova supersemar superskrip supersoniK superstar superstruktur supervisi
    supervisor suplemén supleméntasi suplési suporter suprémasi suprésor suréalis suréalisme
    suréalistiK suréalistis surem surén suréndra suriname survéi survéyor suséno susetyo suspék
    suspénse suspénsi suspénsor suster sutéjo sutén sutera suvenir suwé suwék suweng swadési
    swakelola swasembada swédia swéter swiké syamanisme syarékat syéh syékh syoK
    """

  /// Roots in S that leave no doubt themselves, but that affixes go on.
  static let sPlain: StaticString = """
    saat sabana sabang sabar sabda sabil sabit sablon sabotir sabrina sabtu sabuk sabun sabung
    sabur sabut sadang sadap sadar sadis sado sadran sadur safar safari saffron safir safira
    saga sagita sagu sah sahabat sahaja saham sahara sahaya sahbandar sahih sahrul sahur sahut
    saing sains saintis saja sajak saji sajian sakarin sakit saklaris sakral saksama saksi
    saksofon sakti saku sakura sal salah salak salam salaman salat salatiga saldo salib salim
    salin saling salinitas salju salman salomo salon salsa salsabila salto salur saluran salut
    sama samak samar samaran samarinda samawi samba sambal sambar sambas sambil sambung sambut
    samosir sampah sampai sampan sampang samping sampit samplak sampul samroh samsak samsu
    samudra samurai sana sanak sanatorium sandal sandang sandar sandi sandiwara sandung sang
    sangat sangga sanggah sanggama sanggar sanggau sanggul sanggup sangit sangka sangkal sangkar
    sangkur sangkut sangrai sangsi sania sanitasi sanjaya sanjung sanksi sanskrit santai santan
    santap santi santiago santiran santoso santri santriwati santun sanubari sanwacana sapa
    sapaan sapi sapih saprofit sapta sapu saput saputra saputri sarad saraf saragih sarah saran
    sarana sarang sarap sarat sarau sardi sari sariawan saring sarira sarjana sarjono sarkas
    sarkofagus sarolangun sartono sarung sarwono sasak sasana sasando sasar sasaran sasis
    sasmita sastra sastrawan satai satin satori satpam satria satu satwa saudagar saudara
    saudari saudi sauh sauna saus savana sawah sawala sawan sawangan sawi sawit sawo saya sayang
    sayap sayat sayu sayup sayur sayuran si sia siaga sial sialan siamang siamin siang siantan
    siap siapa siar siarah siaran siasat sibak sibir sibolga sibuk sidang sidik sidoarjo sifat
    sifilis sifon sigap sigma signifikan signifikansi sihir sihotang sijunjung sikap sikat
    siklon siklotron siklus siksa siksaan siku sikut sila silabi silabus silah silam silang
    silat silaturahmi silau silih silika silikat silikon silindris siling silo silogistis
    silsilah silvikultur simak simanjuntak simbah simbiosis simbol simbolis simfisis simfoni
    simpai simpan simpanan simpang simpati simposium simpuh simpul simson simulasi simulator
    simultan sinabang sinaga sinapsis sinar sinari sindir sindrom singa singaraja singgah
    singgasana singgung singkap singkat singkawang singkil singkir singkong singkur singlar
    singosari singsing sini sinkron sinkronisasi sinonim sinopsis sinovial sintaksis sintang
    sintas sinus sinusitis sinyal sinyo siomai sipil sipit sipu siput sirah siram sirat sirih
    sirik sirip sirkuit sirkulasi sirkumsisi sirkus sirna sirop sirosis sirup sisa sisal sisi
    sisih sisik sisip sisipan sisir sistol siswa siswanto siswi sita sitanggang sitar sitasi
    sitologi sitoplasma sitorus sitrat sitrun situ situasi situbondo situmorang situs siul
    siulan siung sivitas siwalan skandal skandium skisma skizoid skoliosis skor skorbut skorpio
    skors skorsing skrining skrip skripsi skrotum skuad skuadron slogan sloki slot slovak
    slovakia snob soal soang sobat soda sodium sodok sodomi sodor sofa softbol soga sogok sohib
    sohor sokoguru sokong sol solar solat solawat solidaritas solis solo solok solusi
    solvabilitas somalia somasi somatik sombong somplak sonar songsong sono sonor sontak
    sontoloyo sop sopan sopir soprano sorai sorak sorban sorbitol sorga sorgum sorog sorong
    sorot sorowako sortir sosial sosialis sosialisasi sosialistis sosialita sosiolog sosiologi
    sosiologis sosis sosoh sosok sosor sotong sowan spanduk spanyol spasi spasial spidol spiral
    spirit spiritis spiritual spiritus spirtus spons spontan spontanitas spora sporangium sport
    sportif sportivitas sputum sri srikandi srikaya sriwijaya sriyono stabil stabilitas stabilo
    stadion stadium staf stafilokokus stagnan stagnasi stalagmit stalaktit stamina standar
    standardisasi stasiun statik statis statistika statistikawan status statuta stigma stigmata
    stilistika stimulan stimulasi stimulus stokholm stomata stop stori stratifikasi stratum
    stroma struktur struktural strukturasi studi studio stunting stupa sua suah suai suak suaka
    sualan suam suami suap suar suara suarga suasa suasana suatu subagyo subang subklinis
    subrogasi subroto subsidi subsidiari substansi substansial substitusi substrat subtropis
    subuh subulussalam subur suci sudah sudan sudarmo sudarsono sudi sudip sudirman sudut suf
    sufi sufiks sugiarto sugiyono suguh sugul suharto suhu suhunan suit suka sukabumi sukacita
    sukadana sukaduka sukar sukaria sukarni sukarno sukma sukrosa suku sulah sulaiman sulam
    sulang sulap sulawat sulbar sulbi sulfat sulfida sulfon sulfonamida sulfur sulih sulit
    sultan sultra suluh sulung sulur sumarah sumarni sumarno sumba sumbang sumbangsih sumbat
    sumbawa sumbing sumbu sumir sumpah sumpal sumpit sumringah sumsum sumur sumut sunah sunarti
    sunarto sunat sunatullah sundal sundang sundut sungai sunggi sungging sungguh sungkan
    sungkur sungsang sungut suntik suntikan sunting suntuk sunyata sunyi sup suparman suparno
    supir suplai suplir supra supranatural suprapto supriyadi supriyanto surabaya surah surai
    surakarta suram surat suratan surau suraya surban surfaktan surga suria suriah surjan
    surogat surplus suruh surut survival surya suryadi suryakanta sus susah susanti susanto
    susastra susila susilo susilowati susu susuh susuk susul susun susup susur sususan susut
    sutanto sutil sutomo sutra sutradara suun suwandi suwarno suwir suyanto suyatno suyono
    swadana swadaya swafoto swakarsa swakarya swalayan swapraja swara swasta swastanisasi
    swastika swatantra swiss syafaat syahadah syahadat syahbandar syahdu syahid syahputra
    syahrir syahwat syaiful syair syaitan syak syal syamsi syamsu syarah syarat syariah syarif
    syarifah syawal syiah syiar syirik syuhada syukri syukur syukuran syur syura syurga syuting
    """
}
