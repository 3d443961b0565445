extension Roots {
  /// Roots in I whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let i: StaticString = """
    iapétus iatrogéniK ibidém idé idéal idéalis idéalisasi idéalisator idéalisme idéalistis
    idéalitas idéasi idéasional idém idéntifikasi idéntiK idéntis idéntitas idéofon idéograf
    idéografi idéografis idéogram idéokrasi idéolog idéologi idéologis idéologisasi idep ider
    idioléK idiomatiK idiosinkrétiK idulfitri ijambe ikéa ikébana ikhtiar ikhtiogéografi ikoniK
    ikonoklasme ikosahédron iktérius iktérus ikutserta ilégal ilégalitas iléitis iler iles iléum
    iléus ilménit imajeri imajinér imanén imanénsi imanéntisme imatérial imatériél imatériil imbésil
    imbésilitas imél imélda imérsi imlék impase impédans impédansi impératif impérfék impérféksi
    imperféktif impérial impérialis impérialisme impérialistiK impérialistis impérium impérméabel
    impérsonal impérsonalia impersonalitas impérsonasi impétigo impétus implémén impleméntasi
    impleméntatif impleméntor impotén impoténsi imprégnasi imprésariat imprésario imprési imprésif
    imprésionis imprésionisme imprésionistiK imprésionistis imprésum imunodéfisiénsi imunodéprési
    imunoéléktroforésis imunofluoréséns imunogén imunogénétiK imunogénétika imunogéniK
    imunogénisitas imunohématologi imunokompétén imunokompéténsi imunoréaksi imunoréaktif
    imunoréaktivitas imunosuprésan imunosuprési imunosuprésif imunotérapi inadékuat incer
    inconvéntio indébitum indéhisén indehoi indéklinabel indekos indéks indéksal indéksasi
    indéksikal indén indéntasi indépéndén indépéndénsi indera inderaja inderawasih indétérminan
    indétérminasi indétérminisme indiferén indiferénsi indiferéntisme indigén indigénos indigésti
    indisén indisiplinér indiskrét individualisme indolén indolénsi indolés indométasin indonésia
    indonésianis indonésianisasi induktif indusemén inéfisién inéfisiénsi inéksplisit inékuitas inem
    inep inér inérsia inértia inés inésif infanteri infantilisme infarK inféksi inféksius inféktif
    inferénsi inferénsial inférior inférioritas inférno infértil infértilitas inféstasi
    infinitésimal infléksi infléksibel infléksif infléksional infléktif infloréséns influén
    influénsa influénser influénza infodémiK informatiK infotéinmén inframérah infrasoniK
    infruktéséns ingésta inget ingezétene inggeris ingrédién ingrési ingrésif inhaler inhérén
    inhérénsi inhomogénitas injéksi injéktor inkarnasi inkarserasi inklinométer inklinométri
    inkohérén inkohérénsi inkompatibel inkompetén inkompeténsi inkomplét inkomplétif inkonféso
    inkongruéns inkonsekuén inkonsékuénsi inkonsistén inkonsisténsi inkontinénsia inkonvénsional
    inkremén inkreméntal inkrétin inkués inlander inprés inrijden inséK insékta inséktari
    inséktisida inséktivor inséktivora inséktivoror inséktofobia inséktologi inséminasi inséminator
    inséntif inséptif insérsi insés insét insidén insidéntal insinérasi insinerator insinyé insipién
    insolvabel insolvén insolvénsi inspéksi inspéksionis inspéktif inspéktorat inspéktur instinK
    instrumén instruméntal instruméntalia instruméntalis instruméntalisme instruméntalitas
    instruméntasi instruméntatif insulér insurgénsi intéger intégral intégralis intégralisme
    intégralistiK intégralitas intégrasi intégratif intégrator intégritas intégumén intél
    intéléjénsi inteléK inteléktual inteléktualis intéléktualisasi inteléktualisme intéléktualistiK
    inteléktualitas inteligén inteligénsi inteligénsia inteligibel intelijén intélijénsi intélpam
    inténdan inténdans inténdén inténs inténsi inténsif inténsifikasi inténsifikator inténsional
    inténsitas interafiliasi interaksi interaksionistiK interaktan interaktif interaktivitas
    intercom interdéntal interdéparteméntal interdépéndén interdépéndénsi interdik interdiksi
    interdisiplinaritas interdisiplinér interégnum interélasi interén interés interfais
    interfalangél interféréns interferénsi interférométer interférométri interféron interfiks
    intergalaktiK intergénerasi interglasial intergrup interim intérior interjéksi interkalasi
    interkom interkonéksi interkonsonantal interkontinéntal interkostal interkultural
    interkulturalisme interlinéar interlingua interlinguistiK interlokal interlokutor interlud
    interlude intermédiat intermédiér interméso interméstiK intermézo intermitén intermodal
    intermolékul intérn internal internalisasi internasional internasionalis internasionalisasi
    internasionalisme internat internét internir internis internunsius internuntius interogasi
    interogatif interogator interoperabilitas interosépsi interoséptor interparleméntér interpélan
    interpélasi interpélator interpénétrasi interpérsonal interpiu interplanétér interpol
    interpolasi interprétasi interprétatif interprétator interpréter interprétif interprétivisme
    interpunksi interrégnum interségmén interséks interséksi intersélulér intersép intersépsi
    interstélar interstisial intersubjéktif intertéks intertékstual intertékstualitas intertidal
    intertrigo interupsi interval intervénsi intervénsionis intervénsionisme interviu interyéksi
    interzona intéstin intéstinal intoléran intoleransi intradérmal intrakurikulér intramédulér
    intramolékulér intramuskulér intranét intransigén intrasél intrasélulér intravéna intravénus
    intriK intrinsiK introgrési introjéksi introspéksi introspéktif introvér introvérsi introvért
    intumésénsi invénsi invéntaris invéntarisasi invéntarisir invéntif invéntivitas invéntor
    invéntoriminat invérsi invértase invértébrata invértor invéstasi invéstigasi invéstigatif
    invéstigator invéstitur invéstor inzét iodométri ioniK ionopause ionosfér ipéda ipoléksosbud
    iptéK iréda irédéntisme irégulér irélevan irélevansi iréna iréne ireng irévérsibel iridésén iris
    irjén irjénpol ironiK isabél isalohipse isanémon isantésiK isen iseng iséntalpiK iséntrop
    iséntropiK iskémia iskémiK isme isodiamétris isoéléktriK isoénzim isoétalés isofén isofét
    isogamét isogén isohél isohiét isohipse iso.inérsial isokémi isokérauniK isokinétiK
    isolasionisme isoléK isoléks isolemén isoléusina isomér isomérisasi isométri isométriK
    isomorfisme isonéf isonéfél isopiéstiK isoplét isoprén isopréna isopropilfénol isoptérofobia
    isoséismiK isosfér isotérm isotérmal isotérmiK isotipe isotropiK israél istanaséntris isteri
    istiméwa istirahat item itérasi itératif itérbium itinérari itjén ivérméktin izébél
    """

  /// Roots in I that leave no doubt themselves, but that affixes go on.
  static let iPlain: StaticString = """
    ia iba ibadah ibadat iban ibarat ibing iblis ibnu ibrahim ibrani ibu ibunda idam idap idas idiil
    idiofon idiom idiomatis idiosinkrasi idiot idola idris idrus idu idul iduladha ifah ifrad ifrit
    iftar iftitah iga igau iglo ignimbrit ihram ihsan ihtiar ihtimal ihtisab ihwal ihya ijab ijazah
    ijin ijma ijmak ijmal ijtihad ijtimak ijuk ikal ikamah ikamat ikan ikat ikhlas ikhtilaf ikhtisar
    ikhwan ikhwanul iklan iklas iklim ikon ikonis ikonografi ikonografis ikonologi ikram ikrar
    iktibar iktikad iktikaf iktiologi ikut ilah ilahi ilahiah ilahiat ilalang ilham ili ilir ilmiah
    ilmu ilmuwan ilokusi iltizam iluminasi ilusi ilusif ilusionis ilustrasi ilustratif ilustrator
    ilyas imaji imajinasi imajinatif imajis imam imamah imamat iman imarah imbal imbalan imbang
    imbas imbau imbuh imigran imigrasi imitasi imitatif imitator imla imobilisasi imortalitas impak
    impala impas impi impit implan implantasi implikasi implikatif implisit impor importasi importir
    improvisasi impuk impuls impulsif impun impunitas imron imsak imsakiah imun imunisasi imunitas
    imunoglobulin imunolog imunologi imunologis imut inai inang inap inaugural inaugurasi incar
    incaran inci incip incut indah indap india indian indigo indik indikasi indikatif indikator
    individu individual individualis individualistis individualitas individuasi indo indoktrinasi
    indologi indra indragiri indramayu indri indriati indu induk induksi induktor indung industri
    industrial industrialis industrialisasi industriawan infak infantil infiks infiltran infiltrasi
    infiltrat infinit infinitif inflasi info informal informan informasi informatif informatika
    informatikawan infrastruktur infus inga ingat inggih inggit inggris ingin ingkar ingkung ingsun
    ingsut ingu ingus inhalasi inhibisi inhibitor ini inisial inisialisasi inisiasi inisiatif
    inisiator injak injil inkaso inklinasi inklusi inklusif inkognito inkubasi inkubator inkuisisi
    inkulturasi inlai inokulasi inokulum inong inovasi inovatif inovator insaf insan insang insaniah
    insinuasi insinuatif insinyur insomnia inspirasi inspiratif inspirator instal instalasi
    instalatur instan instansi instigasi insting instingtif instingtual institusi institusional
    institusionalisasi institut instruksi instruktif instruktur insulasi insulin intai intan inti
    intim intimidasi intip intoksikasi intonasi intransitif introduksi introduktif intrusi intrusif
    intuisi inuit inundasi invasi invasif invois involusi iodida iodin iodium iodoform ion ionisasi
    iota ipar ipis ipoh ipuh iradah iradat iradiasi irak irama iran irasional irasionalitas irfan
    iri irian iridium irigasi iring irit iritabilitas iritasi irlandia irma ironi irsyad irus irwan
    irwin isa isak isap isau ishak isi iskandar iskariot islah islam islami islamis islamisasi
    islandia ismail isnad isnin isobar isoglos isolasi isolat isolatif isolator isolir isomorf
    isomorfis isotop isotropis isra istana istanbul istanggi istiadat istibdad istidraj istigasah
    istigfar istihadah istihsan istikamah istikharah istiklal istilah istilahiah istinggar istinja
    istinjak istri isu isya isyak isyana isyarat isytihar italia itibak itifak itik itrium itu iur
    iuran ivan iwak iya izin izrail izzah izzat
    """
}
