extension Roots {
  /// Roots in K whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let k: StaticString = """
    kabaéna kabanjahé kabaréskrim kabarét kabawetan kabéh kabel kabinét kabriolét kabupatén kacék
    kacembang kacer kacrék kadaster kadaver kadaverin kadék kademangan kademat kadénsa kader kadéra
    kaderisasi kadés kadét kadéwatan kadhérin kadinkés kadipatén kaduséus kaédah kafé kaféin kaféina
    kafétaria kafétéria kagét kahéksia kaiséki kajén kajeng kakandatél kakék kakémono kakerlak
    kalabendana kalajengking kalander kalasrenggi kalatéa kaldéra kalébas kalédonia kalédupa
    kaléidoskop kaléidoskopiK kaléidoskopis kalem kalembak kalempagi kalén kalénder kaléndula kaléng
    kalér kalésaran kalianget kalibening kaliber kalideres kalikréin kalinegoro kalirejo kalisténiK
    kaliwates kaliwedi kalkanéus kalkarénit kalomél kalongwéwé kaloriméter kalorimétri kalpawreksa
    kalsédon kalsél kalsiférol kalténg kalumét kaméléon kamélia kamen kaméo kaméra kamerad
    kaméralisme kaméramén kamérawan kaméron kamerun kamféna kamfer kamikazé kampanye kampemén kamper
    kamperfuli kampléng kamprét kamsén kamuflase kanada kanapé kancéh kandatél kandel kandéla
    kandélabrum kandep kané kanébo kanékés kaném kangen kanggimé kangkaréng kangsadéwa kanibalisme
    kanigara kanjeng kanker kansel kanselari kanselir kanser kantiléver kantonemén kapabel kapanéwon
    kapéka kapél kapéla kapélan kapéndam kaper kapernaum kapetakan kapilér kapilérisasi kapitalisme
    kapitél kapitén kaplét kapolrés kapolrésta kapolréstabés kapolréstro kapolséK kapoltabés kapsel
    kapster kaptén kapuspén karaéng karagénan karakter karakterisasi karakteristiK karakterologi
    karamél karamélisasi karangampél karangasem karanggedé karanggeneng karangkatés karangkemiri
    karangléwas karangmenjangan karangpenang karangreja karangrejo karangsembung karangtémpél
    karangtengah karangwaréng karaoké karaté karatégi karatéka karavél karbamazépin karbénisilin
    karbohidrase karboksipéptidase karbolinéum karbunkel kardiaK kardiogéniK kardiomégali
    kardioplégia kardiovaskulér kardiovérter karé karébét karédok karel karélia karem karémbong
    karén karena karéo karep karéra karésidénan karét kariér kariérisme kariés karismatiK karmél
    karmélit karméndria karnélian karnét karopénmas karosél karoseri karotén karoténa karoténémia
    karoténoid karpél karper karpét karpométakarpal karsinogén karsinogénésis karsinogéniK
    karsinogénisitas kartéker kartél kartélisasi kartésian kartésianisme kartésius kartikéya
    kartografer kartotéK karunkel kasatréskrim kaséin kaséinat kaséinogén kasék kasektén kasembon
    kasemek kasemen kasengsem kasép kasepuhan kaserol kasét kasinem kasiopéia kasiterit kaskade
    kasokandel kasrégister kastanozém kastanyét kastél kastéla kasténgel kasuistiK katabelécé
    katabolisme katalase katalépsi kataliK katalitiK katapél katapléksi katastrofe katé katebelécé
    katédra katédral katégori katégorial katégoris katégorisasi katék katékése katékétiK katékétika
    katékétis katékin katékis katékisasi katékisme katékismus katékol katékolamin katékumén
    katékuménat katel katéla katelu katénana katénari katénasi katénoid katépsin kater katerban
    katérin katérina katering katés katéter katéterisasi katétométer katléya katode katoliK
    katolisisme kaudéks kavaleri kavaleris kavéat kaveling kavérna kawedanan kayéli kayén ke kéanu
    kebab kebabal kebacut kebah kebaji kebakkramat kebal kebam kebar kebas kebat kebaya kebayan
    kebayoran kebel kebelet kebembem keben kebin kebiri kebit keblangsak keblinger keblosok kebluk
    kebo kebomas kebon kebonagung kebonarum kebondalem kebonjeruk kebonpedes kebonrejo kebonsari
    kebonwaru kebraon kebuk kebul kebuli kebumén kebun kebur keburu kebut kebyar kebyok kecai kécak
    kecam kecambah kecambai kecamuk kecantol kécap kecapi kecar kecé kecébong kecebur kécéh kecék
    kecelé kecemplung kecéng kecengklak kecépék kecer kecéwa keci keciak kecial kecibak kecibeling
    kecik kecil kecimik kecimpring kecimpung kecimus kecing kecip kecipak kecipir kecipuk kecirit
    kecit keciut kecoa kecoak kecoh kecolongan kecombrang kecong kecrék kecrot kécu kecuali kecubung
    kecuit kecumik kecundang kecup kecur kecut kedabu kedadak kedah kedai kedak kedal kedaluwarsa
    kedam kedangkai kedangsa kedap kedar kedasa kedasih kedaton kedaung kedawung kedayan kedebak
    kedebong kedebuk kedebum kedebur kédék kedekai kedeki kedekik kedekut kedelai kedelé kedempung
    kedengkang kedengkik kéder kedera kederang kedéwatan kedi kedidi kedih kedik kedikit kedip
    kediri kedodoran kedok kedombak kedondong kedongdong kedongkok kedopok kedot kedoya kedu keduduk
    keduk kedukang kedul kedung kedungadem kedungbadak kedungbanténg kedungcowék kedungdoro
    kedunggalar kedungjajang kedungjati kedungkandang kedungmundu kedungombo kedungpring kedungreja
    kedungrejo kedungsari kedungsepur kedungturi kedungwaru kedungwuni kedut keduwung kéfalhématoma
    kéfalin kéfalométri kéfamenanu kéfas kéfir kéhat kéhél kehicap kéi kéira kéirétsu kéisha kejai
    kejam kejamas kejan kejang kejap kejar kejat kejawén kejeblak kejeblos kejedot kejedut kejen
    kejengkang kejepit kejer keji kejibeling kejobong kejora kéju kejungkel kejur kejurda kejurnas
    kejurprov kejut kék kekabu kekah kekal kekam kekandi kekang kekapas kekar kekara kekaras kekas
    kekat kekau kekawin kékayi kekayon kekeb kekéh kékék kekel kekep kéker kéki kekitir kékok kekol
    kekudung kékulé kelab kelabak kelabang kelabat kelabau kelabet kelabit kelabu kelaci keladak
    keladan keladi kelah kelahi kelak kelakah kelakanji kelakar kelalang kelalap kelam kelamai
    kelamarin kelambai kelambir kelambit kelambu kelambur kelamin kelamkari kelamun kelana kelandera
    kelang kelangkan kelangkang kelanis kelanjar kelantan kelantang kelanting kelap kelapa kelapadua
    kelapagading kelapanunggal kelar kelara kelarah kelarai kelari kelas kelasa kelasak kelasi kelat
    kelati kelawan kelawar kelawu kelayan kelayang kelayap kelayu kélder kelébat kelebék kelebet
    kelebon kelebu kelebuk kelebut keledai keledang keledar keledék kelejat kélék kelekap kelekatu
    kelelap kelelawar kelelep kelelesa kelelot kelemantang kelemarin kelemayar kelemayuh kelembahang
    kelembai kelembak kelemban kelembuai kelembubu kelemoyang kelempai kelempayan kelempiau
    kelemping kelempung kelemumur kelemunting kelemur keléncér kelendara kelenéng kelengar kelenger
    keléngkéng kelengkiak kelening kelenjar kelentang kelénténg kelentik kelenting kelentit
    kelentong kelentung kelenung kelenyit kelép kelepai kelepak kelepat kelepék kelepet kelepik
    kelepir kelepit kelepon kelepuk kelepur keleput keler keléréng kelesa kelesah keléséh kelésék
    kelésot keletah keletak keletang keletar keletik keletuk keletung keléwang keléwér keli kelian
    keliar kelibang kelibat kelicap kelici kelicik kelidang kelih kelik kelika kelikah kelikat
    kelikih kelikik kelikir keliling kelilip kelim kelimat kelimis kelimpungan kelimun kelimut
    kelinci kelincir kelindan kelinding keling kelingking kelingsir kelining kelinjat kelintang
    kelintar kelinting kelintung kelip kelipat kelir keliru kelis kelisah kelisera kelit kelitik
    keliwon kelmarin kélner kelobot kelocak kelod kelodan kéloid kelojot kélok kelokak kelola
    kelolong kelom kelompang kelompen kelompok kelon kelonéng kelonét kélong kelongkong kelongsong
    kelontang kelontong kelonyo kelop kelopak kélor kelorak kelos kelosok kelotak kelotok keloyak
    keloyang keloyor kélp kélt kéltiK kéltis kelu kelua keluai keluak keluan keluang keluangsa
    keluar keluarga kelubak kelubi kelubung kelud keludang keluh kelui keluih keluk kelukup kelukur
    keluli kelulu kelulut kelumit kelumpang kelumun kelun keluna kelung kelungah keluntang keluntung
    kelupas kelupur keluri keluron keluruk kelurut kelus kelut kelutuk kelutum keluwek keluwih
    keluwung keluwus keluyuk keluyur kélvin kéma kémah kemal kemala kemam kemamang keman kemanak
    kemandang kemang kemangi kemangkon kemantén kemarau kemarén kemari kemarin kemaruk kemas
    kemaskini kemat kematu kematus kemayau kemayoran kemayu kembahang kembal kembala kembali kemban
    kembang kembangarum kembangbahu kembangbiak kembangkuning kembangsari kembar kembara kembarén
    kembatu kembayat kembayau kemben kembeng kembera kembili kembiri kemboja kembol kembu kembuk
    kembul kembung kembur kembut kemdagri kemdikbud kemecer keméja keméjan kemekmek kemelut kemenag
    kemenakan kemendagri kemendang kemendikbud kemendikbudristéK kemendikdasmén kemendiktisaintéK
    kemendur kemenékraf kemenham kemenhan kemenhub kemenhut kemenkés kemenkéu kemenkop kemenkumham
    kemenlu kemenpar kemenperin kemenpora kemenristéK kemensétnég kemensos kementam kementan
    kemenyan kemerosok kemersik kemetiran kemhan kémi kemidi kemih kemik kemilap kemilau kemiling
    kémiluminéséns kémiluminésénsi keminting kémiosmosis kemirén kemiri kemis kemit kemkés
    kemkominfo kemlagi kemlaka kemlandingan kemlinti kemlu kemnaker kémo kémoautotrof kémoautotrofiK
    kemocéng kémohétérotrof kémoinformatika kémokin kémokinésis kémolitotrof kémométri kémométrika
    kemon kemong kémoorganotrof kémoprofilaksis kémopsikiatri kémoradiasi kémorésépsi kémoréséptor
    kémosfér kémosintésis kémosis kémostat kémotaksis kémotaksonomi kémotérapéutiK kémotérapi
    kémotrof kémotropisme kempa kempal kempang kempas kémpék kemperin kempés kémpétai kémping kempis
    kempit kemplang kémpo kempot kemproh kempu kempuh kempul kempunan kempung kempur kemput kempyang
    kemranjén kemresek kemrosak kemrungsung kemsos kemu kemudi kemudian kemudu kemukus kemul kemumu
    kemuncak kemuncup kemundir kemung kemungkus kemuning kemunting kémurgi kemusu kemusuk kemut
    kemutul kén kena kénaf kenal kenalpot kenan kenang kenanga kenap kenapa kenapang kenari kenas
    kencan kencana kencanawungu kencang kencar kenceng kencing kencit kencléng kéncong kencréng
    kencung kencur kendaga kendahé kendal kendala kendali kendalsari kendana kendang kendara kendari
    kendat kendati kendeka kendel kendeng kenderaan kenderi kendi kendia kendil kendiri kendit kéndo
    kendoka kéndong kendor kéndra kéndrik kenduduk kendung kendur kenduri kénédi kenék keneker kenés
    kéng kéngkang kéngkéng kénia kenidai kenikir kening keningar keningau kenisah kenitu kenjeran
    kénjutsu kenohong kenong kenop kénosis kénozoikum kénpéitai kénsel kénsington kéntaki kental
    kentang kentar kentara kentel kenténg kenthir kentir kentong kentrung kentung kentut kenur kénya
    kenyah kenyal kenyalang kenyam kenyang kenyat kenyi kenyih kenyir kenyit kenyot kenyut kénzi
    kénzo kéok kéong kép kepada kepah kepahiang kepai kepak kepal kepala kepalang kepam képang
    kepanjén kepanjénkidul kepar keparat kepau kepayang képék kepel kepelését kepéncong képéng
    kepéngén kepéngin kepentok kepépét képer kepergok képét kepiah kepialu kepiat kepik kepil
    kepincut kepinding keping kepingin kepinis kepinjal kepis kepit kepiting keplak képler keplését
    keplok képmén képo kepodang kepoh kepohbaru képok kepol kepompong keponakan kepong kepot képprés
    keprabon keprak kepras keprék keprét képri keprok kepruk képséK kepudang kepuh kepuharjo kepuk
    kepul kepulaga kepundan kepundung kepung keputrén kepuyuk kepyak kepyek kepyur kera kerabang
    kerabat kerabik kerabu keracak keracap keraéng keraf kerah kerahi kerai kerajang kerajat kerak
    kerakah kerakal kerakap kerakbasi kérala keram kerama keraman keramas keramat keramatjati
    keramba kerambil kerambit keramboja keramiK keramikus kerampagi kerampang keramunting keran
    kerancang keranda kerandang kerandi kerang kerangas kerangga kerangka kerangkai kerangkéng
    kerani keranjang keranjat keranji keranjingan kerantong kerap kerapkali kerapu keras kerasan
    kerat keratabasa keratau kératéktomi kératin kératinisasi kératinosit kératitis kératoélastin
    kératofir kératokonjungtivitis kératokonus kératolitiK kératoma kératomalasia kératométer
    keraton kératopati kératoplasti kératosis kératoskop kératoskopi kératotomi kerau kerawai
    kerawak kerawang kerawat kerawit kerbang kerbau kerbuk kercing kercit kercut kerdak kerdam
    kerdil kerdip kerdom kerdus kerdut kéré kerebok kerecéng kerecik keredak keredep kerédok kérék
    kerekét kerekot kerekut keremi keremot kerempagi kerempéng kerempung keremunting keremus keremut
    kerén kerencang kerencing kerencung kerendang kerenéng kereng kerengga kerengkam kerengkiang
    kerentam kerentang kerenting kerényam kerenyit kerenyot kerep kerépék kerépés keréta kerétaapi
    keréték keretot keréwéng kerewil keri keriap kerias keriau keribang kerical kericau keridas
    keridik kérigma kerih kerik kerikal kerikam kerikil kerikit kerimut kerinan kerinci kerincing
    kerinding kering keringat kerinjal kerinjang kerinjing kerintil kerinting kerinyu kerinyut
    kérion kerip keripik keriput keris kerisi kerisik kerising kerisut kerit keritang keritik
    keriting keriuk keriut keriwil kerja kerjang kerjantara kerjap kerjasama kerjo kerkah kerkak
    kerkap kerkau kérkop kerkup kerlap kerling kerlip kermak kérman kermanici kermi kernai kérnel
    kernéli kernét kérniktérus kérning kernit kernu kernyat kernyau kernyih kernying kernyit kernyut
    kéro kerobak kerobat kerobék kerobokan keroco kerocok kerodong kérogén keroh kerok kerokot
    keromong keron keroncang keroncong keroncor kerong kerongkongan kerongsang keronsang kerontang
    kerop keropak keropas keropéng keropok keropong keropos kerosak kerosang kerosék kérosén kerosi
    kérosin kerosok kerosong kerot kerotak kerotot keroyok kerpai kerpak kerpas kerpuk kerpus kérs
    kersa kersai kersak kersamanah kersana kersang kersani kersen kersik kersuk kertabumi kertagama
    kertah kertajati kertajaya kertak kertamukti kertamulya kertanegara kertang kertap kertapati
    kertaraharja kertarajasa kertas kertasari kertasemaya kertasura kertau kertawangi kertawardhana
    kertawarma kertawijaya kerték kerti kertosari kertosono kertuk kertus keruak keruan kérub
    kérubim kerubin kerubung kerubut kerucil kerucut kerudung keruh keruing keruit keruk kerukut
    kerul keruma kerumit kerumuk kerumun kerumus kerun kerung kerunting keruntung kerunyut kerup
    kerupuk kerusi kerut kerutak kerutup keruyuk kés kesah kesak kesal kesam kesamber kesambet
    kesambi kesan kesana kesandung kesang kesanga kesangsang kesasar kesat kesatria kesaulya késawa
    késbangpol késdam kesel keselak keselek keseléo kesemek kesemsem kesengsem keseran kését kesi
    kesiap kesik kesima kesini kesip kesit kesitu kesiur késmas kesohor kesongo késot késpro késra
    kesrakat kesrimpet késting kesturi kesum kesuma kesumat kesumba kesup kesusu kesut keta ketai
    ketak ketakong ketal ketam ketambak ketambé kétamin kétamina ketampi ketan ketang ketanggor
    ketap ketapak ketapang ketapék ketapél ketar ketarap ketarén ketat ketawa ketawang ketawanggedé
    ketaya ketayap ketegar keték kétel ketéla ketemu keten keténg ketep ketepél ketépéng keter
    ketétér kethoprak keti ketiak ketial ketiap ketiau ketib ketiban ketiding ketik ketika ketil
    ketilang ketimbang ketimbul ketimbung ketimpring ketimun keting ketinting ketip ketipat ketiplak
    ketipung ketir ketirah ketis ketitir ketiwul ketlingsut kétoasidosis kétogénésis kétogéniK
    kétoglutarat kétohéksosa ketok kétokonazol ketol ketola ketombé kéton kétonémia ketonggéng
    kétonuria ketoplak ketopong ketoprak kétoprofén kétorolaK kétosa kétosis kétostéroid kétotifén
    ketrék ketu ketua ketuat ketuban ketuhar ketuir ketuk ketul ketum ketumbar ketumbi ketumbit
    ketumbu ketumpang ketun ketup ketupa ketupat ketupuk ketur ketura ketus ketut kévin kévlar
    kewalahan kéwang kewedanan kéwér kéwés kéwuh kézia khémah khmérmérah kibernétika kibernétis
    kiblik kicep kiél kiéselgur kieserit kiév kilep kilohérts kiloliter kilométer kiloparsék
    kimberli kimberlit kiméra kinase kinématika kinématograf kinerja kinésiK kinésika kinésiméter
    kinésin kinésiofobia kinésiologi kinésitérapi kinéskop kinéstésia kinéstésis kinéstétiK
    kinéstétis kinétiK kinétika kinétin kinétis kinétograf kinétokardiografi kinétokor kinétoplas
    kinétosis kinétoskop kinine kinjeng kintel kiper kirénaika kiropraktiK kismét klabet
    kladogénésis klakep klakson klandéstin klangenan klapertart klarét klarinét klarinétis klasemén
    klasiK klasisisme klaster klatén klaver klebus kledokan kledung kléf kléidotomi kléistogami
    klelep klém klemantan klembak kléméns kléménsi kléménsia kléméntin klenéngan klenger kléngkéng
    klenik klénténg klenting kléo kléopas kléopatra klép klepék klepon klépsidra klépto kléptofobi
    kléptokrasi kléptokrat kléptoman kléptomania kléptomaniaK klepu kléreK kleréng klérikal
    klérikalis klérikalisme klérikus klérK klérus klésot kletak kletik kletuk kléwang kléwér klién
    kliéntélisme kliker klimaks klimaktérium klimatiK klimosékuén kliniK klisé klitélum klitrén
    kliyeng kliyengan klomifén klompen kloramfénikol klordiazépoksid kloréla klorénkim klorféniramin
    klorhéksidin kloroprén kloropréna klortétrasiklin klosét kloter kluét kluster knalpot knését
    koalésén koalésénsi koasérvat kobé kober koboisme kocék kodaK kode kodéfikasi kodéin kodéks
    koédukasi koéfisién koéksistén koéksisténsi koénzim koérsi koérsif koérsivitas koféin kohérén
    kohérénsi kohérer kohési kohésif kohésivitas kohléa koiné koinsidén koinsidénsi koinsidéntal
    kokéshi kokét kokléa kokléar kokokbeluk kokpit koktél kolagén kolagénase kolaps kolase kolateral
    kolédokolitiasis kolédokotomi kolédokus koléga kolégial kolégialisme kolégialitas kolégium koléh
    kolék kolékalsiférol koléksi koléktabilitas kolékte koléktibilitas koléktif koléktivis
    koléktivisasi koléktivisme koléktivitas koléktor kolélitiasis kolémanit kolémbola koléng
    kolénkim kolénkima kolénterata koléoptéra koléoptil koléoriza koléra koléris kolése
    kolésistéktomi kolésistitis kolésistografi kolésistokinin kolésom koléstasis koléstéatoma
    kolésterin kolésterol kolésterolémia koléstiramin koléus koliK kolinérgiK kolinérgis
    kolinésterase koliséum kolokium kolom kolombia kolonél koloni kolonialisme koloréktal
    koloriméter koloséum koluméla komandemén komanditér kombés komédi komédian komédiograf komédo
    komédogéniK komémorasi komémoratif komén komendur koméng koménsal koménsalisme koménsurabel
    koméntar koméntator komérsial komérsialisasi komérsialisme komérsialitas komérsil koméstibel
    komét komfortabel komiK komintérn komisionér komité komitmén kompaK komparabel kompartemén
    kompatibel kompéndium kompeni kompénsasi kompénsatif kompénsator kompénsatoris kompetén
    kompeténsi kompétisi kompétitif kompétitor kompiler kompléK kompléks kompléksitas kompléksométri
    komplemén kompleméntaritas kompleméntasi kompleméntér komplét komplétif komplimén komponén
    komponis komposer komposter kompréhénsi kompréhénsif kompréhénsivitas kompréng komprés komprési
    komprésibel komprésibilitas komprésif komprésor komputer komputerisasi komune komunikabel
    komuniké komunisme komuter konawé kondé kondéktur kondémnasi kondénsabel kondénsasi kondénsat
    kondénsator kondénser kondénsor kondite kondom kondrogénésis konéksi konéksitas konéktif
    konéktivitas konéktor konféderalisme konféderasi konféderat konféksi konféktif konfércab
    konferénsi konférwil konfési konfésional konfésionalisme konféti konfidénsi konfidénsial
    konfidénsialitas konfliK konfluén kongbéng kongénial kongénialitas kongénital kongésti kongéstif
    kongkrét konglomerasi konglomerat kongrégasi kongrégasional kongrégasionalisme kongrés kongruén
    kongruénsi konifér koniféra konjéktur konjén konkaténasi konkrési konkrét konkrétisasi
    konkrétisme konkurén konkurénsi konosemén konperénsi konpérs konsékrasi konsékrator konsékuén
    konsékuénsi konsékuénsial konsékuénsialisme konsékusi konsékutif konsélébran konsélébrasi
    konséli konséling konsélor konsén konsénsual konsénsualisme konsénsus konséntrasi konséntrat
    konséntrator konséntriK konséntris konséntrisitas konsép konsépsi konsépsional konsépsualisasi
    konséptakel konséptor konséptual konséptualisasi konséptualisme konsér konsértina konsérto
    konsérvasi konsérvasionis konsérvasionisme konsérvatif konsérvatisme konsérvator konsérvatori
    konsérvatorium konsési konsésif konsésional konsésionaris konsideran konsiderans konsiderasi
    konsistén konsisténsi konspésifiK konstabel konstantinopel konstélasi konstituén konstituénsi
    konstitusionalisme konstruktivisme konsul konsulén konsulér konsumén konsumer konsumerisme
    konsuméristis kontainer kontaK kontéiner kontéks kontékstual kontékstualisasi kontékstualisme
    kontékstualitas kontémplasi kontémplatif kontémplator kontémporér kontén konténder konténer
    konténsius konter kontés kontéstan kontéstasi kontét kontinén kontinéntal kontinéntalisme
    kontingén kontra kontraK kontrarévolusi kontrasépsi kontraséptif kontratérorisme kontroler
    kontrovérsi kontrovérsial konvalésén konvalésénsi konvéks konvéksi konvéksitas konvéktif
    konvénsi konvénsional konvénsionalisme konvérb konvérgén konvérgénsi konvérsasi konvérsi
    konvérsif konvérter konvértibel konvértibilitas konvértor konvéyor konyak kooperasi kooperatif
    kooperativitas koordinat kopdés kopék kopel kopéng kopénhagen kopépoda koper koperasi kopératif
    kopérnikus kopérnisium kopertis kopét koplét kopling kordén kordiérit koréa koréa.utara koréd
    koréférénsialitas korék koréksi koréktif koréktor korélasi korélasional korélat korélatif korém
    koréng koréngkéng koréo koréograf koréografer koréografi koréografis koréopsis koréspondén
    koréspondénsi korét koriorétinitis kornéa kornéal kornéd kornélia kornélis kornélius korner
    kornét kornétis koromandél koronér korpuskel korpuskulér korsase korsel korselét korsét
    korsléting kortéks kortikostéroid kortikostéron kortisol korvé korvét kosék kosékan kosékans
    kosén kosét kosmétiK kosmétika kosmétis kosmétolog kosmétologis kosmiK kosmopolitanisme
    kostovértébral kotagedé kotangén koték kotéka kotén koténg kotés kotilédon kotrék kovalén
    kovalénsi kovélit kovénan kover kowé kowék kradénan kraéng kraken krangéan krangkéng kréasi
    kréasionis kréasionisme kréatif kréatin kréatinin kréativitas kréator krebet krébo krébs krécék
    krédénsial krédibel krédibilitas krédit kréditabel kréditir kréditor kréditur krédo krejengan
    kréker krém krémasi krématori krématorium krembangan krembung kremes krémlin krempéng kremus
    krenah krénasi krenéng krengseng krénologi krénulasi krenyes kréo kréol kréolin kréolisasi
    kréosol kréosot krép krepék krépitasi krépitus krepyak krésék krésendo kresna kresnamurti
    kresnayana krésol kréstomati kréta krétaséus kreteg kréték krétin krétinisme kréwéng krikét
    kriméa kriminél kriminogén kriminogéniK krinoidéa kriogén kriogéniK kriogénika krioprésérvasi
    kriotérapi kriptiK kriptogén kriptogéniK krisantémum krisobéril kristél kristen kristenisasi
    kristoséntris kritéria kritérium kritiK krokét kromatiK kromogén kromogéniK kromonéma kromosfér
    kromotérapi kroniK kronométer kronosékuén kruéng krupuk krusibel krustaséa ksatria kuaci kuadé
    kuadratiK kuadrénium kuadrilateral kuadriplégia kuadriséps kuadrupel kuadrupléks kuadruplét
    kuarter kuartét kuatérnér kuatérnion kuatrén kubéba kubiK kubisme kucek kucel kucem kudét kudéta
    kué kuéh kuéni kuéri kuérsétin kuésionér kuéstor kuétiau kuintéséns kuintésénsi kuintésénsial
    kuintét kuintuplét kulasentana kuldésak kuléks kulinér kulkas kulturél kumal kumelembuai kuména
    kumendur kumpéh kumpeni kuncén kunéiform kuntét kunyel kuosién kupé kupel kupér kuplét kuprét
    kuratél kuren kurep kurét kurétase kurétasi kurikulér kursus kurusétra kuruwelut kurvilinéar
    kusén kusnaédi kusumanegara kutacané kutanéus kuték kutéks kutikulér kuwait kuwé kuwéit kuwéni
    kuwéra kuyawagé kwangen kwartét kwék kwéni kwésionér kwétiau kwintét kwosién
    """

  /// Roots in K that leave no doubt themselves, but that affixes go on.
  static let kPlain: StaticString = """
    kabar kabin kabu kabul kabung kabur kabut kaca kacak kacang kacau kacung kadal kadang kadar kado
    kafan kafilah kafir kagum kahyangan kaidah kail kain kaing kairo kais kait kaji kakak kakaktua
    kakap kaki kakofoni kaktus kaku kala kalah kalahkan kalang kalap kalau kalbar kalbu kaldu kali
    kalian kalibrasi kalifornia kaligrafi kalimantan kalimat kalium kalkulasi kalkulator kalkulus
    kalkun kalkuta kalong kalor kalori kalsium kaltim kalung kamar kambi kambing kambium kamboja
    kambu kambuh kami kamis kampai kampak kampiun kampung kampus kamtibmas kamu kamus kanak kanal
    kanan kancah kancil kancing kandang kandas kandidat kandul kandung kang kangkang kangkung
    kanguru kanji kanopi kansas kantin kanton kantong kantor kantuk kantung kanvas kaolin kaos kapak
    kapal kapan kapar kapas kapasitas kapitan kapling kaporit kaprah kapsul kapuas kapuk kapulaga
    kapur karam karambol karang karanganyar karantina karapan karat karavan karawang karawitan
    karbit karbohidrat karbol karbon karbonat karbondioksida karburator karcis kardinal kardiologi
    kardus kargo kari karib karibia karikatur karisma karma karnaval karnivora karsa karsinoma
    kartasura karton kartu kartun kartunis karung karunia karya karyawan kas kasak kasam kasar
    kasasi kasatmata kasidah kasih kasihan kasino kasir kasmir kasta kasti kastil kasuari kasur
    kasus kasut kata katak katalis katalog katapult katarsis katib kation katrol katuk katun katup
    kau kaukasus kaukus kaul kaum kaus kausa kausal kavling kawah kawal kawan kawasan kawat kawi
    kawin kaya kayak kayu kayuh kazakhstan khalayak khalifah khalik khalwat kharisma khas khasiat
    khatam khatib khatulistiwa khawatir khayal khazanah khianat khidmat khilaf khilafah khitan
    khotbah khusus khusyuk khutbah kiai kial kiamat kiambang kian kias kiat kibar kibas kiblat kibul
    kicau kicu kicuh kidal kidul kidung kikih kikik kikil kikir kikis kikuk kilah kilang kilap kilas
    kilat kilau kilir kilo kilobit kilogram kilokalori kilovolt kilowatt kimia kimono kincir
    kinclong kini kinja kinjat kintamani kios kipas kiprah kira kirab kiram kirana kirbat kiri kirim
    kisah kisar kisi kismis kisruh kista kisut kita kitab kitar kiuk kiwi klaim klan klasifikasi
    klausa klaustrofobia klausul klavikula klik klimatologi klimis klinis klip kliping klitoris
    klobot klon kloning klontong klor klorida klorin klorofil kloroform klorokuin kloroplas klub
    klungkung klutuk knop koaksial koalisi koar kobalt kobar koboi kobok kobra kocak kocoh kocok
    kodi kodifikasi kodok kodrat kognisi kognitif koil koin kojor kokain kokang koki kokoh kokok
    kokol koktail kolaborasi kolaborator kolak kolaka kolam kolang kolar kolibri kolintang koloid
    kolokasi kolombo kolong kolonialis kolonisasi kolonoskopi kolor kolosal kolot kolumnis kolusi
    koma komandan komando komat kombinasi kombo komisariat komisaris komisi komoditas komodo komodor
    komoro komparasi komparatif kompas kompatriot kompi kompilasi komplain komplikasi komplit
    komplot komplotan kompon kompor kompos komposisi komposit kompromi kompulsif komputasi komunal
    komunikasi komunikatif komunikator komunis komunitas konco kondang kondisi kondisional
    kondominium konduksi konduktivitas konduktor konfigurasi konfirmasi konfrontasi kongkalikong
    kongko kongo kongsi koni konjugasi konjungsi konklusi konon konotasi konsol konsolidasi konsonan
    konsorsium konspirasi konstan konstanta konstitusi konstitusional konstruksi konstruktif
    konsulat konsultan konsultasi konsumsi konsumtif kontaminasi kontan kontinu kontinuitas
    kontradiksi kontraksi kontraktor kontras kontribusi kontributor kontrol konvoi konyar konyol
    koordinasi koordinator koordinir kopdar kopi kopiah kopilot koplak koplo kopra koprol kopula
    kopyor koral koramil koran korban koridor korma korona korong korosi korosif korporasi korporat
    korps korpus korupsi koruptor korut kos kosa kosinus kosmologi kosmopolit kosmopolitan kosmos
    kosol kosong kosovo kostarika kostik kostum kota kotabaru kotak kotamadya kotamobagu kotor kowak
    koyak koyo krakatau kram kran krim kriminal kriminalisasi kriminalitas kriminologi kripik kripto
    kriptografi krisan krisis kristal kristalisasi kristiani kritikus kritis kriya kroasia krom
    kromatografi kromosom kroni kronis kronologi kronologis kru krusial kuadran kuadrat kuah kuak
    kuala kualat kuali kualifikasi kualitas kualitatif kuantitas kuantitatif kuantum kuap kuarsa
    kuartal kuartil kuas kuasa kuat kuba kubah kubang kubis kubit kubu kubur kubus kucai kucar kucil
    kucing kucuk kucur kuda kudapan kudis kudu kudung kudus kufu kuik kuil kuintal kuis kuit
    kuitansi kujang kujut kukang kukuh kukuk kukung kukus kulai kular kulat kuldi kuliah kulik kulit
    kulon kultivasi kultur kultus kulum kulun kumai kuman kumandang kumat kumbang kumis kumpul kumuh
    kumulatif kumur kunang kunci kuncir kuncup kundang kungfu kungkang kungkung kuning kuningan
    kunir kunjung kunjur kuno kuntilanak kuntit kuntum kunyah kunyit kunyuk kuorum kuota kupang
    kupas kupat kuping kupu kura kurang kurap kuras kurasi kuratif kurator kurban kurcaci kurdi
    kurik kurikulum kurir kurma kurs kursi kursif kursor kurun kurung kurus kurva kusam kusir kuskus
    kusta kusut kutai kutang kutat kutik kutil kutilang kutip kutu kutub kutuk kuyu kuyup kwitansi
    """
}
