extension Roots {
  /// Roots in K whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let k: StaticString = """
    kabaéna kabanjahé kabaréskrim kabarét kabawétan kabéh kabel kabinét kabriolét kabupatén kacék
    kacembang kacer kacrék kadaster kadaver kadavérin kadedemes kadék kademangan kademat kadénsa
    kader kadéra kaderisasi kadés kadét kadéwatan kadhérin kadinkés kadipatén kadispén kaduséus
    kaédah kaétofobia kafé kaféin kaféina kaféinisme kafélaté kafétaria kafétéria kagét kagombé
    kahéksia kaholéo kaiséki kajén kajeng kakanbangdés kakandatél kakék kakéksia kakémono kakerlak
    kakoléh kalabendana kalajengking kalander kalasrenggi kalatéa kaldéra kalebas kalédioskop kalédo
    kalédonia kalédupa kaléidoskop kaléidoskopiK kaléidoskopis kalem kalembak kalempagi kalén
    kaléndar kalénder kaléndula kaléng kalér kaléro kalésa kalésaran kalianget kalibening kaliber
    kalideres kaliginéfobia kalikréin kalinegoro kalirejo kalisténiK kaliwates kaliwedi kalkanéus
    kalkarénit kalke kalomél kalongwéwé kaloriméter kalorimétri kalpawreksa kalsédon kalsél
    kalsiférol kalténg kalumét kambéh kambeli kaméko kaméléon kaméli kamélia kamen kaméo kaméra
    kamerad kaméralisme kaméramén kamérawan kaméron kamérun kamféna kamfer kamikazé kampanye
    kampemén kamper kamperfuli kampléng kamprét kamsén kamuflase kanada kanapé kancéh kandatél
    kandel kandéla kandélabrum kandelar kandelir kandep kané kanébo kanékés kanéloni kaném kangéan
    kangen kanggimé kangkaréng kangsadéwa kanibalisme kanigara kanjeng kanker kansel kanselari
    kanselir kanser kansérofobia kantikel kantiléver kantonemén kapabel kapanéwon kapé kapéka kapél
    kapéla kapelan kapéndam kaper kapérnaum kapét kapetakan kapilér kapilérisasi kapitalisme kapitél
    kapitén kaplares kaplét kapoéira kapolrés kapolrésta kapolréstabés kapolréstro kapolséK
    kapoltabés kapsel kapster kaptén kapuspén karaéng karagé karagén karagénan karakter
    karakterisasi karakteristiK karakterologi karamél karamélisasi karangampél karangasem karanggedé
    karanggeneng karangkatés karangkemiri karanglewas karangmenjangan karangpenang karangreja
    karangrejo karangsembung karangtémpél karangtengah karangwaréng karaoké karaté karatégi karatéka
    karavél karbamazépin karbénisilin karbohidrase karboksipéptidase karbolinéum karbunkel kardiaK
    kardiogéniK kardiomégali kardioplégia kardiovaskulér kardiovérter karé karébét karédok karéés
    karéktéristiK karel karéla karélia karem karémbong karén karena karengga karéo karep karéra
    kareseh karésidénan karét kariér kariérisme kariés kariogéniK karismatiK karmantel karmél
    karmélit karméndria karnélian karnét karopénmas karosél karoséri karotén karoténa karoténémia
    karoténoid karpég karpél karper karpét karpométakarpal karsinogén karsinogénésis karsinogéniK
    karsinogénisitas kartéker kartél kartélisasi kartésian kartésianisme kartésius kartikéya
    kartografer kartotéK kartumérah karunkel karveri kasatréskrim kaséin kaséinat kaséinogén kasék
    kasektén kasemat kasembon kasemek kasemén kasengsem kasép kasepuhan kaserol kasét kasinem
    kasiopéia kasitérit kaskade kasokandel kaspé kasrégister kastanozém kastanye kastanyét kastél
    kastéla kasténgel kasuistiK katabelécé katabolisme katagélofobia katalase katalépsi kataliK
    katalitiK katapédafobia katapél katapléksi katastrofe katé katebelécé katédra katédral katégori
    katégorial katégoris katégorisasi katék katékése katékétiK katékétika katékétis katékin katékis
    katékisasi katékisme katékismus katékol katékolamin katékumén katékuménat katel katéla katelu
    katéméral katéméralitas katéna katénana katénari katénasi katénoid katépsin kater katerban
    katérin katérina katering katés katéter katéterisasi katétérmométer katétométer katléya katode
    katoliK katolisisme kaudéks kavaleri kavaleris kavéat kaveling kavérna kawedanan kawiltél kayéli
    kayén ke kéanu kebab kebabal kebacut kebah kebaji kebakkramat kebal kebam kebambam kebar kebas
    kebat kebaya kebayan kebayoran kebel kebelet kebembem keben kebil kébin kebiri kebit keblangsak
    keblinger keblosok kebluk kebo kebomas kebon kebonagung kebonarum kebondalem kebonjeruk
    kebonpedes kebonrejo kebonsari kebonwaru kebraon kebudul kebuk kebul kebuli kebumbun kebumén
    kebun kebur keburu kebut kebyar kebyok kecah kecai kécak kecam kecambah kecambai kecamuk
    kecandan kecantol kécap kecapi kecar kecé kecébong kecebur kécéh kecék kecelé kecemplung kecéng
    kecengklak kecépék kecer kecéwa keci keciak kecial kecibak kecibeling kecik kecil kecimik
    kecimol kecimpring kecimpung kecimus kecing kecip kecipak kecipir kecipuk kecipul keciput
    kecirit kecit keciut kecoa kecoak kécoh kecolongan kecombrang kecong kecrék kecrot kécu kecuali
    kecubung kecuh kecuit kecumik kecundang kecup kecur kecut kecuwis kedabu kedadak kedah kedai
    kedak kedal kedaluarsa kedaluwarsa kedam kedampul kedang kedangkai kedangsa kedaong kedap kedar
    kedasa kedasih kedaton kedaung kedawung kedayan kedebak kedebong kedebuk kedebum kedebur kédék
    kedekai kedeki kedekik kedekut kedelai kedelé kedemplung kedempung kedengkang kedengkik kéder
    kedera kederang kedéwatan kedi kedidi kedih kedik kedikit kedip kediri kedodoran kedok kedombak
    kedondong kedongdong kedongkok kedopok kedot kedoya kedu keduduk keduk kedukang kedul kedung
    kedungadem kedungbadak kedungbanténg kedungcowék kedungdoro kedunggalar kedungjajang kedungjati
    kedungkandang kedungmundu kedungombo kedungpring kedungreja kedungrejo kedungsari kedungsepur
    kedungturi kedungwaru kedungwuni kedurai kedut keduwung kéfalhématoma kéfalin kéfalométri
    kéfaménanu kéfas kéfir kéhat kéhél kehicap kéi kéiK kéira kéirétsu kéiroptérokori kéisha kejai
    kejam kejamas kejan kejang kejap kejar kejat kejawén kejeblak kejeblos kejedot kejedut kejen
    kejengkang kejepit kejer keji kejibeling kejobong kejora kéju kejungkel kejur kejurda kejurnas
    kejurprov kejut kék kekabu kekah kekal kekam kekandi kekang kekapas kekar kekara kekaras kekas
    kekat kekau kekawin kékayi kekayon kéké kekeb kekéh kékék kekel kekep kékér kéki kekitir kékok
    kekol kekudung kékulé kelab kelabak kelabang kelabat kelabau kelabet kelabit kelabu kelaci
    keladak keladan keladau keladi kelah kelahi kelak kelakah kelakanji kelakar kelalang kelalap
    kelam kelamai kelamarin kelambai kelambir kelambit kelambu kelambur kelamin kelamkari kelamun
    kelana kelandera kelang kelangkan kelangkang kelanis kelanjar kelantan kelantang kelanting kelap
    kelapa kelapadua kelapagading kelapanunggal kelar kelara kelarah kelarai kelari kelas kelasa
    kelasak kelasi kelat kelati kelawan kelawar kelawu kelayan kelayang kelayap kelayu kélder
    kelébat kelebék kelebét kelebon kelebu kelebuk kelebut keledai keledang keledar keledék kelejat
    kélék kelekap kelekatu kelelap kelelawar kelelep kelelesa kelelot kelemak kelemantang kelemantu
    kelemar kelemarin kelemayar kelemayuh kelembahang kelembai kelembak kelemban kelembuai kelembubu
    kelemek kelemer kelemoyang kelempai kelempayan kelempiau kelempinang kelemping kelempung
    kelemumur kelemunting kelemur kelenang keléncér kelendara kelenéng kelengar kelenger keléngkéng
    kelengkiak kelening kelenjar kelentang kelénténg kelentik kelenting kelentit kelentong kelentung
    kelenung kelenyit kelép kelepai kelepak kelepat kelepék kelepét kelepik kelepir kelepit kelepon
    kelepuk kelepur kelepus keleput kéler keléréng kelésa kelesah keléséh kelésék kelésot keletah
    keletak keletang keletar keletik keletuk keletung keléwang keléwér keli kelian keliar kelibang
    kelibat kelicap kelici kelicik kelicuk kelidang kelih kelijak kelik kelika kelikah kelikat
    kelikih kelikik kelikir keliling kelilip kelim kelimantang kelimat kelimis kelimpungan kelimun
    kelimut kelinci kelincir kelindan kelinding keling kelingking kelingsir kelining kelinjat
    kelintang kelintar kelinting kelintung kelip kelipar kelipat kelir keliru kelis kelisah keliséra
    kelising kelit kelitik keliweten keliwon kelmarin kélner kelobot kelobotisme kelocak kelocéh
    kelod kelodan kéloid kelojot kélok kelokak kelokok kelola kelolong kelom kelomang kelompang
    kelompen kelompéncapir kelompok kelon kelonéng kelonét kélong kelongkong kelongsong kelono
    kelontang kelontong kelonyo kelop kelopak kélor kelorak kelos kelosok kelotak kelotok kelowor
    keloyak keloyang keloyor kélp kélt kéltiK kéltis kelu kelua keluai keluak keluan keluang
    keluangsa keluar keluarga kelubak kelubi kelubung kelud keludang keluh kelui keluih keluk
    kelukup kelukur keluli kelulu kelulung kelulut kelumbus kelumit kelumpang kelumuk kelumun kelun
    keluna kelung kelungah kelungsu keluntang keluntung kelupas kelupur keluri keluron keluruk
    kelurut kelus kelut kelutuk kelutum keluwek keluwih keluwung keluwus keluyuk keluyur kélvin kéma
    kémah kemak kemal kemala kemam kemamang keman kemanak kemandang kemang kemangi kemangkon
    kemantén kemarau kemarén kemari kemarin kemaruk kemas kemaskini kemat kematu kematus kemayau
    kemayoran kemayu kembahang kembal kembala kembali kemban kembang kembangarum kembangbahu
    kembangbiak kembangkuning kembangsari kembar kembara kembarén kembatu kembayat kembayau kemben
    kembeng kembera kembili kembiri kemboja kembol kembu kembuk kembul kembung kembur kembut
    kemdagri kemdikbud kemecer keméja keméjan kemekmek kemelut kemenag kemenakan kemendagri
    kemendang keméndikbud kemendikbudristéK keméndikdasmén kemendiktisaintéK kemendur kemenékraf
    kemeng keménham keménhan keménhub keménhut kemenkés keménkéu keménkop keménkumham keménlu
    keménpar keménperin keménpora kemenristéK keménristékdikti kemensétnég kemensos kementam
    keméntan kemenyan kemerosok kemersik kemetiran kemhan kémi kemidi kemih kemik kemil kemilap
    kemilat kemilau kemiling kémiluminéséns kémiluminésénsi keminting kémiosmosis kemirén kemiri
    kemis kemit kemkés kemkominfo kemlagi kemlaka kemlandingan kemlinti kemlu kemnaker kémo
    kémoautotrof kémoautotrofiK kemocéng kémohétérotrof kémohétérotrofiK kémoinformatika kémokin
    kémokinésis kémoklin kémolisis kémolitotrof kémométri kémométrika kemon kemong kémoorganotrof
    kémoprofilaksis kémopsikiatri kémoradiasi kémoradiotérapi kémoréfléks kémorésépsi kémoréséptor
    kémoséptor kémosfér kémosintésis kémosintétiK kémosis kémosistématika kémostat kémostérilan
    kémotaksis kémotaksonomi kémotérapéutiK kémotérapi kémotrof kémotrop kémotropisme kempa kempal
    kempang kempas kémpék kemperin kempés kémpétai kémping kempis kempit kemplang kémpo kémpot
    kemprit kemproh kempu kempuh kempul kempunan kempung kempur kemput kempyang kemranjén kemresek
    kemrosak kemrungsung kemsos kemu kemucing kemudi kemudian kemudu kemukus kemul kemumu kemuncak
    kemuncup kemundir kemung kemungkus kemuning kemunting kemuntul kémurgi kemusu kemusuk kemut
    kemutul kén kena kénaf kenal kenalpot kenan kenang kenanga kenap kenapa kenapang kenari kenas
    kenca kencan kencana kencanawungu kencang kencar kenceng kencing kencit kencléng kéncong
    kencrang kencréng kencring kencung kencur kendaga kendahé kendak kendal kendala kendali
    kendalsari kendana kendang kendara kendarat kendari kendat kendati kendayang kendeka kendel
    kendeng kenderaan kenderi kendi kendia kendil kendiri kendit kéndo kendoka kéndong kendor kéndra
    kéndrik kenduduk kendung kendur kenduri kénédi kenék kenéker kénématiK kenés kéng kéngkang
    kéngkéng kénia kenidai kenikir kening keningar keningau kenisah kenitu kenjeran kénjutsu kénkén
    kénofobia kenohong kenong kenop kénosis kénozoikum kénpéitai kénsel kénsington kéntaki kental
    kentang kentar kentara kentel kenténg kenthir kentir kentong kentrung kentung kentut kenur kénya
    kenyah kenyal kenyalang kenyam kenyang kenyap kenyat kenyi kenyih kenyir kenyit kenyot kenyut
    kénzi kénzo kéok kéong kép kepada kepah kepahiang kepai kepak kepal kepala kepalang kepam képang
    kepanjén kepanjénkidul kepar keparat kepau kepayang képék kepel kepelését kepéncong képéng
    kepéngén kepéngin kepentok kepépét képer kepergok képét kepiah kepialu kepiat kepik kepil
    kepincut kepinding keping kepingin kepinis kepinjal kepis kepit kepiting keplak képler keplését
    keplok képmén képo kepodang kepoh kepohbaru képok kepol kepompong keponakan kepong kepot képprés
    keprabon keprak kepras keprék keprét képri keprok kepruk képséK kepudang kepuh kepuharjo kepuk
    kepul kepulaga kepundan kepundung kepung keputrén kepuyuk kepyak kepyek kepyur kera kerabang
    kerabat kerabik kerabu keracak keracap keraéng keraf kerah kerahi kerai kerajang kerajat kerak
    keraka kerakah kerakal kerakap kerakbasi kerakeling kérala keram kerama keraman keramas keramat
    keramatjati keramba kerambil kerambit keramboja keramiK keramikus kerampagi kerampang
    keramunting keran kerancang keranda kerandang kerandi kerang kerangas kerangga kerangka
    kerangkai kerangkéng kerani keranjang keranjat keranji keranjingan keranta kerantong kerap
    kerapkali kerapu keras kerasak kerasan kerat keratabasa keratau kératéktomi kératin kératinase
    kératinisasi kératinosit kératitis kératoélastin kératofir kératokonjungtivitis kératokonus
    kératolitiK kératoma kératomalasia kératométer keraton kératopati kératoplasti kératosis
    kératoskop kératoskopi kératotomi kerau kéraunofobia kerawai kerawak kerawang kerawat kerawit
    kerbang kerbat kerbau kerbin kerbuk kercap kercing kercip kercit kercup kercut kerdak kerdam
    kerdil kerdip kerdom kerdum kerdus kerdut kéré kerebok kerecéng kerecik keredak keredep kerédok
    kérék kerekét kerékot kerekut keremi kerémot kerempagi kerempéng kerempung keremunting keremus
    keremut kerén kerencang kerencing kerencung kerendang kerenéng kereng kerengga kerenggamunggu
    kerengkam kerengkiang kerentam kerentang kerenting kerenyam kerenyit kerenyot kerep kerepai
    kerépék kerépés kerepu kerepyak kerésot keréta kerétaapi keréték kerétot keretut keréwéng
    kerewil keri keriap kerias keriau keribang kerical kericau kericu keridas keridik kérigma kerih
    kerik kerikal kerikam kerikil kerikit kerimuk kerimut kerinan kerinci kerincing kerinding kering
    keringat keringsing kerinjal kerinjang kerinjing kerintil kerinting kerinyu kerinyut kérion
    kerip keripik keriput keris kerisi kerisik kerising kerisut kerit keritang keritik keriting
    keriuk keriut keriwil kerja kerjang kerjantara kerjap kerjasama kerjo kerkah kerkak kerkap
    kerkau kerkeling kérkop kerkup kerlap kerling kerlip kermak kérman kermanici kermi kermunting
    kernai kernas kérnel kernéli kernét kérniktérus kérning kérnit kernu kernyat kernyau kernyih
    kernying kernyit kernyut kéro kerobak kerobat kerobék kerobik kerobokan keroco kerocok kerodong
    kérofobia kérogén keroh kerok kerokot kerom keromong keron keroncang keronco keroncong keroncor
    keroncot kerong kerongkongan kerongsang keronsang kerontang kerop keropak keropas keropéng
    keropok keropong keropos kerosak kerosang kerosék kérosén kerosi kérosin kerosok kerosong kerot
    kerotak kerotot keroyok kerpai kerpak kerpas kerpuk kerpus kérs kersa kersai kersak kersamanah
    kersana kersang kersani kérsen kersik kersip kersuk kertaaji kertabumi kertagama kertah
    kertajati kertajaya kertak kertamukti kertamulya kertanegara kertang kertap kertapati
    kertaraharja kertarajasa kertas kertasari kertasemaya kertasura kertau kertawangi kertawardhana
    kertawarma kertawijaya kerték kerti kertosari kertosono kertuk kertus keruak keruan kérub
    kérubim kérubin kerubung kerubut kerucil kerucut kerudung keruh keruing keruit keruk kerukut
    kerul keruma kerumit kerumuk kerumun kerumus kerun kerung kerunting keruntung kerunyut kerup
    kerupuk kerusi kerusung kerut kerutak kerutup keruyuk kés kesah kesak kesal kesam kesamber
    kesambet kesambi kesampar kesan kesana kesandung kesang kesanga kesangsang kesap kesasar kesat
    kesatria kesaulya késawa késbangpol késdam kesel keselak keselek keseléo kesemek kesemsem
    kesengsem keseran kését kesi kesiap kesih kesik kesima kesini kesip kesit kesitu kesiur keskul
    késmas késo kesohor kesongo késot késpro késra kesrakat kesrimpet késting kesturi kesu kesuh
    kesuk kesum kesuma kesumat kesumba kesup kesusu kesut keta ketai ketak ketakong ketal ketam
    ketambak ketambé kétamin kétamina ketampi ketan ketang ketanggor ketap ketapak ketapang ketapék
    ketapél ketapik ketar ketarap ketarén ketat ketaton ketawa ketawang ketawanggedé ketaya ketayap
    ketegar keték kétel ketéla ketemu keten keténg ketep ketepél ketepéng keter ketétér kétgat
    kethoprak keti ketiak ketial ketiap ketiau ketib ketiban ketiding ketik ketika ketil ketilang
    ketimbang ketimbul ketimbung ketimpring ketimun keting ketinting ketip ketipat ketiplak ketipung
    ketir ketirah ketis ketitir ketiwul ketlingsut kétoasidosis kétogénésis kétogéniK kétoglutarat
    kétohéksosa ketok kétokonazol ketol ketola ketombé kéton kétonémia ketonggéng kétonuria ketoplak
    kétoplankton ketopong ketoprak kétoprofén kétorolaK kétosa kétosis kétostéroid kétotifén ketrék
    ketu ketua ketuat ketuban ketuhar ketuir ketuk ketul ketum ketumbar ketumbi ketumbit ketumbu
    ketumpang ketun ketup ketupa ketupang ketupat ketupuk ketur kétura ketus ketut ketutuk keukeuh
    kévin kévlar kewalahan kéwang kewangen kewaték kewedanan kéwér kéwés kéwuh kézia khélasi khémah
    khmérmérah kibérnétika kibernétis kiblik kicep kiél kiéselgur kieserit kiév kilep kilohérts
    kiloliter kilométer kiloparsék kimberli kimberlit kiméra kinase kinématika kinématograf kinerja
    kinésiK kinésika kinésiméter kinésin kinésiofobia kinésiologi kinésitérapi kinéskop kinéstésia
    kinéstésiométer kinéstésis kinéstétiK kinéstétis kinétiK kinétika kinétin kinétis kinétofobia
    kinétograf kinétokardiografi kinétokor kinétoplas kinétosis kinétoskop kinine kinjeng kintel
    kiper kirénaika kiropraktiK kiroptérofili kiroptérofilia kismét klabet kladogénésis klakep
    klakson klandéstin klangenan klapertar klapertart klarét klarinét klarinétis klasemén klasiK
    klasisisme klaster klasterisasi klatén klaver klebun klebus kledi klédofit kledokan kledung kléf
    kléidotomi kléistogami kléitrofobia klelep klém klemantan klembak kléméns kléménsi kléménsia
    kléméntin klén klenéngan klenger kléngkéng klenik klénténg klenting kléo kléopas kléopatra klép
    klepék klepon klépsidra klépto kléptofobi kléptofobia kléptokrasi kléptokrat kléptoman
    kléptomania kléptomaniaK klepu kléreK kleréng klérikal klérikalis klérikalisme klérikus klérK
    klérus klésot kletak kletik kletuk kléwang kléwér klién kliéntélisme kliker klimaks klimaktériK
    klimaktérium klimatiK klimosékuén klinefélter kliniK klisé klitélum klitrén kliyeng kliyengan
    klomifén klompen kloramfénikol klordiazépoksid kloréla klorénkim klorféniramin klorhéksidin
    kloroprén kloropréna klortétrasiklin klosét kloter kluét kluster knalpot knését koalésén
    koalésénsi koasérvat kobé kober koboisme kocék kocilembik kodaéral kodaK kode kodéfikasi kodéin
    kodéK kodéks koé koédukasi koéfisién koéksistén koéksisténsi koénzim koérsi koérsif koérsivitas
    koféin kohérén kohérénsi kohérer kohési kohésif kohésivitas kohléa koimétrofobia koiné koinsidén
    koinsidénsi koinsidéntal kokéshi kokét kokinéa kokléa kokléar kokokbeluk kokpit koktél kolagén
    kolagénase kolaps kolase kolatéral kolé kolédokolitiasis kolédokotomi kolédokus koléga kolégial
    kolégialisme kolégialitas kolégium koléh kolék kolékalsiférol koléksi koléktabilitas kolékte
    koléktibilitas koléktif koléktifitas koléktivis koléktivisasi koléktivisme koléktivitas koléktor
    koléktron kolélitiasis kolémanit kolémbola kolémia koléng kolénjér kolénkim kolénkima
    kolénterata koléoptéra koléoptil koléoriza koléra koléris kolérofobia kolése kolésistéktomi
    kolésistitis kolésistografi kolésistokinin kolésom koléstasis koléstéatoma kolésterase
    kolésterin kolésterol kolésterolémia kolésterolfobia koléstiramin koléus koliK kolinérgiK
    kolinérgis kolinésterase koliséum kologén koloké kolokium kolom kolombia kolone kolonél koloni
    kolonialisme kolonye koloréktal koloriméter koloséum kolotipe kolporéksi kolposistosél koluméla
    komandemén komanditér kombés komédi komédian komédiograf komédo komédogéniK komémorasi
    komémoratif komén komendur koméng koménsal koménsalisme koménsurabel koméntar koméntator
    komérsial komérsialisasi komérsialisme komérsialitas komérsil koméstibel komét kométofobia
    komfortabel komiK komintérn komisionér komité komitmén komjénpol kompaK komparabel kompartemén
    kompatibel kompéndium kompeni kompénsasi kompénsatif kompénsator kompénsatoris kompés kompetén
    kompeténsi kompétisi kompétitif kompétitor kompiler kompléK kompléks kompléksifitas kompléksitas
    kompléksométri komplemén kompleméntaritas kompleméntasi kompleméntér komplét komplétif komplimén
    kompliméntaris komponén komponis komposer komposter kompréhénsi kompréhénsif kompréhénsivitas
    kompréng komprés komprési komprésibel komprésibilitas komprésif komprésor komputer komputerfobia
    komputerisasi komune komunikabel komuniké komunisme komuter konawé kondé kondéktris kondéktur
    kondémnasi kondénsabel kondénsasi kondénsat kondénsator kondénser kondénsor kondimén kondisioner
    kondite kondom kondotél kondrogénésis konéksi konéksionisme konéksitas konéktif konéktifitas
    konéktivitas konéktor konféderalisme konféderasi konféderat konféksi konféktif konfércab
    konferénsi konférwil konfési konfésional konfésionalisme konféti konfidénsi konfidénsial
    konfidénsialitas konfliK konfluén konfluéns kongbéng kongénial kongénialitas kongénital kongésti
    kongéstif kongéstus konggrés kongkrét konglomerasi konglomerat kongrégasi kongrégasional
    kongrégasionalisme kongrés kongruén kongruénsi konifér koniféra konjéktur konjén konkaténasi
    konkrési konkrét konkrétisasi konkrétisme konkurén konkurénsi konosemén konperénsi konpérs
    konsékrasi konsékrator konsekuén konsékuénsi konsékuénsial konsékuénsialisme konsékusi
    konsékutif konsélébran konsélébrasi konséli konséling konsélor konsén konsénsual konsénsualisme
    konsénsus konséntrasi konséntrat konséntrator konséntriK konséntris konséntrisitas konsép
    konsépsi konsépsional konsépsualisasi konséptakel konséptor konséptual konséptualisasi
    konséptualisme konsér konsértina konsérto konsérvasi konsérvasionis konsérvasionisme konsérvatif
    konsérvatisme konsérvator konsérvatori konsérvatorium konsési konsésif konsésional konsésionaris
    konsidéran konsidérans konsiderasi konsiler konsinyéring konsistén konsisténsi konsléting
    konspésifiK konstabel konstantinopel konstélasi konstituén konstituénsi konstitusionalisme
    konstruktivisme konsul konsulén konsulér konsumén konsumer konsumérisme konsuméristis kontainer
    kontainerisasi kontaK kontéiner kontéks kontékstual kontékstualisasi kontékstualisme
    kontékstualitas kontémplasi kontémplatif kontémplator kontémporér kontén konténder konténer
    konténsius konter kontés kontéstan kontéstasi kontét kontinén kontinéntal kontinéntalisme
    kontingén kontra kontraK kontrarévolusi kontrasépsi kontraséptif kontratérorisme kontroler
    kontrovérsi kontrovérsial konvalésén konvalésénsi konvéks konvéksi konvéksitas konvéktif
    konvénsi konvénsional konvénsionalisme konvérb konvérgén konvérgénsi konvérsasi konvérsi
    konvérsif konvérter konvértibel konvértibilitas konvértor konvéyor konyak kooperasi kooperatif
    kooperativisme kooperativitas koordinat kopdés kopék kopel kopeling kopelrim kopéng kopénhagen
    kopépoda koper koperasi kopératif koperativisme kopérnikus kopérnisium koperta.is kopertis kopét
    koplét kopling koprék kordén kordiérit koréa koréa.utara koréd koréferénsialitas korék koréksi
    koréktif koréktor korélasi korélasional korélat korélatif korém koréng koréngkéng koréo
    koréograf koréografer koréografi koréografis koréopsis koréprésor korés koréspondén
    koréspondénsi korésta korét koriorétinitis kornéa kornéal kornéd kornél kornélia kornélis
    kornélius korner kornét kornétis koromandél koronér korporalé korpuskel korpuskulér korsase
    korsél korselét korsét korsléting kortéK kortéks kortikostéroid kortikostéron kortisol korvé
    korvét kosék kosékan kosékans kosél kosén kosét kosmétiK kosmétika kosmétis kosmétolog
    kosmétologis kosmiK kosmopolitanisme kostovértébral kotagedé kotakléma kotangén koték kotéka
    kotén koténg kotés kotilédon kotrék kovalén kovalénsi kovélit kovénan kover kowé kowék kradénan
    kraé kraéng kraken krangéan krangkéng kréasi kréasionis kréasionisme kréatif kréatifitas kréatin
    kréatina kréatinase kréatinin kréatinina kréativitas kréator krebet krébo krébs krécék
    krédénsial krédénza krédibel krédibilitas krédit kréditabel kréditir kréditor kréditur
    kréditverban krédo krejengan kréker krém kremah kremak krémasi krématori krématorium krembangan
    krembung kremes krémlin krempéng kremus krenah krénasi krenéng krengseng krénologi krentek
    krénulasi krenyes kréo kréol kréolin kréolisasi kréosol kréosot krép krepék krépitakulum
    krépitasi krépitus krépon krépuskular krepyak kréséh krésék kréséndo kresna kresnamurti
    kresnapaksa kresnayana krésol kréstomati kréta krétaséus kreteg kréték krétin krétinisme krévas
    kréwéng krikét kriméa kriminél kriminogén kriminogéniK krinoidéa kriogén kriogéniK kriogénika
    krioprésérvasi kriotérapi kriptiK kriptogén kriptogéniK kriptoménoréa krisantémum krisobéril
    kristalomagnétiK kristél kristen kristenisasi kristenitas kristoséntris kritéria kritérium
    kritiK krofel krokét kromatiK kromogén kromogéniK kromonéma kromoprotéin kromosfér kromotérapi
    krone kroném kroniK kronoméntrofobia kronométer kronosékuén kropédométer krueng krupuk krusibel
    krustaséa ksatria kuaci kuadé kuadratiK kuadrénium kuadrilatéral kuadriplégia kuadrisép
    kuadriséps kuadrupel kuadrupléks kuadruplét kuarter kuartérnér kuartét kuatérnér kuatérnion
    kuatrén kubéba kubiK kubisme kucek kucel kucem kudét kudéta kué kuéh kuéni kuéri kuérsétin
    kuésionér kuéstor kuétiau kuintéséns kuintésénsi kuintésénsial kuintét kuintuplét kulasentana
    kuldesak kuléks kulinér kulkas kulturél kumal kumelembuai kuména kumendur kumentar kumentir
    kumpéh kumpeni kuncén kunéfé kunéiform kuntét kunyel kuodlibét kuosién kupé kupel kupér kuplét
    kuprét kupule kurangcermat kuratél kuren kurep kurét kurétase kurétasi kurikulér kurleb
    kursemangat kursus kurusétra kuruwelut kurvilinéar kurviliniér kusén kusnaédi kusumanegara
    kutacané kutanéus kuték kutéks kutikulér kutlét kuwait kuwé kuwéit kuwéni kuwéra kuyawagé
    kwangen kwartét kwék kwéni kwésionér kwétansi kwétiau kwintét kwosién
    """

  /// Roots in K that leave no doubt themselves, but that affixes go on.
  static let kPlain: StaticString = """
    kaba kabar kabin kabu kabul kabung kabur kabut kaca kacak kacamata kacang kacau kaco kacung
    kadal kadang kadar kadim kado kafan kafilah kafir kagum kahyangan kaidah kail kain kaing kairo
    kais kait kajang kaji kakak kakaktua kakap kakawin kaki kakofoni kaktus kaku kala kalah kalahkan
    kalang kalap kalau kalbar kalbu kaldu kali kalian kalibrasi kalifornia kaligrafi kalih
    kalimantan kalimat kalium kalkulasi kalkulator kalkulus kalkun kalkuta kalong kalor kalori
    kalsium kaltim kalung kamar kambi kambing kambium kamboja kambu kambuh kambus kami kamis kamit
    kampai kampak kampiun kampuh kampul kampung kampus kamtibmas kamu kamus kanak kanal kanan kancah
    kancil kancing kandang kandas kandidat kandul kandung kang kangkang kangkung kanguru kanjang
    kanjar kanji kano kanopi kansas kantin kanton kantong kantor kantuk kantung kanvas kaok kaolin
    kaos kap kapah kapai kapak kapal kapan kapang kapar kapas kapasitas kapitan kapitulasi kapling
    kaporit kaprah kapsul kapuas kapuk kapulaga kapung kapur karah karam karambol karang karanganyar
    karantina karapan karat karau karavan karawang karawitan karbit karbohidrat karbol karbon
    karbonasi karbonat karbondioksida karburator karcis kardinal kardiologi kardus kargo kari karib
    karibia karikatur karisma karma karnaval karnivora karsa karsinoma kartasura karton kartu kartun
    kartunis karu karung karunia karut karya karyawan kas kasak kasam kasar kasasi kasatmata kasidah
    kasih kasihan kasino kasir kasmir kasta kasti kastil kasuari kasur kasus kasut kata katak
    katalis katalog katapult katarsis kati katib kation katrol katuk katun katung katup katupung kau
    kaukasus kaukus kaul kaum kaus kausa kausal ka.ut kavling kawah kawal kawan kawasan kawat kawi
    kawin kaya kayak kayau kayu kayuh kazakhstan khalayak khalifah khalik khalwat khamir kharisma
    khas khasiat khatam khatib khatulistiwa khawatir khayal khazanah khianat khidmat khilaf khilafah
    khitan khotbah khusus khusyuk khutbah kiah kiai kial kiamat kiambang kian kiap kias kiat kibar
    kibas kiblat kibul kicau kicu kicuh kicut kidal kidul kidung kijai kikih kikik kikil kikir kikis
    kikuk kilah kilang kilap kilas kilat kilau kilir kilo kilobit kilogram kilokalori kilovolt
    kilowatt kimah kimbang kimia kimono kimpus kinca kincak kincir kinclong kindap kini kinja kinjat
    kintamani kios kipas kiprah kir kira kirab kiram kirana kirbat kiri kirim kirung kisah kisar
    kisi kismis kisruh kista kisut kita kitab kitar kitin kiuk kiwi klaim klan klasifikasi klausa
    klaustrofobia klausul klavikula klik klimatologi klimis klinis klip kliping klitoris klobot klon
    kloning klontong klor klorida klorin klorofil kloroform klorokuin kloroplas klub klungkung
    klutuk knop koak koaksial koalisi koar kobalt kobar koboi kobok kobra kocak kocoh kocok kodi
    kodifikasi kodok kodrat kognisi kognitif koil koin kojol kojor kokain kokang koki kokoh kokok
    kokol kokot koktail kolaborasi kolaborator kolak kolaka kolam kolang kolar kolibri kolintang
    koloid kolokasi kolombo kolong kolonialis kolonisasi kolonoskopi kolor kolosal kolot kolumnis
    kolusi koma komandan komando komat kombinasi kombo komisariat komisaris komisi komoditas komodo
    komodor komoro kompanyon komparasi komparatif kompas kompatriot kompi kompilasi komplain
    komplikasi komplit komplot komplotan kompon kompor kompos komposisi komposit kompromi kompulsif
    komputasi komunal komunikasi komunikatif komunikator komunis komunitas konco kondang kondisi
    kondisional kondominium konduksi konduktivitas konduktor konfigurasi konfirmasi konfrontasi
    kongkalikong kongko kongkong kongo kongsi koni konjugasi konjungsi konklusi konon konotasi
    konsol konsolidasi konsonan konsorsium konspirasi konstan konstanta konstitusi konstitusional
    konstruksi konstruktif konsulat konsultan konsultasi konsumsi konsumtif kontaminasi kontan
    kontinu kontinuitas kontradiksi kontraksi kontraktor kontras kontribusi kontributor kontrol
    konvoi konyar konyol kooptasi koordinasi koordinator koordinir kop kopah kopdar kopi kopiah
    kopilot koplak koplo kopra koprol kopula kopyor koral koramil koran korban koridor korma korona
    korong korosi korosif korporasi korporat korps korpus korupsi koruptor korut kos kosa kosinus
    kosmologi kosmopolit kosmopolitan kosmos kosol kosong kosovo kostarika kostik kostum kota
    kotabaru kotak kotamadya kotamobagu kotor kowak koyak koyo krakatau kram kran krim kriminal
    kriminalisasi kriminalitas kriminologi kripik kripto kriptografi krisan krisis kristal
    kristalisasi kristiani kritikus kritis kriya kroasia krom kromatografi kromosom kroni kronis
    kronologi kronologis kru krusial kuadran kuadrat kuah kuai kuak kuala kualat kuali kualifikasi
    kualitas kualitatif kuantitas kuantitatif kuantum kuap kuarsa kuartal kuartil kuas kuasa kuat
    kuba kubah kubang kubis kubit kubu kubur kubus kucai kucak kucar kucil kucing kucir kucuk kucur
    kuda kudapan kudidi kudis kudu kudung kudus kufu kuik kuil kuintal kuis kuit kuitansi kujang
    kujut kukang kuku kukuh kukuk kukung kukus kulai kular kulat kuldi kuli kuliah kulik kulimat
    kulit kulon kultivasi kultur kultus kulum kulun kulup kumai kuman kumandang kumat kumbang kumis
    kumpai kumpal kumpar kumpul kumuh kumulatif kumur kumut kunang kunar kunci kuncir kuncup kundang
    kungfu kungkang kungkung kuning kuningan kunir kunjung kunjur kuno kuntilanak kuntit kuntum
    kunyah kunyit kunyuk kuorum kuota kupang kupas kupat kuping kupu kura kurang kurap kuras kurasi
    kuratif kurator kurban kurcaci kurdi kurik kurikulum kurir kurma kurs kursi kursif kursor kurun
    kurung kurus kurva kusam kusat kusau kusik kusir kuskus kusta kusu kusuk kusut kuta kutai kutang
    kutat kutik kutil kutilang kuting kutip kutu kutub kutuk kuyu kuyup kwitansi
    """
}
