extension Roots {
  /// Roots in R whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let r: StaticString = """
    rabét rabiés radén radikalisme radikalistiK radiométer radiotérapi rafaél rafé raflésia
    rahél rajaléla rakét rambéh ramés ramsés rancaékék randék rangkét rankine ransel ranté
    rantépao rapél rapsodiK rasbéri rasé rasem rasialisme rasionalisme rasionalistiK rasisme
    raster réagén réagénsia réakréditasi réaksi réaksionér réaktan réaktansi réaktif réaktivitas
    réaktor réaktualisasi réal réalia réalis réalisasi réalisme réalistiK réalistis réalita
    réalitas réalokasi réasuransi reba rebab rebah rebak reban rebana rebas rebat rébéh rébék
    rébéka rebés rébet rebo réboisasi rebon rebu rebuk rebung rebus rebut reca recak récéh récét
    recik récok recup reda redah rédaksi rédaksional rédaktur redam redang redap rédéfinisi
    rédénominasi redih redik rédistribusi rédoks réduksi réduksionisme réduktif réduktor
    rédundan rédundansi redup réduplikasi redut réédukasi réékspor réferat réferén réferéndum
    réferénsi réferénsial réfléks réfléksi réfléksif réfléksivitas réfléksologi réfléktif
    réfléktor réfluks réformasi réformis réfraksi réfraktométer réfraktor réfréin réfrigerator
    regah régalia regang regas regat régata régén régénerasi régés régi régimén régina régio
    région régional régionalisme régister régistrasi réglemén regol régrési régrésif regu reguk
    régularisasi régularitas régulasi régulatif régulator régulér réhab réhabilitasi
    réhabilitatif réhal réhat réhidrasi réifikasi réinkarnasi réintégrasi réintérprétasi
    réinvéstasi réja rejab rejah rejan rejang rejasa rejeki réjéng rejuk rék réka rekah rékal
    rékalkulasi rekam rekan rekanan rékap rékapitalisasi rékapitulasi rekat rekata rékayasa
    rékayasawan rékén rékening rékisitor réklamasi réklame réklasifikasi rékognisi rékognitif
    rékoléksi rékombinan rékombinasi rékoméndasi rékonsiliasi rékonsiliatif rékonsolidasi
    rékonstruksi rékonstruksionis rékonstruktif rékonvénsi rékor rékréasi rékréasional rékréatif
    rékriminasi rékristalisasi rékrut rékrutmén réksa réktal réktifikasi rékto réktor réktorat
    réktum rékuiém rékuisisi rékuisitor rékurén rékurs rékursi rékursif rél réla rélai rélaks
    rélaksan rélaksasi relang relap rélas rélasi rélatif rélativisme rélativistiK rélativitas
    relau rélawan rélégasi rélévan rélévansi réli réliabel réliabilitas réliéf réligi
    réligiositas réligius réliK rélikui rélokasi reluk relung rém rema remah remai remaja remak
    remang remas rématiK rématisme rembah rembang rembas rembat rembes rembet rembih rembuk
    rembulan rembunai rémburs rembut rémédi rémédial rémédiasi réméh remeng rémi réminisénsi
    remis rémisi rémitansi rémot rempa rempah rempak rémpang rempéla rempelas rempenai rempéyék
    rémpong rempuh rempuk rempus remujung remuk rémunérasi remunggai réna renah renai rénaisans
    rénal renang rénata rencah rencak rencam rencana réncang rencat réncéh réncék réncéng réncét
    réncong rénda réndabel rendah rendam rendang réndemén rendeng rendét réndi réndisi réndra
    rénégosiasi renek renes réng rengap rengas réngasdéngklok rengat réngéh réngék rengeng
    rengga renggam rénggang renggat rénggék rénggés rengginang renggut rengit rengkah rengkam
    rengkéh réngkét rengkit réngkong rengkuh rengsa rengus rengut réni renik rénin rénium
    renjana renjis rénjong renjul réno rénografi rénormalisasi rénovasi rénta réntabilitas
    rentak réntal rentan rentang rentap rentas rénte rénténg réntenir réntét renti rentik
    rentung renung rénvoi renyah renyai renyam renyang renyau rényéh rényék renyem renyuk renyut
    réog réol réologi réorganisasi réorganisir réoriéntasi réostat réot répang réparasi
    réparatif repas répatrian répatriasi repék répérkusi répértoar répés répét répétén répétisi
    répétitif repih répliK réplika réplikasi réplikatif réportase réporter réposisi répot
    réprésalia répréséntasi répréséntatif réprési réprésif réproduksi réproduktif réprografi
    réptil réptilia républiK républikanisme républikén repuh repui répulsi reput réputasi rerak
    rerangka rerata reriungan rerongkong rérot rerumputan reruntuhan reruntuk resa resah resak
    resam resan resap résék résénsi réséntralisasi resép résépsi résépsionis réséptif réséptor
    résérse résérvasi résérve résérvoir résés résési résésif resi résidén résidénsi résidivis
    résidivisme résidu résidual resik résiko résilién résiliénsi résimén résin résipién résiproK
    résiprokal résiprositas résistan résistansi résistén résisténsi résistif résistor résital
    résitasi résitatif réskrim résléting resmi résolusi résolutif résonan résonans résonansi
    résonator résor résorpsi résosialisasi réspéK réspirasi réspirator réspirométer réspon
    réspondén réspons résponsi résponsif réstan résti réstitusi résto réstoran réstorasi
    réstriksi réstriktif réstrukturisasi restu resu résultan résumé résusitasi rét réta rétail
    retak rétardan rétardasi retas retek réténsi retih rétikuler rétikulum rétina rétinitis
    rétinol rétinopati retno retok rétoriK rétorika rétoris rétorsi rétrét rétribusi rétro
    rétroaktif rétrofléks rétrogradasi rétrogrési rétrospéksi rétrospéktif rétrovirus rétsléting
    rétur réuma réumatiK réumatisme réumatoid réumatologi réuni réunifikasi réunion révalidasi
    révaluasi révans réverberasi révérsi révérsibel révisi révisionis révisionisme révisor
    révitalisasi révolusi révolusionér révolver réwak réwanda réwang réwél réyal réyog réyot
    réza rezeki rézim ribén riber ribet riléks rimél ringsék risét risiko ritél ritme ritmiK
    ritsléting riweuh robék robotiK rodéntisida rodéo rodésia rojéng roker rokét rolét roma
    romantiK romantisisme rombéng roméo romét rompéng rompés roncé roncét ronde rondo ronéo
    ronggéng rongséng rontgén roséla roséola rosét roté royemén royér rubel rubéla rubén rubéola
    rubriK rudimén rudiméntér rukem rumania rumén rupée rupek rusia rustiK rute ruténg ruténium
    ruwet
    """

  /// Roots in R that leave no doubt themselves, but that affixes go on.
  static let rPlain: StaticString = """
    raba rabat rabbi rabi rabiulawal rabu rabuk rabun racau racik racun radang radar radiasi
    radikal radio radiografi radiolog radiologi radium radius radon rafia raga ragam ragi ragu
    rahang rahasia rahayu rahib rahim rahmat raib raih rais raja rajab rajah rajam rajang
    rajawali rajin rajuk rajungan rajut rakaat rakit rakitis raksasa rakus rakyat ralat ramadan
    ramadhan ramah ramai ramal ramayana rambah rambai ramban rambang rambat rambu rambut
    rambutan rami ramin rampai rampak rampas ramping rampok rampung ramu rana ranah rancang
    rancu randu ranggas rangka rangkai rangkak rangkang rangkap rangkul rangkum rangkuman
    rangsang rangup ranjang ranjau ransum rantai rantang rantau ranting ranum rapal rapat rapi
    rapor rapuh ras rasa rasamala rasan rasi rasialis rasio rasional rasis rasul rasulullah rata
    ratap ratas ratib ratifikasi ratu ratus raung raup raut rawa rawan rawat rawi rawit rawon
    raya rayap rayon rayu razia ria riak rial riam riang rias riau ribosom ribu ribut rica ricik
    ricuh rigid rihat rikuh rilis rimba rimbun rimis rimpang rinai rinci rindang rindu ring
    ringan ringgit ringis ringkas ringkih ringkik ringkuk ringkus rinitis rinjani rinoplasti
    rintang rintih rintik rintis risak risalah risalat risau risi risik riskan risol ritual
    ritus riuh riung rival riwayat roboh robot robusta roda rogoh roh rohani rohaniwan rok rokok
    roman romansa romantikus romawi rombak rombong romo rompi rona ronda rongga ronggo rongrong
    rongsok ronta rontal rontok rosario rosok rosot rotan rotasi roti rotor royal royalti ruah
    ruam ruang ruas rubah rubanah rubidium rubik rubuh rudal rudapaksa rudin rugbi rugi ruhani
    rujak ruji rujuk rukiah ruko rukuk rukun rukyat rumah rumbai rumbia rumit rumpang rumpi
    rumpil rumpon rumpun rumput rumus runcing runding rundung rungu runtai runtih runtuh runtun
    runut runyam rupa rupiah rusa rusak rusuh rusuk rusun rusunawa rutin rutinitas ruwah ruwat
    ruyung
    """
}
