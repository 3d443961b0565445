extension Roots {
  /// Roots in R whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let r: StaticString = """
    rabeg rabét rabiés radén radiéstési radikalisme radikalistiK radiométer radiotérapi rafaél rafé
    raffinaderij raflésia rahél rajaléla rakerdasus rakernas rakét rakétiring ralléntando rambéh
    ramé ramekin ramén rames ramét ramirézi ramsés rancaékék randék rangkét rangsek rangsel rankine
    ransel ranté rantépao rapél raperda raporteur rapsodiK rasbéri rasé raséksi rasem rasémisasi
    rasialisme rasionalisme rasionalistiK rasisme raster ratep réa réabsorpsi réagén réagénsia réak
    réakréditasi réaksi réaksional réaksionér réaktan réaktans réaktansi réaktif réaktifitas
    réaktivasi réaktivitas réakton réaktor réaktualisasi réal réaléstat réalia réalis réalisasi
    réalisme réalistiK réalistis réalita réalitas réalokasi réalpolitiK réasuradur réasuransi
    réaumur reba rebab rebah rebak reban rebana rebas rebat rébéh rébék rébéka rebés rebet rébewés
    rebo réboisasi rebon rebong rébozo rebu rebuk rebung rebus rebut rebuwés reca recah recak récéh
    récét recik récitativo récok réconvéntie recup reda redah rédaksi rédaksional rédaktris rédaktur
    redam redang redap redas réde rédéfinisi rédénominasi redep redih redik rédistribusi redité
    rédoks rédpél réduksi réduksionisme réduktase réduktif réduktor redum rédundan rédundansi redup
    réduplikasi rédusir redut réduzat réédukasi réékspor réfactie réferat réferén réferéndaris
    réferéndum réferénsi réferénsial réflasi réfléks réfléksi réfléksif réfléksivitas réfléksologi
    réfléktif réfléktivitas réfléktométer réfléktor réfluks réforéstasi réformasi réformatif
    réformator réformis réformisme réformulasi réfraksi réfraktométer réfraktométri réfraktor
    réfréin réfrén réfrigéran réfrigérator regah régalia regang regas regat régata régé régel régén
    régénerasi régénératif régénsi reges réggaé régi régim régimén régiméntasi régina régio région
    régional régionalisasi régionalisme régister régistrasi régisur réglemén réglementér regol
    régolit régosol régrési régrésif regu reguk régularisasi régularitas régulasi régulatif
    régulator régulér regup régurgitasi réh réhab réhabilitasi réhabilitatif réhabilitator réhal
    réhat réhidrasi réi réifikasi réimplantasi réinkarnasi réintégrasi réinterprétasi réinvéstasi
    reja rejab rejah rejam rejan rejang rejasa rejeb réjéh rejeki rejeng réjim rejuk réjuvénasi rék
    réka rekaat rékacipta rekah rékal rékalkulasi rékalsitran rekam rekan rékanalisasi rekanan rékap
    rékapitalisasi rékapitulasi rékarbonasi rekat rekata rékayasa rékayasawan réken rékening rekés
    rékisitor rékisitur réklamasi réklame réklasering réklasifikasi rékognisi rékognitif rékoil
    rékoléksi rékolonisasi rékombinan rékombinasi rékoméndasi rékompénsi rékonaisans rékonsiliasi
    rékonsiliatif rékonsiliatoris rékonsolidasi rékonstruksi rékonstruksionis rékonstruktif
    rékonvalésénsi rékonvénsi rékor rékréasi rékréasional rékréatif rékriminasi rékristalisasi
    rékrut rékrutmén réksa réksadana rékstok réktal réktifikasi rékto réktofobia réktor réktorat
    réktum réktus rékualifikasi rékuiém rékuisisi rékuisitor rékurén rékurs rékursi rékursif rél
    réla rélai rélaks rélaksan rélaksasi rélaktasi relang relap rélaps relas rélasi rélasional
    rélatif rélatifitas rélativisasi rélativisme rélativistiK rélativitas relau rélawan rélban
    rélégasi rélevan rélévansi réli réliabel réliabilitas réliéf réligi réligiositas réligius
    réligiusitas réliK rélikui rélokasi reluk relung rém réma remah remai remaja remak rémanén
    remang remas rématiK rématisme rémato.id rembah rembang rembas rembat rembega rembés rémbét
    rembih rémbong rembug rembuk rembulan rembunai rembung rémburs rembus rembut rémédi rémédial
    rémédiasi réméh remeng remenia rémi remiak rémiling réminisénsi remis rémisi rémitansi rémo
    rémot rempa rempah rempak rempan rempang rempela rempelas rempelu rempenai rempéyék rémpong
    rempuh rempuk rempus remujung remuk rémunérasi remunggai réna renah renai rénaisans rénal renang
    rénata rencah rencak rencam rencana réncang rencat réncéh réncék réncéng rencet rencik rencis
    réncong rénda réndabel rendah rendahhati rendam rendang réndemén rendeng rendet réndi réndisi
    réndra rénégat rénégosiasi renék renes rénét réng rengap rengas rengasdéngklok rengat rengéh
    réngék rengeng rengga renggam renggang renggat rénggé rénggék rengges rengginang renggut rengit
    rengka rengkah rengkam réngkéh rengket rengkiang rengkit réngkol rengkong rengkudah rengkuh
    réngréng rengsa rengus rengut réni renik rénin rénium renjana renjat renjatan renjis rénjong
    renjul réno rénografi rénogram rénop rénormalisasi rénovasi rénstra renta réntabilitas rentak
    rentaka réntal rentan rentang rentap rentas rénte rénten rénténg réntenir réntét renti rentik
    rentung renung rénvoi rénvooi renyah renyai renyam renyang renyap renyau renyéh renyék renyem
    renyok renyuk renyut réofili réofilia réofit réog réoksidasi réol réologi réométri réoplankton
    réorganisasi réorganisir réoriéntasi réostat réot réovirus rep repan répang réparasi réparatif
    réparator repas répatrian répatriasi répék répérkusi répértoar repes répét répétén répétisi
    répétitif répétitor repih répliK réplika réplikasi réplikatif réplikon répolper répormir
    réportase réporter réposisi répositori répot réprésalia répréséntasi répréséntatif réprési
    réprésif réprésor réproduksi réproduktif réprografi réprositas réptil réptilia républiK
    républikanisme républikén répudiasi repuh repui répulsi reput réputasi rerajah rerak rerangka
    reranting reras rerata rerenggan rerimbunan reriungan rerongkong rérot reruku rerumputan
    reruntuhan reruntuk resa resah resak resam resan resap résbang réséh résék réséksi résénsi
    réséntralisasi resép resépsi resépsionis réséptif réséptor résérpin resérse résérsir résérvasi
    résérvat resérve résérvoar résérvoir résés résési résésif rését resi résidén résidénsi
    résidénsial résidéntal résidif résidivis résidivisme résidivistis résidivitas résidu résidual
    resik résiko résilién résiliénsi résilin résimén résin résinifikasi résinol résipién résiproK
    résiprokal résiprositas résistan résistans résistansi résistat résistén résisténsi résistif
    résistin résistivitas résistor résital résitasi résitatif résitator résko réskrim résléting
    resmi résmob résolusi résolutif résonan résonans résonansi résonator résor résorpsi résorsinol
    résort résosialisasi réspéK réspirasi réspirator réspirométer réspon réspondén réspons résponsi
    résponsibilitas résponsif résponsorium réstan résti réstiformis réstitusi résto réstomania
    réstoran réstorasi réstoratif réstriksi réstriktif réstrukturisasi restu restung resu résultan
    résultante résumé résurjénsi résus résusitasi résusitator résvératrol rét reta rétail retak
    rétardan rétardasi retas retek réténidos réténsi réténsio réténtif réténtivitas retih rétikulasi
    rétikulér rétikulosit rétikulum rétina rétinakulum rétinal rétinaldéhida rétinitis
    rétinoblastoma rétinoid rétinol rétinopati rétinoskop retno rétok rétoriK rétorika rétoris
    rétorsi rétorta rétradisionalisasi rétréatisme rétrét rétribusi rétro rétroaktif rétrobulbar
    rétrofili rétrofilia rétrofléks rétrogradasi rétrogrési rétrogrésif rétrolingual rétromamal
    rétromandibulér rétronim rétropéritonéal rétrospéksi rétrospéktif rétrovirus rétsléting rétur
    rétus réuma réumatiK réumatisme réumatismos réumatoid réumatologi réuni réunifikasi réunion
    révalidasi révaluasi révans révérbérasi révérsi révérsibel révérsibilitas révisi révisionis
    révisionisme révisor révitalisasi réviu révival révivalisme révivifikasi révolusi révolusionér
    révolusionis révolver rewak réwanda réwang réwél réwét réyal réyog réyot réza rezeki rézim ribén
    riber ribet ribonukléat ribonukléotida riél rifler rikétsia riléks rimél rimpel rinderpés
    ringsék risét risiko risolés ristéK ritél riténuto ritme ritmiK ritsléting riweuh rizeki
    rizoptérin robék robotiK rodénsial rodéntisida rodéo rodésia rojéng roker rokét rokétsonde
    rolade rolét rolprés roma romantiK romantisisme rombéng rombohédral rombohédron roméo romét
    rompéng rompés roncé roncét ronde rondo ronéo ronggéng rongséng ronsén ronték rontgén roréhé
    rorombéheun rosaséa roséla roséola rosét roté roténon rotiféra rotiseri royemén royér rubéfasién
    rubel rubéla rubén rubéola rubriK rudimén rudiméntér rukem rumania rumén rumenia rupé rupéé
    rupek rusia rustiK rute ruténg ruténium ruterfordium ruwet
    """

  /// Roots in R that leave no doubt themselves, but that affixes go on.
  static let rPlain: StaticString = """
    raba rabak raban rabas rabat rabbi rabi rabik rabit rabiulawal rabu rabuk rabun rabung rabut
    racak racau racik racuh racun radah radai radak radang radar radiasi radikal rading radio
    radiografi radiolog radiologi radium radius radon rafia raga ragam ragang ragas ragi ragu raguk
    ragut rahang rahap rahasia rahayu rahib rahim rahmat raib raih raihan rais raja rajab rajah
    rajak rajam rajang rajawali rajin rajuk rajungan rajut rakaat rakah rakap rakat rakit rakitis
    raksasa raksi rakus rakut rakyat ralat ralip ramadan ramadhan ramah ramai ramal ramas ramayana
    rambah rambai rambak ramban rambang rambat rambu rambung rambut rambutan rami ramik ramin rampai
    rampak rampas rampat rampin ramping rampok rampuk rampung rampus ramu ramus rana ranah ranai
    ranap ranca rancak rancang rancap rancu rancung randa randak randang randat randau randu randuk
    randung rangah rangai rangak rangam ranggah ranggas ranggul ranggung rangin rangka rangkai
    rangkak rangkam rangkang rangkap rangkiang rangkul rangkum rangkuman rangkung rangkup rangkus
    rangkut rangsang rangum rangup ranjang ranjat ranjau ransang ransum rantai rantang rantas rantau
    ranti ranting rantuk rantus ranum ranyah ranyau ranyun rapah rapai rapal rapat rapi rapik rapis
    rapor rapuh rapun rapung rapus rarai raras rarik ras rasa rasam rasamala rasan rasi rasialis
    rasio rasional rasionalisasi rasis rasuk rasul rasulullah rata ratah ratap ratas ratib
    ratifikasi ratna ratu ratus ra.um ra.un raung raup raut rawa rawai rawak rawan rawang rawat rawi
    rawit rawon raya rayah rayang rayap rayau rayon rayu razia ria riak rial riam riang riap rias
    riat riau riba ribi ribosom ribu ribut rica ricau ricik ricuh ridai ridip ridwan rigi rigid
    rihat rihlah rikuh rilis rima rimau rimba rimbas rimbat rimbun rimis rimpang rimpuh rimpung
    rinai rinci rincih rincis rindang rindu ring ringan ringgit ringih ringik ringis ringkai ringkas
    ringkih ringkik ringking ringkuk ringkus ringsing rinitis rinjani rinoplasti rintang rintas
    rintih rintik rintis risak risalah risalat risau risi risik riskan risol ritmis ritual ritul
    ritus riuh riung rival riwayat robah roboh robok robot robusta roda rodi rodok rodong rogoh
    rogok rogol roh rohani rohaniwan rojol rok rokok rokoko roman romansa romantikus romawi rombak
    rombang rombong rombus romo romok rompak rompang rompi rompok romusa rona ronda rondok rongak
    rongga ronggo ronggok ronggong rongkok rongkong rongos rongrong rongsok rongsong ronkhi ronta
    rontal rontok ronyok ropak rorod rorok rosario rosok rosot rotan rotasi roti rotok rotor rowot
    roya royak royal royalti royong ruah ruak ruam ruang ruas ruaya rubah rubai rubaiat rubanah
    rubidium rubik rubing rubor rubu rubuh rubung rudal rudapaksa rudin rudu rugat rugbi rugi rugul
    ruhani ruing ruit rujah rujak ruji rujuk rukiah ruko rukuk rukun rukyat rumah rumbai rumbia
    rumbu rumi rumit rumpang rumpi rumpil rumpon rumpun rumput rumrum rumuk rumung rumus runcing
    runding runduk rundung rungau runggas runggu rungguh runggut rungkau rungkup rungsing rungu
    rungus rungut runjam runjang runjau runjung runsing runtai runtang runtas runti runtih runtuh
    runtun runut runyam runyut ruok rupa rupiah ruptur rurut rusa rusak rusmus rusuh rusuk rusun
    rusunawa rutin rutinitas rutuk rutup ruwah ruwat ruyak ruyung ruyup
    """
}
