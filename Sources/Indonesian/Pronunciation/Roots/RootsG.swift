extension Roots {
  /// Roots in G whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let g: StaticString = """
    gabé gablek gabrés gabriél gabriéla gaék gaél gaéliK gaés gaét gajé gajét galaktoréa
    galaktosémia galéla galéna galéndo galeng galénit galéri galésong galiléa galiléo galvanométer
    gamaliél gambréng gamelan gamét gamétangium gamétofit gamétogénésis gamétosit gamogénésis
    gandarukem gandék gandem gandén gandéng gandes gandéwa gané ganep ganésa ganglionéuroma gangrén
    gangsa gangster ganiméda ganjel ganjen gantel ganteng gantolé gaplé gaplék gapték garebek garem
    garéng garéngpung garmén garnét garniérit garpu gasél gaskét gasométer gastréktomi
    gastroéntéritis gastroéntérolog gastroéntérologi gastroésofagéal gatel gawé gayeng gazébo gazéla
    géa géal gebah gebal gebang gebar gébé gebéng geber gébés gebet geblak gebleg geblék gebog gebok
    gebos gebot gebrak gebrus gebu gebuk gebung gebyag gebyah gebyar gebyok gebyur gecar gécé gecek
    gecer gecok gecul gedabah gedabak gedabir gedabruk gedana gedang gedangsari gedawang gedé
    gedebag gedebagé gedebak gedebok gedebong gedebruk gedebuk gedebum gedebung gedebur gedebus
    gedeg gedegap gedék gedembai gedembal gedempol gedéng gedibal gedik gedobrol gedobros gedog
    gedogan gedok gedombak gedombong gedombrongan gedong gedor gedrik gedruk gedubang gedubrak
    gedumel gedung gedungbundar gegabah gegadan gegai gegak gegala gegaman gegana gegaok gegap gegar
    gegara gegares gegas gegat gegau gégé gegedug gegep gégér gegerkalong gegesik gegetar gegetun
    gegisik gegoak gegombyok gegubet gegulang gegurit geguritan géhazi géhéna géhu géim géisér
    géisha gejah gejala gejayan gejedug gejengkang gejlig gejog gejolak gejos gejrot gejubel gejug
    gejuju gejul gék gekbrong gél gela gelabah gelabak gelabir gelabur geladah geladak geladeri
    geladi geladir geladrah gelagah gelagak gelagap gelagar gelagat gelah gelak gelakak gelalar
    gelam gelama gelamai gelambai gelambir gelambu gelampai gelana gelandang gelandir gelandot
    gelang gelanggang gelangsar gelantang gelantar gelanting gelantung gelanyar gelap gelapak
    gelapung gelapur gelar gelas gelasak gelasar gelasir gelata gelatak gelatik gélatin gélatinisasi
    gélato gelatuk gelawar gelayak gelayangan gelayar gelayut gelebah gelebap gelebar gelebat
    gelébér gelebuk gelebyar gelebyur geléca gelecik geledah geledang geledék geleding geledur
    gelegah gelegak gelegar gelegata geleguk gélék gelekak gelekar gelekék gelélér gelem gelema
    gelemat gelembai gelembung gelembur gelempang gelempar gelemprang gelempung gelenang gelendo
    geléndong gelendot gelendut géléng gelenggang gelengkang gelenjat gelentam geléntang gelentar
    gelenting gelentung gelenyar gelenyut gelepai gelepar gelépék gelépot gelepuk gelepung gelepur
    gelesah gelésék gelésér gelesir gelésoh gelésot geleta geletak geletap geletar geléték geletik
    geleting geletis geletuk geléwang gélgél geli geliak geliang geliat gelibir gelicik gélifikasi
    geliga geligi geligin geligis geligit gélignit gelimang gelimantang gelimbir gelimir gelimpang
    gelimun gelincang gelincir gelincuh gelinding gelindung gelinggam gelinggang gelingsir gelinjang
    gelintang gelintar gelintin gelinting gelintir gelipang gelipar gelis gelisah gelisik gelita
    gelitar gelitik geliuk geliut gélo gelobak gelobang gelobok gelobor gelocak gelodar gelodog
    gelodok gelogok gelogor gelohok gelojak gelojo gelojoh gelokak gelomang gelombang gelompar
    gelondong gelong gelonggong gelongsong gelongsor gelontor gelopak gelora gelorat gelosang
    gelosok gelosor gelotak gelotok gelotrak gelucur geludug geluduk geluga gelugu gelugur gelugut
    geluh geluk gelulur gelumang gelumat gelumbang gelumpai gelumur geluncur gelundung gelung gelup
    gelupur gelusur gelut geluyur gema gemah gemak gemal gemala gemalai geman gemang gemap gemar
    gemarang gemas gemati gemaung gemawan gemawang gemaya gembak gembala gembar gembél gembéng
    gembil gembili gembira gemblak gembléng gembloh gemblong gemblung gembok gembol gembolo gembong
    gembor gembos gembrebeg gembréng gembrong gembrot gembul gembung gembur gembus gembut gembyang
    gembyung gemebyar gemelatuk gemelegar gemelentam gemeletak gemeletap gemeletek gemeletik
    gemeletuk gemelintang gemelugut gementam gementar gemer gemerap gemerasak gemercak gemercik
    gemercing gemerecik gemerencang gemerencik gemerencing gemerencung gemeresak gemeresik gemeretak
    gemeretuk gemeretup gemeriap gemericik gemerincing gemerisik gemerlap gemerlip gemerosak
    gemerosok gemersik gemertak gemertap gemertuk gemeruduk gemerusuk gemerutuk gemerutup gemes
    gemetar gémfibrozil gemi gemik gemilang gemilap géminasi géminat geming gémini géminid
    géminivirus gemintang gemirang gémma gemoi gémolog gémologi gemolong gemoy gempa gempal gempar
    gempil gempita gemplang gemplong gempol gempolkerep gempor gempung gempur gemrenggeng gemrincing
    gemrosot gemrudug gemrungsung gemuh gemuk gemul gemulai gemulung gemuncak gemuntur gemunung
    gemuruh gén gena genah genahar genang genap gencar gencat gencel gencer gencét gencir géncong
    gendaga gendak gendala gendam gendang gendani gendar gendarusa gendeng génder genderang
    genderuwo gendéwa gendhis gendi gending gendis gendit gendola gendon géndong gendruwo genduk
    gendul gendut généalog généalogi généalogis genéng genep génera géneral géneralis géneralisasi
    géneralisimo généralisir génerasi génerasional géneratif génerativisme génerator génériK
    générositas génésa génésarét génésis génétif génétiK génétika génétikus génétis géng genggam
    genggang genggés génggong gengsah géngsi géngsot gengsur génial génialitas genikulat génikulér
    genis genit génital génitalia génitif genitri genitu génius genjah genjang genjék genjem génjér
    genjét genjik genjot genjrang genjréng genjring genjur génoa génodérmatosis génom génomiK génos
    génosid génosida génotipe génotipiK génova génovéva génre génsét génster gént genta gentala
    géntamisin gentar gentas gentat gentayang gentel genténg géntian genting gentong géntrifikasi
    gentur gentus génuin genuk génus genyot géobiologi géobotani géobotanis géoda géode géodési
    géodét géodétiK géodinamika géofagi géofagia géofani géofisiK géofisika géofisikal géofisikawan
    géofit géofon géoglif géognosi géografer géografi géografis géohidrologi géoid géokimia
    géokronologi géol géolog géologawan géologi géologis géologiwan géomagnét géomagnétiK
    géomagnétisme géomansi géomatika géométer géométri géométriK géométrika géométris géométrisasi
    géomorf géomorfolog géomorfologi géomorfologis géomorfosis géonomi géopark géopolitiK géopolitis
    géoponika géorge géorgét géorgia géorgina géosains géoséntris géoséntrisme géosfér géosinklin
    géosinklinal géosinkronis géosit géosmin géospasial géostasionér géostatika géostatistiK
    géostratégi géotag géotaksis géotékniK géotéktonika géotérmal géotérmi géotropi géotropis
    géotropisme géovani géovano géowisata gépéng gepit geplak geplas gepok geprak geprék geprok
    gepuk gepyok gera gerabah gerabak gerabang geracak geradah geradak geradi geraduk geragai
    geragal geragap geragas geragau geragih geragot geraguk gerah geraham gerai gerak gérald
    géraldine geram geraman geramang gerambang gerambyang geramsut geramus geranat gerang gerangan
    geranggang gerangsang géraniol géranium gerantak gerantang gerantes geranyam gerapai gerapu
    gérard gérardus gerasah gerasak gerat geratak geratih gerau gerawak gerawan gerawat gerayah
    gerayak gerayang gerayap gerayut gerbak gerbang gérbéra gérbil gerbong gerbus gercep gérd gerda
    gerdam gerdang gérder gerdu gerdum gerebak gerebeg gerebék gerecak gerecék gerécok gereduk
    gereges gereget geréh geréja geréjani geréjawi gérék geremang gerembet geremeng geremet geremot
    gerempang gerempyang geremus geremut gerencang gerendam geréndél geréndéng gerenek gereng
    gerenik gerentak gerentam gerentang gerenuk gerenyam gerenyau gerényéng gerenyit gerényot
    gerenyut gerépé gerépés geresah gerésék geresik gérét gereta geretak geretang geretap gergaji
    gergasi gerha gerhana géri geriak geriang geriap gériatri gériatriK geriau gericau gericik
    geridik geridip geridit gerigau gerigi gerigik gerigis gerih gerik gerilya gerilyawan
    gerilyawati gerim gerimis gerincau gerincing gerinda gerinding gerindra gering geringging
    geringsing gerinjal gerinjam gerintil gerinting gerinyau gerinyut gerip geripir geripis gerisah
    gerisik gerising gerit gerita geritik geriuk gérizim gerlap gerlip gérmanat germang gérmania
    gérmaniK gérmanisasi gérmanisme gérmanistik gérmanium gérmanofil gérminal gérminasi gérminator
    gérmisida gérmisidal germo germut gernas gero geroak gerobak gerobang gerobok gerobos gerobyak
    gerocak gerocok geroda gerodak gerodék gerodok gerodot gerogi gerogoh gerogok gerogol gerogot
    gerohok gerohong gerojak gerojog gerojok gerok gerokgak gerombang gerombol gerombong gerombyong
    geromok gerompang gerompok gerompong gerondong gerong geronggang geronggong geronjal geronjol
    gerontang gérontofilia gérontokrasi gérontokrat gerontol gérontolog gérontologi gérontologis
    geronyok geronyot geropés geropok geropos geropyok gerosak gerosok gerotak gerowak gerowok
    gerowong gerpol gérry gersak gersang gersik gersil gérsom gérson gérsyon gertak gertap gertik
    gértrudis gertuk geru gerubak gerubuh gerubuk gerubut gerubyuk gerudi gerudug geruduk gerugul
    gerugus gerugut geruh geruit gerujuk gerumbul gerumbung gerumit gerumpung gerumuk gerumun
    gerumus gerumut gerun gerundang gerundel gérundium gerundul gerung gerunggung gerungsang
    gerungsung gerunjal gerunjul gerunting gerunyam gerup gerupis gerupuk gerus gerusak gerusuh
    gerusuk gerut gerutak gerutu gerutup gerutus gérvasius gerwani gesa gesah gesang géséh gésék
    gésél geselma geseng gésér gesi gesik gesing gesit gésot gésper géstagén géstalt géstapo géstapu
    géstasi géstasional géstikulasi géstok géstosis géstur geta getafé getah getak getang getap
    getar getas getasan géték getem geter gethuk geti getih getik getil getir getis géto getok getol
    gétsémani getu getuk getun geuchik geulis geumpang gévin géwang géya géyal géyér géyol géyserit
    gibéa gibéon gibérélin giblét gidéon gigabét gigahertz gigantisme gilbert gilbértus giléad giles
    gilét giliréng gimiK gimnastiK gimnospérma ginékokrasi ginékolog ginékologi ginékologis
    ginékomasti ginékomastia ginéséum ginésium ginogénésis ginséng gisél giséla gites gizél gizéla
    glabéla gledék glegek gleges glek glembuk glénda glénmor glénoid glepung glétser glibénklamid
    glikémia glikémiK glikogén glikogénésis glikogénolisis glikonéogénésis glikoprotéin glikosuréa
    glimépirid gliseraldéhida gliserida gliserin gliserofosfat gliserol gliyeng global globalisme
    globe gloksinéa glomérular glomérulonéfritis glomérulus glosém glosématiK glosématika glosémiK
    glukonéogénésis glukoprotéin glukosa glutéal glutélin glutén gluténin glutéus gnéis gnétofita
    gobed gobék gobel gobét goblét gocék gocéng godéan godék godok goél gojék golék golém goléng
    golér golf gombél gombéng gomé gomér gomés gondés gondorukem gongséng gonoré gonoréa gonyéh
    gonzalés gopék gordel gordén gorék goréng gorés gospel gosrék gosyén gotiK gowés graben gradién
    gradualisme grafém grafémiK grafémis graféna grafétiK grafiK gramém granulométri gravel graver
    gravimétri gravimétriK gravimétris grebeg grebék greges greget grégorian grégory gréko gremeng
    gremet grénada gréndel greng grengseng grénlandia grénoble grépé grés gresik gréta griséofulvin
    groningen grup guaifénésin guakamolé guatémala gubel gubeng gubernatorial gubernemén
    guberneméntal gubernor gubernur gudé gudeg gudél gué guévara gugel guinéa gulden gulé gulet
    gumebyar gumedé gumeder gumelar gumendung gumlegar gunem gunséikan gunungmegang guramé guraméh
    gurem gurita gusel gusrek gutapérca guténbérg gutérés
    """

  /// Roots in G that leave no doubt themselves, but that affixes go on.
  static let gPlain: StaticString = """
    gabah gabon gabung gabus gada gadai gadang gading gadis gado gadon gaduh gadung gaga gagah gagak
    gagal gagang gagap gagas gagu gaguk gahara gaharu gaib gairah gait gajah gaji gajus gala galah
    galai galak galaksi galang galap galas galat galau gali galon galuh galung galur galvanis
    galvanisasi gama gamal gamang gamat gambang gambar gambas gambia gambir gambiran gamblang gambus
    gambut gamis gamit gamma gampang gampar gamparan gamping gana ganas gancu ganda gandar gandaria
    gandos gandring gandrung gandul gandum gang ganggang ganggu gangguan gangguk ganggut ganglion
    gangsi gangsing gangsir gani ganja ganjak ganjal ganjar ganjaran ganjil ganjur gantal gantang
    gantar ganti gantung ganyah ganyang ganyong gapah gapai gapit gaplok gapuk gapura garah garai
    garam garang garansi garap garasi garau garba gardan gardu garib garing garis garit garnisun
    garong garot garu garuda garuk garung garut garwa gas gasak gasal gasing gasir gastritis
    gastronomi gatal gatot gatra gaul gaun gaung gawai gawal gawam gawang gawat gaya gayal gayam
    gayat gayuh gayuk gayung gayut gaza gazal ghaib ghana gharar ghazali ghibah ghirah ghufron
    gianyar giat gibran gidik giga gigi gigih gigil gigit gigolo giham gila gilang gilap gilas gili
    gilig gilimanuk giling gilir gimnasium gimnastis gimnospora gincu gingivitis ginjal giok gipang
    gips gipsi gipsum girang giri girik giring giro giroskop gitapati gitar gitaris gitok gitu gizi
    gladi gladiator gladiol glamor glasial glasir glaukoma glikolisis glikosida globalisasi globulin
    glokalisasi glorifikasi glosari glosarium glosolalia glotal glotalisasi glotis glugut glukagon
    glukosamin glukosida goa goah gobah gobang gobar goblin goblok gocoh goda godak godam godog gol
    golak golgota goliat golkar golok golong golput gombak gombal gombala gombang gombroh gompal
    gonad gonadotropin goncang gondang gondok gondol gondong gondrong gong gonggok gonggong goni
    gonjang gonjong gonokokus gontai gontok gonyoh gopoh gordin gorila gorok gorong gorontalo gosip
    gosok gosong gotong gotri gowa goyah goyang gradasi gradual grafis grafit grafiti grafolog
    grafologi gram gramatika gramatikal gramofon granada granat granit granula granulasi granulosit
    grasi gratifikasi gratis gravida gravitasi gravitasional grobogan grogi gropyok grosir gua guam
    guanin guano guar gubah gubal gubang gubit gubris gubuk guci gudang gudik gugah gugat gugu gugup
    gugur gugus gugut guha gula gulag gulai gulali gulam gulana gulat guli guliga guling gulir
    gulita gulma gulung gulut gumam gumba gumbuk gumoh gumpal gumpil gumuk gumul guna gunawan
    guncang gundah gundal gundala gundik gundu gunduk gundul guni gunjing gunting guntung guntur
    gunung gunungkidul gunungsitoli gurab gurah guram guramai gurat gurau gurdi gurih gurinda
    gurindam gurkha guru guruh gurun gus gusar gusi gustav gusti gusur gutasi guyana guyon guyub
    guyur
    """
}
