extension Roots {
  /// Roots in E whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let e: StaticString = """
    ébal ébéK ébénhaézer ébi éblék éboni ébonit ébro éburina écék écéng écér écéran édafiK
    édafit édafologi édamamé édan édar édelwéis édéma édi édiK édikta édinburg édisi édit éditor
    éditorial édo édukasi édukatif édukator édward éfédrin éféK éféktif éféktivitas éféktor
    éféndi éfésus éfikasi éfisién éfisiénsi éflorésén éfloresénsi éfluén éfraim éfrata éfusi
    egah égalisasi égalitarian égalitarianisme égalitér egat égi égo égois égoisme égoistis égol
    égomania égoséntris égoséntrisitas égoséntrisme égrang égrék éh éhé éigendom éinstéinium éja
    éjakulasi éjakulat ejan éjawantah éjék éjéksi éjéktor éka ékabahasa ékajati ékakarsa
    ékamatra ékang ékaprasetia ékaristi ékasila ékdémiK ékdisis ékéh ékidna ékimosis
    ékinodérmata éklampsia ékléktiK ékléktis ékléktisisme éklips ékliptika éko ékofisiologi
    ékolabél ékolalia ékolog ékologi ékologiK ékologis ékologisasi ékologiwan ékon ékonom
    ékonométri ékonométrika ékonomi ékonomis ékor ékosfér ékosida ékosistém ékotipe
    ékotoksikologi ékoton ékoturisme ékowisata ékron éks éksaK éksakta éksaltasi éksamén
    éksaminasi éksaminator éksantém éksarkat éksasérbasi éksegése éksegésis éksegét éksékusi
    éksékutif éksékutor éksékutorial éksém éksemplar ékséntriK ékséntrisitas éksépsi éksépsional
    éksés éksésif éksfoliasi éksfoliatif ékshalasi ékshibisi ékshibisionis ékshibisionisme
    éksikator éksil éksin éksipién éksis éksisi éksistén éksisténsi éksisténsial éksisténsialis
    éksisténsialisme éksit éksitabel éksitabilitas éksitasi ékskavasi ékskavator éksklamasi
    éksklave éksklusi éksklusif éksklusivisme éksklusivitas ékskomunikasi ékskrési ékskréta
    ékskul ékskursi éksobiologi éksodus éksofora éksoforia éksogami éksogén éksokarp éksokrin
    éksonim éksoplanét éksorsis éksorsisme éksosfér éksoskéléton éksostosis éksotériK éksotérm
    éksotérmiK éksotiK éksotis éksotisme éksotoksin ékspansi ékspansibel ékspansif ékspansionis
    ékspansionisme ékspatriasi ékspatriat ékspédisi ékspédisionér ékspéditor ékspéktasi
    ékspéktatif ékspéktoran éksperimén éksperiméntal éksperiméntasi ékspért ékspértis ékspirasi
    éksplan éksplanasi éksplanatoris éksplantasi éksplikasi éksplikatif éksplisit éksploitasi
    éksploitatif éksploitator éksplorasi éksploratif éksplorator éksplosi éksplosif ékspo
    éksponén éksponénsial éksponénsiasi ékspor éksportir ékspos éksposé éksposisi éksposur
    éksprés éksprési éksprésif éksprésionis éksprésionisme éksprésivitas ékspropriasi ékstase
    ékstasi éksténsi éksténsif éksténsifikasi éksténso éksténsor ékstérior éksteritorial
    ékstérminasi ékstérn éksternal éksternalitas ékstérnat ékstingsi ékstra ékstradisi ékstraK
    ékstraksi ékstraktif ékstraktor ékstrakurikulér ékstramarital ékstramural ékstranéi
    ékstranét ékstraparleméntér ékstrapiramidal ékstrapolasi ékstrasélulér ékstrasistol
    ékstratéritorial ékstravagan ékstravasasi ékstrém ékstrémis ékstrémisme ékstrémitas
    ékstrémum ékstrinsiK ékstrovér ékstrovérsi ékstrovért ékstrusi éksudasi éksudat éksudatif
    éktodérm éktodérma éktomorf éktoparasit éktopia éktopiK éktoplasma éktotérm ékuador
    ékualitas ékuasi ékuatif ékuator ékuatorial ékuéstrian ékuidistan ékuilateral ékuilibrium
    ékuinoks ékuitas ékuivalén ékuivalénsi ékuivokal ékuméne ékuménis ékuménisme éla élaborasi
    élaboratif élak élan elang élastiK élastin élastis élastisitas élastomer élba élbrus
    éléfantiasis élégan élégansi élégi éléktif éléktoral éléktorat éléktrét éléktrifikasi
    éléktriK éléktris éléktro éléktroakustiK éléktroda éléktrode éléktrodialisis éléktrodinamika
    éléktroénséfalografi éléktroénséfalogram éléktroforésis éléktrokardiograf éléktrokardiografi
    éléktrokardiogram éléktrokimia éléktrokusi éléktrolisis éléktrolit éléktromagnét
    éléktromagnétiK éléktromagnétisme éléktrométer éléktromotif éléktromotor éléktron
    éléktronégatif éléktroniK éléktronika éléktronis éléktronvolt éléktropositif éléktroskop
    éléktrostatiK éléktrostatika éléktrostatis éléktrotékniK éléktrum élemén éleméntér éléng
    élévasi élévator élia éliézer éliksir éliminasi éliminir éling élips élipsis élipsoid
    éliptiK éliptis élisa élisi élit élite élitis élitisme élizabét élo élok élon élongasi
    élpiji élsa élsalvador elu éluat elung elus élusi élusidasi élusif éluvium émail emak
    émanasi emang émansipasi émansipatif émansipatoris emas émaskulasi émat embacang embah embak
    embal émbalase embalau emban embar embara embarau émbargo émbarkasi embaru embat émbék émbél
    émbér embih embik émblém embok émboli émbolisme émbolus émbosur émbrat émbrio émbriogénésis
    émbrioid émbriolog émbriologi émbrioniK embuai embuh embun embung embus embut émérgénsi
    éméritus émésis émétiK émfiséma émigran émigrasi émil émilia éminén éminénsi émir émirat
    emis émisi émisivitas émitén emoh émoji émol émolumén emong émosi émosional émosionalisme
    émosionalitas émotif émotikon empal empang empap empar empas empat émpati émpatiK émpatis
    empedal empedu émpék empelas empenak empéng émpér empet emping émpiriK émpiris émpirisme
    émplasemén émplék émploye émpo empoh empok émporium empos empot émprak emprit empu empuan
    empuk empul empulur empunya émulasi émulator émulgator émulsi émulsifikasi emut énak enam
    énamél énantiomer enap énas enau encal encang encéh encék éncel éncéng éncér enci encik
    encim encit éncok éncot éndah endak endal éndang endap éndarteritis endas éndé éndémi
    éndémiK éndémis éndémisitas éndilau éndodérm éndogami éndogamis éndogén éndokarditis
    éndokardium éndokarp éndokrin éndokrinologi éndolimfa éndométriosis éndométritis éndométrium
    éndomorf éndong éndonim éndoparasit éndoplasma éndorfin éndors éndoséntris éndosfér
    éndosimbiosis éndosit éndositosis éndoskéléton éndoskop éndoskopi éndosmosis éndosom
    éndospérma éndospora éndotél éndotélium éndotérm éndotérmiK éndotérmis éndotoksin éndrin
    enduk endul énduro endus endut eneg enek enéng énérgétiK énérgétika énérgi énérgiK énés
    engah engas enggak enggan enggang énggano éngget énggil énggok engkah engkak engkang engkau
    éngkel éngklék engko engkoh éngkol engkong engku engkuk éngland éngsél éni énigma énjak
    enjal énjambemén enjelai énjin enjot enjut énkapsulasi énkapsulat énklave énklitiK énkode
    énkripsi énkulturasi énokh énologi enom énos énrékang énsambel énséfalitis énséfalogram
    énséfalon énséfalopati énsikliK énsiklopédi énsiklopédia énsiklopédiK énsiklopédis énsilase
    entah entak éntalpi éntamuba entar entas énté énten énténg énténte énter énteritis
    énterobiasis énterokolitis énterologi énteron énterovirus éntimém entit éntitas éntodérm
    éntok éntomolog éntomologi éntong entot éntré éntri éntropi éntropion énukléasi énumerasi
    énumerator énunsiasi énurésis énvoi enyah enyak énzim énzimatiK énzimatis énzimologi éolit
    éon éosén éosin éosinofil éozoikum épafras épak épaulét épék épéndim épéntésis épidémi
    épidémiK épidémiolog épidémiologi épidérmis épidiaskop épidural épifani épifisis épifit
    épifora épigastrium épigénésis épigénétika épiglotis épigon épigonisme épigraf épigrafi
    épigrafiK épigrafis épigram épiK épikardium épikarp épikotil épikurén épikuris épikurisme
    épilasi épilépsi épiléptiK épiléptis épilog épimer épinéfrin épiséntrum épisikloid épisiklus
    épisiotomi épiskopal épiskopat épisode épisodiK épistasis épistel épistémiK épistémis
    épistémologi épistola épitaf épitalamus épitél épitét épitomé épok époksi épolét éponim épos
    épsilon éra éradikasi erak eram erang erat érata érbium ércis eréh éréksi éréktil éréktor
    éréng érét érgatif érgativitas érgonométri érgonomi érgonomiK érgonomis érgostérol érgot
    érgotérapi érik éring éritéma éritréa éritroblas éritromisin éritropoésis éritrosit érlangga
    érna érnawati érni érobiK erong éropa éror érosi érosif érotiK érotika érotis érotisisme
    érotisme érotomania érpah érpak erti eru érupsi érwin és esa ésai ésais esak ésau ésék
    éselon ésénsi ésénsial éskader éskadron éskalasi éskalator éskapis éskapisme éskargo éskas
    éskatologi éskatologiK éskatologis éskimo éskrim ésofagitis ésofagus ésok ésot ésotériK
    ésotéris éspéranto éspréso ésra éstafét éster ésterifikasi éstétiK éstétika éstétikus
    éstétis ésti éstimasi éstimator éstonia éstriol éstrogén éstron éstuari éstuarium éswatini
    étalase étana étanol étapé étatis étatisme éték éténa éter éternit éti étiK étika étikét
    étil étiléna étimologi étimologiK étimologis étimon étiologi étiopia étis étniK étnis
    étnisitas étnoarkéologi étnobotani étnograf étnografi étnografiK étnografis étnolinguistiK
    étnolog étnologi étnologis étnométodologi étnomusikolog étnomusikologi étnoséntrisme
    étnosida étolog étologi étologis étos étsa éufémisme éufémistis éufoni éufonis éufonium
    éuforbia éuforia éufrat éugénika éugénol éukaliptus éukariot éukariota éukaristi éulogi
    éunuK éurasia éurihalin éuro éuropium éuroséntris éuroséntrisme éustasi éutanasia éutéktiK
    éutrofi éutrofikasi éutrofis éva évakuasi évakuatif évaluasi évaluatif évaluator évangéli
    évangélis évangélisasi évangélisme évaporasi évaporatif évaporator évaporit évapotranspirasi
    évén événtual éverés évi évidén éviksi évita évokasi évokatif évolusi évolusionér
    évolusionis évolusionisme éwa éyang éyél ézékiél ézra
    """
}
