extension Roots {
  /// Roots in I whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let i: StaticString = """
    ibidem idé idéal idéalis idéalisasi idéalisme idéalistis idém idéntifikasi idéntiK idéntitas
    idéograf idéogram idéolog idéologi idéologis idep idioléK idiosinkrétiK idulfitri ikéa
    ikébana ikhtiar ikonoklasme ilégal iler ilés iléum imajinér imanén imanénsi imbésil impase
    impédans impédansi impératif imperfék imperféksi impérial impérialis impérialisme impérium
    impérsonal implemén impléméntasi impotén impoténsi impregnasi imprésariat imprésario imprési
    imprésif imprésionis imprésionisme imunotérapi indehoi indekos indéks indén indépéndén
    indépéndénsi indera indérawasih indigén indisiplinér individualisme indolén indonésia
    induktif inéfisién inéfisiénsi inérsia infanteri inféksi inféksius inferénsi inferénsial
    inférior inférioritas inférno infértil infértilitas infléksi influénsa influénza inframérah
    ingrésif inhérén injéksi inkarnasi inklinométer inkompetén inkonsistén inkonsisténsi
    inkonvénsional inkreméntal inlander inséK inséktisida inséktivora inséktologi inséminasi
    inséntif insérsi insés insét insidén insidéntal insinérator insinyé inspéksi inspéktorat
    inspéktur instinK instrumén instruméntal instruméntalia instruméntalis instruméntasi insulér
    intégral intégralistiK intégrasi intégritas intégumén intél intéléK intéléktual
    intéléktualisme intéligén intéligénsi intéligénsia intélijén inténs inténsi inténsif
    inténsifikasi inténsitas interaksi interaktif interdépartéméntal interdépéndén
    interdisiplinér interélasi interén interés interferénsi interferon interglasial interim
    interior interjéksi interkom interkonéksi interkontinéntal interlokal interlud interméso
    intermézo intérn internal internalisasi internasional internasionalisasi internat internét
    internir internis interogasi interogatif interogator interpelan interpelasi interpolasi
    interprétasi interprétatif interpréter interséksi intersépsi interupsi interval intervénsi
    interviu interzona intoléran intradérmal intrakurikulér intrasélulér intravéna introspéksi
    introspéktif introvér introvért invénsi invéntaris invéntarisasi invéntif invéntor invérsi
    invértébrata invértor invéstasi invéstigasi invéstigatif invéstor ionosfér irégulér irélévan
    iris ironiK isabél iseng iskémia isolasionisme isoléks isomer isométriK isomorfisme isotérm
    isotérmal israél istiméwa istirahat item iterasi
    """

  /// Roots in I that leave no doubt themselves, but that affixes go on.
  static let iPlain: StaticString = """
    ia iba ibadah ibarat iblis ibu ibunda idam idap idola ijab ijazah ijin ikan ikat iklan iklim
    ikrar iktikad ikut ilahi ilalang ilham ilmiah ilmu ilmuwan ilusi imam iman imbal imbang
    imbas imbau imbuh imigran imigrasi impas impi impor imun inang inap incar inci indah induk
    induksi industri info informasi ingat ingin ingkar ingus ini inisial inisiatif injak inovasi
    insaf insan institusi institut intai intan inti intip intuisi ipar irama iri iring ironi
    isak isap isi islam isolasi istana istri isu isyarat itik itu iuran izin
    """
}
