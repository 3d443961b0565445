extension Roots {
  /// Roots in G whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let g: StaticString = """
    gabé gablek gabrés gabriél gabriéla gaék gaél gaéliK gaés gaét gagapé gajé gajéboh gajét
    galaktoréa galaktosémia galéla galéna galéndo galeng galénit galéofobia galéri galésong galiléa
    galiléo galvanométer gamaliél gambréng gamel gamelan gamét gamétangium gamétofit gamétogénésis
    gamétosit gamogénésis gamopétal gamosépal gamprét gandarukem gandék gandem gandén gandéng gandes
    gandéwa gané ganep ganésa ganglionéuroma gangrén gangsa gangster ganiméda ganiméde ganjel ganjen
    ganodérma gantel ganteng gantolé gaplé gaplék gapték garebek garem garéng garéngpung garmén
    garnét garniérit garpu gasél gasétir gaskét gasométer gastréktomi gastroéntéritis
    gastroéntérolog gastroéntérologi gastroésofagéal gatel gateng gawé gayeng gazébo gazéla gazéter
    géa géal gebah gebal gebang gebar gébé gebéng geber gébés gebet geblag geblak gebleg geblék
    geblog geblok gebog gebok gebos gebot gebrak gebrus gebu gebuk gebung gebyag gebyah gebyar
    gebyok gebyur gecar gécé gecek gecer gecok gecul gedabah gedabak gedabir gedabruk gedam gedana
    gedang gedangsari gedawang gedé gedebag gedebagé gedebak gedebar gedebeg gedebok gedebong
    gedebruk gedebuk gedebum gedebung gedebur gedebus gedeg gedegap gedék gedembai gedembal gedempol
    gedéng gédi gedibal gedik gedini gedobrol gedobros gedog gedogan gedok gedombak gedombong
    gedombrongan gedong gedor gedrik gedruk gedubang gedubrak gedubug gedumel gedung gedungbundar
    géfirofobia gegabah gegadan gegai gegak gegala gegaman gegana gegaok gegap gegar gegara gegares
    gegas gegat gegau gégé gegedug gegem gegep gégér gegerkalong gegesik gegetar gegetun gegisik
    gegoak gegombyok gegubet gegulang gegurit geguritan géhazi géhéna géhu géiger géim géiser géisha
    géitonogami gejah gejala gejayan gejedug gejengkang gejlig gejog gejolak gejos gejrot gejubel
    gejug gejuju gejul gék gékbrong gél gela gelabah gelabak gelabir gelabur geladah geladak
    geladeri geladi geladir geladrah gelagah gelagak gelagap gelagar gelagat gelah gelak gelakak
    gelalar gelam gelama gelamai gelambai gelambir gelambu gelampai gelana gelandang gelandir
    gelandot gelang gelanggang gelangsar gelantang gelantar gelanting gelantung gelanyar gelap
    gelapak gelapung gelapur gelar gelas gelasah gelasak gelasar gelasir gelata gelatak gelatang
    gelatik gélatin gélatinasi gélatinisasi gélato gelatuk gelawar gelayak gelayangan gelayar
    gelayut gelebah gelebap gelebar gelebat gelébér gelebuk gelebyar gelebyur geléca gelecik gelédah
    geledang geledék geleding geledur gelegah gelegak gelegar gelegata geleguk gélék gelekak gelekar
    gelekék gelélér gelem gelema gelemat gelembai gelembér gelembong gelembung gelembur gelempang
    gelempar gelemprang gelempung gelenang gelendo geléndong gelendot gelendut géléng gelenggang
    gelengkang gelenjat gelentam gelentang gelentar gelenting gelentung gelenyar gelenyut gelepai
    gelepar gelépék gelepok gelépot gelepuk gelepung gelepur gelesah gelésék gelésér gelesir gelésoh
    gelésot geleta gelétak geletap geletar geléték geletik geleting geletis geletuk geléwang gélgél
    geli geliak geliang geliat gelibir gelicik gélifikasi geliga geligi geligin geligis geligit
    gélignit gelimang gelimantang gelimbir gelimir gelimpang gelimun gelincang gelincir gelincuh
    gelinding gelindung gelinggam gelinggang gelingsir gelinjang gelintang gelintar gelintin
    gelinting gelintir géliofobia gelipang gelipar gelis gelisah gelisik gelita gelitar gelitik
    geliuk geliut gélo gelobak gelobang gelobok gelobor gelocak gelodar gelodog gelodok gelogok
    gelogor gelohok gelojak gelojo gelojoh gelokak gelomang gelombang gelompar gelondong gelong
    gelonggong gelongsong gelongsor gelontor gelopak gelora gelorat gelosang geloso gelosok gelosor
    gelotak gelotok gelotrak geloyor gelucur geludug geluduk geluga gelugu gelugur gelugut geluh
    geluk gelulur gelumang gelumat gelumbang gelumpai gelumur geluncur gelundung gelung gelup
    gelupur gelusur gelut geluyur gema gemading gemadung gemah gemak gemal gemala gemalai geman
    gemang gemap gemar gemarang gemas gemati gemaung gemawan gemawang gemaya gembak gembala gembar
    gembél gembéng gembés gembil gembili gembira gemblak gembléng gembloh gemblong gemblung gembok
    gembol gembolo gembong gémbor gembos gembrang gembrebeg gembréng gembrong gembrot gembul gembung
    gembur gembus gembut gembyang gembyung gemebyar gemelatuk gemelegar gemelentam gemeletak
    gemeletap gemeletek gemeletik gemeletuk gemelintang gemelugut gementam gementar gemer gemerap
    gemerasak gemercak gemercik gemercing gemerecik gemerencang gemerencik gemerencing gemerencung
    gemeresak gemeresik gemeretak gemeretuk gemeretup gemeriap gemericik gemerincing gemerisik
    gemerlap gemerlip gemerosak gemerosok gemersik gemertak gemertap gemertuk gemeruduk gemerusuk
    gemerutuk gemerutup gemes gemetar gémfibrozil gemgam gemi gemik gemilang gemilap géminasi
    géminat geming gémini géminid géminivirus gemintang geminte gemirang gémma gemoi gémolog
    gémologi gémologis gemolong gemoy gempa gempal gempar gempil gempita gemplang gemplong gempol
    gempolkerep gémpor gempung gempur gemrenggeng gemrincing gemrosot gemrudug gemrungsung gemuh
    gemuk gemul gemulai gemulung gemuncak gemuntur gemunung gemuruh gemutu gén gena genah genahar
    genang genap gencar gencat gencel gencer gencét gencir géncong gendaga gendak gendala gendam
    gendang gendani gendar géndarmeri gendarusa gendeng génder genderang genderuwo gendéwa gendhis
    gendi gending gendis gendit gendola gendon géndong gendruwo genduk gendul gendut généalog
    généalogi généalogis genéng généologi genep généra général généralis géneralisasi généralisimo
    généralisir génerasi génerasional génératif générativisme génerativitas génerator génériK
    générositas génésa génésarét génésis génétif génétiK génétika génétikus génétis géng genggam
    genggang genggés génggong gengsah géngsi géngsot gengsur génial génialitas génikulat génikulér
    génikulum géniofobia genis génistin genit génital génitalia génitif genitri genitu génius genjah
    genjang genjék genjem génjér genjét genjik genjot genjrang genjréng genjring genjur génoa
    génodérmatosis génom génomiK génomika génos génosid génosida génosom génotipe génotipiK génova
    génovéva génre génsét génster gént genta gentala géntamisin gentar gentas gentat gentayang
    gentel genténg géntian géntibiosa géntiliK genting gentong géntrifikasi gentur gentus génufobia
    génuin genuk génus genyot géobiologi géobotani géobotanis géoda géode géodési géodét géodétiK
    géodétis géodinamika géoéléktrisitas géofagi géofagia géofani géofiliK géofisiK géofisika
    géofisikal géofisikawan géofit géofon géoglif géognosi géograf géografer géografi géografis
    géohidrologi géoid géokimia géokimiawi géokronologi géokronométri géol géolog géologawan géologi
    géologis géologiwan géomagnét géomagnétiK géomagnétisme géomansi géomantiK géomatika géométer
    géométri géométriK géométrika géométris géométrisasi géomorf géomorfiK géomorfolog géomorfologi
    géomorfologis géomorfosis géonomi géopark géopolitiK géopolitis géoponika géopoténsialméter
    géorge géorgét géorgia géorgina géosains géoséntris géoséntrisme géosfér géosinklin géosinklinal
    géosinkronis géosit géosmin géospasial géostasionér géostatika géostatistiK géostratégi
    géostrofiK géotag géotaksis géotékniK géotéktonika géotérmal géotérmi géotropi géotropis
    géotropisme géovani géovano géowisata gép gépéng gepit geplak geplas gepok geprak geprék geprok
    gepuk gepyok gera gerabah gerabak gerabang geracak geradah geradak geradi geraduk geragai
    geragal geragap geragas geragau geragih geragot geraguk gerah geraham gerai gerak gérald
    géraldine geram gerama geraman geramang gerambang gerambyang geraméh geramsut geramus geranat
    gerang gerangan geranggang gerangsang géraniol géranium gerantak gerantang gerantes geranyam
    gerapai gerapu gerapyak gérard gérardus gerasah gerasak géraskofobia gerat geratak geratih gerau
    gerawak gerawan gerawat gerayah gerayak gerayang gerayap gerayut gerbak gerbang gerbas gérbéra
    gérbil gerbong gerbus gercep gérd gérda gerdam gerdang gérder gerdu gerdum gerebak gerebeg
    gerebék gerebok gerecak gerecék gerécok gereduk gereges gereget geréh geréja geréjani geréjawi
    gérék geremang gerembet geremeng geremet gerémot gerempang gerempyang geremus geremut gerencang
    gerendam geréndél gerendeng gerenek gereneng gereng gerengseng gerenik gerenjéng gerentak
    gerentam gerentang gerenuk gerenyam gerenyau gerényéng gerenyet gerenyit gerényot gerenyut
    gerépé gerépés geresah gerésék geresik gérét geréta geretak geretang geretap gérga gergaji
    gergajul gergasi gérgér gerha gerhana géri geria geriak geriang geriap gériatri gériatriK geriau
    geribik gericau gericik geridik geridip geridit gerigau gerigi gerigik gerigis gerih gerik geril
    gerilya gerilyawan gerilyawati gerim gerimis gerincau gerincing gerinda gerinding gerindra
    gering geringging geringsing gerinjal gerinjam gerintil gerinting gerinyau gerinyut gerip
    geripir geripis gerisah gerisik gerising gerit gerita geritik geriuk gérizim gerlap gerlip
    gérmafobia gérmanat germang gérmania gérmaniK gérmanisasi gérmanisme gérmanistik gérmanium
    gérmanofil gérmanofobia gérminal gérminasi gérminator gérmisida gérmisidal germo germut gernas
    gero geroak gerobak gerobang gerobok gerobos gerobyak gerocak gerocok geroda gerodak gerodék
    gerodok gerodot gerogi gerogoh gerogok gerogol gerogot gerohok gerohong gerojak gerojog gerojok
    gerok gerokgak gerombang gerombol gerombong gerombyong geromok gerompal gerompang gerompok
    gerompong gerondong gerong geronggang geronggong géronium geronjal geronjol gerontang
    gérontofilia gérontofobia gérontokrasi gérontokrat gerontol gérontolog gérontologi gérontologis
    geronyok geronyot geropés geropok geropos geropyok gerosak gerosok gerotak gerowak gerowok
    gerowong gerowot gerpol gérry gersak gersang gersik gersil gérsom gérson gérsyon gertak gertap
    gertik gértrudis gertuk geru gerubak gerubuh gerubuk gerubut gerubyuk gerudi gerudug geruduk
    gerugul gerugus gerugut geruh geruit gerujuk gerumbul gerumbung gerumit gerumpung gerumuk
    gerumun gerumus gerumut gerun gerundang gerundel gérundium gerundul gerung gerunggung gerungsang
    gerungsung gerunjal gerunjul gerunting gerunyam gerup gerupis gerupuk gerus gerusak gerusuh
    gerusuk gerut gerutak gerutu gerutup gerutus gérvasius gerwani gesa gesah gesang gesau géséh
    gésék gésél gesélma geseng gésér gesi gesik gesing gesit gésot gésper géstagén géstalt géstapo
    géstapu géstasi géstasio géstasional géstikulasi géstok géstosis géstur geta gétafé getah getak
    getang getap getar getas getasan géték getem geter gethuk geti getih getik getil getir getis
    géto getok getol gétsémani getu getuk getun geuchik geulis geumpang gévin géwang géya géyal
    géyér géyol géyser géyserit ghétto gibéa gibéon gibérélin giblét gidéon gigabét gigahértz
    gigantisme gilbért gilbértus giléad giles gilét giliréng gimiK gimnastiK gimnospérma
    gimnospérmaé ginéfobia ginék ginékokrasi ginékolog ginékologi ginékologis ginékomasti
    ginékomastia ginem ginéséum ginésium ginjé ginogénésis ginséng gisél giséla gites gizél gizéla
    glabéla gledék glegek gleges gléi glek glembuk glénda glenik glénmor glénoid glepung glétser
    glibénklamid glikémia glikémiK glikogén glikogénase glikogénésis glikogéniK glikogénolisis
    glikonéogénésis glikoprotéin glikosuréa glimépirid gliseraldéhida gliserida gliserin
    gliserofosfat gliserol gliyeng global globalisme globe gloksinéa glomérular glomérulonéfritis
    glomérulus glosém glosématiK glosématika glosémiK glukonéogénésis glukoprotéin glukosa glutéal
    glutélin glutén gluténin glutéus gnéis gnétofita gobed gobék gobél gobét goblét gocék gocéng
    godéan godék godem godét godok goél goés goétit goitrogén gojék golék golém golémpang goléng
    golér golf gombél gombéng gomé gomér gomés gondél gondés gondorukem gongséng gonoré gonoréa
    gonyéh gonzalés gopék gordel gordén gorék goréng gorés gorgét gospel gosrék gosyén gotiK gowés
    graben gradién gradualisme grafém grafémiK grafémis graféna grafétiK grafiK gramatologiséntris
    gramém granulométri granulopo.iétiK gravel graver gravimétri gravimétriK gravimétris grebeg
    grebék grécok grégarius greges greget grégorian grégory greha gréhon gréko grélin gremeng gremet
    grénada gréndél grénék greng grengseng grénlandia grénoble grépé grés gresék gresik gréta
    griséofulvin gromét groningen grup guaifénésin guakamolé guatémala gubel gubeng gubernatorial
    gubernemén guberneméntal gubernor gubernur gudé gudeg gudél gudép gué guérdion guévara gugel
    guinéa gulden gulé gulet gumbreg gumebruk gumebyar gumedé gumeder gumelang gumelar gumendung
    gumlegar gunem gungséng gunséibu gunséikan gunungmegang guramé guraméh gurem gurita gusel gusrek
    gutapérca gutenbérg gutérés
    """

  /// Roots in G that leave no doubt themselves, but that affixes go on.
  static let gPlain: StaticString = """
    gabah gabas gabon gabung gabus gada gadai gadang gading gadis gado gadon gaduh gaduk gadung gaga
    gagah gagak gagal gagang gagap gagas gagau gagu gaguk gahara gaharu gaib gairah gait gajah gaji
    gajus gala galah galai galak galaksi galang galap galas galat galau gali galon galuh galung
    galur galvanis galvanisasi gama gamak gamal gamang gamat gambang gambar gambas gambia gambir
    gambiran gamblang gambuh gambus gambut gamis gamit gamma gampang gampar gamparan gamping gana
    ganas gancu ganda gandar gandaria ganding gandos gandring gandrung ganduh gandul gandum gandung
    gang ganggang ganggu gangguan gangguk ganggut ganglion gangsi gangsing gangsir gani ganja ganjak
    ganjal ganjar ganjaran ganjil ganjur gantal gantang gantar ganti gantung ganyah ganyang ganyong
    gapah gapai gapit gaplok gapuk gapura garah garai garam garang garansi garap garasi garau garba
    gardan gardu garib garing garis garit garnisun garong garot garu garuda garuk garung garut garwa
    gas gasak gasal gasing gasir gastritis gastronomi gatal gatot gatra gaul gaun gaung gawai gawal
    gawam gawang gawat gawi gaya gayal gayam gayat gayuh gayuk gayung gayut gaza gazal ghaib ghana
    gharar ghazali ghibah ghirah ghufron gial gianyar giat gibah gibran gibung gidik giga gigi gigih
    gigil gigit gigolo giham gila gilang gilap gilas gili gilig gilimanuk giling gilir gimnasium
    gimnastis gimnospora gincu gingivitis ginjal giok gipang gips gipsi gipsum girang giri girik
    giring giro giroskop gitapati gitar gitaris gitok gitu giur giwang gizi gladi gladiator gladiol
    glamor glasial glasir glaukoma glikolisis glikosida globalisasi globulin glokalisasi glorifikasi
    glosari glosarium glosolalia glotal glotalisasi glotis glugut glukagon glukosamin glukosida goa
    goah gobah gobang gobar goblin goblok gocoh goda godak godam godog gol golak golgota goliat
    golkar golok golong golput gombak gombal gombala gombang gombroh gompal gonad gonadotropin
    goncang gondang gondok gondol gondong gondrong gong gonggok gonggong goni gonjang gonjong
    gonokokus gonta gontai gontok gonyoh gopoh gordin gorila gorok gorong gorontalo gosip gosok
    gosong gotong gotri gowa goyah goyang gradasi gradual grafis grafit grafiti grafolog grafologi
    gram gramatika gramatikal gramofon granada granat granit granula granulasi granulosit grasi
    gratifikasi gratis gravida gravitasi gravitasional grobogan grogi gropyok grosir gua guam guanin
    guano guar gubah gubal gubang gubit gubris gubuk guci gudang gudik gugah gugat gugu guguk gugup
    gugur gugus gugut guha gula gulag gulai gulali gulam gulana gulat guli guliga guling gulir
    gulita gulma gulung gulut gumam gumba gumbuk gumoh gumpal gumpil gumuk gumul guna gunawan
    guncang gundah gundal gundala gundik gundu gunduk gundul guni gunjing gunting guntung guntur
    gunung gunungkidul gunungsitoli gurab gurah guram guramai gurat gurau gurdi gurih gurinda
    gurindam gurkha guru guruh gurun gus gusar gusi gustav gusti gusur gutasi guyana guyon guyub
    guyur
    """
}
