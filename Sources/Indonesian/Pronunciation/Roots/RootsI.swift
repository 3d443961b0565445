extension Roots {
  /// Roots in I whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let i: StaticString = """
    ibidem idé idéal idéalis idéalisasi idéalisator idéalisme idéalistis idéalitas idéasi
    idéasional idém idéntifikasi idéntiK idéntitas idéograf idéografi idéografis idéogram
    idéokrasi idéolog idéologi idéologis idéologisasi idep idioléK idiomatiK idiosinkrétiK
    idulfitri ikéa ikébana ikhtiar ikoniK ikonoklasme iktérus ilégal ilégalitas iléitis iler
    iles iléum iléus imajéri imajinér imanén imanénsi imanéntisme imatérial imbésil imbésilitas
    imél imélda imérsi imlék impase impédans impédansi imperatif imperfék imperféksi impérial
    impérialis impérialisme impérialistiK impérialistis impérium imperméabel impersonal impétigo
    implémén impleméntasi impleméntatif impleméntor impotén impoténsi imprégnasi imprésariat
    imprésario imprési imprésif imprésionis imprésionisme imprésionistiK imprésionistis
    imunodéfisiénsi imunogénétika imunosuprési imunosuprésif imunotérapi inadékuat indéhisén
    indehoi indéklinabel indekos indéks indéksal indéksasi indéksikal indén indépéndén
    indépéndénsi indera inderawasih indétérminasi indétérminisme indiferén indiferénsi
    indiferéntisme indigén indisén indisiplinér indiskrét individualisme indolén indolénsi
    indométasin indonésia indonésianis indonésianisasi induktif inéfisién inéfisiénsi
    inéksplisit inékuitas inep inér inérsia infanteri infantilisme infarK inféksi inféksius
    inferénsi inferénsial inférior inférioritas inférno infértil infértilitas inféstasi infléksi
    infléksif infléksional influénsa influénser influénza informatiK infotéinmén inframérah
    infrasoniK ingrédién ingrésif inhaler inhérén inhérénsi injéksi injéktor inkarnasi
    inkarserasi inklinométer inklinométri inkohérén inkohérénsi inkompatibel inkompetén
    inkompeténsi inkonsékuén inkonsékuénsi inkonsistén inkonsisténsi inkontinénsia
    inkonvénsional inkrémén inkréméntal inkrétin inlander inséK insékta inséktisida inséktivora
    inséktologi inséminasi inséminator inséntif insérsi insés insét insidén insidéntal
    insinerator insinyé insolvabel insolvén insolvénsi inspéksi inspéksionis inspéktorat
    inspéktur instinK instrumén instruméntal instruméntalia instruméntalis instruméntalisme
    instruméntasi insulér insurgénsi intéger intégral intégralis intégralisme intégralistiK
    intégralitas intégrasi intégratif intégrator intégritas intégumén intél inteléK inteléktual
    inteléktualis inteléktualisme inteléktualitas inteligén inteligénsi inteligénsia inteligibel
    intelijén inténdan inténdans inténs inténsi inténsif inténsifikasi inténsifikator
    inténsional inténsitas interafiliasi interaksi interaktan interaktif interaktivitas
    interdéntal interdépartéméntal interdépéndén interdépéndénsi interdik interdiksi
    interdisiplinaritas interdisiplinér interélasi interén interés interfais interferénsi
    interferométer interferon intergalaktiK intergénerasi interglasial intergrup interim
    intérior interjéksi interkalasi interkom interkonéksi interkontinéntal interkostal
    interkultural interkulturalisme interlinéar interlingua interlinguistiK interlokal
    interlokutor interlud intermédiér interméso intermézo intermitén intermodal intermolékul
    intérn internal internalisasi internasional internasionalis internasionalisasi
    internasionalisme internat internét internir internis internunsius interogasi interogatif
    interogator interosépsi interoséptor interparleméntér interpélan interpélasi interpénétrasi
    interpersonal interplanétér interpol interpolasi interprétasi interprétatif interprétator
    interpréter interpunksi interségmén interséks interséksi intersélulér intersépsi interstélar
    interstisial intersubjéktif intertéks intertékstual intertékstualitas intertidal interupsi
    interval intervénsi intervénsionis intervénsionisme interviu interzona intéstin intéstinal
    intoleran intoleransi intradérmal intrakurikulér intramédulér intramolékulér intramuskulér
    intransigén intrasélulér intravéna intravénus intriK intrinsiK introgrési introspéksi
    introspéktif introvér introvérsi introvért invénsi invéntaris invéntarisasi invéntif
    invéntor invérsi invértébrata invértor invéstasi invéstigasi invéstigatif invéstigator
    invéstitur invéstor iodométri ioniK ionosfér irédéntisme irégulér irélevan irélevansi iréna
    iréne iréversibel iridésén iris ironiK isabél iseng iskémia isoéléktriK isoénzim isogén
    isohél isohiét isolasionisme isoléks isomer isomérisasi isométri isométriK isomorfisme
    isoprén isosfér isotérm isotérmal isotérmiK isotropiK israél istiméwa istirahat item iterasi
    iteratif itérbium ivérméktin izébél
    """

  /// Roots in I that leave no doubt themselves, but that affixes go on.
  static let iPlain: StaticString = """
    ia iba ibadah iban ibarat ibing iblis ibnu ibrahim ibrani ibu ibunda idam idap idiil idiofon
    idiom idiomatis idiosinkrasi idiot idola idris idrus idul iduladha ifah ifrad ifrit iftar
    iftitah iga iglo ignimbrit ihram ihsan ihtiar ihtimal ihtisab ihwal ihya ijab ijazah ijin
    ijma ijmak ijmal ijtihad ijtimak ijuk ikal ikamah ikamat ikan ikat ikhlas ikhtilaf ikhtisar
    ikhwan ikhwanul iklan iklas iklim ikon ikonis ikonografi ikonografis ikonologi ikram ikrar
    iktibar iktikad iktikaf iktiologi ikut ilah ilahi ilahiah ilahiat ilalang ilham ilir ilmiah
    ilmu ilmuwan ilokusi iltizam iluminasi ilusi ilusif ilusionis ilustrasi ilustratif
    ilustrator ilyas imaji imajinasi imajinatif imajis imam imamah imamat iman imarah imbal
    imbalan imbang imbas imbau imbuh imigran imigrasi imitasi imitatif imitator imla imobilisasi
    imortalitas impak impala impas impi impit implan implantasi implikasi implikatif implisit
    impor importasi importir improvisasi impuls impulsif impun impunitas imron imsak imsakiah
    imun imunisasi imunitas imunoglobulin imunolog imunologi imunologis imut inai inang inap
    inaugural inaugurasi incar incaran inci incip incut indah india indian indigo indikasi
    indikatif indikator individu individual individualis individualistis individualitas
    individuasi indo indoktrinasi indologi indra indragiri indramayu indri indriati indu induk
    induksi induktor indung industri industrial industrialis industrialisasi industriawan infak
    infantil infiks infiltran infiltrasi infiltrat infinit infinitif inflasi info informal
    informan informasi informatif informatika informatikawan infrastruktur infus ingat inggih
    inggit inggris ingin ingkar ingkung ingsun ingsut ingu ingus inhalasi inhibisi inhibitor ini
    inisial inisialisasi inisiasi inisiatif inisiator injak injil inkaso inklinasi inklusi
    inklusif inkognito inkubasi inkubator inkuisisi inkulturasi inlai inokulasi inokulum inong
    inovasi inovatif inovator insaf insan insang insaniah insinuasi insinuatif insinyur insomnia
    inspirasi inspiratif inspirator instalasi instalatur instan instansi instigasi insting
    instingtif instingtual institusi institusional institusionalisasi institut instruksi
    instruktif instruktur insulasi insulin intai intan inti intim intimidasi intip intoksikasi
    intonasi intransitif introduksi introduktif intrusi intrusif intuisi inuit inundasi invasi
    invasif invois involusi iodida iodin iodium iodoform ion ionisasi iota ipar ipis ipoh ipuh
    iradah iradat iradiasi irak irama iran irasional irasionalitas irfan iri irian iridium
    irigasi iring irit iritabilitas iritasi irlandia irma ironi irsyad irus irwan irwin isak
    isap isau ishak isi iskandar iskariot islah islam islami islamis islamisasi islandia ismail
    isnad isnin isobar isoglos isolasi isolat isolatif isolator isolir isomorf isomorfis isotop
    isotropis isra istana istanbul istanggi istiadat istidraj istigasah istigfar istihadah
    istihsan istikamah istikharah istiklal istilah istilahiah istinggar istinja istinjak istri
    isu isya isyak isyana isyarat isytihar italia itifak itik itrium itu iur iuran ivan iwak iya
    izin izrail izzah izzat
    """
}
