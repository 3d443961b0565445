extension Roots {
  /// Roots in R whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let r: StaticString = """
    rabét rabiés radén radikalisme radikalistiK radiométer radiotérapi rafaél rafé raflésia rahél
    rajaléla rakét rambéh ramén ramés ramsés rancaékék randék rangkét rankine ransel ranté rantépao
    rapél raperda rapsodiK rasbéri rasé raséksi rasem rasialisme rasionalisme rasionalistiK rasisme
    raster réabsorpsi réagén réagénsia réakréditasi réaksi réaksional réaksionér réaktan réaktans
    réaktansi réaktif réaktivasi réaktivitas réaktor réaktualisasi réal réaléstat réalia réalis
    réalisasi réalisme réalistiK réalistis réalita réalitas réalokasi réalpolitiK réasuransi reba
    rebab rebah rebak reban rebana rebas rebat rébéh rébék rébéka rebés rebet rébewés rebo réboisasi
    rebon rébozo rebu rebuk rebung rebus rebut reca recah recak récéh récét recik récok recup reda
    redah rédaksi rédaksional rédaktris rédaktur redam redang redap rédéfinisi rédénominasi redih
    redik rédistribusi rédoks réduksi réduksionisme réduktif réduktor rédundan rédundansi redup
    réduplikasi redut réédukasi réékspor réferat réferén réferéndaris réferéndum réferénsi
    réferénsial réfléks réfléksi réfléksif réfléksivitas réfléksologi réfléktif réfléktivitas
    réfléktor réfluks réforéstasi réformasi réformatif réformator réformis réformulasi réfraksi
    réfraktométer réfraktor réfréin réfrén réfrigerator regah régalia regang regas regat régata
    régén régénerasi régéneratif reges régi régimén régiméntasi régina régio région régional
    régionalisasi régionalisme régister régistrasi régisur réglemén regol régosol régrési régrésif
    regu reguk régularisasi régularitas régulasi régulatif régulator régulér réh réhab réhabilitasi
    réhabilitatif réhabilitator réhal réhat réhidrasi réifikasi réimplantasi réinkarnasi réintégrasi
    réinterprétasi réinvéstasi reja rejab rejah rejam rejan rejang rejasa rejeb rejeki rejeng rejuk
    rék réka rékacipta rekah rékal rékalkulasi rékalsitran rekam rekan rékanalisasi rekanan rékap
    rékapitalisasi rékapitulasi rekat rekata rékayasa rékayasawan réken rékening rekés rékisitor
    rékisitur réklamasi réklame réklasering réklasifikasi rékognisi rékognitif rékoil rékoléksi
    rékolonisasi rékombinan rékombinasi rékoméndasi rékonsiliasi rékonsiliatif rékonsiliatoris
    rékonsolidasi rékonstruksi rékonstruksionis rékonstruktif rékonvalésénsi rékonvénsi rékor
    rékréasi rékréasional rékréatif rékriminasi rékristalisasi rékrut rékrutmén réksa réksadana
    rékstok réktal réktifikasi rékto réktor réktorat réktum réktus rékualifikasi rékuiém rékuisisi
    rékuisitor rékurén rékurs rékursi rékursif rél réla rélai rélaks rélaksan rélaksasi rélaktasi
    relang relap rélaps relas rélasi rélasional rélatif rélativisasi rélativisme rélativistiK
    rélativitas relau rélawan rélégasi rélevan rélévansi réli réliabel réliabilitas réliéf réligi
    réligiositas réligius réliK rélikui rélokasi reluk relung rém rema remah remai remaja remak
    rémanén remang remas rématiK rématisme rémato.id rembah rembang rembas rembat rembega rembes
    rembet rembih rembug rembuk rembulan rembunai rémburs rembut rémédi rémédial rémédiasi réméh
    remeng rémi réminisénsi remis rémisi rémitansi rémot rempa rempah rempak rempang rempela
    rempelas rempenai rempéyék rémpong rempuh rempuk rempus remujung remuk rémunerasi remunggai réna
    renah renai rénaisans rénal renang rénata rencah rencak rencam rencana réncang rencat réncéh
    réncék réncéng rencet réncong rénda réndabel rendah rendam rendang réndemén rendeng rendet réndi
    réndisi réndra rénégat rénégosiasi renék renes réng rengap rengas rengasdéngklok rengat rengéh
    réngék rengeng rengga renggam renggang renggat rénggék rengges rengginang renggut rengit rengkah
    rengkam réngkéh rengket rengkiang rengkit rengkong rengkuh rengsa rengus rengut réni renik rénin
    rénium renjana renjatan renjis rénjong renjul réno rénografi rénormalisasi rénovasi rénstra
    renta réntabilitas rentak rentaka réntal rentan rentang rentap rentas rénte rénténg réntenir
    réntét renti rentik rentung renung rénvoi renyah renyai renyam renyang renyau renyéh renyék
    renyem renyuk renyut réog réoksidasi réol réologi réométri réorganisasi réorganisir réoriéntasi
    réostat réot réovirus répang réparasi réparatif réparator repas répatrian répatriasi répék
    répérkusi répértoar repes répét répétén répétisi répétitif répétitor repih répliK réplika
    réplikasi réplikatif réportase réporter réposisi répot réprésalia répréséntasi répréséntatif
    réprési réprésif réproduksi réproduktif réprografi réptil réptilia républiK républikanisme
    républikén repuh repui répulsi reput réputasi rerajah rerak rerangka reranting rerata rerimbunan
    reriungan rerongkong rérot rerumputan reruntuhan reruntuk resa resah resak resam resan resap
    résbang réséh résék réséksi résénsi réséntralisasi resép resépsi resépsionis réséptif réséptor
    résérpin resérse résérvasi résérvat resérve résérvoar résérvoir résés résési résésif resi
    résidén résidénsi résidénsial résidif résidivis résidivisme résidivistis résidivitas résidu
    résidual resik résiko résilién résiliénsi résimén résin résinol résipién résiproK résiprokal
    résiprositas résistan résistans résistansi résistén résisténsi résistif résistor résital
    résitasi résitatif résitator réskrim résléting resmi résolusi résolutif résonan résonans
    résonansi résonator résor résorpsi résorsinol résort résosialisasi réspéK réspirasi réspirator
    réspirométer réspon réspondén réspons résponsi résponsibilitas résponsif réstan résti réstitusi
    résto réstoran réstorasi réstriksi réstriktif réstrukturisasi restu resu résultan résultante
    résumé résurjénsi résus résusitasi résusitator rét reta rétail retak rétardan rétardasi retas
    retek réténsi réténsio réténtif retih rétikulasi rétikulér rétikulosit rétikulum rétina
    rétinakulum rétinitis rétinoid rétinol rétinopati retno rétok rétoriK rétorika rétoris rétorsi
    rétorta rétradisionalisasi rétrét rétribusi rétro rétroaktif rétrobulbar rétrofléks rétrogradasi
    rétrogrési rétrogrésif rétrolingual rétrospéksi rétrospéktif rétrovirus rétsléting rétur réuma
    réumatiK réumatisme réumatoid réumatologi réuni réunifikasi réunion révalidasi révaluasi révans
    révérberasi révérsi révérsibel révisi révisionis révisionisme révisor révitalisasi révivalisme
    révolusi révolusionér révolver rewak réwanda réwang réwél réyal réyog réyot réza rezeki rézim
    ribén riber ribet ribonukléat riléks rimél ringsék risét risiko risolés ristéK ritél ritme
    ritmiK ritsléting riweuh robék robotiK rodéntisida rodéo rodésia rojéng roker rokét rolade rolét
    roma romantiK romantisisme rombéng rombohédron roméo romét rompéng rompés roncé roncét ronde
    rondo ronéo ronggéng rongséng ronték rontgén roséla roséola rosét roté roténon royemén royér
    rubéfasién rubel rubéla rubén rubéola rubriK rudimén rudiméntér rukem rumania rumén rupée rupek
    rusia rustiK rute ruténg ruténium ruterfordium ruwet
    """

  /// Roots in R that leave no doubt themselves, but that affixes go on.
  static let rPlain: StaticString = """
    raba rabak raban rabas rabat rabbi rabi rabik rabit rabiulawal rabu rabuk rabun rabung rabut
    racau racik racuh racun radak radang radar radiasi radikal rading radio radiografi radiolog
    radiologi radium radius radon rafia raga ragam ragang ragas ragi ragu rahang rahap rahasia
    rahayu rahib rahim rahmat raib raih raihan rais raja rajab rajah rajak rajam rajang rajawali
    rajin rajuk rajungan rajut rakaat rakap rakit rakitis raksasa raksi rakus rakyat ralat ramadan
    ramadhan ramah ramai ramal ramas ramayana rambah rambai rambak ramban rambang rambat rambu
    rambut rambutan rami ramik ramin rampai rampak rampas rampat rampin ramping rampok rampuk
    rampung rampus ramu ramus rana ranah ranai rancak rancang rancu rancung randa randau randu
    randung rangah rangam ranggah ranggas rangin rangka rangkai rangkak rangkang rangkap rangkiang
    rangkul rangkum rangkuman rangkung rangkup rangsang rangup ranjang ranjau ransang ransum rantai
    rantang rantas rantau ranti ranting rantuk rantus ranum rapal rapat rapi rapik rapis rapor rapuh
    raras ras rasa rasam rasamala rasan rasi rasialis rasio rasional rasis rasuk rasul rasulullah
    rata ratah ratap ratas ratib ratifikasi ratna ratu ratus raung raup raut rawa rawai rawak rawan
    rawat rawi rawit rawon raya rayah rayap rayon rayu razia ria riak rial riam riang riap rias riat
    riau ribosom ribu ribut rica ricik ricuh ridip ridwan rigid rihat rihlah rikuh rilis rimau rimba
    rimbas rimbat rimbun rimis rimpang rimpuh rinai rinci rincih rincis rindang rindu ring ringan
    ringgit ringih ringik ringis ringkas ringkih ringkik ringking ringkuk ringkus rinitis rinjani
    rinoplasti rintang rintas rintih rintik rintis risak risalah risalat risau risi risik riskan
    risol ritmis ritual ritus riuh riung rival riwayat robah roboh robot robusta roda rodi rodok
    rogoh rogol roh rohani rohaniwan rojol rok rokok rokoko roman romansa romantikus romawi rombak
    rombang rombong rombus romo romok rompak rompang rompi rompok romusa rona ronda rongak rongga
    ronggo ronggok rongkong rongos rongrong rongsok rongsong ronkhi ronta rontal rontok ronyok ropak
    rosario rosok rosot rotan rotasi roti rotor roya royak royal royalti royong ruah ruak ruam ruang
    ruas rubah rubai rubaiat rubanah rubidium rubik rubing rubor rubuh rubung rudal rudapaksa rudin
    rudu rugat rugbi rugi ruhani ruit rujak ruji rujuk rukiah ruko rukuk rukun rukyat rumah rumbai
    rumbia rumi rumit rumpang rumpi rumpil rumpon rumpun rumput rumus runcing runding runduk rundung
    rungau runggu rungguh rungkup rungsing rungu rungut runjam runjau runjung runsing runtai runtang
    runtas runti runtih runtuh runtun runut runyam rupa rupiah ruptur rurut rusa rusak rusuh rusuk
    rusun rusunawa rutin rutinitas rutuk ruwah ruwat ruyak ruyung ruyup
    """
}
