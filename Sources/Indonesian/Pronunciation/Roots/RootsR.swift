extension Roots {
  /// Roots in R whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let r: StaticString = """
    rabét rabiés radén radikalisme radiométer radioterapi rafé raflésia rajaléla raket rambéh
    ramés randék rangkét rankine ransel ranté rapél rasberi rasem rasialisme rasionalisme
    rasisme raster réagén réagénsia réaksi réaksionér réaktan réaktif réaktivitas réaktor
    réaktualisasi réal réalis réalisasi réalisme réalistiK réalistis réalita réalitas réalokasi
    réasuransi reba rebab rebah rebak réban rebana rebas rebat rébéh rébék rébéka rebés rébet
    réboisasi rebon rebu rebuk rebung rebus rebut reca recak recéh récét recik récok recup reda
    redah rédaksi rédaksional rédaktur redam redang redap rédéfinisi redih redik rédoks réduksi
    redup réduplikasi redut référat référén référéndum réferénsi référénsial réfléks réfléksi
    réfléktif réfléktor réformasi réformis réfraksi réfraktor réfréin réfrigerator regah regang
    regas regat régata régén régénerasi régés regi régio région régional régionalisme régister
    régistrasi réglemén régol régrési régrésif regu reguk régularisasi régulasi régulatif
    régulator régulér réhab réhabilitasi rehal réhat réhidrasi réinkarnasi réintégrasi
    réinvéstasi réja rejab rejah rejan rejang rejasa rejeki réjéng rejuk rék réka rekah rékal
    rekam rekan rekanan rékap rékapitulasi rekat rekata rékayasa rékayasawan rékén rékening
    rékisitor réklamasi réklame réklasifikasi rékognisi rékoléksi rékombinan rékombinasi
    rékoméndasi rékonsiliasi rékonstruksi rékonstruktif rékor rékréasi rékréatif rékrut
    rékrutmén réksa réktifikasi rékto réktor réktorat rékuiem rékuisisi rékurs rél réla rélai
    rélaks rélaksasi relang relap rélas rélasi rélatif rélativisme rélativitas relau rélawan
    rélévan rélévansi réli réliabel réliabilitas réliéf réligi réligiositas réligius réliK
    rélikui rélokasi reluk relung rém rema remah remai remaja remak remang remas rématiK
    rématisme rembah rembang rembas rembat rembes rembet rembih rembuk rembulan rembunai remburs
    rembut rémédi rémédial rémédiasi réméh rémi réminisénsi remis rémisi rémot rempa rempah
    rempak rempéla rempelas rempenai rempéyék rémpong rempuh rempuk rempus remujung remuk
    rémunérasi remunggai réna renah renai rénaisans rénal renang rencah rencak rencam rencana
    réncang rencat rencéh réncéng réncét réncong rénda réndabel rendah rendam rendang réndemén
    rendéng rendét rénégosiasi renek renes reng rengap rengas rengat réngéh réngék rengeng
    rengga renggam renggang renggat rénggék rénggés rengginang renggut rengit rengkah rengkam
    rengkéh réngkét rengkit réngkong rengkuh rengsa rengus rengut réni renik rénin rénium
    renjana renjis rénjong renjul réno rénovasi rénta réntabilitas rentak réntal rentan rentang
    rentap rentas rénte rénténg réntenir réntét renti rentik renung renvoi renyah renyai renyam
    renyang renyau renyéh rényék renyem renyuk renyut réog réol réologi réorganisasi réoriéntasi
    réot répang réparasi repas répatrian répatriasi repék répértoar répés répét répétén répétisi
    répétitif repih répliK réplika réportase réporter réposisi répot répréséntasi répréséntatif
    réprési réprésif réproduksi réptil réptilia républiK républikén repuh repui reput réputasi
    rerak rérangka rerata rerongkong rérot reruntuk resa resah resak resam resan resap resék
    résénsi resép résépsi résépsionis réséptif réséptor résérse résérve résérvoir résés résési
    resi résidén résidivis résidivisme résidu resik résiko résimén résin résipién résiprok
    résiprokal résistan résistansi résistén résisténsi résistor résital resmi résolusi résonan
    résonansi résonator résor résosialisasi réspéK réspirasi respirator réspon réspondén réspons
    résponsi résponsif réstan réstitusi réstoran réstorasi réstriksi réstriktif réstrukturisasi
    restu resu résultan résumé ret réta rétail retak rétardasi retas retek réténsi retih
    rétikuler rétina rétinitis retok rétoriK rétorika rétoris rétrét rétribusi rétro rétroaktif
    rétrofléks rétrogrési rétrospéksi rétrospéktif rétur réuma réuni réunifikasi réunion
    révaluasi révans réverberasi révisi révisionis révitalisasi révolusi révolusionér révolver
    réwak rewanda réwang réwél réyal réyot réza rezeki rézim ribén riber riléks rimél ringsék
    risét risiko ritél ritme ritmiK robék rodéntisida rojéng roker rokét rolét roma romantiK
    romantisisme rombéng romét rompéng rompés roncé roncét ronde rondo ronéo ronggéng rontgén
    roséla roséola rosét royemén royér rubel rubéla rubén rubéola rudimén rumania rumén rupée
    rusia rute ruwet
    """

  /// Roots in R that leave no doubt themselves, but that affixes go on.
  static let rPlain: StaticString = """
    raba rabi rabu rabun racau racik racun radang radar radiasi radikal radio rafia raga ragam
    ragi ragu rahang rahasia rahayu rahib rahim rahmat raih raja rajah rajam rajawali rajin
    rajuk rajut rakit raksasa rakus rakyat ralat ramadan ramah ramai ramal rambah rambat rambu
    rambut rambutan rampai rampas ramping rampok rampung ramu rana ranah rancang rancu randu
    rangka rangkai rangkak rangkang rangkap rangkul rangkum rangkuman rangsang rangup ranjang
    ranjau rantai rantang rantau ranting ranum rapat rapi rapor rapuh ras rasa rasi rasio
    rasional rasul rata ratap ratas ratu ratus raung raup raut rawan rawat rawit raya rayap rayu
    razia ria riak rial riam riang rias ribu ribut rica ricuh rihat rilis rimba rimbun rimpang
    rinci rindang rindu ring ringan ringis ringkas ringkih ringkik ringkuk ringkus rintang
    rintih rintik rintis ritual rival riwayat roboh robot roda rogoh roh rohani rok rokok roman
    rombak rombong rona rongga rongrong rontok rosot rotan rotasi roti royal royalti ruah ruam
    ruang ruas rubah rubrik rubuh rugi rujak rujuk rukun rumah rumbai rumbia rumit rumpun rumput
    rumus runcing runding rungu runtuh runtun runut rupa rupiah rusa rusak rusuh rusuk rutin
    """
}
