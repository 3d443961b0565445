extension Roots {
  /// Roots in E whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let e: StaticString = """
    ebal ebam ébéK ébénhaézer ébi éblék éboni ébonit ébro ébta ébtanas ébulioskop ébulisi éburina
    éburnasi écék écéng écér écéran éco éda édafiK édafiliK édafit édafologi édafon édamamé édan
    édar édék édelwéis édéma éden édentat édi édiK édikta édinburg édisi édison édit éditor
    éditorial éditorialisasi édo édukasi édukasional édukatif édukator edun édward éfa éfébifobia
    éfébofilia éfédrin éfédrina éféK éféktif éféktifitas éféktivitas éféktor éfélis éféndi éférén
    éfésus éfikasi éfisién éfisiénsi éflata éflorésén éflorésénsi éfluén éforus éfraim éfrata éfusi
    éfusiométer egah égalisasi égalitarian égalitarianisme égalitarisme égalitér egat égi égo
    égodistoniK égois égoisme égo.istiK égoistis égol égomania égos égoséntris égoséntrisitas
    égoséntrisme égosintoniK égrang égrék égrésif éh éhé éidétiK éigendom éigenfrékuénsi éigennilai
    éikosan éikosano.id éinstéinium éipomék éisoptrofobia éja éjakulasi éjakulat ejan éjawantah éjék
    éjéksi éjékta éjéktif éjéktor éka ékabahasa ékad ékagi ékajati ékakarsa ékamatra ékang
    ékaprasetia ékar ékaristi ékasila ékbalium ékdémiK ékdéron ékdisis ékéh ékidna ékimosis
    ékinodérmata ékiofit ékistiK ékku ékkudag éklair éklampsia éklamsia ékléktiK ékléktikus ékléktis
    ékléktisisme éklésiofobia éklésiologi éklikéma éklips ékliptika ékliptis éklogit éklosi éko
    ékoagrikultur ékofak ékofisiologi ékofraksia ékofrasia ékografi ékokinésia ékokinésis ékoklimat
    ékolabél ékolalia ékolog ékologi ékologiK ékologis ékologisasi ékologisme ékologiwan ékomania
    ékon ékonom ékonométri ékonométriK ékonométrika ékonomi ékonomis ékonomisasi ékopraksia
    ékopraksis ékoprotérandri ékor ékornia ékosfér ékosida ékosistém ékostratigrafi ékotél ékotipe
    ékotipifikasi ékotoksikologi ékoton ékoturisme ékowisata ékrak ékranisasi ékrin ékrinologi ékron
    éks éksabita éksaK éksakta éksaltasi éksamén éksaminasi éksaminator éksantém éksantropus
    éksarasi éksarkat éksasérbasi éksébisi ékségése ékségésis ékségét éksékusi éksékutif éksékutor
    éksékutorial éksém ékséma éksémplar ékséntérasi ékséntriK ékséntrisitas éksépsi éksépsional
    ékséptor éksérgoniK éksés éksésif éksfolian éksfoliasi éksfoliatif ékshalasi ékshibisi
    ékshibisionis ékshibisionisme ékshibitor ékshibitum éksibisi éksibisionis éksibisionisme
    éksikator éksil éksim éksin éksipién éksis éksisi éksistén éksisténsi éksisténsial
    éksisténsialis éksisténsialisme éksisténsialistis éksit éksitabel éksitabilitas éksitasi éksitus
    ékskavasi ékskavator éksklamasi éksklave éksklusi éksklusif éksklusifitas éksklusivisme
    éksklusivitas ékskomunikasi ékskrémén ékskrési ékskréta ékskul ékskursi ékskursionis
    ékslusifitas éksobiologi éksodos éksodus éksoérgiK éksofora éksoforia éksoftalmia éksoftalmos
    éksoftalmus éksogam éksogami éksogén éksogin ékso.isogami éksokarp éksokrin éksonim éksoplanét
    éksoptalmia éksordium éksorsis éksorsisme éksosfér éksosikliK éksoskéléton éksostosis éksotériK
    éksotérm éksotérmiK éksotiK éksotis éksotisme éksotoksin ékspansi ékspansibel ékspansif
    ékspansionis ékspansionisme ékspansionistis ékspat ékspatriasi ékspatriat ékspédisi
    ékspédisionér ékspéditor ékspéditur ékspéktasi ékspéktatif ékspéktoran ékspér ékspérimén
    ékspériméntal éksperiméntasi ékspért ékspértis ékspirasi éksplan éksplanasi éksplanatori
    éksplanatoris éksplantasi éksplikasi éksplikatif éksplikatur éksplisit éksploit éksploitasi
    éksploitatif éksploitator éksplo.itir éksplorasi éksploratif éksplorator éksplosi éksplosif
    éksplosiméter ékspo éksponén éksponénsial éksponénsiasi ékspor éksport éksportir ékspos éksposé
    éksposisi éksposur éksprés éksprési éksprésif éksprésionis éksprésionisme éksprésionistiK
    éksprésivitas ékspropriasi ékstase ékstasi ékstatiK ékstémporan éksténsi éksténsif
    éksténsifikasi éksténso éksténsor ékstérior ékstériorisasi ékstéritorial ékstérminasi ékstérn
    ékstérnal ékstérnalisasi ékstérnalitas ékstérnat ékstéroséptor ékstin ékstingsi ékstra
    ékstradisi ékstrafusal ékstraK ékstrakardial ékstraksi ékstraktif ékstraktor ékstrakurikulér
    ékstralinguistis ékstramarital ékstramural ékstranéi ékstranét ékstraparleméntér ékstrapiramidal
    ékstrapolasi ékstrapunitif ékstrasélulér ékstrasérbasif ékstrasistol ékstratéritorial
    ékstravagan ékstravaganza ékstravasasi ékstrém ékstrémis ékstrémisme ékstrémitas ékstrémum
    ékstrim ékstrinsiK ékstrospéksi ékstrovér ékstrovérsi ékstrovért ékstrusi ékstrusif éksudasi
    éksudat éksudatif éksuviasi éktoblas éktodérm éktodérma éktofloém éktohormon éktomorf
    éktoparasit éktopia éktopiK éktoplasma éktotérm éktotérmiK éktravérsi éktropiK ékuador
    ékualisasi ékualitas ékuasi ékuasional ékuatif ékuator ékuatorial ékuéstrian ékuidistan
    ékuilateral ékuilibrium ékuinofobia ékuinoks ékuitas ékuiti ékuivalén ékuivalénsi ékuivokal
    ékuméné ékuménis ékuménisme ékwivalén él éla élaborasi élaboratif élak élan elang élastiK
    élastin élastis élastisitas élastomér élat élatif élba élbrus éléfantiasis élégan élégansi élégi
    élék éléktabilitas éléktif éléktoral éléktorat éléktrét éléktrifikasi éléktriK éléktris éléktro
    éléktroakustiK éléktroanalisator éléktroda éléktrode éléktrodialisis éléktrodinamika
    éléktroénséfalografi éléktroénséfalogram éléktrofil éléktrofiliK éléktrofon éléktroforésis
    éléktrogoniométer éléktrokapilaritas éléktrokardiograf éléktrokardiografi éléktrokardiogram
    éléktrokimia éléktrokimograf éléktrokoagulasi éléktrokusi éléktrolaringograf éléktrolisi
    éléktrolisis éléktrolit éléktrolitiK éléktromagnét éléktromagnétiK éléktromagnétisme
    éléktromagnit éléktromérisme éléktrométer éléktromiografi éléktromotif éléktromotor éléktron
    éléktronégatif éléktroniK éléktronika éléktronis éléktronvolt éléktropalatograf éléktropositif
    éléktroskop éléktrosmosis éléktrostatiK éléktrostatika éléktrostatis éléktrotékniK éléktrum
    élemén éleméntér élémi éléng éléoptén éléutérofobia élévasi élévator élia éliézer éligibilitas
    éliksir éliminan éliminasi éliminir éling élip élips élipsis élipsoid élipsométer élipsométri
    éliptiK éliptis éliptisitas élisa élisi élisitasi élit élite élitis élitisme élitron élizabét
    elo élok élokuénsi élon élongasi élpiji élsa élsalvador éltor elu éluat éluén eluk elung
    élurofobia elus élusi élusidasi élusif élutriasi éluvial éluviasi éluvium émail emak émakulasi
    eman émanasi émang émanométer émansipasi émansipatif émansipatoris emas émaskulasi emat embacang
    embah embak embal émbalase embalau embaloh emban embar embara embarau émbargo émbarkasi embaru
    embat embék émbél émbér embih embik émblém embok émbolalia émboli émbolisme émbolus embong
    émbosur émbrat émbrio émbriogénésis émbrioid émbriolog émbriologi émbrioniK embuai embuh embun
    embung embus embut éméndasi éméraldin émérgénsi éméri éméritus émésis émétiK émétina émétofobia
    émfiséma émigran émigrasi émil émilia éminén éminénsi émir émirat emis émisi émisivitas émitans
    émitén émiter émka emoh émoji emol émolién émolumén emong émosi émosional émosionalisme
    émosionalitas émotif émotikon empal empang empap empar empas empat émpati émpatiK émpatis
    empatung empedal empedu empék empelas empenak émpéng émpér empet émpiéma emping émpiri émpiriK
    émpiris émpirisme émplasemén emplék emplok émployé empo empoh empok empon émporium empos empot
    emprak emprit empu empuan empuk empul empulur empunya émrat ému émulasi émulator émulgator
    émulsi émulsifikasi emut énak enam énamel énantiomér enap énartrosis enas enau éncal encang
    éncéh encék éncel éncéng éncér enci encik encim encing encit éncok éncot éndah endak endal endam
    éndang endap éndartéritis endas éndé éndék éndémi éndémiK éndémis éndémisitas endilau éndivia
    éndodérm éndofit éndofora endog éndogami éndogamis éndogén éndokardia éndokarditis éndokardium
    éndokarp éndokarpium éndokrin éndokrinolog éndokrinologi éndolimfa éndométriosis éndométritis
    éndométrium éndomiksis éndomiokarditis éndomisium éndomorf éndomorfiK endon endong éndonim
    éndoparasit éndoplasma éndorfin éndors éndorsemén éndoséntris éndosfér éndosimbiosis éndosit
    éndositosis éndoskéléton éndoskop éndoskopi éndosmosis éndosom éndospérma éndospora éndotél
    éndotélium éndotérm éndotérmiK éndotérmis éndotoksin éndrin enduk endul énduro endus endut eneg
    enek énéma enéng énérgétiK énérgétika énérgi énérgiK enes énétofobia énfitotiK engah engap engas
    enggak enggan enggang énggano énggét enggil énggok engkah engkak éngkang engkar engkaras engkau
    éngkel éngklék engko engkoh éngkol engkong engku engkuk éngland éngsél éni énigma énim enjak
    enjal énjambemén enjelai énjin énjinéring enjot enjut énkapsulasi énkapsulat énkéfalin énklave
    énklisis énklitiK énklitis énkode énkoprésis énkripsi énkulturasi énokh énologi enom énon énos
    énosiofobia énrékang énsambel énséfalitis énséfalograf énséfalografi énséfalogram
    énséfalomiélitis énséfalon énséfalopati énséladus enseluai énsépalin ensepat énsiform énsikliK
    énsiklopédi énsiklopédia énsiklopédiK énsiklopédis énsilase éntablatur entah entak ental éntalpi
    éntamuba entar entas énté entebering entebuloh énten énténg énténte énter éntéritis éntérobiasis
    éntérogastron éntérograf éntérokolitis éntérokrinin éntérologi éntéron éntérosél éntéroskop
    éntérostomi éntérovirus éntésopati éntimém éntimén éntisol entit éntitas éntodérm éntogénus
    éntok éntomofagi éntomofili éntomofobia éntomolog éntomologi éntong entot éntozoa éntozoiK éntré
    éntrénador éntrépot éntri éntrofiK éntropi éntropion énukléasi énumérasi énumératif énumérator
    énunsiasi énurésis énvoi enyah enyak énzim énzimatiK énzimatis énzimolisis énzimologi énzimosis
    énzootiK éofil éolit éon éosén éosin éosinofil éosofobia éozoikum épafras épak épanalépsis
    épaulét épék épéndim épéntésis épidémi épidémiK épidémiolog épidémiologi épidérmis épidiaskop
    épidural épifani épifil épifisis épifit épifiton épifitotiK épifora épigastrium épigénésis
    épigénétika épigini épiglotis épigon épigonisme épigraf épigrafi épigrafiK épigrafis épigram
    épiK épikardium épikarp épikondilitis épikotil épikurén épikuris épikurisme épilasi épilépsi
    épiléptiK épiléptis épilimnion épilog épimatium épimér épimisium épinasti épinéfrin épinéfrina
    épinurim épipélagiK épiséntrum épisikliK épisikloid épisiklus épisiotomi épiskopal épiskopat
    épisod épisode épisodiK épistaksiofobia épistaksis épistasis épistel épistémiK épistémis
    épistémofobia épistémologi épistola épistolofobia épistoma épitaf épitalamus épitél épitélioma
    épitét épitomé épizoiK épizootiK épizotiK épok époksi épolét éponim épos épsilon épsom épulis
    éra éradikasi erak eram erang erat érata erbis érbium érbpalsi ércis éréh érék éréksi éréktil
    éréktor éréng érépsin érét éréutrofobia érg érgasiofit érgasiofobia érgatif érgativitas érgodiK
    érgofobia érgogéniK érgograf érgokalsiférol érgolitiK érgométer érgonométri érgonomi érgonomiK
    érgonomika érgonomis érgosistéma érgostérol érgot érgotérapi érik éring éris érisipélas
    éritadénin éritéma éritréa éritroblas éritrofobia éritromisin éritroplakia éritropoésis
    éritropo.iésis éritropo.iétiK éritropo.iétin éritrosit érkalsiol érlangga érmitofobia érna
    érnawati érni érobiK érodibilitas érong éropa éropabarat éropah éropatimur éror éroséntrisme
    érosi érosif érosivitas érot érotiK érotika érotis érotisisme érotisme érotofobia érotomania
    érpah érpak erti eru érupsi érwin és esa esah ésai ésais esak ésau ésay ésék éselon ésén éséns
    ésénsi ésénsial ésénsialitas éska éskader éskadron éskalasi éskalatif éskalator éskalop éskapis
    éskapisme éskargo éskas éskatologi éskatologiK éskatologis éskimo éskrim éskro éskudo éskuivas
    ésofagitis ésofagus ésok ésot ésotériK ésotéris ésotérisme éspadril ésparto éspéranto éspréso
    ésra éssay éstafét éstat éstégram éster éstérase éstérifikasi éstésia éstétiK éstétika éstétikus
    éstétis ésti éstimasi éstimator éstival éstivasi éstonia éstradiol éstriol éstrogén éstrogéniK
    éstron éstrus éstuari éstuarin éstuarium ésuk éswatini éta étalase étana étanol étanolisis étape
    étatis étatisme étawa éték éténa éténo.ida éter éteris éternét éternit éthanol éthiopia éti
    étida étiK étika étikat étikét étil étilalkohol étilasi étiléna étimologi étimologiK étimologis
    étimon étinil étiolasi étiolin étiologi étiopia étis étmo.id étniK étnis étnisitas étnoarkéologi
    étnobotani étnograf étnografi étnografiK étnografis étnolinguistiK étnolog étnologi étnologis
    étnométodologi étnomusikolog étnomusikologi étnoséntrisme étnosida étolog étologi étologis étos
    étsa étude éudaémonisme éudiométer éufémisme éufémistis éufili éufobia éufoni éufoniK éufonis
    éufonium éuforbia éuforia éuforian éufotiK éufrat éugénétika éugénika éugénol éukaliptol
    éukaliptus éukarion éukariot éukariota éukariotiK éukaristi éulitoral éulogi éunuK éuploid
    éurasia éuréka eurih éurihalin éuritérmal éuritopiK éuro éuropa éuropium éuroséntris
    éuroséntrisme éurotofobia éuséksual éusinantropus éusporangium éustasi éustéle éustrés éutanasia
    éutéktiK éuténika éutosia éutrofi éutrofiK éutrofikasi éutrofis éutropiK éva évakuasi évakuatif
    évaluasi évaluatif évaluator évangéli évangéliarium évangélis évangélisasi évangélisme évaporasi
    évaporatif évaporator évaporiméter évaporit évaporivitas évaporograf évaporogram
    évapotranspirasi évapotranspirométer évbang évdém évdik évdisisos évén événtual éverés évérsi
    évgéo évi évidén éviksi éviserasi évita évlap évokasi évokatif évolusi évolusionér évolusionis
    évolusionisme évolutif éwa éwé éwuh éxpo éxpor éyang éyél ézékiél ézra
    """
}
