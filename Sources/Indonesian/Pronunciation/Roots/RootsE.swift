extension Roots {
  /// Roots in E whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let e: StaticString = """
    ébéK ébi éboni ébonit ébro éburina ecék écéng écér écéran édafiK édafit édafologi édamamé
    édan édar édelwéis édéma édinburg édisi édit éditor éditorial édo édukasi édukatif éfédrin
    éféK éféktif éféktivitas éféktor éféndi éfésus éfisién éfisiénsi éfloresénsi éfusi egah
    égalisasi égalitarian égalitér egat égi égo égois égoisme égoistis egol egomania égoséntris
    égosentrisme égrang éh éhé éja éjakulasi ejan éjawantah éjék éjéktor éka ékabahasa ékajati
    ékakarsa ékamatra ékang ékaristi ékdemiK ékéh éklampsia ékléktiK ékléktis éklips ékliptika
    éko ékofisiologi ékolabel ékolog ékologi ékologis ékon ékonom ékonométri ékonomi ékonomis
    ékor ékosfér ékosistém ékowisata éks éksaK éksakta éksaltasi éksamén éksaminasi éksaminator
    éksantém éksegésis éksékusi éksékutif éksékutor éksém éksemplar ékséntriK éksépsi éksés
    éksésif éksfoliasi ékshalasi ékshibisi ékshibisionis ékshibisionisme éksikator éksin éksis
    éksisi éksisténsi éksisténsial éksisténsialis éksisténsialisme éksit éksitasi ékskavasi
    ékskavator éksklave éksklusif éksklusivisme ékskomunikasi ékskrési ékskréta ékskul ékskursi
    éksobiologi éksodus éksofora éksogami éksogén éksosfér éksotériK éksotérmiK éksotiK éksotis
    éksotisme ékspansi ékspansif ékspansionis ékspansionisme ékspatriasi ékspatriat ékspédisi
    ékspéditor ékspéktasi ékspektoran ékspérimén ékspériméntal ékspirasi éksplan éksplikasi
    éksplisit éksploitasi éksploitatif éksplorasi éksploratif éksplorator éksplosi éksplosif
    ékspo éksponén éksponénsial ékspor éksportir ékspos ékspose éksposisi éksprés éksprési
    éksprésif éksprésionisme ékstase ékstasi éksténsi éksténsif éksténsifikasi éksténsor
    ékstérior ékstérn éksternal éksternalitas ékstra ékstradisi ékstraK ékstraksi ékstraktif
    ékstrakurikulér ékstramarital ékstraparleméntér ékstrapolasi ékstrasélulér ékstravagan
    ékstrém ékstrémis ékstrémitas ékstrinsiK ékstrovér ékstrovért ékstrusi éksudat éktodérm
    éktoparasit éktoplasma ékuador ékualitas ékuator ékuilibrium ékuinoks ékuitas ékuivalén
    ékuivalénsi ékuméne ékuménis ékuménisme ela élaborasi élak élan elang élastiK élastin
    élastis élastisitas élastomer élba élégan élégansi élégi éléktif éléktoral éléktorat
    éléktrifikasi éléktriK éléktris éléktro éléktroda éléktrode éléktrodinamika éléktroforésis
    éléktrokardiogram éléktrokimia éléktrolisis éléktrolit éléktromagnét éléktromagnétiK
    éléktromagnétisme éléktromotif éléktron éléktronégatif éléktroniK éléktronika éléktronis
    éléktroskop éléktrostatika éléktrotékniK élemén éleméntér éléng élévasi élévator élia
    éliksir éliminasi éliminir éling élips élipsis élipsoid éliptis élisa élit élite élitis
    élitisme élizabét élo élok élon élongasi élpiji elu éluat elung elus élusi élusif éluvium
    émail émanasi emang émansipasi emas émaskulasi émat embacang embah embak embal émbalase
    embalau emban embar embara embarau émbargo émbarkasi embaru embat émbék émbél émbér embih
    embik émblém embok émboli émbolus émbosur émbrat émbrio émbriogénésis émbriologi émbrioniK
    embuai embuh embun embung embus embut éméritus émfiséma émigran émigrasi éminén éminénsi
    émir émirat émis émisi émisivitas émitén émoh émol émolumén emong émosi émosional
    emosionalisme émotikon empal empang empap empar empas empat émpati empedal empedu émpék
    empelas empenak empéng émpér empét emping émpiriK émpiris émpirisme émplasemén émplék
    émploye émpo empoh empok émporium empos empot émprak empu empuan empuk empul empulur empunya
    émulasi émulator émulsi émulsifikasi emut énak enam énamél enap énas enau encal encang encéh
    éncék éncel éncér encik encim éncit éncok éncot endak endal éndang endap endas énde éndémi
    éndémis éndilau éndodérm éndogami éndogén éndokrin éndokrinologi éndométriosis éndométrium
    éndong éndorfin éndors éndoskéléton éndoskop éndoskopi éndosperma éndotél éndotérm
    éndotoksin éndrin enduk endul énduro endus endut eneg énék eneng énérgétiK énérgi énérgiK
    énés engah engas enggak enggan enggang éngget énggil énggok engkah engkak engkang engkau
    engkoh éngkol engkong engku engkuk éngland éngsél énigma énjak enjal énjambemén énjelai
    énjin enjut énkapsulasi énklave énklitiK énkode énkripsi énkulturasi énologi enom énrékang
    énsambel énséfalitis énsikliK énsiklopédi énsiklopédia énsiklopédis entah entak éntalpi
    entar entas énté énten énténg éntente énter éntéritis éntérologi énterovirus éntit éntitas
    éntok éntomologi éntong éntot éntré éntri éntropi énukléasi énumérasi énurésis énvoi enyah
    enyak énzim énzimologi éolit éosén éozoikum épak épék épéntésis épidémi épidémiK épidémiolog
    épidémiologi épidérmis épidiaskop épidural épifisis épifit épigastrium épiglotis épigon
    épigraf épigrafi épigram épiK épikotil épikuris épilépsi épiléptiK épilog épiséntrum
    épisiotomi épiskopal épiskopat épisode épisodiK épistel épistémologi épistola épitaf épitél
    épitet épok époksi épolét éponim épos épsilon éra éradikasi éradiksi erak eram erang erat
    érata érbium ércis eréh eréksi éréktil éréktor eréng erét érgonomi érgonomiK érgonomis
    érgosterol érgot érgoterapi erik ering éritéma éritréa éritrosit érna érobik erong éropa
    éror érosi érosif érotiK érotika érotis érotisisme érotisme érpah erpak érti éru érupsi és
    ésa ésai ésais ésak ésau ések éselon ésénsi ésénsial éskader éskadron éskalasi éskalator
    éskapisme éskas éskatologi éskatologis éskrim ésofagus ésok esot ésotériK ésotéris éstafét
    éster éstétiK éstétika éstétikus éstétis éstimasi éstonia éstriol éstrogén éstron éstuari
    étalase étana étanol étapé étatisme éték éter étérnit étiK étika étikét étil étiléna
    étimologi étimologis étimon étiologi étiopia étis étniK étnis étnisitas étnobotani étnograf
    étnografi étnografis étnolinguistiK étnolog étnologi étnologis étnomusikolog étnomusikologi
    étnosentrisme étologi étos étsa éufémisme éufoni éufonium éuforia éufrat éugénika éukaliptus
    éukariot éurasia éuro éuropium éutanasia éutrofikasi éva évakuasi évaluasi évaluatif
    évangéli évangélis évaporasi évaporator évapotranspirasi évén éverés évi évidén évita
    évokasi évokatif évolusi évolusionér évolusionisme éwa éyang éyel ézékiél ézra
    """
}
