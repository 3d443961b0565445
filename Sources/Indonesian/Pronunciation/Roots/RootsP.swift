extension Roots {
  /// Roots in P whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let p: StaticString = """
    paardekracht pabéan pabelah pabriK pacé pacek paceklik pacet pademangan padépokan paderi
    padéwakang padoé paédah paédofil paés paganisme pagebluk pagelaran pager pahé pakaréna pakdé
    paké pakeliran pakem pakét pakéwuh pakinéma pakistan pakitén pakter pakuncén palbégu palédang
    palem palémbang palén paléoagrostologi paléoalgologi paléoantropolog paléoantropologi
    paléobiologi paléobiotop paléobotani paléofitiK paléogén paléografi paléolimnologi paléolit
    paléolitiK paléolitikum paléontografi paléontolog paléontologi paléontologis paléopalinologi
    paléornitologi paléosén paléosoénosis paléosol paléozoikum palepai palérmo palés paléstina palét
    palmérah palpébra palué pameget pamekasan pamélo pamén pamér pamerajaan pamflét pamper panaséa
    pancaindera pancarterus pancer pandécten pandéga pandéglang pandémi pandémiK pané panebas
    panekuk panél panélis panembahan panembrama panén panéwu pangabekti pangéran pangéstu panggangpé
    pangkék pangkéng pangréh pangsek paniér paniK paningset panitera panjer pankréas pankréatéktomi
    pankréatitis panléktal panoramiK panséksual pansél panser panspérmia pantéis pantéisme pantek
    pantékosta pantéon panter pantofel panungkék panyembrama papakerma papaséna papavérin papéda
    papiaménto parabel parabén parade paradésma paradigmatiK parafémia parafrase parafrénia
    paragénésis parahidroksilbénzoaK paraklétur paraldéhida paralégal paralél paralélisasi
    paralélisme paralélogram paramédiK paramédis paramén paraméter paramétriK paramétris
    paramétrisasi paramilitér paranjé parapét paraplégia parasématiK parasétamol parasimpatétis
    parasitosoénosis paraskavédékatriafobia paré paréanom paréidolia parémiografi parémiologi
    parénial parénkim parénkima paréntal parénteral paréntésis parénting paréo paréparé parésis
    paréstésia paréwa paréwangan parfé parhélion parhélium pariétal parikena parkét parkinson
    parlemén parleméntaria parleméntarisme parleméntér parséK parsél parser parténofobia
    parténogamét parténogénésis parténogénom parténokarpi parténospérma parténospora parténot
    partikel partikelir partner paru parvenu pasage pasase pascalikuéfaksi pascamortém pascaoperasi
    pascapanén paséban pasemah pasemon paser pasét pasién pasifiK pasifisme pasmén pastéi pastél
    pasteur pasteurisasi pastilés patéhan patek patéla patembayan patén paténa paténofili
    paténofilia paténsi pater patera pateram paternal patérnalis patérnalisme paternalistiK
    patérnalistis paternoster patet patétiK patétis patiseri patogén patogénésis patogéniK patrem
    patrilinéal patriotiK patriotisme patroli patronase pattaé pause pawéstri payét péang pébato
    pebinor pébruari pecah pecahbelah pécai pécak pecal pecalang pecara pecat pecaton pecatsawed
    pecatu pécé peceklik pecel pecerén péci pecicilan pecinan pécok pecuk pécun pecundang pecut peda
    pedada pédagog pédagogi pédagogiK pédagogis pédah pedak pédal pedanda pedang pédantiK pédantis
    pedapa pedar pedas pedati pédé pedél pedépokan pédéstrian pedét pédiatri pédiatriK pédiatris
    pédigré pedih pédikulofobia pédikur pédiofobia pédipalpus pedis pédodontis pédofil pédofilia
    pédofiliaK pédogéomorfiK pedok pédologi pédologis pedoman pédométer pedongkang pédoniK pédosfér
    pedot pedu pedukang peduli pédunkel pedusi pedut pegagan pegagang pegah pegal pegan pegang pegar
    pegari pegas pégasus pegat pegawai pegel pégmatit pégo pégoh pégon peguam pegun péhong péi
    pejaka pejal pejam pejatén pejompongan pék péka pekaja pekak pekaka pekakak pekal pekalongan
    pekam pekan pekanbaru pekarang pekarangan pekasam pekaséh pekasin pekat pékatofobia pekatul
    pekau pekerti pekéwuh pekik pékinés péking pekir pekis pekiwan pekojan pékong peksi péktiK
    péktin péktinase péktoral péktoris péktosa péktosélulosa peku pekuk pekung pekur pél péla pelabi
    pelabuhanratu pelabur peladén péladofobia pelaga pélagiK pélagis pélagra pelah pelahlar
    pelaihari pelak pelakor pelalah pelalawan pelam pelamin pelampang pelampung pelan pelana
    pelancar pelancong pelanduk pelang pelangai pelanggi pelangi pelangkin pelangpang pelantar
    pelanting pélargonium pelas pelasah pelasik pelaspas pelat pelata pelatda pelatnas pelatuk
    pelauw pelawa pelayon pelbagai pélbak pelbaya pélbét példa pelebaya pelebégu pelebon pelécét
    pelecing pelécok péleg péléh pélek pelekat pelékok pelekuk pelem pelembaya pelencit pelengak
    pelengkung peléngsét pelepah pelés pelesat pelését pelésir pelesit pélét peleték peletik
    peleting peléton pelias pelihara pelik pélikan pélikel pelinggam pelinggih pelinteng pelintir
    pelipir pelipis pelipit pelir pelisir pelisit pelit pelita pelitur pélni pélo pélog peloh
    pelojok pelok pelonco pelong pelontos pelopak pelopor pélor pelorot pelosok pelosot pélota
    pélotaris pelotot pélplés pélpolisi péls pélti péltu peluang peluh peluit peluk pelulut
    pelumpung pelung pelungpung pelupuh pelupuk peluru peluruh pelus pelusuk pélviK pélvimétri
    pélvis pemair pemalang pemali pemarip pematang pematangsiantar pemayang pembarap pembayan pémda
    peméo pemilu pemirsa pémkab pémkot pémpék pémprov pémréd pemuda pemudi pemuras pén péna penad
    pénak penaka pénalti penampan penampang penang penasaran penat penatu penatua penca pencak
    pencalang pencar péncéng pencét pencil pencit péncok pencon péncong pencu pencut penda pendaga
    pendahan pendak pendalungan pendam pendapa pendar pendaringan péndau pendawa pendéga péndék
    pendékar pendem péndét pendéta pendil pénding pendok pendongkok pendopo pendua penduk péndul
    péndulum pendusin penembahan pénéplain pénés penesak pénétrasi pénétrométer pénétron penéwu
    penganan pengantén pengantin pengap pengar pengaruh pengat pengatu pengecékan pengén pengeng
    pengetik pengetikan pengga penggal penggar penggawa penghulu pengiah pengin pengit pengkal
    péngkar pengki pengkis péngkol péngkor penglaris penglawé péngos pénguin pengulun péni
    péniafobia peniaram pening peningset péninsula pénis pénisilat pénisilin pénisilinase
    pénisilinat péniténsi peniti penjajap penjalin penjara pénjas penjaskés pénjol pénjor penjuru
    penmas pénmés pénologi penomah penprés péns pénsi pénsil pénsiun pénsiunan péntadékagon péntadiK
    péntagin péntagon péntagonal péntagram péntahédron péntakosta pental péntaméter péntan péntana
    pentang pentar péntas péntase péntasikliK péntasilabiK péntatéukh péntatlon péntatoniK
    péntékosta pentét péntigraf pentil penting péntode pentol péntosa pentung penuh pénultima
    pénumbra penyair penyap pényék penyelia penyét pényok penyu péok péoni péot pepabri pepadu
    pepagan pepah pepak pepaku pepat pepatah pepaya pépé pépék pepéling péper peperék pépermin pépés
    pépét péplum pepohonan pépsin pépsina pépsinogén péptida péptidase péptidoglikan péptiK
    péptionisasi pépton pepuju pepundén pepung peputut pepuyu per pera pérabdominal perabot perabung
    perada peragat perah perahu perai peraji perajurit pérak peraka peram peramban peran perancah
    perancis perang perangah perangai peranggang peranggi peranggu perangin perangkap perangkat
    perangko peranjat peranti peranye perap perapatan peras perasat perat perawan perawas perawi
    perawis perbakin perbal perban perbanas perbani perbasasi perbatin perbawa pérborat perca
    percasi percaya percik percis percit percul percuma pérda perdah perdana perdata perdéo perdikan
    perdom perdu péré peredus pérégrénasi péréh peréi péréipod pérék perempuan perénggan perengkat
    perengus perengut pérénial perepat pérés peresau peresih péréstroika perétél peréwa pérféK
    pérféksi pérféksionis pérféksionisme pérféktif pérforasi pérforator performa performans
    performatif pérformer pérfusi pergam pergat pergedél pergi pergok pergol pérgola pergolakan
    pérgub perhati perhutani peri peria perian periang peribadi peribahasa périculum peridi
    péridotit périfér périféral périféralis périféri périfiton périfrasa périfrastis perigel
    périgéum perigi périgini périginium périglasial perih perihal perihatin périhélion périkarditis
    périkardium périkarp perikemanusiaan périkondrium périkop periksa perilaku périméter périmisium
    périmortém perimping périnatal périnatologi périnatologis perinci perincit perindu périnéal
    périnéorafi périnéum périnéurium pering peringgan peringgi peringis peringkat perintah périodat
    période périodiK périodisasi périodisitas périodonsia périodontal périodontika périodontis
    périodontitis périodontium périorbita périostéum perisa perisai périsélium périskop périskopis
    péristalsis péristaltiK péristérit péristérofili péristérofilia peristiwa péristonium perit
    péritonéum péritonitis péritrika periuk perjadin perjaka perjan perji perkakas perkale perkamén
    perkara perkasa perkedél pérklorat pérkolasi pérkolator perkolér perkosa perkusi pérkutan
    perkutut perlahan perlak perlambang perléng perlénté perléntéh perli perling perlip perlis
    pérlit perlop perlu perlup perlusidus pérma permadani permadi permai permaisuri permaK
    permakultur permalim permalin permana permanén permanénsi permanganat permata pérméabel
    pérméabilitas perméan pérméasi permén permil permisi pérmisif pérmisivitas permutasi pernah
    pernak pernékel pernik pernikel pernis perogol peroi péroksida péroksidase péroksisom peroman
    perompak péron péronéal peronyok perosok perosot pérot pérovskit perpani perpat perponding
    perppu pérprés pérpu perpus pérquisitaé pérs persabhara persada persami persangga pérsdélict
    persebaya persegi persekot pérsékusi persén perséntase perséntil persépsi persépsual perséptif
    perséptivitas perséptor perséptual perséro perserosi pérséus pérsévérasi pérsia persib persih
    persija persiK persil persipura persis pérsistén pérsisténsi persit pérsklaar persnéling pérson
    pérsona pérsonal pérsonalia pérsonalisasi pérsonalisme pérsonalitas pérsonél pérsonifikasi
    personil perspéktif pérspéktivisme pérspirasi pérsuasi pérsuasif pertal pertama pertamaks
    pertamax pertamina pertepel pertidésa pértinén pertiwi pertua pérturbasi pértusis péru peruan
    peruang pérubalsem peruk perum perumda perumnas perumpung perun perunggu perunjung perupuk perus
    perusi perut pérvasif pérvérsi perwara perwata perwatin perwira perwosi pés pésa pesai pesak
    pesaka pesam pesan pesanggrahan pesangon pesantrén pesara pesat pesawaran pesawat peseh pésék
    pésékhém pésér peséro pését péséta pesi pesiar pésimis pésimisme pésimistiK pésimistis pesindén
    pesing pesirah pesisir pésmol péso pésok pesolot pesona pésong pésta pestaka péstapora
    péstilénsi péstisida pésto péstol pesugihan pesuk pesuruh pesut pét peta pétabita petah petahana
    petai pétak petaka pétal petala petaling petam petamari pétan petanén petang petapa petaram
    petarang petaruan petas petasan petatus peté peték petel peteng peténténg péter peterana
    pétersburg péterséli pétés peti petia petiés petik petikut petilan peting petinggi pétiolus
    petir petirahan petis pétisi petitih pétitum pétogram petok petola petopan pétor pétra pétrél
    pétrikor pétrodolar pétrofili pétrofilia pétrogénésis pétroglif pétrografi pétrokimia
    pétrokimiawi pétrol pétrolatum pétroléum pétrologi pétromaks pétruk pétrus pétsai petuah petuduh
    petuk pétunia peturasan petus petut peusijuek peuyeuh peuyeum pewara pewat péyang péyék péyorasi
    péyoratif péyot piaster pidié piézo piézoéléktriK piézoéléktrisitas piézokimia piézométer pigmén
    pigméntal pigméntasi pigméntosa piké pikét pikniK piknométer piksel pilatés pilég piléh pilek
    pileren piléus pilkadés pilprés pilsener pimpel pinéal pinés pingkel pinisepuh pinsét piogén
    piogéniK pionér pionir pipérazin pipéridin pipérin pipét pipétasi piramida piréksia
    piréksiofobia piréktiK piréna pirénia pirénofor pirénoid pirénokarp pirétiK pirétroid pirétrum
    pirgéométer pirhéliométer piroéléktriK piroéléktrisitas pirogén piroksén pirométer piruét pisés
    pitagoréan pites plagiarisme plagiosére plakét plakségel planél planét planétarium planétoid
    planiméter planktoniK planogamét plantérior plasébo plasénta plaser plasmodésma plastiK platéa
    platelét plébisit plédoi plégma plégmatis pléiadés pléidoi pléiogami pléiotropi pléistosén pléK
    pléksus pléktrum plénari plengkung plénipoténsiér pléno plénum pléomorf pléomorfisme pléonasme
    pléonastiK pléopod pléotropi pléréd plerem plését plésiosaurus plésir pléster pletok pléton
    plétora pléura pléurisi pléuritis pléurogami plinteng pliométriK pliométrika pliosén plisket
    plissé pluméria pluralisme pluviométer pnéumatifobia pnéumatiK pnéumatika pnéumatofos
    pnéumatokista pnéumokokus pnéumokoniosis pnéumonia pnéumonitis pnéumotoraks pnigérofobia pocés
    podéng poétika poikilotérm poikilotérmal poikilotérmiK poinéfobia poise poker pokét
    pokréskofobia polandia polariméter polder poléksosbudhankam polém polémiK polémikus polémis
    polémisasi polén poléng polénter polés polét poléwali poliéder poliéléktrolit poliémbrioni
    poliéna poliéster poliétiléna poliférasi polifoniK poligén poligéni poligéniK poligénisme
    poliglot polihédral polihédron poliisopréna polijé polikel polikét polikliniK polikromatiK
    polimér polimérisasi polimérisme polimétalisme polinéma polinés polinésia poliomiélitis
    polipéptida polipropiléna polisém polisémi poliséntris poliséntrisme polisindéton polisintétiK
    polisitémia polispérmi polistiréna politéis politéisme politéistis politékniK politéknis
    politéna politétraflouroéténa politiK poliurétan polivalén polonés polrés polrésta polréstabés
    polséK poltabés poltéra polusi polwiltabés pomade pomélo pompéi pondamén pondérabilitas ponggé
    ponpés ponsél pontén popelin populér populisme porselén portabel portélasi portepél portugal
    posé posél poser posési posésif posisi positivisme positivistiK posmodérn posmodérnisme pospakét
    postél poster postérior postmortém poswésel pos.yandu potéhi poték potél poténg poténsi
    poténsial poténsialis poténsialitas poténsiométer poténsiométri poténsiostat poténtat potrét
    pradésain pragmatiK pragmatisme prakonsépsi praktéK praktiK praméswari prancis prasejahtera
    prasejarah prasekolah praséodimium prasetia pratérsiér pravérnal préadvis préambul préanténa
    préasétabulum prébiotiK prédasi prédator prédatoris prédéstinasi prédikat prédikatif prédikator
    prédiksi prédiktif prédiktor prédiléksi prédisposisi prédominan prééklampsia prééklamsia
    prééminén préfab préféK préféktur préferén préferénsi préferénsial préfiks préfiksasi
    préganglion préhénsi préhénsil préhistori préhistoris préi préjudis prékambrium prékariat
    préklinis prékognisi prékondisi prékositas prékuél prékursor prélat préliminér prélude préludium
    prém prémaksila préman prémanisme prématur prématuritas prémédikasi préménstruasi prémi prémiér
    prémiére prémis prémium prémolar prénasal prénatal prengus prenjak préokupasi préparasi préparat
    préposisi préposisional prépoténsi prépusium prérogatif prés présbikusis présbiopia présbitérium
    présdir présédén présén présénsi préséntabel préséntase préséntasi préséntasional présénter
    préséntil présérvasi présérvatif présési présidén présidénsi présidénsial présidénsialisme
    présidéntil présidium présinaptiK présiositas présipitasi présipitat présisi préskripsi
    préskriptif présométer préstasi préstise préstisius préstissimo présto présumsi présuposisi prét
    prétél préténsi préténsius prétérm prétoria prétorian prétzel prévalénsi prévénsi prévéntif
    préviu prévokal prewangan prigel primbon primér primitivisme primogénétur primogénitur
    primordialisme primpen pringséwu prinsipiél printer privé privilése problém probléma problématiK
    problématika problématis prodémokrasi prodéo produK produksi produsén produser proefdruK
    proefkonijn proefrit proefschrift profase profési profésional profésionalisasi profésionalisme
    profésionalitas profésor profétiK profétisme profilaktiK profitabel progénése progénitor
    progéria progésteron programer progrés progrési progrésif progrésifitas progrésivisme
    progrésivitas projéK prokém prokés proklitiK proksémiK prolaktin prolégoména prolépsis prolétar
    prolétariat prolétarisasi proliférasi promenade promés prométéus prométium prominén prominénsa
    promosi promovénda promovéndus promovéren propédéuse propélan propéler propéna propérti propilén
    propiléna proprioséptor prosédé prosédur prosédural prosékusi prosélit prosén prosénium
    prosénkim proséntase prosés prosési prosésor prosésual proskénium prospéK prospéksi prospéktif
    prospéktor prospéktus prostésis prostétiK protéan protéase protéid protéin protéinase protéinuri
    protéinuria protéksi protéksionis protéksionisme protéktif protéktor protéktorat protéoglikan
    protéolisis protéolitiK protéom protérozoikum protés protésa protése protésis protéstan
    protéstanisme protéstantisme protéus protokolér protonéma prototipe protubéransia provénans
    provokasi proyéK proyéksi proyéksionis proyéktif proyéktil proyéktor prudénsial psélismofobia
    pséudo pséudoadiksi pséudomorf pséudonim pséudonimisasi pséudopoda pséudosains pséudoskalar
    psiké psikédéliK psikiater psikoanalitiK psikogénésis psikogéniK psikolépsi psikolinguistiK
    psikométri psikométriK psikométrika psikomotoriK psikopatiK psikosomatiK psikotékniK psikotérapi
    psikotéror psikotés psikotiK ptéridofita ptéridofobia ptérodaktil ptérokauli ptéromérhanofobia
    ptéronofobia ptéropoda puber pubértas pubés pubéséns publiK pucet pudék pudel puder puding puébi
    puérilisme puérpera puérpérium puéyd puitiK pujakesuma pujaséra pujer pukét pulen pules pulet
    pulover pulpén pulper pulsométer puncek pundén punten purbawisésa puré purék purisme purser
    purwabentuk purwokerto purworejo puser pusintél puskésmas puskésos puspén puspenerbad puspiptéK
    pussenart pussenkav pustékkom puter putera puting putréfaksi putrén putrésin puyeng puyer
    """

  /// Roots in P that leave no doubt themselves, but that affixes go on.
  static let pPlain: StaticString = """
    pacak pacar pacik pacitan pacu pacuk pacul pada padah padahal padam padan padang padas padat
    padi padma padu paduka pagar pagas pagi pagoda pagu pagut paguyuban paha pahala paham pahat
    pahing pahit pahlawan pailit pa.ir pajak pajan pajang pajuh pak pakai pakaian pakal pakan
    pakansi pakar pakat pakis paksa pakta paku pakuk pal pala palagan palak palang palangkaraya
    palapa palawija palgunadi paliatif palindrom paling palis palit palka paloh palopo palpasi
    palpitasi palsi palsu palu palun palung palut pamah paman pamit pamong pamor pampang pampas
    pampat pamrih panah panai panama panar panas panau panca pancang pancar pancaran pancarona
    pancasila panci pancing panco pancung pancur pancut pandai pandak pandam pandan pandang
    pandangan pandawa pandir pandita pandu pangah pangan pangandaran panggang panggil panggul
    panggung pangkal pangkas pangkat pangku panglima pangling pangsa pangsi pangsit panir panitia
    panjang panjar panjat panji panorama pansus pantai pantang pantar pantas pantat pantau panti
    pantik panting pantomim pantri pantul pantun pantura panu papa papah papak papan papar papas
    papila papirus papua papula para parabola paradigma paradoks paraf parafin paragraf paraguay
    parah parak paralaks paralisis param paran parang parangtritis paranoia paranoid parap paras
    parasit parasut parau parfum pari parih paripurna paris parit paritas pariwisata parkir parkit
    paro parodi paron parpol parsial partai partikular partisan partisi partisipasi partitur
    partograf partus paruh parun parut parutan pas pasah pasai pasak pasal pasang pasap pasar pasca
    pasif pasir paskah paskal pasok paspor pasrah pasta pasti pastor pasu pasuk pasukan pasundan
    pasung pasuruan pasutri patah patahan patam patar pati patih patik patil patin pating patok
    patologi patologis patri patriot patron patrun patuh patuk patung patut pauh pauk paulus paus
    paut paviliun pawai pawana pawang pawon paya payah payakumbuh payang payar payau payudara payung
    piagam pial piala pialang piama piano piara piat piatu piawai pica picik picing picis picit
    pickup pico picu pidana pidato pigmi pigura pihak pijah pijak pijar pijat pijit pikat pikau
    pikir pikul pikun pil pilah pilar pilatus pilau pilih pilihan pilin pilis pilot pilu pilus
    pimpin pinak pinang pinar pincang pincuk pincut pindah pindai pindang pinga pinggan pinggang
    pinggir pinggul pingit pingkau pingpong pingsan pinjal pinjam pinta pintal pintar pintas pintu
    pion pipa pipi pipih pipil pipis pipit pirai piramidal pirang pirau pirik piring pirolisis pirsa
    pirsawan pirus pisah pisang pisau pisit pispot pistol piston pisuh pita pitagoras pitam pitar
    pitih piting piton pituitari piuh piutang piyama plafon plagiat plagiator plakat planaria
    plankton planologi plasma plaspas plastis plastisitas plat platina platonis plaza plitur ploi
    plombir plontos plot plural pluralis plus plutokrat poci pocok pocong podium poh pohon poin
    pojok pokat pokok pola polah polan polarisasi polaritas poliandri polifoni poligami poligini
    poligon polinomial polio polip polis polisakarida polisi politbiro politikus politis politisasi
    politisir polivinil polka polok polong polos polutan polwan pompa pompong ponakan ponco pondasi
    pondok pondong pongah ponggok poni ponorogo pontang pontianak pontoh pop popok popor popular
    populasi porah porak poranda pori porno poros porot porsi portal portir portofolio pos positif
    posko poso pospartum postulat postur pot potas potia potong prabowo prabu prabumulih praduga
    pragmatis praha prahara praja prajurit prakarsa prakiraan praktis prambanan pramugara pramugari
    pramuka pramusaji pranala pranata prangko prasangka prasaran prasarana prasasti prasmanan
    pratama pria priangan pribadi pribumi prihatin prima primadona primata primigravida primipara
    primitif prinsip prioritas prisma privasi privat privatisasi proaktif probolinggo produktif
    produktivitas profan profil profilaksis prognosis program proklamasi proklamator prolaps
    prolifikasi promiskuitas promo promotif promotor pronomina pronominal propaganda propagandis
    propana propinsi propolis proporsi prosa prosodi prostaglandin prostat prostitusi protagonis
    protokol proton protoplasma protozoa provinsi provinsial provokatif provokator provos psikiatri
    psikis psikolog psikologi psikologis psikopat psikosis psoriasis puak puaka pual pualam puan
    puas puasa pubis publikasi publisitas pucat pucuk pudar pudur pugak pugar pugas puing puisi
    puitis puja pujangga puji pujuk pujut pukal pukas pukat pukau puki pukis pukul pula pulang pulas
    pulau pulih pulpa pulsa puluh pulun pulung pulur pulut puma pumpun pun punah punai punakawan
    puncak pundak pundi pundung punggawa pungguk punggung pungkas pungkur pungli pungut pungutan
    puntal puntang puntir puntung punuk punya pupil pupu pupuh pupuk pupur pupus puput pura purah
    purba purbakala purbalingga purbasangka purdah purgatif puri purik puritan purna purnama
    purnatugas purnawirawan puru purun purut purwa purwakarta pusaka pusar pusara pusaran pusat
    pusing puspa puspita pustaka pustakawan pustula pusu pusut putar putat putih putik putra putri
    putrian putu putus puyu puyuh
    """
}
