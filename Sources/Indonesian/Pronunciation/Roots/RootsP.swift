extension Roots {
  /// Roots in P whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let p: StaticString = """
    pabéan pabriK pacé pacek paceklik pacet pademangan padépokan paderi paédofil paés paganisme
    pagebluk pagelaran pager pahé pakdé pakeliran pakem pakét pakéwuh pakistan pakter pakuncén palem
    palémbang palén paléoantropolog paléoantropologi paléobotani paléogén paléografi paléolit
    paléolitiK paléolitikum paléontolog paléontologi paléontologis paléosén paléozoikum palérmo
    palés paléstina palét palmérah palpébra pamén pamér pamflét pamper panaséa pancaindera pancer
    pandéga pandéglang pandémi pandémiK pané panekuk panél panélis panembahan panembrama panén
    panéwu pangéran pangestu pangkék pangkéng pangréh pangsek paniK paningset panitera panjer
    pankréas pankréatitis panléktal panoramiK panséksual panser pantéis pantéisme pantek pantékosta
    pantéon panter pantofel panyembrama papakerma papéda parabel parabén parade paradigmatiK
    parafémia parafrase parafrénia paragénésis paraldéhida paralégal paralél paralélisasi
    paralélisme paralélogram paramédiK paramédis paramén paraméter paramétriK paramétris paramilitér
    paraplégia parasétamol paré paréidolia parénkim parénkima paréntal parénteral paréntésis
    parénting paréparé parésis paréstésia paréwa paréwangan parhélion pariétal parkét parkinson
    parlemén parleméntaria parleméntarisme parleméntér parsél parser parténogénésis parténokarpi
    partikel partikelir partner paru pasase pascaoperasi pascapanén paséban pasemon paser pasét
    pasién pasifiK pasifisme pasmén pastél pasteur pasteurisasi patek patéla patembayan patén
    paténsi pater paternal patérnalis patérnalisme paternalistiK patérnalistis patet patétiK patétis
    patiseri patogén patogénésis patogéniK patrilinéal patriotiK patriotisme patroli patronase pause
    pawéstri payét péang pecah pécai pécak pecal pecalang pecara pecat pecatu pecé peceklik pecel
    pecerén péci pecicilan pecinan pécok pecuk pécun pecundang pecut peda pedada pédagog pédagogi
    pédagogiK pédagogis pedak pédal pedanda pedang pédantiK pédantis pedapa pedar pedas pedati pédé
    pedél pedépokan pédéstrian pedét pédiatri pédiatriK pédiatris pedih pédikur pedis pédofil
    pédofilia pedok pédologi pédologis pedoman pédométer pedongkang pedot pedu pedukang peduli
    pedusi pedut pegagan pegagang pegah pegal pegan pegang pegar pegari pegas pégasus pegat pegawai
    pegel pégmatit pégo pégoh pégon peguam pegun péhong péi pejaka pejal pejam pejatén pejompongan
    pék peka pekak pekaka pekakak pekalongan pekan pekanbaru pekarang pekarangan pekasam pekaséh
    pekat pekatul pekau pekerti pekéwuh pekik pékinés péking pekir pekis pekiwan pekojan pékong
    peksi péktiK péktin péktoral péktoris peku pekuk pekung pekur pél péla pelabi pelabuhanratu
    pelabur peladén pelaga pélagis pélagra pelah pelaihari pelak pelalah pelalawan pelam pelamin
    pelampang pelampung pelan pelana pelancar pelancong pelanduk pelang pelangai pelanggi pelangi
    pelangkin pelangpang pelantar pelanting pélargonium pelas pelasah pelasik pelaspas pelat pelata
    pelatnas pelatuk pelawa pelayon pelbagai pélbak pelbaya pélbét példa pelebaya pelebon pelécét
    pelécok péleg péléh pélek pelekat pelékok pelekuk pelem pelembaya pelencit pelengak pelengkung
    peléngsét pelepah pelés pelesat pelését pelesir pelesit pélét peleték peletik peleting peleton
    pelihara pelik pélikan pelinggam pelinggih pelinteng pelintir pelipir pelipis pelipit pelir
    pelisir pelisit pelit pelita pelitur pélni pélo pélog peloh pelojok pelonco pelong pelontos
    pelopak pelopor pélor pelorot pelosok pelosot pelotot pélplés péltu peluang peluh peluit peluk
    pelulut pelumpung pelung pelupuh pelupuk peluru peluruh pelus pelusuk pélviK pélvimétri pélvis
    pemalang pemali pematang pematangsiantar pemayang pembarap pembayan pémda peméo pemilu pemirsa
    pémkab pémkot pémpék pémprov pémréd pemuda pemudi pemuras pén péna pénak penaka pénalti penampan
    penampang penang penasaran penat penatu penatua penca pencak pencalang pencar péncéng pencét
    pencil pencit péncok péncong pencu pencut penda pendaga pendahan pendak pendalungan pendam
    pendapa pendar pendaringan pendawa péndék pendékar pendem péndét pendéta pendil pending pendok
    pendongkok pendopo pendua péndulum pendusin pénéplain pénés pénétrasi penéwu penganan pengantén
    pengantin pengap pengar pengaruh pengat pengatu pengecékan pengén pengeng pengetik pengetikan
    penggal penggar penggawa penghulu pengin pengkal péngkar pengki pengkis péngkol péngkor
    penglaris péngos pénguin pengulun péni peniaram pening peningset pénis pénisilin pénisilinat
    peniti penjajap penjalin penjara pénjas pénjol pénjor penjuru pénologi penomah pénsi pénsil
    pénsiun pénsiunan péntadiK péntagon péntagram péntahédron pental péntaméter pentan pentana
    pentang pentar péntas péntatéukh péntatlon péntatoniK péntékosta pentil penting péntode pentol
    péntosa pentung penuh penyair penyap pényék penyelia penyét pényok penyu péok péoni péot pepadu
    pepagan pepah pepak pepaku pepat pepatah pepaya pépé pépék péper peperék pépermin pépés pépét
    péplum pepohonan pépsin pépsina pépsinogén péptida péptidoglikan péptiK pépton pepuju pepundén
    peputut pepuyu per pera perabot perabung perada perah perahu perai peraji perajurit pérak peraka
    peram peramban peran perancah perancis perang perangah perangai peranggang peranggi peranggu
    perangin perangkap perangkat perangko peranjat peranti peranye perap perapatan peras perasat
    perat perawan perawas perawi perawis perbal perban perbani perbatin perbawa perborat perca
    percaya percik percis percit percul percuma pérda perdah perdana perdata perdéo perdikan perdom
    perdu péré peredus péréh peréi pérék perempuan perénggan perengkat perengus perengut pérénial
    perepat pérés peresau péréstroika perétél peréwa pérféK perféksi perféksionis perféksionisme
    pérféktif perforasi perforator performa performans performatif perfusi pergam pergat pergedél
    pergi pergok pergol pergola pérgub perhati perhutani peri peria perian periang peribahasa peridi
    péridotit périfér périferal périféralis périféri périfiton périfrasa périfrastis perigel
    périgéum perigi périglasial perih perihal périhélion périkarditis périkardium périkarp
    perikemanusiaan périkondrium périkop periksa perilaku périméter périmisium perimping périnatal
    périnatologi perinci perincit perindu périnéal périnéorafi périnéum périnéurium pering peringgan
    peringgi peringis peringkat perintah périodat période périodiK périodisasi périodisitas
    périodontal périodontitis périodontium périorbita périostéum perisa perisai périsélium périskop
    périskopis péristalsis péristaltiK peristiwa perit péritonéum péritonitis periuk perjaka perji
    perkakas perkale perkamén perkara perkasa perkedél perklorat perkolasi perkolator perkosa
    perkusi perkutan perkutut perlahan perlak perlambang perléng perlénté perléntéh perli perling
    perlip perlis perlit perlop perlu perlup permadani permadi permai permaisuri permaK permalin
    permana permanén permanénsi permanganat permata perméabel perméabilitas perméasi permén permil
    permisi permisif permisivitas permutasi pernah pernak pernékel pernik pernikel pernis perogol
    peroi peroksida peroksidase péroksisom peroman perompak péron péronéal peronyok perosok perosot
    pérot pérprés pérpu perpus pérs persada persangga persebaya persegi persekot persékusi persén
    perséntase perséntil persépsi perséptif pérséptivitas perséptor perséptual perséro pérséus
    perséverasi persia persib persija persiK persil persipura persis persistén persisténsi
    persnéling person persona personal personalia pérsonalisasi pérsonalisme personalitas personél
    personifikasi perspéktif pérspéktivisme perspirasi persuasi persuasif pertal pertama pertamax
    pertamina pertepel pertinén pertiwi pertua perturbasi pertusis péru peruan peruang pérubalsem
    peruk perum perumnas perumpung perun perunggu perunjung perupuk perus perusi perut pervasif
    pervérsi perwara perwira pés pésa pesai pesak pesaka pesam pesan pesanggrahan pesangon pesantrén
    pesara pesat pesawaran pesawat pésék pésér peséro peset péseta pesi pesiar pésimis pésimisme
    pésimistiK pésimistis pesindén pesing pesirah pesisir pésmol péso pésok pesolot pesona pésong
    pésta pestaka péstapora péstilénsi péstisida pésto péstol pesugihan pesuk pesuruh pesut pét peta
    petah petahana petai pétak petaka pétal petala petaling petam petamari pétan petang petapa
    petaram petarang petaruan petas petasan petatus peté peték petel peteng peténténg péter peterana
    pétersburg péterséli pétés peti petia petik petikut petilan peting petinggi petir petirahan
    petis pétisi petitih pétitum petola petopan pétor pétra pétrél pétrodolar pétrogénésis pétroglif
    pétrografi pétrokimia pétrokimiawi pétrol pétrolatum pétroléum pétrologi pétromaks pétruk pétrus
    pétsai petuah petuduh petuk pétunia peturasan petus petut peuyeum pewara pewat péyang péyék
    péyorasi péyoratif péyot piaster pidié piézo piézoéléktriK piézoéléktrisitas piézométer pigmén
    pigméntal pigméntasi pigméntosa piké pikét pikniK piknométer piksel pilatés pilég piléh pilek
    pileren pilkadés pilprés pilsener pimpel pinéal pinés pinisepuh pinsét piogéniK pionér pionir
    pipérazin pipéridin pipét pipétasi piramida piréksia piréktiK piréna pirénia pirénoid pirétroid
    pirétrum piroéléktriK pirogén piroksén pirométer piruét pisés pitagoréan pites plagiarisme
    plakét plakségel planél planét planétarium planétoid planiméter planktoniK plasébo plasénta
    plaser plasmodésma plastiK plébisit plédoi pléidoi pléiogami pléiotropi pléistosén pléksus
    pléktrum plénari plengkung plénipoténsiér pléno pléonasme pléonastiK pléopod pléotropi pléréd
    plerem plését plésiosaurus plesir pléster pletok pleton plétora pléura pléurisi pléuritis
    pliosén pluméria pluralisme pluviométer pnéumatiK pnéumatika pnéumatokista pnéumokokus pnéumonia
    pnéumotoraks pocés podéng poétika poikilotérm poker pokét polandia polariméter polder polémiK
    polémikus polémis polémisasi polén poléng polénter polés polét poléwali poliéder poliéléktrolit
    poliéster poliétiléna polifoniK poligéni poligéniK poliglot polihédron polikel polikliniK
    polikromatiK polimer polimérisasi polinésia poliomiélitis polipéptida polipropiléna polisémi
    poliséntris poliséntrisme polisindéton polisintétiK polispérmi polistiréna politéis politéisme
    politéistis politékniK politéknis politiK poliurétan polivalén polonés polrés polrésta polséK
    poltabés polusi polwiltabés pomade pomélo pompéi pondamén pondérabilitas ponpés ponsél pontén
    popelin populér populisme porselén portabel portepél portugal pose posél poser posésif posisi
    positivisme positivistiK posmodérn posmodérnisme pospakét poster postérior poswésel pos.yandu
    potéhi poték potél poténsi poténsial poténsialis poténsialitas poténsiométer poténsiostat
    poténtat potrét pradésain pragmatiK pragmatisme prakonsépsi praktéK praktiK praméswari prancis
    prasejahtera prasejarah prasekolah praséodimium prasetia pratersiér préadvis préambul préanténa
    préasétabulum prédasi prédator prédéstinasi prédikat prédikatif prédikator prédiksi prédiktif
    prédiktor prédiléksi prédisposisi prédominan prééklampsia prééklamsia prééminén préféK préféktur
    préferén préferénsi préferénsial préfiks préfiksasi préganglion préhénsil préhistori préhistoris
    préi préjudis prékambrium préklinis prékondisi prékositas prékursor prélat préliminér prélude
    préludium prém prémaksila préman prémanisme prématur prématuritas prémédikasi préménstruasi
    prémi prémis prémium prémolar prénatal prengus prenjak préokupasi préparasi préparat préposisi
    préposisional prépoténsi prépusium prérogatif prés présbikusis présbiopia présbitérium présdir
    présédén présén présénsi préséntabel préséntasi présénter présérvasi présérvatif présési
    présidén présidénsi présidénsial présidénsialisme présidium présinaptiK présiositas présipitasi
    présipitat présisi préskripsi préskriptif préstasi préstise préstisius présto présumsi
    présuposisi prét prétél préténsi préténsius prétérm prétoria prétorian prévalénsi prévénsi
    prévéntif préviu prévokal prewangan prigel primbon primér primitivisme primogénitur
    primordialisme primpen pringséwu printer privé privilése problém probléma problématiK
    problématika problématis prodémokrasi prodéo produK produksi produsén produser profase profési
    profésional profésionalisasi profésionalisme profésionalitas profésor profétiK profétisme
    profilaktiK profitabel progénitor progéria progésteron programer progrés progrési progrésif
    progrésivisme progrésivitas prokém prokés proklitiK proksémiK prolaktin prolégoména prolépsis
    prolétar prolétariat prolétarisasi proliferasi promés prométéus prométium prominén promosi
    promovénda promovéndus propélan propéler propéna propérti propilén propiléna prosédé prosédur
    prosédural prosékusi prosélit prosénium prosénkim prosés prosési prosésor prosésual prospéK
    prospéksi prospéktif prospéktor prospéktus prostésis prostétiK protéase protéid protéin
    protéinase protéinuri protéinuria protéksi protéksionis protéksionisme protéktif protéktor
    protéktorat protéolisis protéolitiK protérozoikum protés protésa protésis protéstan
    protéstanisme protéstantisme protéus protokolér prototipe protubéransia provokasi proyéK
    proyéksi proyéktif proyéktil proyéktor prudénsial pséudo pséudomorf pséudonim pséudosains psiké
    psikiater psikoanalitiK psikogénésis psikogéniK psikolépsi psikolinguistiK psikométri
    psikométriK psikométrika psikomotoriK psikopatiK psikosomatiK psikotékniK psikotérapi psikotéror
    psikotés psikotiK ptéridofita ptérodaktil puber pubértas pubéséns publiK pucet pudel puder
    puding puérilisme puérpera puérpérium puitiK pujaséra pulen pules pulet pulover pulpén pulper
    pulsométer pundén puntén puré purisme purser purwabentuk purwokerto purworejo puser puskésmas
    puter putera puting putréfaksi putrésin puyeng puyer
    """

  /// Roots in P that leave no doubt themselves, but that affixes go on.
  static let pPlain: StaticString = """
    pacak pacar pacitan pacu pacul pada padah padahal padam padan padang padas padat padi padma padu
    paduka pagar pagi pagoda pagu pagut paguyuban paha pahala paham pahat pahing pahit pahlawan
    pailit pajak pajan pajang pak pakai pakaian pakan pakar pakat pakis paksa pakta paku pal pala
    palagan palang palangkaraya palapa palawija palgunadi paliatif palindrom paling palit palka
    palopo palpasi palpitasi palsi palsu palu palung palut pamah paman pamit pamong pamor pampang
    pampas pamrih panah panai panama panar panas panau panca pancang pancar pancaran pancarona
    pancasila panci pancing pancung pancur pancut pandai pandak pandam pandan pandang pandangan
    pandawa pandir pandita pandu pangan pangandaran panggang panggil panggul panggung pangkal
    pangkas pangkat pangku panglima pangling pangsa pangsi pangsit panitia panjang panjar panjat
    panji panorama pansus pantai pantang pantar pantas pantat pantau panti pantik pantomim pantri
    pantul pantun pantura panu papa papah papan papar papas papila papirus papua papula para
    parabola paradigma paradoks parafin paragraf paraguay parah parak paralaks paralisis paran
    parang parangtritis paranoia paranoid parap paras parasit parasut parau pari paripurna paris
    parit paritas pariwisata parkir parkit paro parodi paron parpol parsial partai partikular
    partisan partisi partisipasi partitur partograf partus paruh parut parutan pas pasai pasak pasal
    pasang pasar pasca pasif pasir paskah paskal pasok paspor pasrah pasta pasti pastor pasu pasukan
    pasundan pasung pasuruan pasutri patah patahan pati patih patik patil patin pating patok
    patologi patologis patri patriot patron patrun patuh patuk patung patut pauh pauk paulus paus
    paut paviliun pawai pawana pawang pawon paya payah payakumbuh payang payau payudara payung
    piagam pial piala pialang piama piano piara piatu piawai pica picik picing picis pickup picu
    pidana pidato pigmi pigura pihak pijak pijar pijat pijit pikat pikau pikir pikul pikun pil pilah
    pilar pilatus pilau pilih pilihan pilin pilis pilot pilu pilus pimpin pinang pincang pincuk
    pincut pindah pindai pindang pinggan pinggang pinggir pinggul pingit pingpong pingsan pinjal
    pinjam pinta pintal pintar pintas pintu pion pipa pipi pipih pipis pipit pirai piramidal pirang
    pirau piring pirolisis pirsa pirsawan pirus pisah pisang pisau pisit pispot piston pisuh pita
    pitagoras pitam pitih piting piton pituitari piuh piutang piyama plafon plagiat plagiator plakat
    planaria plankton planologi plasma plastis plastisitas plat platina platonis plaza plitur plot
    plural pluralis plus plutokrat poci pocong podium poh pohon poin pojok pokat pokok pola polah
    polan polarisasi polaritas polifoni poligami poligini poligon polinomial polio polip
    polisakarida polisi politbiro politikus politis politisasi politisir polivinil polka polong
    polos polutan polwan pompa pompong ponakan ponco pondasi pondok pondong pongah poni ponorogo
    pontang pontianak pontoh pop popok popor popular populasi porak poranda pori porno poros porsi
    portal portir portofolio pos positif posko poso pospartum postulat postur pot potas potia potong
    prabowo prabu prabumulih praduga pragmatis praha prahara praja prajurit prakarsa prakiraan
    praktis prambanan pramugara pramugari pramuka pramusaji pranala pranata prangko prasangka
    prasaran prasarana prasasti prasmanan pratama pria priangan pribadi pribumi prihatin prima
    primadona primata primigravida primipara primitif prinsip prioritas prisma privasi privat
    privatisasi proaktif probolinggo produktif produktivitas profan profil profilaksis prognosis
    program proklamasi proklamator prolaps prolifikasi promiskuitas promo promotif promotor
    pronomina pronominal propaganda propagandis propana propinsi propolis proporsi prosa prosodi
    prostaglandin prostat prostitusi protagonis protokol proton protoplasma protozoa provinsi
    provinsial provokatif provokator provos psikiatri psikis psikolog psikologi psikologis psikopat
    psikosis psoriasis puak pualam puan puas puasa pubis publikasi publisitas pucat pucuk pudar
    pugar puing puisi puitis puja pujangga puji pukal pukas pukat pukau puki pukis pukul pula pulang
    pulas pulau pulih pulpa pulsa puluh pulun pulur pulut puma pumpun pun punah punai punakawan
    puncak pundak pundi pundung punggawa pungguk punggung pungkas pungli pungut pungutan puntang
    puntir puntung punuk punya pupil pupu pupuh pupuk pupur pupus puput pura purah purba purbakala
    purbalingga purbasangka purdah purgatif puri purik puritan purna purnama purnatugas purnawirawan
    puru purun purut purwa purwakarta pusaka pusar pusara pusaran pusat pusing puspa puspita pustaka
    pustakawan pustula pusu putar putat putih putik putra putri putrian putu putus puyu puyuh
    """
}
