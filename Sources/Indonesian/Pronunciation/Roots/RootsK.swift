extension Roots {
  /// Roots in K whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let k: StaticString = """
    kabanjahé kabarét kabel kabinét kabupatén kacék kacer kacrék kadaster kadaver kademat
    kadénsa kader kadéra kaderisasi kadés kadét kadipatén kaédah kafé kaféin kaféina kafétaria
    kagét kajén kakék kakerlak kalajengking kalander kaldéra kalébas kalédonia kaléidoskop
    kaléidoskopiK kalem kalénder kaléng kaliber kalisténiK kalomél kalongwéwé kaloriméter
    kalorimétri kalsédon kalsél kalténg kamélia kaméra kamerad kaméramén kamérawan kaméron
    kamerun kamfer kamikazé kampanye kampemén kamper kamprét kamsén kamuflase kanada kancéh
    kandel kandéla kané kanébo kangen kanibalisme kanigara kanjeng kanker kansel kanselir kanser
    kapabel kapél kapéla kapélan kaper kapilér kapitalisme kapitén kapolrés kapolséK kapsel
    kapster kaptén karaéng karakter karakterisasi karakteristiK karamél karamélisasi karangasem
    karaoké karaté karatéka karbohidrase kardiaK kardiovaskulér karédok karel karémbong karena
    karésidénan karét kariér kariés karismatiK karosél karoseri karotén karoténoid karpél karper
    karpét karsinogén karsinogéniK kartél kartografer kartotéK kaséin kasemek kasép kasepuhan
    kaserol kasét kaskade kasrégister kastél kasténgel kasuistiK katabolisme katalase katalépsi
    kataliK katalitiK katapél katastrofé katé katebelécé katédral katégori katégorial katégoris
    katégorisasi katék katékése katékis katékisasi katékismus katékolamin katékumén katel kater
    katering katés katéter katéterisasi katode katoliK katolisisme kavaleri kaveling kavérna
    kawedanan ke kebab kebabal kebacut kebah kebaji kebal kebam kebas kebat kebaya kebayan
    kebayoran kebel kebelet kebembem kebin kebiri kebit keblangsak keblinger kebo kebon kebuk
    kebul kebuli kebumén kebun kebur keburu kebut kebyar kebyok kecai kécak kecam kecambah
    kecamuk kecantol kécap kecapi kecar kecé kecébong kecebur kécék kecelé kecemplung kecéng
    kecépék kecer kecéwa keci keciak kecibak kecibeling kecik kecil kecimik kecimpring kecimpung
    kecimus kecipak kecipir kecipuk kécit keciut kecoak kecoh kecolongan kecombrang kécong
    kecrék kecrot kécu kecuali kecubung kecumik kecundang kecup kecut kedabu kedadak kedah kedai
    kedak kedal kedaluwarsa kedam kedangkai kedangsa kedap kedasih kedaton kedaung kedayan
    kedebak kedebong kedebuk kedebum kedebur kédék kedekai kedéki kedékik kedekut kedelai kedelé
    kedempung kedengkang kedengkik kéder kedera kederang kédi kedidi kedik kedikit kedip kediri
    kedodoran kedok kedombak kedondong kedongkok kédot keduduk keduk kedul kedung kedut keduwung
    kéfaménanu kéfir kehél kejai kejam kejamas kejan kejang kejap kejar kejat kejawén kejeblak
    kejeblos kejedot kején kejengkang kejepit kejer keji kejibeling kejora kéju kejur kejut kék
    kekah kekal kekam kekang kekapas kekar kekara kekas kekat kekau kekawin kekéh kékék kekel
    kekep kéker kéki kekitir kékok kékol kekudung kelab kelabak kelabang kelabat kelabau kelabét
    kelabu kelaci keladak keladan keladi kelah kelahi kelak kelakah kelakanji kelakar kelalang
    kelalap kelam kelamai kelamarin kelambai kelambir kelambit kelambu kelambur kelamin kelamun
    kelana kelandéra kelang kelangkan kelangkang kelanjar kelantan kelantang kelap kelapa kelar
    kelara kelarah kelarai kelari kelas kelasa kelasak kelasi kelat kelati kelawan kelawar
    kelayan kelayang kelayap kelayu kélder kelébat kelébék kelebet kelebu kelebuk kelebut
    keledai keledang keledar kelédék kelejat kélék kelekap kelekatu kelelap kelelawar kelelep
    kelelesa kelelot kelemantang kelemayar kelemayuh kelembahang kelembai kelembak kelemban
    kelembuai kelembubu kelempai kelemping kelempung kelemumur kelemur keléncér kelendara
    kelenéng kelengar kelenger keléngkéng kelengkiak kelening kelenjar kelentang kelénténg
    kelentik kelenting kelentit kelentong kelentung kelenung kelenyit kelép kelepai kelepak
    kelepat kelepék kelepet kelepik kelepir kelepit kelepuk kelepur keleput keler keléréng
    kelesa kelesah keléséh kelesek kelésot kelétah keletak keletang keletar keletik keletuk
    keletung keléwang keléwér keli kelian keliar kelibang kelibat kelicap kelici kelicik kelik
    kelika kelikah kelikat kelikih kelikik kelikir keliling kelilip kelim kelimat kelimis
    kelimpungan kelimun kelimut kelinci kelincir kelindan keling kelingking kelingsir kelinjat
    kelintang kelintar kelinting kelintung kelip kelipat kelir keliru kelis kelit kelitik
    keliwon kélner kelobot kelocak kelodan kéloid kelojot kélok kelokak kelola kelolong kelom
    kelompang kelompén kelompok kelon kelonéng kelonét kélong kelongkong kelongsong kelontang
    kelontong kelonyo kelop kelopak kélor kelorak kelos kelosok kelotak kelotok keloyak keloyang
    keloyor kélp kelu kelua keluai keluak keluan keluang keluangsa keluar keluarga kelubak
    kelubi keluh kelui keluih keluk kelukup kelukur keluli kelulu kelulut kelumit kelumpang
    kelumun kelun keluna kelung kelupas kelupur keluron keluruk kelurut kelus kelut kelutuk
    kelutum keluwung keluyuk keluyur kélvin kémah kemal kemala kemam kemamang kéman kemandang
    kemang kemangi kemantén kemarau kemari kemarin kemaruk kemas kemat kematu kematus kemayoran
    kemayu kembal kembali kemban kembang kembar kembara kembatu kembayat kembeng kembera kembili
    kembiri kemboja kembol kembu kembuk kembul kembung kembur kembut keméja keméjan kemekmek
    kemelut kemenag kemenakan kemendagri kemendang kemendikbud kemendur kemenhan kemenhub
    kemenkés kemenkéu kemenkumham kemenlu kemenpora kemenristéK kemensos kementam kementan
    kemenyan kemerosok kemersik kémi kemidi kemih kemik kemilap kemilau kemiri kemis kemit
    kemlaka kemlandingan kémo kemocéng kemon kémoréséptor kémosintésis kémotaksis kémotérapi
    kempa kempal kempang kempas kémpék kempés kémpétai kempis kempit kemplang kempot kempu
    kempuh kempul kempunan kempung kemput kempyang kemrungsung kemu kemudi kemudian kemudu
    kemukus kemul kemumu kemuncak kemuncup kemundir kemung kemuning kemunting kemut kemutul kén
    kena kénaf kenal kenan kenang kenanga kenap kenapa kenapang kenari kenas kencan kencana
    kencang kencar kenceng kencing kencit kencong kencréng kencung kencur kendaga kendal kendala
    kendali kendana kendang kendara kendari kendati kendeka kenderi kendi kendil kendit kéndo
    kéndong kendor kendung kendur kenduri kénedi kenék kéneker kenés kéng kéngkang kéngkéng
    kenidai kenikir kening kenong kenop kénosis kénsel kental kentang kentar kentara kenténg
    kentir kentong kentrung kentung kentut kenur kénya kenyal kenyam kenyang kenyat kenyi kenyih
    kenyir kenyit kenyot kenyut kéok kéong kép kepada kepah kepahiang kepai kepak kepal kepala
    kepalang kepam képang kepanjén kepar keparat kepayang kepék kepel kepelését kepéncong kepéng
    kepéngén kepéngin kepépét képer kepergok képét kepialu kepiat kepik kepil kepincut kepinding
    keping kepingin kepinis kepinjal kepis kepit kepiting keplak képler keplését keplok képo
    kepodang kepoh képok kepol kepompong keponakan kepot képprés keprabon keprak keprék keprét
    képri keprok kepruk képséK kepuh kepuk kepul kepulaga kepundan kepundung kepung keputrén
    kepuyuk kepyak kepyur kera kerabang kerabat kerabik kerabu keracak keracap kerah kerahi
    kerai kerajang kerajat kerak kerakah kerakal kerakap kérala keram kerama keraman keramas
    keramat keramba kerambil kerambit keramboja keramiK kerampang keramunting keran kerancang
    keranda kerang kerangas kerangka kerangkai kerangkéng kerani keranjang keranjat keranji
    keranjingan kerantong kerap kerapu keras kerasan kerat keratabasa kératin kératitis keraton
    kératosis kerau kerawai kerawak kerawang kerawat kerawit kerbang kerbau kerbuk kercing
    kercit kercut kerdak kerdam kerdil kerdip kerdom kerdut kéré kerébok keréceng kerecik
    keredak keredép keredok kérék kerékét kerekot kerékut keremi keremot kerempéng kerempung
    keremus kerén keréncang kerencung kerendang kerenéng keréng kerengga kerengkam kerengkiang
    kerentam kerentang kerenting kerényam kerényot kerépék kerépés keréta keréték keretot
    keréwéng keri keriap kerias keriau kerical kericau kérigma kerih kerik kerikal kerikam
    kerikil kerikit kerimut kerinan kerinci kerincing kerinding kering keringat kerinjal
    kerinjang kerinjing kerintil kerinting kerip keripik keriput keris kerisi kerisik kerising
    kerisut kerit keritik keriting keriuk keriut kerja kerjang kerjap kerjasama kerkah kerkak
    kerkap kerkau kérkop kerkup kerlap kerling kerlip kérmak kermanici kermi kernai kérnel
    kerneli kernét kernu kernyau kernyih kernying kernyit kernyut kéro kerobak kerobat kerobék
    kerobokan keroco kerocok kérogén keroh kerok kerokot keromong keron keroncang keroncong
    keroncor kerong kerongkongan kerongsang kerontang kerop keropak keropéng keropok keropong
    keropos kerosak kerosék kerosi kérosin kerosok kerosong kerot kerotak kerotot keroyok kerpai
    kerpak kerpas kerpuk kerpus kérs kersai kersak kersang kersani kersén kersik kersuk kertah
    kertajati kertak kertanegara kertang kertap kertapati kertarajasa kertas kertau kertosono
    kertuk kertus keruan kerubim kerubin kerubung kerubut kerucil kerucut kerudung keruh keruing
    keruit keruk kerukut kerul keruma kerumit kerumuk kerumun kerumus kerun kerung kerunting
    keruntung kerunyut kerup kerupuk kerusi kerut kerutak kerutup keruyuk kés kesah kesak kesal
    kesam kesambet kesambi kesan kesana kesandung kesang kesangsang kesasar kesat kesatria kesel
    keselak keseléo kesemek kesemsem kesengsem keséran kését kesi kesiap kesik kesima kesini
    kesip kesitu kesiur kesohor késot kesrakat késting kesturi kesuma kesumat kesumba kesup
    kesusu kesut keta ketai ketak ketakong ketal ketam ketambak kétamin ketampi ketan ketang
    ketap ketapak ketapang ketapék ketar ketarap ketat ketawa ketawang ketaya ketayap ketegar
    kéték kétél ketéla ketemu kétén keténg ketepél ketépéng keter ketétér keti ketiak ketial
    ketiap ketiau ketiban ketiding ketik ketika ketil ketilang ketimbang ketimbul ketimbung
    ketimpring ketimun keting ketinting ketip ketiplak ketipung ketirah ketis ketitir ketiwul
    kétoasidosis kétogéniK ketok kétokonazol ketola ketombé kéton ketonggéng kétonuria ketopong
    ketoprak kétosis ketrék ketu ketua ketuat ketuban ketuir ketuk ketul ketumbar ketumbi
    ketumbit ketumbu ketumpang ketun ketup ketupat ketupuk ketur ketus ketut kévin kévlar
    kewalahan kewedanan kéwér kewés kéwuh khémah kibérnétika kiblik kicep kiév kilohérts
    kiloliter kilométer kinase kinématika kinerja kinésiK kinésika kinésiologi kinéskop
    kinéstésis kinéstétiK kinétiK kinétika kinine kinjeng kintel kiper kiropraktiK klabét
    klakson klandéstin klangenan klarinét klasemén klasiK klasisisme klaster klatén klaver kléf
    klelep klém kléménsi klenéngan klenger kléngkéng klenik klénténg klép klepek klepon klépto
    kléptokrasi kléptoman kléptomania kléréK klérikal klérikalisme klérus kléwang kléwér klién
    kliéntélisme kliker klimaks klimaktérium klimatiK kliniK klisé kliyeng kliyengan klompén
    kloramfénikol klosét kloter kluster knalpot kober koboisme kocék kodaK kode kodéfikasi
    kodéin kodéks koédukasi koéfisién koéksistén koéksisténsi koénzim koérsi koérsif koféin
    kohérén kohérénsi kohési kohésif koinsidén koinsidénsi koinsidéntal kokléa kokpit kolagén
    kolaps kolase kolateral koléga kolégial kolégialitas kolégium kolék koléksi kolékte
    koléktibilitas koléktif koléktivisme koléktivitas koléktor koléng kolénkim koléra koléris
    kolésé kolésistitis kolésom kolésterol koliK kolokium kolom kolombia kolonél koloni
    kolonialisme koloriméter komandemén komanditér komédi komédian komédo komémorasi komémoratif
    koméng koménsal koménsalisme koméntar koméntator komérsial komérsialisasi komérsil komét
    komiK komisionér komité komitmén kompaK kompartemén kompatibel kompéndium kompeni kompénsasi
    kompénsatif kompénsatoris kompetén kompeténsi kompétisi kompétitif kompétitor kompiler
    kompléK kompléks kompléksitas komplemén kompleméntaritas kompleméntasi kompleméntér komplét
    komplimén komponén komponis komposer komposter kompréhénsi kompréhénsif kompréhénsivitas
    komprés komprési komprésibel komprésif komprésor komputer komputerisasi komune komunikabel
    komuniké komunisme komuter konawé kondé kondéktur kondénsabel kondénsasi kondénsat
    kondénsator kondénsor kondité kondom konéksi konéksitas konéktif konéktivitas konéktor
    konféderasi konféksi konferénsi konfési konfésional konféti konfidénsi konfidénsial
    konfidénsialitas konfliK kongénital kongkrét konglomerasi konglomerat kongrégasi kongrés
    kongruén kongruénsi konifér koniféra konkrési konkrét konkrétisasi konkurén konkurénsi
    konosemén konsékrasi konsékuén konsékuénsi konsékuénsial konsékutif konsélébrasi konséli
    konséling konsélor konsénsual konsénsus konséntrasi konséntrat konséntrator konséntriK
    konséntris konsép konsépsi konsépsional konsépsualisasi konséptor konséptual konséptualisasi
    konsér konsérto konsérvasi konsérvatif konsérvatisme konsérvator konsérvatori konsérvatorium
    konsési konsésif konsésionaris konsiderans konsiderasi konsistén konsisténsi konstabel
    konstélasi konstituén konstituénsi konstitusionalisme konstruktivisme konsul konsulén
    konsulér konsumén konsumer konsumerisme kontainer kontaK kontéiner kontéks kontékstual
    kontékstualisasi kontékstualitas kontémplasi kontémplatif kontémporér kontén konténder
    konténer konténsius konter kontés kontéstan kontéstasi kontét kontinén kontinéntal kontingén
    kontra kontraK kontrarévolusi kontrasépsi kontraséptif kontratérorisme kontroler kontrovérsi
    kontrovérsial konvalésén konvalésénsi konvéks konvéksi konvéksitas konvéktif konvénsi
    konvénsional konvérgén konvérgénsi konvérsasi konvérsi konvérsif konvérter konvéyor konyak
    kooperasi kooperatif koordinat kopék kopél kopénhagen koper koperasi kopét koplét kopling
    kordén koréa koréd korék koréksi koréktif koréktor korélasi korélasional korélat korélatif
    koréng koréograf koréografer koréografi koréografis koréspondén koréspondénsi korét kornéa
    korner kornét koronér korsase korsél korsét korsléting kortéks kortikostéroid kortisol korvé
    korvét kosékan kosén kosét kosmétiK kosmétolog kosmiK kosmopolitanisme kotangén koték kotéka
    koténg kotés kotilédon kotrék kovalén kovalénsi kovénan kover kowék kréasi kréasionisme
    kréatif kréatin kréatinin kréativitas kréator krébo krécék krédénsial krédibel krédibilitas
    krédit kréditor kréditur krédo krém krémasi krématori krématorium kremes krémlin kreneng
    kréngséng kréol kréosot krép krepyak krésék krésendo kresna kresnayana krésol kréta kréték
    krétin krétinisme krikét kriméa kriminél kriptiK kristén kritéria kritérium kritiK krokét
    kromatiK kromosfér kroniK kronométer krupuk krustaséa ksatria kuaci kuadé kuadratiK kuartér
    kuartét kuatérnér kubéba kubiK kubisme kucek kucel kudéta kué kuéni kuéri kuésionér kuétiau
    kuintésénsi kuintét kuldésak kulinér kulkas kumal kumpeni kuncén kuntét kupél kupér kuplét
    kuprét kurén kurét kurétase kurétasi kurikulér kursus kusén kutéks kuwait kuwé kuwéni
    kwartét kwéni kwétiau
    """

  /// Roots in K that leave no doubt themselves, but that affixes go on.
  static let kPlain: StaticString = """
    kabar kabin kabul kabung kabur kabut kaca kacang kacau kacung kadal kadang kadar kado kafan
    kafilah kafir kagum kahyangan kaidah kail kain kairo kais kait kaji kakaktua kakap kaki
    kakofoni kaktus kaku kala kalah kalahkan kalang kalap kalau kalbar kalbu kaldu kali kalian
    kalibrasi kalifornia kaligrafi kalimantan kalimat kalium kalkulasi kalkulator kalkulus
    kalkun kalkuta kalong kalor kalori kalsium kaltim kalung kamar kambing kambium kamboja
    kambuh kami kamis kampiun kampung kampus kamtibmas kamu kamus kanak kanal kanan kancah
    kancil kancing kandang kandas kandidat kandung kang kangkung kanguru kanopi kansas kantin
    kanton kantong kantor kantuk kantung kanvas kaolin kaos kapak kapal kapan kapas kapasitas
    kapitan kapling kaporit kaprah kapsul kapuas kapuk kapulaga kapur karam karambol karang
    karanganyar karantina karapan karat karavan karawang karawitan karbit karbohidrat karbol
    karbon karbonat karbondioksida karburator karcis kardinal kardiologi kardus kargo kari karib
    karibia karikatur karisma karma karnaval karnivora karsa karsinoma kartasura karton kartu
    kartun kartunis karung karunia karya karyawan kas kasar kasasi kasatmata kasidah kasih
    kasihan kasino kasir kasmir kasta kasti kastil kasuari kasur kasus kasut kata katak katalis
    katalog katapult katarsis katib kation katrol katun katup kau kaukasus kaukus kaum kaus
    kausa kausal kavling kawah kawal kawan kawasan kawat kawi kawin kaya kayak kayu kayuh
    kazakhstan khalayak khalifah khalik khas khasiat khatam khatib khatulistiwa khawatir khayal
    khazanah khianat khidmat khilaf khilafah khitan khotbah khusus khusyuk khutbah kiai kiamat
    kiambang kian kias kiat kibar kibas kiblat kibul kicau kidal kidul kidung kikil kikir kikis
    kikuk kilah kilang kilap kilas kilat kilau kilir kilo kilobit kilogram kilokalori kilovolt
    kilowatt kimia kimono kincir kinclong kini kintamani kios kipas kiprah kira kirab kirana
    kiri kirim kisah kisar kisi kismis kisruh kista kita kitab kitar kiwi klaim klan klasifikasi
    klausa klaustrofobia klausul klavikula klik klimatologi klimis klinis klip kliping klitoris
    klobot klon kloning klontong klor klorida klorin klorofil kloroform klorokuin kloroplas klub
    klungkung klutuk knop koaksial koalisi koar kobalt kobar koboi kobok kobra kocok kodi
    kodifikasi kodok kodrat kognisi kognitif koil koin kojor kokain kokang koki kokoh koktail
    kolaborasi kolaborator kolak kolaka kolam kolang kolibri kolintang koloid kolokasi kolombo
    kolong kolonialis kolonisasi kolonoskopi kolosal kolot kolumnis koma komandan komando
    kombinasi kombo komisariat komisaris komisi komoditas komodo komodor komoro komparasi
    komparatif kompas kompatriot kompi kompilasi komplain komplikasi komplit komplot komplotan
    kompon kompor kompos komposisi komposit kompromi kompulsif komputasi komunal komunikasi
    komunikatif komunikator komunis komunitas konco kondang kondisi kondisional kondominium
    konduksi konduktivitas konduktor konfigurasi konfirmasi konfrontasi kongkalikong kongko
    kongo kongsi koni konjugasi konjungsi konklusi konon konotasi konsol konsolidasi konsonan
    konsorsium konspirasi konstan konstanta konstitusi konstitusional konstruksi konstruktif
    konsulat konsultan konsultasi konsumsi konsumtif kontaminasi kontan kontinu kontinuitas
    kontradiksi kontraksi kontraktor kontras kontribusi kontributor kontrol konvoi konyol
    koordinasi koordinator kopdar kopi kopiah kopilot koplak koplo kopra koprol kopula kopyor
    koral koramil koran korban koridor korma korona korosi korosif korporasi korporat korps
    korpus korupsi koruptor korut kos kosa kosinus kosmologi kosmopolit kosmopolitan kosmos
    kosong kosovo kostarika kostik kostum kota kotabaru kotak kotamadya kotamobagu kotor kowak
    koyak koyo krakatau kram kran krim kriminal kriminalisasi kriminalitas kriminologi kripik
    kripto kriptografi krisan krisis kristal kristalisasi kristiani kritikus kritis kriya
    kroasia krom kromatografi kromosom kroni kronis kronologi kronologis kru krusial kuadran
    kuadrat kuah kuala kualat kuali kualifikasi kualitas kualitatif kuantitas kuantitatif
    kuantum kuarsa kuartal kuartil kuas kuasa kuat kuba kubah kubang kubis kubu kubur kubus
    kucai kucar kucil kucing kucuk kucur kuda kudapan kudis kudu kudus kuil kuintal kuis kuit
    kuitansi kujang kukang kukuh kukuk kukus kulai kuldi kuliah kulik kulit kulon kultivasi
    kultur kultus kulum kumai kuman kumandang kumat kumbang kumis kumpul kumuh kumulatif kumur
    kunang kunci kuncir kuncup kungfu kungkang kungkung kuning kuningan kunir kunjung kuno
    kuntilanak kuntit kunyah kunyit kunyuk kuorum kuota kupang kupas kupat kuping kupu kura
    kurang kurap kuras kurasi kuratif kurator kurban kurcaci kurdi kurikulum kurir kurma kurs
    kursi kursif kursor kurun kurung kurus kurva kusam kusir kuskus kusta kusut kutai kutang
    kutik kutil kutilang kutip kutu kutub kutuk kuyu kuyup kwitansi
    """
}
