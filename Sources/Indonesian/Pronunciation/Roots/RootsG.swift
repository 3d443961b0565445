extension Roots {
  /// Roots in G whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let g: StaticString = """
    gablek gaék gaét gajét galéng galeri galvanométer gamelan gamét gamétofit gandék gandem
    ganden gandéng gandéwa gangsa gangster ganjén gantel ganteng gantole gaplé gaplék garebek
    garmén garnét garpu gastréktomi gastroéntéritis gastroéntérologi gayeng gebah gebang gebar
    gebéng géber geblak geblek gébok gebos gébot gebrak gebu gebuk gebung gebyar gebyur gécar
    gecek gécér gécul gedabah gedang gedé gedebok gedebuk gedebung gedék gedembai gedembal
    gedempol gedeng gedik gedok gedombak gedombrongan gedong gedor gedubang gedung gegabah
    gegadan gegai gegak gegala gegaman gegana gegap gegar gegas gegat gegau gegep gégér gegetar
    gegetun géim géisér gejah gejala gejolak gejos gejuju gél gela gelabah gelabir gelabur
    geladak geladeri geladi geladir gelagah gelagap gelagar gelagat gelak gelakak gelalar gelam
    gelama gelamai gelambir gelandang gelandot gelang gelanggang gelangsar gelantang gelanting
    gelantung gelap gelapung gelar gelas gelasir gelatak gelatik gélatin gelatuk gelayangan
    gelayar gelayut gelebah gelebap gelebar gelébér gelebuk geléca gelecik gelédah gelédék
    geléding gelédur gelegah gelegak gelegar gelegata gelék gelekak gelékék gelema gelemat
    gelembung gelembur gelempang gelenang gelendo geléndong geléndot géléng gelénggang gelentang
    gelenting gelenyar gelepai gelepar gelépék gelépot gelepung gelepur gelésék gelésér gelésot
    geleta geletak geletar geletek geletik geleting geletis geletuk gélgél geli geliang geliat
    gelibir gelicik geliga geligi geligin geligis geligit gelimang gelimantang gelimbir
    gelimpang gelimun gelincir gelincuh gelinding gelinggam gelinggang gelingsir gelinjang
    gelintang gelintar gelintin gelinting gelintir gelisah gelita gelitar gelitik gélo gelobak
    gelobok gelocak gelodar gelodok gelogok gelohok gelojoh gelombang gelondong gelonggong
    gelongsor gelontor gelopak gelora gelosok gelotak geluduk geluga gelugu gelugur gelugut
    geluk gelumang gelumat geluncur gelundung gelung gelup gelupur gelut géma gemah gemak gemal
    geman gemang gemap gemar gemas gemaung gemawan gembak gembala gémbél gembeng gembil gembili
    gembira gemblak gembléng gemblong gemblung gémbok gémbol gembong gémbor gémbos gémbréng
    gémbrot gembul gembung gembur gembus gembut gemebyar gemelentam gemeletak gemeletap
    gemeletuk gemelugut gementam gementar gemercak gemercik gemerencang gemerencik gemerencing
    gemeresak gemeresik gemeretak gemeretuk gemeretup gemerlap gemertak gemertuk gemerusuk gemes
    gemetar gemi gémik gemilang gemilap geming gémini gemintang gemirang gempa gempal gempar
    gempil gempita gempol gémpor gempur gemuk gemul gemulai gemulung gemuntur gemuruh gén gena
    genah genahar genang genap gencar gencat géncel géncér gencét gencir gendak gendala gendam
    gendang gendar gendéng génder genderang genderuwo gendéwa gending gendis géndon géndong
    genduk gendut généalogi généalogis général généralis généralisasi généralisimo générasi
    génératif générator génériK génésis génétiK génétika génétis géng genggam genggang génggong
    gengsah géngsi gengsot génial génialitas génis genit génital génitalia génitif génius genjah
    genjang génjér genjik genjot genjrang genjréng genjring genjur génom génosida génotipe génre
    genta gentala gentar gentas gentat gentayang gentel génténg genting géntong gentrifikasi
    gentur gentus génus genyot géobotani géodési géofisiK géofisika géografi géografis géokimia
    géolog géologi géologis géologiwan géomansi géométri géométriK géométris géomorfologi
    géopolitiK géoséntris géostasioner géotékniK géotérmal géotérmi gépéng gepit geplak gepok
    geprak geprék gepuk gera gerabah gerabak gerabang geradi geragai geragap geragas geragau
    geragih geragot geraguk gerah geraham gerai gerak geram geraman gerang gerangan geranggang
    géranium gerantak gerantang geranyam gerapai gerapu gerat geratak geratih gerau gerawan
    gerawat gerayah gerayang gerbak gerbang gerbera gerbong gerbus gerda gerdam gerdum gerebék
    gerécak gerecok gereget geréh geréja geréjani geréjawi gérék gérémét gerempang geréncang
    geréndél geréndéng gerenik gerentang gerenyau gerényéng gerenyit gerényot gerepé gerépés
    geresek gérét geretak geretang gergaji gergasi gerha gerhana geriak geriap gériatri gericau
    geridip geridit gerigi gerigik gerigis gerih gerik gerilya gerilyawan gerim gerimis
    gerincing gerinda gerinding gerindra gering geringging geringsing gerinjal gerinjam
    gerinting gerinyau gerip geripir geripis gerisik gerit geriuk gerlap gerlip germang
    gérmanium gérminal gérmo germut gero geroak gerobak gérobok gerobyak gerocok gerodak gerogol
    gerogot gerohok gerohong gerojok gerombol gerombong gerompok gerong geronggang gérontologi
    geronyot geropés geropyok gerosak gerowong gerpol gersak gersang gersik gertak gertik gertuk
    geru gerugut geruh geruit gerumit gerumpung gerumuk gerumut gerun gerundang gerundél gerung
    gerunggung gerunyam gerup gerupis gerupuk gerus gerut gerutu gerutup gerutus gesa gésék
    gésél gésér gesit gésper géstikulasi géstur geta getah getang getap getar getas géték getik
    getil getir getis getok getol getu getuk getun geulis gewang giblét gigahertz gilét
    gimnastiK ginékolog ginékologi ginséng gites glétser glikogén gliserin gliserol global
    globalisme globe glosém glukosa gluten gobék gobét gocék godék godok gojék golék goléng
    golér golf gombéng gondorukem gonoré gonoréa gopék gordén gorék goréng gorés gospél gradién
    gradualisme grafém grafiK gravel graver greget grénada grés gresik grup guatémala gubernemén
    gubernur gudé gudeg gué guinéa gurita gusrek
    """

  /// Roots in G that leave no doubt themselves, but that affixes go on.
  static let gPlain: StaticString = """
    gabah gabung gabus gadai gading gadis gado gadung gagah gagak gagal gagang gagap gagas gaib
    gairah gajah gaji galah galak galang gali gambang gambar gambir gambut gamis gampang ganas
    ganda gandar gandrung gandum gang ganggu gangguan ganjal ganjar ganjil gantang ganti gantung
    gapai gapura garam garang garansi garap garasi garing garis garuda garuk gas gasak gasing
    gatal gatot gaul gaun gaung gawang gawat gaya gayung giat gigi gigih gigil gigit gila gilang
    gilas giling gilir gincu ginjal girang giring gitar gizi goa goda goncang gondok gondol gong
    gonggong gordin gorila gosip gosok gosong gotong goyang gua gubah gubuk guci gugah gugat
    gugup gugur gula gulai gulat guling gulma gulung gumam gumpal guna guncang gundah gundik
    gundu gunting guntur gunung gurau guru guruh gurun gusar gusi gusti gusur guyon guyur
    """
}
