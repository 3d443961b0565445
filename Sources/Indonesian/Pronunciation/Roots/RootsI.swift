extension Roots {
  /// Roots in I whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let i: StaticString = """
    iatrogéniK ibidém idé idéal idéalis idéalisasi idéalisator idéalisme idéalistis idéalitas idéasi
    idéasional idém idéntifikasi idéntiK idéntitas idéofon idéograf idéografi idéografis idéogram
    idéokrasi idéolog idéologi idéologis idéologisasi idep idioléK idiomatiK idiosinkrétiK idulfitri
    ikéa ikébana ikhtiar ikhtiogéografi ikoniK ikonoklasme iktérus ikutserta ilégal ilégalitas
    iléitis iler iles iléum iléus imajeri imajinér imanén imanénsi imanéntisme imatérial imbésil
    imbésilitas imél imélda imérsi imlék impase impédans impédansi imperatif imperfék imperféksi
    imperféktif impérial impérialis impérialisme impérialistiK impérialistis impérium imperméabel
    impersonal impersonalitas impétigo impétus implémén impleméntasi impleméntatif impleméntor
    impotén impoténsi imprégnasi imprésariat imprésario imprési imprésif imprésionis imprésionisme
    imprésionistiK imprésionistis imunodéfisiénsi imunogénétika imunosuprési imunosuprésif
    imunotérapi inadékuat incer indéhisén indehoi indéklinabel indekos indéks indéksal indéksasi
    indéksikal indén indéntasi indépéndén indépéndénsi indera inderawasih indétérminan indétérminasi
    indétérminisme indiferén indiferénsi indiferéntisme indigén indisén indisiplinér indiskrét
    individualisme indolén indolénsi indométasin indonésia indonésianis indonésianisasi induktif
    inéfisién inéfisiénsi inéksplisit inékuitas inem inep inér inérsia inésif infanteri infantilisme
    infarK inféksi inféksius inferénsi inferénsial inférior inférioritas inférno infértil
    infértilitas inféstasi infléksi infléksibel infléksif infléksional infléktif infloréséns
    influénsa influénser influénza informatiK infotéinmén inframérah infrasoniK inggeris ingrédién
    ingrési ingrésif inhaler inhérén inhérénsi injéksi injéktor inkarnasi inkarserasi inklinométer
    inklinométri inkohérén inkohérénsi inkompatibel inkompetén inkompeténsi inkomplét inkomplétif
    inkonféso inkonsékuén inkonsékuénsi inkonsistén inkonsisténsi inkontinénsia inkonvénsional
    inkremén inkreméntal inkrétin inlander inprés inséK insékta inséktisida inséktivor inséktivora
    inséktologi inséminasi inséminator inséntif inséptif insérsi insés insét insidén insidéntal
    insinerator insinyé insipién insolvabel insolvén insolvénsi inspéksi inspéksionis inspéktif
    inspéktorat inspéktur instinK instrumén instruméntal instruméntalia instruméntalis
    instruméntalisme instruméntalitas instruméntasi instruméntatif insulér insurgénsi intéger
    intégral intégralis intégralisme intégralistiK intégralitas intégrasi intégratif intégrator
    intégritas intégumén intél inteléK inteléktual inteléktualis intéléktualisasi inteléktualisme
    intéléktualistiK inteléktualitas inteligén inteligénsi inteligénsia inteligibel intelijén
    intélpam inténdan inténdans inténdén inténs inténsi inténsif inténsifikasi inténsifikator
    inténsional inténsitas interafiliasi interaksi interaksionistiK interaktan interaktif
    interaktivitas interdéntal interdépartéméntal interdépéndén interdépéndénsi interdik interdiksi
    interdisiplinaritas interdisiplinér interélasi interén interés interfais interféréns
    interferénsi interférométer interferon intergalaktiK intergénerasi interglasial intergrup
    interim intérior interjéksi interkalasi interkom interkonéksi interkonsonantal interkontinéntal
    interkostal interkultural interkulturalisme interlinéar interlingua interlinguistiK interlokal
    interlokutor interlud intermédiér interméso intermézo intermitén intermodal intermolékul intérn
    internal internalisasi internasional internasionalis internasionalisasi internasionalisme
    internat internét internir internis internunsius interogasi interogatif interogator interosépsi
    interoséptor interparleméntér interpélan interpélasi interpélator interpénétrasi interpersonal
    interplanétér interpol interpolasi interprétasi interprétatif interprétator interpréter
    interprétif interpunksi interségmén interséks interséksi interselulér intersépsi interstélar
    interstisial intersubjéktif intertéks intertékstual intertékstualitas intertidal interupsi
    interval intervénsi intervénsionis intervénsionisme interviu interyéksi interzona intéstin
    intéstinal intoleran intoleransi intradérmal intrakurikulér intramédulér intramolékulér
    intramuskulér intranét intransigén intraselulér intravéna intravénus intriK intrinsiK introgrési
    introjéksi introspéksi introspéktif introvér introvérsi introvért intumésénsi invénsi invéntaris
    invéntarisasi invéntarisir invéntif invéntivitas invéntor invérsi invértébrata invértor
    invéstasi invéstigasi invéstigatif invéstigator invéstitur invéstor iodométri ioniK ionosfér
    iptéK irédéntisme irégulér irélevan irélevansi iréna iréne ireng irévérsibel iridésén iris irjén
    ironiK isabél iseng iséntropiK iskémia isme isoéléktriK isoénzim isofén isogamét isogén isohél
    isohiét isokémi isokérauniK isolasionisme isoléks isomer isomérisasi isométri isométriK
    isomorfisme isonéfél isopiéstiK isoplét isoprén isopropilfénol isoséismiK isosfér isotérm
    isotérmal isotérmiK isotropiK israél isteri istiméwa istirahat item iterasi iteratif itérbium
    ivérméktin izébél
    """

  /// Roots in I that leave no doubt themselves, but that affixes go on.
  static let iPlain: StaticString = """
    ia iba ibadah ibadat iban ibarat ibing iblis ibnu ibrahim ibrani ibu ibunda idam idap idiil
    idiofon idiom idiomatis idiosinkrasi idiot idola idris idrus idul iduladha ifah ifrad ifrit
    iftar iftitah iga iglo ignimbrit ihram ihsan ihtiar ihtimal ihtisab ihwal ihya ijab ijazah ijin
    ijma ijmak ijmal ijtihad ijtimak ijuk ikal ikamah ikamat ikan ikat ikhlas ikhtilaf ikhtisar
    ikhwan ikhwanul iklan iklas iklim ikon ikonis ikonografi ikonografis ikonologi ikram ikrar
    iktibar iktikad iktikaf iktiologi ikut ilah ilahi ilahiah ilahiat ilalang ilham ilir ilmiah ilmu
    ilmuwan ilokusi iltizam iluminasi ilusi ilusif ilusionis ilustrasi ilustratif ilustrator ilyas
    imaji imajinasi imajinatif imajis imam imamah imamat iman imarah imbal imbalan imbang imbas
    imbau imbuh imigran imigrasi imitasi imitatif imitator imla imobilisasi imortalitas impak impala
    impas impi impit implan implantasi implikasi implikatif implisit impor importasi importir
    improvisasi impuk impuls impulsif impun impunitas imron imsak imsakiah imun imunisasi imunitas
    imunoglobulin imunolog imunologi imunologis imut inai inang inap inaugural inaugurasi incar
    incaran inci incip incut indah india indian indigo indik indikasi indikatif indikator individu
    individual individualis individualistis individualitas individuasi indo indoktrinasi indologi
    indra indragiri indramayu indri indriati indu induk induksi induktor indung industri industrial
    industrialis industrialisasi industriawan infak infantil infiks infiltran infiltrasi infiltrat
    infinit infinitif inflasi info informal informan informasi informatif informatika informatikawan
    infrastruktur infus ingat inggih inggit inggris ingin ingkar ingkung ingsun ingsut ingu ingus
    inhalasi inhibisi inhibitor ini inisial inisialisasi inisiasi inisiatif inisiator injak injil
    inkaso inklinasi inklusi inklusif inkognito inkubasi inkubator inkuisisi inkulturasi inlai
    inokulasi inokulum inong inovasi inovatif inovator insaf insan insang insaniah insinuasi
    insinuatif insinyur insomnia inspirasi inspiratif inspirator instalasi instalatur instan
    instansi instigasi insting instingtif instingtual institusi institusional institusionalisasi
    institut instruksi instruktif instruktur insulasi insulin intai intan inti intim intimidasi
    intip intoksikasi intonasi intransitif introduksi introduktif intrusi intrusif intuisi inuit
    inundasi invasi invasif invois involusi iodida iodin iodium iodoform ion ionisasi iota ipar ipis
    ipoh ipuh iradah iradat iradiasi irak irama iran irasional irasionalitas irfan iri irian iridium
    irigasi iring irit iritabilitas iritasi irlandia irma ironi irsyad irus irwan irwin isak isap
    isau ishak isi iskandar iskariot islah islam islami islamis islamisasi islandia ismail isnad
    isnin isobar isoglos isolasi isolat isolatif isolator isolir isomorf isomorfis isotop isotropis
    isra istana istanbul istanggi istiadat istidraj istigasah istigfar istihadah istihsan istikamah
    istikharah istiklal istilah istilahiah istinggar istinja istinjak istri isu isya isyak isyana
    isyarat isytihar italia itifak itik itrium itu iur iuran ivan iwak iya izin izrail izzah izzat
    """
}
