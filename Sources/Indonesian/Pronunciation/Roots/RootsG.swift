extension Roots {
  /// Roots in G whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let g: StaticString = """
    gablek gabriél gaék gaél gaéliK gaét gajét galeng galeri galiléa galvanométer gamaliél
    gamelan gamét gamétangium gamétofit gamétogénésis gamétosit gandék gandem gandén gandéng
    gandéwa ganésa gangrén gangsa gangster ganjen gantel ganteng gantolé gaplé gaplék gapték
    garebek garéng garéngpung garmén garnét garpu gaskét gasométer gastréktomi gastroénteritis
    gastroénterologi gawé gayeng gazébo gebah gebang gébar gebéng géber gebét geblak gebleg
    geblek gebog gébok gebos gébot gebrak gebu gebuk gebung gebyar gebyok gebyur gécar gecek
    gécér gécul gedabah gedang gedangsari gedé gedébagé gedebok gedebuk gedebung gedék gedembai
    gedembal gedempol gedéng gedibal gedik gedok gedombak gedombrongan gedong gedor gedubang
    gedung gegabah gegadan gegai gegak gegala gegaman gegana gegap gegar gegas gegat gegau gegep
    gégér gegetar gegetun geguritan géim géisér géisha gejah gejala gejayan gejolak gejos gejuju
    gél gela gelabah gelabir gelabur geladak geladeri geladi geladir gelagah gelagap gelagar
    gelagat gelak gelakak gelalar gelam gelama gelamai gelambir gelandang gelandot gelang
    gelanggang gelangsar gelantang gelanting gelantung gelap gelapung gelar gelas gelasir
    gelatak gelatik gélatin gélato gelatuk gelayangan gelayar gelayut gelebah gelebap gelebar
    gelébér gelebuk geléca gelecik geledah geledék geléding gelédur gelegah gelegak gelegar
    gelegata gélék gelekak gelékék gelema gelemat gelembung gelembur gelempang gelenang gelendo
    geléndong geléndot géléng gelenggang geléntang gelenting gelenyar gelepai gelepar gelépék
    gelépot gelepung gelepur gelésék gelésér gelésot geleta geletak geletar geléték geletik
    geleting geletis geletuk gélgél geli geliang geliat gelibir gelicik geliga geligi geligin
    geligis geligit gelimang gelimantang gelimbir gelimpang gelimun gelincir gelincuh gelinding
    gelinggam gelinggang gelingsir gelinjang gelintang gelintar gelintin gelinting gelintir
    gelisah gelita gelitar gelitik gélo gelobak gelobok gelocak gelodar gelodok gelogok gelohok
    gelojoh gelombang gelondong gelonggong gelongsor gelontor gelopak gelora gelosok gelotak
    geluduk geluga gelugu gelugur gelugut geluk gelumang gelumat geluncur gelundung gelung gelup
    gelupur gelut gema gemah gemak gemal geman gemang gemap gemar gemas gemaung gemawan gembak
    gembala gémbél gembéng gembil gembili gembira gemblak gembléng gemblong gemblung gémbok
    gembol gembong gémbor gembos gembréng gembrot gembul gembung gembur gembus gembut gemebyar
    gemelatuk gemelentam gemeletak gemeletap gemeletuk gemelugut gementam gementar gemercak
    gemercik gemerencang gemerencik gemerencing gemeresak gemeresik gemeretak gemeretuk
    gemeretup gemericik gemerincing gemerisik gemerlap gemertak gemertap gemertuk gemerusuk
    gemerutuk gemes gemetar gemi gémik gemilang gemilap géminasi geming gémini gemintang
    gemirang gémolog gémologi gemolong gempa gempal gempar gempil gempita gempol gémpor gempur
    gemuh gemuk gemul gemulai gemulung gemuntur gemuruh gén gena genah genahar genang genap
    gencar gencat géncel géncér gencét gencir gendak gendala gendam gendang gendar gendeng
    génder genderang genderuwo gendéwa gending gendis géndon géndong gendruwo genduk gendut
    généalogi généalogis genéng genep génera géneral géneralis géneralisasi géneralisimo
    génerasi géneratif génerativisme génerator génériK générositas génésis génétiK génétika
    génétis géng genggam genggang génggong gengsah géngsi géngsot génial génialitas genikulat
    génis genit génital génitalia génitif génius genjah genjang génjér genjik genjot genjrang
    genjréng genjring genjur génoa génom génosida génotipe génre genta gentala gentar gentas
    gentat gentayang géntél genténg genting gentong géntrifikasi gentur gentus genuk génus
    genyot géobotani géodési géodét géodétiK géodinamika géofagi géofisiK géofisika géofisikawan
    géofit géofon géografi géografis géohidrologi géoid géokimia géokronologi géol géolog
    géologi géologis géologiwan géomagnét géomagnétiK géomagnétisme géomansi géométer géométri
    géométriK géométris géomorfolog géomorfologi géomorfologis géopolitiK géopolitis géorgia
    géosains géoséntris géosfér géosinklin géospasial géostasionér géostatistiK géostratégi
    géotaksis géotékniK géotérmal géotérmi géotropi géotropis géotropisme géowisata gépéng gepit
    geplak gepok geprak geprék gepuk gera gerabah gerabak gerabang geradi geragai geragap
    geragas geragau geragih geragot geraguk gerah geraham gerai gerak geram geraman geranat
    gerang gerangan geranggang géranium gerantak gerantang geranyam gerapai gerapu gerat geratak
    geratih gerau gerawan gerawat gerayah gerayang gerbak gerbang gérbéra gérbil gerbong gerbus
    gérd gerda gerdam gerdum gerebék gerécak gerécok gereget geréh geréja geréjani geréjawi
    gérék gerémét gerempang geréncang geréndél geréndéng gerenik gerentang gerenyau gerényéng
    gerenyit gerényot gerépé gerépés gerésék gérét geretak geretang gergaji gergasi gerha
    gerhana geriak geriap gériatri gériatriK gericau geridip geridit gerigi gerigik gerigis
    gerih gerik gerilya gerilyawan gerilyawati gerim gerimis gerincing gerinda gerinding
    gerindra gering geringging geringsing gerinjal gerinjam gerinting gerinyau gerip geripir
    geripis gerisik gerit geriuk gerlap gerlip germang gérmaniK gérmanium gérminal gérminasi
    gérmisida germo germut gero geroak gerobak gerobok gerobyak gerocok gerodak gerogol gerogot
    gerohok gerohong gerojok gérokgak gerombol gerombong gerompok gerong geronggang gérontokrasi
    gérontolog gérontologi gérontologis geronyot geropés geropyok gerosak gerowong gerpol gersak
    gersang gersik gérsom gertak gertik gertuk geru gerugut geruh geruit gerumit gerumpung
    gerumuk gerumut gerun gerundang gerundel gérundium gerung gerunggung gerunyam gerup gerupis
    gerupuk gerus gerut gerutu gerutup gerutus gesa gésék gésél gésér gesi gesit gésper géstapo
    géstasi géstikulasi géstur geta getah getang getap getar getas getasan géték getik getil
    getir getis géto getok getol gétsémani getu getuk getun geulis gewang géyal géyér géyol
    gibéon giblét gigahertz gigantisme giléad gilét gimiK gimnastiK ginékolog ginékologi
    ginéséum ginséng gisél gites gizél gledék glepung glétser glikémia glikogén glikogénésis
    glikonéogénésis glikoprotéin gliseraldéhida gliserida gliserin gliserol global globalisme
    globe glomérulonéfritis glomérulus glosém glosémiK glukosa glutén gluténin gobék gobét gocék
    gocéng godéan godék godok goél gojék golék goléng golér golf gombél gombéng gomér gondorukem
    gongséng gonoré gonoréa gopék gordén gorék goréng gorés gospél gotiK gowés gradién
    gradualisme grafém grafémiK graféna grafiK granulométri gravel graver gravimétri greget
    grégorian gréko grénada gréndel grénlandia grés gresik grup guatémala gubernatorial
    gubernemén gubernur gudé gudeg gudél gué gugél guinéa gulden gulé gumelar gurem gurita
    gusrek
    """

  /// Roots in G that leave no doubt themselves, but that affixes go on.
  static let gPlain: StaticString = """
    gabah gabon gabung gabus gada gadai gadang gading gadis gado gadon gadung gaga gagah gagak
    gagal gagang gagap gagas gagu gahara gaharu gaib gairah gait gajah gaji gajus gala galah
    galak galaksi galang galap galas galat galau gali galon galuh galung galur galvanis
    galvanisasi gama gamal gamang gamat gambang gambar gambas gambia gambir gambiran gamblang
    gambus gambut gamis gamma gampang gampar gamparan gamping gana ganas gancu ganda gandar
    gandaria gandos gandrung gandul gandum gang ganggang ganggu gangguan gangguk ganggut
    ganglion gangsi gangsing gangsir gani ganja ganjak ganjal ganjar ganjaran ganjil ganjur
    gantal gantang gantar ganti gantung ganyah ganyang ganyong gapah gapai gapit gaplok gapuk
    gapura garai garam garang garansi garap garasi garau garba gardan gardu garib garing garis
    garit garnisun garong garot garu garuda garuk garung garut garwa gas gasak gasal gasing
    gasir gastritis gastronomi gatal gatot gatra gaul gaun gaung gawai gawal gawang gawat gaya
    gayal gayam gayat gayuh gayuk gayung gayut gaza gazal ghaib ghana gharar ghazali ghibah
    ghirah ghufron gianyar giat gibran giga gigi gigih gigil gigit gigolo giham gila gilang
    gilap gilas gili gilig gilimanuk giling gilir gimnasium gimnastis gimnospora gincu
    gingivitis ginjal giok gipang gips gipsi gipsum girang giri girik giring giro giroskop
    gitapati gitar gitaris gitok gitu gizi gladi gladiator gladiol glamor glasial glasir
    glaukoma glikolisis glikosida globalisasi globulin glokalisasi glorifikasi glosari glosarium
    glosolalia glotal glotalisasi glotis glugut glukagon glukosamin glukosida goa goah gobah
    gobang gobar goblin goblok goda godak godam godog gol golgota goliat golkar golok golong
    golput gombak gombal gombala gombang gombroh gompal gonad gonadotropin goncang gondang
    gondok gondol gondong gondrong gong gonggok gonggong goni gonjang gonjong gonokokus gontai
    gonyoh gopoh gordin gorila gorok gorong gorontalo gosip gosok gosong gotong gotri gowa goyah
    goyang gradasi gradual grafis grafit grafiti grafolog grafologi gram gramatika gramatikal
    gramofon granada granat granit granula granulasi granulosit grasi gratifikasi gratis gravida
    gravitasi gravitasional grobogan grogi gropyok grosir gua guam guanin guano guar gubah gubal
    gubang gubit gubris gubuk guci gudang gudik gugah gugat gugu gugup gugur gugus gugut guha
    gula gulag gulai gulali gulam gulana gulat guli guliga guling gulir gulita gulma gulung
    gumam gumba gumbuk gumoh gumpal gumpil gumuk gumul guna gunawan guncang gundah gundal
    gundala gundik gundu gundul guni gunjing gunting guntung guntur gunung gunungkidul
    gunungsitoli gurab gurah guram guramai gurat gurau gurdi gurih gurinda gurindam gurkha guru
    guruh gurun gus gusar gusi gustav gusti gusur gutasi guyana guyon guyub guyur
    """
}
