extension Roots {
  /// Roots in K whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let k: StaticString = """
    kabarét kabel kabinét kabupatén kacék kacer kacrék kadaster kadaver kademat kadénsa kader
    kadéra kaderisasi kadét kadipatén kaédah kafé kaféin kaféina kafétaria kagét kajén kakék
    kakerlak kalajengking kalander kaldéra kalébas kaléidoskop kalem kalénder kaléng kaliber
    kalomél kalongwéwé kalorimétér kalsedon kamélia kaméra kamerad kaméron kamfer kamikaze
    kampanye kampemén kamper kamprét kamsén kamuflase kanada kancéh kandel kandéla kané kangén
    kanibalisme kanigara kanjeng kanker kansel kansélir kanser kapabel kapél kapéla kaper
    kapilér kapitalisme kapsel kapster kaptén karaéng karakter karakterisasi karakteristiK
    karamél karaoké karaté karatéka karbohidrase karel karembong karena karét kariér kariés
    karosél karoséri karotén karpél karper karpét karsinogén karsinogéniK kartél kartotéK kaséin
    kasemek kasép kasét kaskade kasrégister kastél katabolisme katalépsi katapél katastrofé katé
    katédral kategori katégorial katégoris katégorisasi katék katekésé katékis katékisasi
    katékismus katékumén katel kater katering katés katéter katode katoliK kavaleri kavéling ke
    kébab kebabal kebah kebaji kebal kebam kebas kebat kebaya kebayan kebel kebelét kebembem
    kebin kebiri keblangsak keblinger kebo kebon kebuk kebul kebuli kebumén kebun kebur keburu
    kebut kebyar kécai kécak kecam kecambah kecamuk kecantol kécap kecapi kecar kecé kecebong
    kécék kecelé kecéng kecépék kecer kecéwa keci keciak kecibak kecibéling kécik kecil kecimik
    kecimpring kecimpung kecimus kecipak kecipir kecipuk kécit keciut kecoak kecoh kecolongan
    kecombrang kécong kecrék kecu kecuali kecubung kecumik kecundang kecup kecut kedabu kedadak
    kédah kedai kedak kedal kedaluwarsa kedam kedangkai kedangsa kedap kedasih kedaton kedaung
    kedayan kedebong kedék kedekai kedéki kedékik kedekut kedelai kedelé kedempung kedengkang
    kedengkik kéder kedera kederang kédi kedidi kedik kedikit kedip kediri kedodoran kedok
    kedondong kedongkok kédot keduduk keduk kedul kedung kedut kehél kejai kejam kejamas kejan
    kejang kejap kejar kejat kejawén kejen kejer keji kejibeling kejora kéju kejur kejut kék
    kekah kekal kekam kekang kekapas kekar kekara kekas kekat kekau kekawin kekéh kékék kekel
    kekep kéker keki kekitir kékok kékol kelab kelabak kelabang kelabat kelabu keladak keladan
    keladi kelah kelahi kelak kelakah kelakanji kelakar kelalang kelam kelamai kelamarin
    kelambai kelambir kelambit kelambu kelambur kelamin kelana kelandéra kelang kelangkan
    kelangkang kelanjar kelantan kelantang kelap kelapa kelar kelara kelarah kelarai kelari
    kelas kelasa kelasak kelasi kelat kelati kelawan kelayan kelayang kelayu kélder kelébat
    kelébék kelebet kelebu kelebuk kelebut keledai keledang keledar kelédék kelejat kelék
    kelekap kelekatu kelelap kelelawar kelelesa kelelot kelemantang kelemayar kelemayuh
    kelémbahang kelembai kélémbak kelemban kelembuai kelempai kelemping kelemumur kelemur
    keléncér kelendara keleneng kelengar keléngkéng kelengkiak kelening kelenjar kelentang
    kelénténg kelentik kelenting kelentit kelentong kelentung kelenung kelenyit kelép kelepai
    kelepak kelepat kelepék kelepet kelepik kelepir kelepit kelepuk kelepur keler keléréng
    kelesa kelesah keléséh kelesek kelésot kelétah keletak keletang keletar keletik keletuk
    keletung kelewang keli kelian keliar kelibang kelibat kelicap kelici kelicik kelik kelika
    kelikah kelikat kelikih kelikik kelikir keliling kelilip kelim kelimat kelimpungan kelimun
    kelimut kelinci kelincir kelindan keling kelingking kelingsir kelinjat kelintang kelintar
    kelinting kelip kelipat kelir keliru kelis kelit kelitik keliwon kelobot kelocak kelodan
    kéloid kelojot kélok kelokak kelola kelolong kelom kelompang kelompén kelompok kelon
    kelonéng kelong kelongkong kelongsong kelontang kelontong kelonyo kelop kelopak kelor
    kelorak kelos kelosok kelotok keloyak keloyang keloyor kélp kelu kelua keluai keluak keluan
    keluang keluangsa keluar keluarga kelubak kelubi keluh kelui keluih keluk kelukup kelukur
    keluli kelulu kelulut kelumit kelumpang kelumun kelun keluna kelung kelupas kelupur keluron
    keluruk kelurut kelus kelut kelutum keluwung keluyuk keluyur kélvin kémah kemal kemala kemam
    kemamang kéman kemandang kemang kemangi kemarau kemari kemarin kemaruk kemas kemat kematu
    kematus kemayu kembal kembali kemban kembang kembar kembara kembatu kembayat kembeng kembera
    kembili kemboja kembol kembu kembuk kembung kembur kembut keméja keméjan kemekmek kemelut
    kemenakan kemendang kemendur kementam kemenyan kémi kemih kemik kemilap kemilau kemiri kemit
    kemlaka kemlandingan kemocéng kemon kémotérapi kempa kempal kempang kempas kémpék kempés
    kempétai kempis kempit kemplang kempot kempu kempuh kempul kempunan kempung kemput kempyang
    kemu kemudi kemudian kemudu kemukus kemul kemumu kemuncak kemuncup kemundir kemung kemuning
    kemunting kemut kemutul kén kena kénaf kenal kenan kenang kenanga kenap kenapa kenapang
    kenari kenas kencan kencana kencang kencar kencéng kencing kencit kencong kencréng kencung
    kencur kendaga kendal kendala kendali kendana kendang kendara kendari kendati kendeka
    kenderi kendi kendil kendit kéndo kéndong kendor kendung kendur kenduri kenék kéneker kéng
    kéngkang kéngkéng kenidai kenikir kening kenong kenop kensel kental kentang kentar kentara
    kenténg kentrung kentung kentut kenur kénya kenyal kenyam kenyang kenyat kenyi kenyih kenyir
    kenyit kényut keok kéong kep kepada kepah kepai kepak kepal kepala kepalang kepam képang
    kepar keparat kepayang kepék kepel kepéncong kepéng kepépét képer képét kepialu kepiat kepik
    kepil kepincut kepinding keping kepingin kepinis kepinjal kepis kepit kepiting keplak
    kepléset keplok képo kepodang kepoh képok kepol kepompong keponakan kepot keprak keprék
    keprét kepruk kepuh kepuk kepul kepulaga kepundan kepundung kepung keputrén kepuyuk kera
    kerabang kerabat kerabik kerabu keracak keracap kerah kerahi kerai kerajang kerajat kerak
    kerakah kerakal kerakap keram kerama keraman keramas keramat keramba keramboja keramiK
    kerampang keramunting keran kerancang keranda kerang kerangas kerangka kerangkai kerangkéng
    kerani keranjang keranjat keranji keranjingan kerantong kerap kerapu keras kerasan kerat
    keratin keraton kerau kerawai kerawak kerawang kerawat kerawit kerbang kerbau kerbuk kercing
    kercit kercut kerdak kerdam kerdil kerdip kerdom kerdut kéré kerébok keréceng kerecik
    keredak keredép keredok kérék kerékét kerekot kerékut keremi keremot kerempéng kerempung
    keremus kerén keréncang kerencung kerendang kérénéng keréng kerengga kerengkam kerengkiang
    kerentam kerentang kerenting kerényam kerényot kerépék kerépés keréta keréték keretot
    kereweng keri keriap kerias keriau kerical kericau kerih kerik kerikal kerikam kerikil
    kerikit kerimut kerinan kerinci kerincing kerinding kering keringat kerinjal kerinjang
    kerinjing kerintil kerinting kerip keripik keriput keris kerisi kerisik kerising kerisut
    kerit keritik keriting keriuk keriut kerja kerjang kerjap kerkah kerkak kerkap kerkau kerkop
    kerkup kerlap kerling kerlip kérmak kermanici kermi kernai kerneli kernét kernu kernyau
    kernyih kernying kernyit kernyut kero kerobak kerobat kerobék keroco kerocok kérogén keroh
    kerok kerokot keromong keron keroncang keroncong keroncor kerong kerongkongan kerongsang
    kerontang kerop keropak keropéng keropok keropong keropos kerosak kerosék kerosi kérosin
    kerosok kerosong kerot kerotak kerotot keroyok kerpai kerpak kerpas kerpuk kerpus kers
    kersai kersak kersang kersani kersén kersik kersuk kertah kertak kertang kertap kertas
    kertau kertuk kertus keruan kerubim kerubin kerubung kerubut kerucut kerudung keruh keruing
    keruit keruk kerukut kerul keruma kerumit kerumuk kerumun kerumus kerun kerung kerunting
    keruntung kerunyut kerup kerupuk kerut kerutak kerutup keruyuk kes kesah kesak kesal kesam
    kesambét kesambi kesan kesana kesandung kesang kesangsang kesasar kesat kesatria kesel
    keselak keseléo kesemek kesemsem kesengsem keséran kését kesi kesiap kesik kesima kesini
    kesip kesitu kesiur kesohor késot kesrakat kesting kesturi kesuma kesumat kesumba kesup
    kesusu kesut keta ketai ketak ketakong ketal ketam ketambak ketampi ketan ketang ketap
    ketapak ketapang ketapék ketar ketarap ketat ketawa ketaya ketayap ketegar kéték kétél
    ketéla ketemu kétén keténg ketepel ketépéng keter ketétér keti ketiak ketial ketiap ketiau
    ketiban ketiding ketik ketika ketil ketilang ketimbang ketimbul ketimbung keting ketinting
    ketip ketiplak ketipung ketirah ketis ketitir ketok ketola ketombé kéton ketonggéng ketopong
    ketoprak ketosis ketrék ketu ketua ketuat ketuban ketuir ketuk ketul ketumbar ketumbi
    ketumbit ketumbu ketumpang ketun ketup ketupat ketupuk ketur ketus ketut kévin kewalahan
    kéwér kewés kewuh kibérnétika kiblik kilohérts kiloliter kilométer kinématika kinésiK
    kinéskop kinéstésis kinétiK kinétika kinine kiper klakson klandéstin klangenan klarinét
    klasemén klasiK klasisisme klaster klatén klaver klém kléménsi klénéngan klengkéng klénik
    klénténg klép klepon kléptoman kléptomania kléréK klérikal klérus klién kliker klimaks
    kliniK klisé klosét knalpot kober koboisme kocék kode kodéin kodéks koédukasi koéfisién
    koéksisténsi koénzim koérsi koféin kohérén kohérénsi kohési kohésif koinsidén koinsidénsi
    kokpit kolagén kolaps kolase kolatéral koléga kolégial kolégialitas kolék koléksi koléktif
    koléktivisme koléktivitas koléktor koléng koléra kolésé kolésom kolésterol kolokium kolom
    kolombia kolonél koloni kolonialisme koloriméter komandemén komanditér komédi komédian
    koméng koménsalisme koméntar koméntator komérsial komérsialisasi komérsil komét komiK
    komisionér komité komitmén kompaK kompartemén kompatibel kompéndium kompéni kompénsasi
    kompetén kompeténsi kompétisi kompétitif kompétitor kompiler kompléks kompléksitas komplemén
    kompleméntér komplét komplimén komponén komponis komposer kompréhénsif komprés komprési
    komprésor komputer komputerisasi komune komuniké komunisme komuter kondé kondéktur
    kondénsasi kondénsat kondénsator kondénsor kondom konéksi konéktivitas konéktor konfédérasi
    konféksi konferénsi konfési konféti konfliK kongénital kongkrét konglomerasi konglomerat
    kongrégasi kongrés konifer konkrét konkrétisasi konkurén konkurénsi konsékrasi konsékuén
    konsékuénsi konsékutif konséli konséling konsélor konsénsus konséntrasi konséntrat
    konséntriK konséntris konsép konsépsi konsépsional konséptor konséptual konséptualisasi
    konser konsérto konsérvasi konsérvatif konsérvatisme konsérvator konsérvatori konsérvatorium
    konsési konsiderans konsidérasi konsistén konsisténsi konstabel konstélasi konstituén
    konstitusionalisme konstruktivisme konsul konsulén konsulér konsumén konsumer konsumérisme
    kontaK kontéks kontékstual kontémplasi kontémplatif kontémporér kontén konter kontés
    kontéstan kontét kontinén kontinéntal kontingén kontra kontraK kontrasépsi kontraséptif
    kontrovérsi kontrovérsial konvéks konvéksi konvéktif konvénsi konvénsional konvérgén
    konvérgénsi konvérsasi konvérsi konvéyor konyak kooperasi kooperatif koordinat kopék kopél
    koper koperasi kopét kopling kordén koréa koréd korék koréksi koréktif koréktor korélasi
    korélatif koréng koréograf koréografer koréografi koréspondén koréspondénsi korét kornéa
    korner kornét koronér korsase korsét korsléting kortéks kortisol korvét kosén kosét kosmétiK
    kosmétolog koték kotéka koténg kotés kotilédon kotrék kovalénsi kover kowék kréasi kréatif
    kréativitas kréator krébo krécék krédibel krédibilitas krédit kréditor krédo krém krémasi
    krématorium kréol krésék krésendo krésol kristén kritéria kritérium kritiK krokét kromosfér
    kroniK kronométer krupuk ksatria kuaci kuartér kuartét kubiK kubisme kucék kucel kudéta kué
    kuéni kuésionér kuintét kulinér kulkas kumal kuncén kupél kupér kurén kurét kuretase
    kurikulér kursus kusén kutéks kuwait kwartét kwéni kwétiau
    """

  /// Roots in K that leave no doubt themselves, but that affixes go on.
  static let kPlain: StaticString = """
    kabar kabin kabul kabung kabur kabut kaca kacang kacau kacung kadang kadar kado kafan kafir
    kagum kaidah kail kain kais kait kaji kaki kaku kala kalah kalahkan kalang kalap kalau kalbu
    kaldu kali kalian kalimantan kalimat kalkulator kalong kalor kalori kalung kamar kambing
    kami kamis kampung kampus kamu kamus kanak kanan kancah kancil kancing kandang kandas
    kandidat kandung kang kangkung kantin kanton kantong kantor kantuk kantung kaos kapak kapal
    kapan kapas kapasitas kapitan kapuk kapur karam karang karantina karat karavan karbon karcis
    kardus karib karikatur karisma karton kartu kartun karung karunia karya karyawan kas kasar
    kasih kasihan kasir kasta kastil kasuari kasur kasus kasut kata katak katrol katun katup kau
    kaum kaus kawah kawal kawan kawasan kawat kawin kaya kayak kayu kayuh kiai kiamat kiambang
    kian kias kiat kibar kiblat kicau kidal kidul kikil kikir kikis kikuk kilah kilang kilap
    kilas kilat kilau kilir kilo kimia kini kintamani kios kipas kira kiri kirim kisah kisar
    kisi kismis kista kita kitab kitar klaim klan klasifikasi klub knop koalisi kobar kocok koin
    kokang koki kokoh koktail kolam kolang kolong kolot kombinasi kompas komplikasi komplotan
    komposisi kompromi komunikasi komunikatif komunis komunitas konco kondisi kongsi kontraksi
    kontribusi kontrol konyol kopi kopiah kopra koran korban korupsi koruptor kosa kosong kostum
    kota kotak kotor koyak kriminal kripik krisis kriya kuah kualat kualitas kuantitas kuartal
    kuas kuasa kuat kubah kubang kubis kubu kubur kucing kucur kuda kudus kuil kuis kuit
    kuitansi kukuh kukus kulai kuliah kulit kultur kultus kuman kumandang kumat kumbang kumis
    kumpul kumuh kunang kunci kuncup kuning kunir kunjung kuno kuntilanak kunyah kunyit kupas
    kuping kupu kura kurang kurap kuras kurikulum kurir kurma kurs kursi kurung kurus kusam
    kusir kusta kusut kutang kutik kutil kutip kutu kutub kutuk kuyup
    """
}
