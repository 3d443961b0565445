extension Roots {
  /// Roots in P whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let p: StaticString = """
    pabéan pacé pacek paceklik pacét padepokan paédofil paés paganisme pagebluk pagelaran paK
    pakdé pakem pakét pakistan pakter palem palén paléobotani paléografi paléolitiK paléolitikum
    paléontolog paléontologi paléosén paléozoikum palés paléstina palét pamér pamflét pampér
    panaséa pancaindera pandega pandémi pandémiK panékuk panél panélis panembahan panembrama
    panén panéwu pangéran pangestu pangkék pangréh pangsék paniK paningset panitera panjer
    pankréas panser pantéis pantéisme panték pantekosta pantéon panter pantofel parabel parade
    parafrase paralél paralélisme paralélogram paramédis paramén paraméter paramétriK
    paramilitér paraplégia parasétamol paré paréntal paréntésis paréstésia paréwa parkét
    parkinson parlemén parleméntaria parleméntér parser parténogénésis partikel partikelir
    partner paru pasasé pascaopérasi pascapanén paséban paser pasét pasién pasifiK pasifisme
    pasmén pastél pasteur pasteurisasi paték patéla patén pater patérnalis patérnalisme
    patérnalistis patét patétis patogén patogénésis patogéniK patrilinéal patriotiK patriotisme
    patroli pause payét péang pecah pecai pecak pecal pecara pecat pecé pecel peci pecicilan
    pecinan pécok pecuk pecun pecut péda pedada pédagog pédagogi pédagogiK pédagogis pedak pédal
    pedanda pedang pedapa pedar pedas pedati pedel pedepokan pédéstrian pedét pédiatri pedih
    pédikur pedis pédofil pédofilia pedok pédologi pedoman pédométer pedongkang pedot peduli
    pedusi pedut pegagang pegah pegal pegan pegang pegar pegari pegas pegat pegawai pego pégoh
    pégon peguam pegun péhong péi pejaka pejal pejam pék peka pekak pekan pekanbaru pekarang
    pekarangan pekasam pekat pekatul pekau pekerti pekik péking pekir pekis pekiwan pekojan
    péktin peku pékuk pekung pekur pél pelabi pelabur pelaga pelagis pélagra pelah pelak pelalah
    pelamin pelampang pelampung pelan pelana pelancar pelancong pelanduk pelang pelangai
    pelanggi pelangi pelangkin pelangpang pelantar pelanting pelas pelasah pelasik pelat pelata
    pelatuk pelawa pelayon pelbagai pélbak pélbét pelébaya pelécét pelecok pélég peléh pélék
    pelekat pelekok pelekuk peléncit pelengak pelengkung peléngsét pelepah peles pelesat pelését
    pelesir pelesit pélét peletek peletik peleting peléton pelihara pelik pélikan pelinteng
    pelintir pelipir pelipis pelir pelisir pelisit pelit pelita pelitur pélo pélog peloh pelojok
    pelonco pelong pelontos pelopor pélor pelorot pelosok pelosot pelotot pelples peluang peluh
    peluit peluk pelulut pelumpung pelupuh pelupuk peluru peluruh pelus pélvis pemalang pemali
    pematang pematangsiantar pemayang pembarap pembayan peméo pémilu pémpék pemuda pemudi
    pemuras pén péna penak penaka pénalti penampan penampang pénang penasaran penat penatu
    penatua penca pencak pencalang pencar pencét pencil péncok péncong pencu pencut penda
    pendaga pendahan pendak pendam pendapa pendar pendaringan péndék pendékar pendéta pendil
    pénding pendok pendongkok pendopo pendua péndulum penés pénétrasi pengantén pengantin pengap
    pengar pengaruh pengat pengatu péngén péngéng penggal penggar penggawa penghulu péngin
    pengkal pengkar péngki pengkis péngkol péngkor pengos pénguin pengulun peni peniaram pening
    peningsét pénis pénisilin peniti penjajap penjalin penjara pénjor penjuru pénologi penomah
    pénsi pénsil pénsiun péntagon péntagram pental pentan pentana pentang pentar pentas
    péntatoniK péntil penting péntode pentol pentung penuh penyap penyék penyét penyok penyu
    péok péot pepagan pepah pepak pepaku pepat pepatah pepaya pepé pépék péper pépermin pépés
    pépét pépsin péptida pépton pepuju pepunden peputut per pera perabot perabung perada perah
    perahu perai peraji pérak peraka peram peran perancah perang perangah perangai peranggang
    peranggu perangin perangkap perangkat peranjat peranti peranye perap peras perasat perat
    perawan perawas perawi perawis perbal perban perbani perbatin perbawa perca percaya percik
    percis percit percul percuma perdah perdana perdata perdéo perdikan perdom perdu pere
    perédus pereh péréi perék perempuan perenggan perengkat perengus perengut pérénial perépat
    peres perésau perestroika pérétél peréwa pérféksi pérféksionis perféksionisme perforasi
    perforator pérforma pergam pergat pergedél pergi pergok pergol pérgola perhati peri peria
    perian periang peribahasa peridi perifer périféral périferi perifrasa perigel perigi perih
    perihal perihélion perikarditis perikemanusiaan periksa perilaku périméter perimping
    perinatal perinci perincit perindu perinéum pering peringgan peringgi peringis peringkat
    perintah période périodiK périodisasi perisa perisai périskop péristaltiK peristiwa perit
    péritonéum péritonitis periuk perjaka perji perkakas perkalé perkamén perkara perkasa
    perkedél pérkolasi perkosa pérkusi perkutut perlahan perlak perlambang perléng perlénté
    perléntéh perli perling perlip perlit perlop perlu perlup permadani permai permaisuri permak
    permalin permana pérmanén pérmanganat permata pérméabel permén permil permisi pérmisif
    pérmutasi pernah pernak pernékel pernik pernikel pernis perogol peroi péroksida péroksidase
    peroman perompak péron peronyok perosok perosot pérot perpus pérs persada persangga persegi
    persekot pérsékusi persén perséntase perséntil pérsépsi pérséptif perséro persévérasi pérsia
    persik persil persis persnéling pérson pérsona pérsonal pérsonalia pérsonalitas pérsonél
    pérsonifikasi pérspéktif pérsuasi pérsuasif pértal pertama pertepél pertiwi pertua
    pérturbasi pértusis péru peruan peruang peruk perum pérumnas perumpung perun perunggu
    perunjung perupuk perus perusi perut pérvérsi perwara perwira pés pésa pesai pésak pesam
    pesan pesanggrahan pesantrén pesara pesat pesawat pésék pesér peséro peset pesi pesiar
    pésimis pésimisme pésimistis pesing pesirah pesisir pesok pesolot pesona pesong pésta
    pestaka péstisida péstol pesuk pesut pét peta petah petai petak petaka pétal petala petaling
    petam petamari petan petang petaram petarang petaruan petas petatus peték petel petenténg
    péter peterana peterséli petés peti petia petik petikut petilan péting petinggi petir petis
    pétisi petitih petitum petola petopan petor pétra pétrodolar pétrokimia pétrol pétroléum
    pétrologi pétromaks pétrus petsai petuah petuduh petuk pétunia petus petut pewat péyang
    péyék péyorasi péyoratif péyot piaster pidié pigmén pigméntasi piké pikét piknométer piléh
    pilek pileren pilsener pimpél pinés pinisepuh pinsét pioner pionir pipét piramida piréksia
    pirométer pisés plagiarisme plakét planel planét planétarium planétoid plasébo plasénta
    plaser plastiK plebisit plédoi pléidoi pléistosén pléksus pléno pléonasme plerem pléster
    pléton pléura pliosén pluralisme pnéumonia poces poétika poker pokét polandia polder polémiK
    polémis polén poléng polenter polés polét poliéster poliglot polikel polimer polimerisasi
    polinésia polipéptida polipropiléna polisémi poliséntris poliséntrisme politéis politéisme
    politékniK politiK poliuretan polonés polusi pomade pondamén ponsél pontén popelin populér
    populisme porselén portabel portépél portugal pose poser posésif posisi positivisme poster
    posterior pos.yandu potél poténsi poténsial poténsiométer potrét pradésain pragmatisme
    prakonsépsi praktéK praktiK praméswari prancis prasejahtera prasejarah prasekolah prasétia
    pratersiér préambul prédator prédéstinasi prédikat prédikatif prédiksi prédisposisi
    prééklampsia prééklamsia préférénsi préfiks préhistori préi prékositas prékursor préliminér
    prélude préman prématur prémi prémis prémium prémolar prénatal prénjak préparat préposisi
    prérogatif prés présbiopia présbiterium présédén présén présénsi préséntabel préséntasi
    présénter présérvasi présési présidén présidénsial présidium présipitasi présisi préskripsi
    préskriptif préstasi préstise préstisius présumsi prétél préténsi prévalénsi prévéntif
    prewangan primbon primér primordialisme primpén privé privilése problém problématiK
    problématika problématis prodémokrasi prodéo produK produksi produsén produser profase
    profési profésional profésionalisme profésionalitas profésor profétik progéstéron progrés
    progrésif progrésivitas prolaktin prolegoména prolétar prolétariat proliférasi prométium
    prominén promosi promovéndus propélan propéler propérti prosédé prosédur prosédural
    prosénium prosés prosési prosésor prospéK prospéktif prospéktus protéin protéksi
    protéksionisme protéktif protéktorat protés protésis protéstan protéstantisme protokolér
    prototipe provokasi proyéK proyéksi proyéktil proyéktor prudénsial pséudo pséudonim
    psikiater psikométri psikotékniK psikotérapi psikotés psikotiK puber pubértas publiK pudel
    puder puding puitiK pulén pulover pulpén pulper punden puré purisme purser purwokerto
    purworejo puser puskésmas puter puting puyeng puyér
    """

  /// Roots in P that leave no doubt themselves, but that affixes go on.
  static let pPlain: StaticString = """
    pacar pacu pacul pada padah padahal padam padan padang padas padat padi padu paduka pagar
    pagi pagut paha pahala paham pahat pahit pahlawan pajak pajang pakai pakaian pakan pakar
    paksa paku pal pala palang paling palpasi palsu palu paman pamit pampang pamrih panah panas
    panca pancang pancar pancaran panci pancing pancung pancur pandai pandan pandang pandangan
    pandir pandu panggang panggil panggul panggung pangkal pangkas pangkat pangku panglima
    pangling pangsa panitia panjang panjar panjat panji pantai pantang pantas pantat pantau
    panti pantul pantun panu papa papan papar papas para parah parang paras parasit parau pari
    parit pariwisata parkir parsial partai partikular partisan partisipasi paruh parut pas pasak
    pasal pasang pasar pasca pasif pasir pasok paspor pasrah pasta pasti pasu pasukan patah
    patahan pati patih patok patriot patrun patuh patuk patung patut pauh paus paut pawai pawang
    paya payah payau payudara payung piagam piala pialang piama piano piara piatu picik picing
    pickup picu pidana pidato pihak pijak pijar pijat pikat pikir pikul pikun pil pilah pilar
    pilih pilihan pilin pilot pilu pimpin pinang pincang pindah pindai pinggan pinggang pinggir
    pinggul pingit pingsan pinjam pinta pintal pintar pintas pintu pion pipa pipi pipih pipis
    pipit pirang piring pirsa pirsawan pisah pisang pisau pita pitam piton piutang plat plot
    pohon poin pojok pokok pola poligami polisi politikus politis polos polwan pompa pondok poni
    pop popular porak pori porno poros porsi portal pos positif potong praduga pragmatis prahara
    prajurit praktis pramugari pramuka prasangka prasarana prasasti pria pribadi pribumi
    prihatin prinsip prioritas prisma produktif produktivitas program promo propaganda propinsi
    proporsi protokol provinsi psikis psikolog psikologi puas puasa pucat pucuk pudar puing
    puisi puja pujangga puji pukat pukau pukul pula pulang pulas pulau pulih pulsa puluh pun
    punah puncak pundak pundi punggung pungkas pungut puntir puntung punuk punya pupuk pupus
    pura purba puri puritan purna purnama pusaka pusar pusara pusat pusing pustaka putar putih
    putra putri putrian putus puyuh
    """
}
