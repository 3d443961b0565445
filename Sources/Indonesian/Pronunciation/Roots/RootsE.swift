extension Roots {
  /// Roots in E whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let e: StaticString = """
    ebal ébéK ébénhaézer ébi éblék éboni ébonit ébro ébtanas éburina écék écéng écér écéran éda
    édafiK édafit édafologi édafon édamamé édan édar édék édelwéis édéma éden édentat édi édiK
    édikta édinburg édisi édison édit éditor éditorial édo édukasi édukatif édukator édward éfédrin
    éfédrina éféK éféktif éféktivitas éféktor éfélis éféndi éfésus éfikasi éfisién éfisiénsi
    éflorésén éflorésénsi éfluén éforus éfraim éfrata éfusi egah égalisasi égalitarian
    égalitarianisme égalitarisme égalitér egat égi égo égois égoisme égo.istiK égoistis égol
    égomania égoséntris égoséntrisitas égoséntrisme égrang égrék égrésif éh éhé éidétiK éigendom
    éikosan éinstéinium éja éjakulasi éjakulat ejan éjawantah éjék éjéksi éjéktif éjéktor éka
    ékabahasa ékajati ékakarsa ékamatra ékang ékaprasetia ékar ékaristi ékasila ékdémiK ékdisis ékéh
    ékidna ékimosis ékinodérmata éklampsia ékléktiK ékléktikus ékléktis ékléktisisme éklips
    ékliptika ékliptis éklosi éko ékofisiologi ékofrasia ékografi ékoklimat ékolabél ékolalia ékolog
    ékologi ékologiK ékologis ékologisasi ékologiwan ékon ékonom ékonométri ékonométriK ékonométrika
    ékonomi ékonomis ékopraksia ékor ékosfér ékosida ékosistém ékostratigrafi ékotipe ékotipifikasi
    ékotoksikologi ékoton ékoturisme ékowisata ékrin ékrinologi ékron éks éksaK éksakta éksaltasi
    éksamén éksaminasi éksaminator éksantém éksarasi éksarkat éksasérbasi ékségése ékségésis éksegét
    éksékusi éksékutif éksékutor éksékutorial éksém ékséma éksemplar ékséntérasi ékséntriK
    ékséntrisitas éksépsi éksépsional ékséptor éksés éksésif éksfoliasi éksfoliatif ékshalasi
    ékshibisi ékshibisionis ékshibisionisme éksibisi éksibisionis éksibisionisme éksikator éksil
    éksim éksin éksipién éksis éksisi éksistén éksisténsi éksisténsial éksisténsialis
    éksisténsialisme éksisténsialistis éksit éksitabel éksitabilitas éksitasi éksitus ékskavasi
    ékskavator éksklamasi éksklave éksklusi éksklusif éksklusivisme éksklusivitas ékskomunikasi
    ékskrési ékskréta ékskul ékskursi éksobiologi éksodus éksoérgiK éksofora éksoforia éksoftalmia
    éksoftalmos éksoftalmus éksogam éksogami éksogén éksokarp éksokrin éksonim éksoplanét éksordium
    éksorsis éksorsisme éksosfér éksoskéléton éksostosis éksotériK éksotérm éksotérmiK éksotiK
    éksotis éksotisme éksotoksin ékspansi ékspansibel ékspansif ékspansionis ékspansionisme
    ékspansionistis ékspat ékspatriasi ékspatriat ékspédisi ékspédisionér ékspéditor ékspéditur
    ékspéktasi ékspéktatif ékspéktoran ékspér éksperimén ékspériméntal éksperiméntasi ékspért
    ékspértis ékspirasi éksplan éksplanasi éksplanatoris éksplantasi éksplikasi éksplikatif
    éksplisit éksploitasi éksploitatif éksploitator éksplorasi éksploratif éksplorator éksplosi
    éksplosif ékspo éksponén éksponénsial éksponénsiasi ékspor éksportir ékspos éksposé éksposisi
    éksposur éksprés éksprési éksprésif éksprésionis éksprésionisme éksprésionistiK éksprésivitas
    ékspropriasi ékstase ékstasi ékstatiK éksténsi éksténsif éksténsifikasi éksténso éksténsor
    ékstérior ékstériorisasi ékstéritorial ékstérminasi ékstérn ékstérnal ékstérnalitas ékstérnat
    ékstingsi ékstra ékstradisi ékstraK ékstrakardial ékstraksi ékstraktif ékstraktor
    ékstrakurikulér ékstralinguistis ékstramarital ékstramural ékstranéi ékstranét ékstraparleméntér
    ékstrapiramidal ékstrapolasi ékstrasélulér ékstrasistol ékstratéritorial ékstravagan
    ékstravasasi ékstrém ékstrémis ékstrémisme ékstrémitas ékstrémum ékstrim ékstrinsiK ékstrospéksi
    ékstrovér ékstrovérsi ékstrovért ékstrusi ékstrusif éksudasi éksudat éksudatif éktoblas éktodérm
    éktodérma éktohormon éktomorf éktoparasit éktopia éktopiK éktoplasma éktotérm éktotérmiK ékuador
    ékualitas ékuasi ékuasional ékuatif ékuator ékuatorial ékuéstrian ékuidistan ékuilateral
    ékuilibrium ékuinoks ékuitas ékuiti ékuivalén ékuivalénsi ékuivokal ékuméne ékuménis ékuménisme
    éla élaborasi élaboratif élak élan elang élastiK élastin élastis élastisitas élastomer élba
    élbrus éléfantiasis élégan élégansi élégi élék éléktif éléktoral éléktorat éléktrét
    éléktrifikasi éléktriK éléktris éléktro éléktroakustiK éléktroda éléktrode éléktrodialisis
    éléktrodinamika éléktroénséfalografi éléktroénséfalogram éléktroforésis éléktrokardiograf
    éléktrokardiografi éléktrokardiogram éléktrokimia éléktrokoagulasi éléktrokusi éléktrolisis
    éléktrolit éléktrolitiK éléktromagnét éléktromagnétiK éléktromagnétisme éléktromagnit
    éléktrométer éléktromiografi éléktromotif éléktromotor éléktron éléktronégatif éléktroniK
    éléktronika éléktronis éléktronvolt éléktropositif éléktroskop éléktrostatiK éléktrostatika
    éléktrostatis éléktrotékniK éléktrum élemén éleméntér éléng élévasi élévator élia éliézer
    éligibilitas éliksir éliminasi éliminir éling élips élipsis élipsoid élipsométer élipsométri
    éliptiK éliptis éliptisitas élisa élisi élit élite élitis élitisme élitron élizabét elo élok
    élokuénsi élon élongasi élpiji élsa élsalvador éltor elu éluat éluén elung elus élusi élusidasi
    élusif élutriasi éluvial éluviasi éluvium émail emak émakulasi eman émanasi émang émansipasi
    émansipatif émansipatoris emas émaskulasi emat embacang embah embak embal émbalase embalau emban
    embar embara embarau émbargo émbarkasi embaru embat émbék émbél émbér embih embik émblém embok
    émboli émbolisme émbolus embong émbosur émbrat émbrio émbriogénésis émbrioid émbriolog
    émbriologi émbrioniK embuai embuh embun embung embus embut éméndasi émérgénsi éméritus émésis
    émétiK émétina émfiséma émigran émigrasi émil émilia éminén éminénsi émir émirat emis émisi
    émisivitas émitans émitén emoh émoji emol émolumén emong émosi émosional émosionalisme
    émosionalitas émotif émotikon empal empang empap empar empas empat émpati émpatiK émpatis
    empedal empedu émpék empelas empenak émpéng émpér empet émpiéma emping émpiriK émpiris émpirisme
    émplasemén emplék émployé empo empoh empok émporium empos empot emprak emprit empu empuan empuk
    empul empulur empunya ému émulasi émulator émulgator émulsi émulsifikasi emut énak enam énamél
    énantiomer enap énartrosis enas enau éncal encang éncéh encék éncel éncéng éncér enci encik
    encim encit éncok éncot éndah endak endal éndang endap éndartéritis endas éndé éndémi éndémiK
    éndémis éndémisitas endilau éndivia éndodérm éndofit endog éndogami éndogamis éndogén éndokardia
    éndokarditis éndokardium éndokarp éndokrin éndokrinologi éndolimfa éndométriosis éndométritis
    éndométrium éndomiksis éndomiokarditis éndomisium éndomorf endong éndonim éndoparasit éndoplasma
    éndorfin éndors éndoséntris éndosfér éndosimbiosis éndosit éndositosis éndoskéléton éndoskop
    éndoskopi éndosmosis éndosom éndospérma éndospora éndotél éndotélium éndotérm éndotérmiK
    éndotérmis éndotoksin éndrin enduk endul énduro endus endut eneg enek enéng énérgétiK énérgétika
    énérgi énérgiK enes énfitotiK engah engap engas enggak enggan enggang énggano éngget enggil
    énggok engkah engkak éngkang engkar engkau éngkel éngklék engko engkoh éngkol engkong engku
    engkuk éngland éngsél eni énigma enjak enjal énjambemén enjelai énjin énjinéring enjot enjut
    énkapsulasi énkapsulat énklave énklitiK énklitis énkode énkripsi énkulturasi énokh énologi enom
    énos énrékang énsambel énséfalitis énséfalograf énséfalografi énséfalogram énséfalomiélitis
    énséfalon énséfalopati énsiform énsikliK énsiklopédi énsiklopédia énsiklopédiK énsiklopédis
    énsilase entah entak éntalpi éntamuba entar entas énté énten énténg énténte énter éntéritis
    éntérobiasis éntérograf éntérokolitis éntérologi énteron éntérosél éntérostomi éntérovirus
    éntimém entit éntitas éntodérm éntok éntomofili éntomolog éntomologi éntong entot éntozoa
    éntozoiK éntré éntrépot éntri éntropi éntropion énukléasi énumerasi énumératif énumerator
    énunsiasi énurésis énvoi enyah enyak énzim énzimatiK énzimatis énzimolisis énzimologi énzootiK
    éolit éon éosén éosin éosinofil éozoikum épafras épak épaulét épék épéndim épéntésis épidémi
    épidémiK épidémiolog épidémiologi épidérmis épidiaskop épidural épifani épifil épifisis épifit
    épifiton épifora épigastrium épigénésis épigénétika épiglotis épigon épigonisme épigraf épigrafi
    épigrafiK épigrafis épigram épiK épikardium épikarp épikotil épikurén épikuris épikurisme
    épilasi épilépsi épiléptiK épiléptis épilog épimer épimisium épinasti épinéfrin épinéfrina
    épiséntrum épisikliK épisikloid épisiklus épisiotomi épiskopal épiskopat épisode épisodiK
    épistaksis épistasis épistel épistémiK épistémis épistémologi épistola épitaf épitalamus épitél
    épitélioma épitét épitome épizoiK épizootiK épok époksi épolét éponim épos épsilon épsom éra
    éradikasi erak eram erang erat érata érbium ércis éréh érék éréksi éréktil éréktor éréng érépsin
    érét érg érgasiofit érgatif érgativitas érgonométri érgonomi érgonomiK érgonomika érgonomis
    érgostérol érgot érgotérapi érik éring éris érisipélas éritéma éritréa éritroblas éritromisin
    éritropoésis éritrosit érlangga érna érnawati érni érobiK érong éropa éropabarat éropah
    éropatimur éror érosi érosif érot érotiK érotika érotis érotisisme érotisme érotomania érpah
    érpak erti eru érupsi érwin és esa esah ésai ésais esak ésau ésék éselon éséns ésénsi ésénsial
    ésénsialitas éskader éskadron éskalasi éskalatif éskalator éskapis éskapisme éskargo éskas
    éskatologi éskatologiK éskatologis éskimo éskrim ésofagitis ésofagus ésok ésot ésotériK ésotéris
    éspéranto éspréso ésra éstafét éstat éster éstérifikasi éstésia éstétiK éstétika éstétikus
    éstétis ésti éstimasi éstimator éstonia éstriol éstrogén éstron éstrus éstuari éstuarin
    éstuarium ésuk éswatini étalase étana étanol étape étatis étatisme étawa éték éténa éter éteris
    éternit éthiopia éti étiK étika étikét étil étiléna étimologi étimologiK étimologis étimon
    étiologi étiopia étis étmo.id étniK étnis étnisitas étnoarkéologi étnobotani étnograf étnografi
    étnografiK étnografis étnolinguistiK étnolog étnologi étnologis étnométodologi étnomusikolog
    étnomusikologi étnoséntrisme étnosida étolog étologi étologis étos étsa éufémisme éufémistis
    éufoni éufonis éufonium éuforbia éuforia éufrat éugénétika éugénika éugénol éukaliptol
    éukaliptus éukarion éukariot éukariota éukaristi éulogi éunuK éuploid éurasia éurihalin éuro
    éuropium éuroséntris éuroséntrisme éustasi éutanasia éutéktiK éuténika éutrofi éutrofikasi
    éutrofis éva évakuasi évakuatif évaluasi évaluatif évaluator évangéli évangélis évangélisasi
    évangélisme évaporasi évaporatif évaporator évaporiméter évaporit évapotranspirasi évén événtual
    éverés évérsi évi évidén éviksi éviserasi évita évokasi évokatif évolusi évolusionér évolusionis
    évolusionisme évolutif éwa éwé éxpo éyang éyél ézékiél ézra
    """
}
