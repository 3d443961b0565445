extension Roots {
  /// Roots in A whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let a: StaticString = """
    abaloné abampére abandonemén abdomén abdusén abécé abégé abéli abén abépura abérasi abésinia
    abét abiogénésis abiogéniK abiosén abioséston abiséka abisobéntos abisopélagiK abiturién abjéksi
    abléisme ablépsia abonemén abréaksi abrek abréviasi absén absénsi absénsia abséntéisme absés
    absolutisme absorbén absorber abstinénsi abstraK absurdisme aburagé abutmén accélérando acéh
    acéng acerang adaptabel adaptogén adé adeg adegan adéh adék adékuasi adékuat adelaide adélfogami
    adélfoparasit adélo adem adempauze adén adéna adéndum adénin adénina adénitis adénium adénoblas
    adénoid adénokarsinoma adénoma adénopati adénosin adénosina adénosis adénosit adénovirus adep
    adérmatoglifia adési adhési adhésif adiabatiK adjéktif adjéktiva adjéktival adnéksa adnéksitis
    adobé adolésén adoléséns adpél adperténsi adrénal adrénaléktomi adrénalin adrénalina adrénérgiK
    adreng adrénokortikal adrénoréséptor adrés adsorbén adstringén adusén advéksi advén advént
    advéntif advéntis advéntisia advéntisius advérba advérbia advérbial advérsatif advérténsi
    advértorial aédés aék aélotropiK aem aémono aéolian aéolus aér aérasi aérator aérial aéro aérob
    aérobatiK aérobiK aérobika aérobiologi aérodinamiK aérodinamika aérodinamis aérodine aérodrom
    aérofiarologi aérofon aérograf aérogram aérokori aérolit aérologi aérométer aéromodéling
    aéromorfosis aéromovél aéronausifobia aéronaut aéronautika aéronomi aéroplankton aéropolis
    aéroponiK aérosista aéroskop aérosol aérosolisasi aérostat aérostatika aérotaksis aérotropisme
    aérotropolis aéstétika aétiologi afaftéma afdéling aféK aféksi aféksional aféktif aféktifitas
    aféktivitas afélium aferén aférésis afétuoso afibrinogénémia aforéstasi aforisme afrodisiaK
    agaméon agamét agamodém agamogénésis agamohérmafrodit agamospérmi agapé agéisme agel agén agénda
    agénésis ageng agéns agéntif ager agératum agéusia aggiornaménto aglaonéma aglét aglomérasi
    aglomérat aglonéma aglutinogén agnés agnostérol agnostiK agnostisisme agréasi agrégan agrégasi
    agrégat agrégatif agrégator agrémén agrési agrésif agrésifitas agrésivitas agrésor agréstal
    agriotipe agritérorisme agrobisnis agroékosistém agroforéstri agrométéorologi ahérat ahérmatipe
    ahlinegara ailéron ajeg ajek ajéktif ajéktiva ajén ajéndam ajeng ajengan ajénrém ajeran
    ajigineng akadémi akadémia akadémiK akadémikus akadémis akadémisi akapéla akarosésidium
    akatalasémia akatalépsia akékah akel akéne akeul akhérat akik akinét akinétiK akinétopsia akné
    akordéon akordéonis akréditasi akréditif akrési akriliK akrobatiK akrodérmatitis akrogén
    akroléin akroléK akromatiK akromégali akroparaéstésia akropétal akropléurogén akrostérnit
    akrotérgit akséleran aksélérando aksélerasi aksélératif aksélerator aksélérograf aksélérogram
    aksélerométer aksélofilter aksén akséniK aksentologi akséntuasi aksép akséptabel akséptabilitas
    akséptan akséptasi akséptor aksés aksési aksésibel aksésibilitas aksésor aksésori aksésoris
    aksidéntal aksiomatiK akte aktentas aktinomisét aktinostéle aktivis aktivisme aktuél akuadés
    akuadéstilata akuaponiK akuarél akuatiK akuatosére akuéduK akuifer akuléa akuntabel akuprésur
    akustiK alabaster alaéstésia albédo albédograf albédométer albért albinisme albuginéa albumén
    aldébaran aldéhid aldéhida aldohéksosa aldostéron aldotétrosa alégori alégoriK alégoris alégréto
    alégro alék aléksander aléksandria aléksandrit aléksia aléksin aléktorofobia alél alélogén
    alélokimia alélomorf alélopati alélotipe aléluya alem alén aléna alengka aléppo alérgén
    alérgéniK alérgi alérgiK alérgis alesan alétofili alétofit aléuron aléuroplas alfabét alfabétiK
    alfabétis alfafétoprotéin alfanumériK alférés alfréd algéni algéria algésia algoritme algoritmiK
    aliagrem alién aliénasi alifatiK alimén aliméntasi aliménter alinéa aliterasi alkalémia
    alkalométri alkémi alkémis alkéna alkés alkésgi alkéslap alkésprév alkoholiK alkoholisme
    alkomlék alkomléksus allégrétto almamater almanaK alogén alohétéroplo.id alohospés aloksénia
    aloléks aloléktotipe alomérisme alométri alopélagiK alopésia alostériK alotérm alotétraplo.id
    alotetua alotipe alpalkés alpéka alpen alpérés alter altérasi altératif altérn altérnasi
    altérnatif altérnator altiméter altimétri altruisme aluné alvéola alvéolar alvéoli alvéolitis
    alvéolum alvéolus alzhéimer amandel amandemén amaréndra ambasade ambeg ambéien ambek ambekdarma
    ambekparamarta ambekpati ambeksiya ambeksura ambelau ambén ambeng amber amberal ambergris ambet
    ambéyen ambidékster ambidékstéritas ambidékstrus ambiéns ambivalén ambivalénsi amblek ambles
    ambligéustia ambreng ambrengan ambrétolid ambulans améba amébiasis améboid amébosit améd
    améiosis amel amélia amélioran améliorasi amélioratif amén améndemén aménitas aménoréa
    aménsalisme amér amérika amérikanis amérikanisasi amérikano amérisium amérospora amerta
    amétabola amétaboli amétésis amétis amétria amétropia amfétamin amfétamina amfidélfiK amfigéa
    amfigén amfipirénin amfitéater amfitésium amfixilém amfogén amfotér amfotériK amfotérisin
    amilémia amilodékstrin amilopéktin aminopéptidase aminoptérin amméter amnésia amnésti
    amnioséntésis amodimétikona amoniaK ampas ampé ampek ampel ampela ampelam ampelas ampelop
    ampenan ampér ampéra ampére ampéreméter ampérométer ampérométri ampersan ampet ampléksus
    ampliéléktroniK amsterdam amtenar amulét amungmé anabélfobia anaboliK anabolisme anaérob
    anaérobiK anafilaktiK anakemas anakronisme anakronistiK analékta analéma analéptiK analfabétis
    analgésia analgésiK analgétiK analgétika analitiK anamel anamnésis anapés anarkiK anarkisme
    anastési anatéksis anatéma anatidaéfobia anatomiK ancem ancer andanté andeg andel andeng andés
    andésit andéwi andré andréas andrésium androgén androgénésis androméda andropause androsténédion
    androstéron ané anéh anéka anékajenis anékaragam anékdot anékdotal anékdotis anéksasi anéksi
    anélida anémer anémia anémiK anémofili anémofobia anémogami anémograf anémogram anémokori
    anémométer anémon anémotrofi anénséfalus anérgi anéroid anéstési anéstésia anéstésiolog
    anéstétiK anéstétis anétol anéuploid anéurina anéurisma anéurisme anév anévlap angdés angel
    angéla angélina angen anget anggep anggerik anggerka anggrék anggréni angioédéma angiogénésis
    angiospérma angioténsin angkel angker angkét angler angperbekud angrem angsel angslé anhédonia
    aniléridina animé animisme animistiK aniséikonia anisogamét annélida anode anofélés anoksémia
    anophélés anoréksia anoréktal anoréktiK anorganiK ansambel ansélmus ansiétas antagonisme
    antakesuma antarés antargén antarktiK antarsél antédiluvian antédiluvium antéfiks antéfléksi
    anték antéken antelas antéliks antélmintiK antélop antem antéméridian antéméridiém antémortém
    anténa anténatal anténe anteng anténul antep anter antéra antéridium antérior antéro antérograd
    antérozo.id antésédén antévérsi antiadrénérgéniK antibiotiK antidéprésan antiémétiK
    antiéstrogéniK antigén antigénisitas antihémoragiK antihiperténsi antiK antinéuritiK antipatiK
    antiperspiran antipirétiK antipode antisémitisme antisépsis antiséptiK antiséptis
    antiséroftalmiK antisérum antitésis antitétiK antitétis antivénin antraséna antré antropogéniK
    antroposén antroposéntriK antroposéntris antroposéntrisme antusiasme antwérpen anugerah anuitét
    anumerta anurésis anyel anyelir anyep anyes apartéid apartemén aparteménisasi aparthéid
    apartotél apatiK apdéling apé apéirofobia apek apéks apel apélasi apélatif apélativa apélium
    apem apéndéktomi apéndiks apéndiséktomi apéndisitis apépsi apérd apéritif apérsépsi apértométer
    apértur apes aphélion aphéliotropisme apigénin apikoalvéolar apintél apitérapi apnéa apoénzim
    apoféritin apogé apokaliptiK apokopé apolipoprotéin apologét apologétiK apologétika apologétis
    aponéurosis apopléksi apopléksia aposématiK apostel apostériori apostoliK apostrofiK apotéK
    apotéker apotéma apotéosis apothéosis apréhénsi aprésiasi aprésiatif aprésiator aprésorium
    aptéria arabés aramé araméa aransemén arbéi arbiter arbitrase arbitrér arboréal arborétum
    archimédés aréa aréal aréh arék arem aréma arén aréna areng aréografi aréola aréométer arerut
    arés aréstasi argéntina argéntit argéntum argométer argumén arguméntasi arguméntatif arhanudsé
    ariél ariés arimatéa aristokratiK aristotélés aristotélianisme aristotipe ariténo.id aritmétiK
    aritmétika aritmétis arkade arkaiK arkaisme arkégonium arkéolog arkéologi arkéologis
    arkéoptériks arkéozoikum arkétip arkétipe arkifoném arkiléksém arktiK arméd arménia aromatérapi
    aromatérapis aromatiK arpéggio arpégio arrivédérci arsén arsénal arséniK arsénikum arsipélago
    arsitéK arsitéktoniK arsitéktur arsitéktural artéfaK artéfaktual artémia artémis artémisia
    artéri artérial artériografi artériol artériola artériosklérosis artérosklérosis artésis artikel
    artiléri artistiK artotéK artrokinématiK asbés asbéstos asbéstosis asé aséan aséksual aseli asem
    asémbler asémbling aséng asép asépsis aséptiK aséptis asérola asérsi asértif asési asésmén
    asésor asét asétabulum asétal asétaldéhida asétaminofén asétanilida asétat asétil asétiléna
    asétilin asétilkolin asétilkolina asétilkolinéstérase asétilsalisilat asétiméter asétimétri
    asétoasétat aséto.in aséton asétonémia asétonitril asétonuria asétosal asétum asiatenggara
    asiatiK asidémia asimétriK asimétris asindéton asintél asistén asisténsi asités askés askése
    askéskin askét askétiK askétis askétisisme askétisme asortimén aspéK aspérger aspérgilosis
    aspérgilus aspérmia aspérsés asréna astéK asteng asténia asténiK asténofobia asténopia
    asténosfér astéositoma aster astéraséaé astéris asterisk astérisme astéroid astral astringén
    asyéra asytorét atasé atavisme atéis atéisme atéistiK atéistis atéléktasis atelir atélis
    atélofobia atélokolagén aténa aténsi aténuasi aténuator atep aterét atéroma atérosklérosis
    athéis athéna atlantiK atlét atlétiK atlétis atmosfér atmosféra atmosfériK atmosféris
    atmosférisotérmal atmosférologi atomiK atonemén atrésia atrét atribut aubade audiéns audiénsi
    auféis augmén augméntatif auréol auréomisin ausdauer austéritas auténtiK auténtikasi
    auténtisitas autisme autistiK autodidaK autogén autokratiK avé avén avéro.isme avérsi
    avértébrata avés avésta avirulén awabeku awalembap awalengas awaminéral awé awéh awét awéwé ayem
    ayeng ayurwéda azaléa azéotrop azérbaijan azéri azoospérmia azotémia azuléna
    """

  /// Roots in A that leave no doubt themselves, but that affixes go on.
  static let aPlain: StaticString = """
    aba abad abadi abah abai abal abang abar abdas abdi abjad abolisi abrasi absah absorpsi
    abstraksi absurd abu acah acak acang acap acar acara aci acu acuh acung ada adab adang adap
    adaptasi adaptor adat adik adil adiluhung adinda administrasi administrator adon adopsi adsorpsi
    adu aduh aduk adun adzan afiliasi afirmasi afrika agah agak agama agar agih agitasi agogo
    agraria agribisnis agronomi agrowisata agun agung agustus ahad ahli aib air aja ajaib ajak ajal
    ajang ajar aji ajojing aju ajudan ajun akad akal akam akan akar akbar akhir akhirat akhlak
    akibat akidah akikmatisasi aklamasi akomodasi akomodir akrab akrobat akronim aksa aksara aksi
    aksioma akta aktif akting aktivasi aktivitas aktor aktual aktualisasi aku akuarium akuisisi akuk
    akulturasi akumulasi akun akuntan akur akurasi akurat akut ala alak alam alamat alami alang
    alarm alas alasan alat album alhasil ali aliansi alias alibi alih alim alir alis alit aljabar
    alkali alkitab alkohol allah almarhum alofon alokasi alot alpa alu aluminium alumni alun alur
    alusi alut amal aman amanah amanat amar amarah amat amati amatir ambal ambang ambau ambigu ambil
    ambin ambisi ambisius ambon ambrosia ambruk ambul ambung ambyar amfibi amis amonia amonium
    amoral ampang amplas amplifikasi amplop ampuh ampun amputasi amuba amuk amung amunisi anabaptis
    anagram anak analisa analisis analogi anang anarki anasir anatomi ancam ancang ancit anda andai
    andal andam andil andragogi anduh andung anggap anggar anggit anggita anggota angguk anggul
    anggun anggur anggut angin angka angkara angkasa angkat angklung angkuh angkut anglikan angon
    angpau angsa angsana angsong angsur angus ani aniaya animasi animator anja anjak anjangkarya
    anjangsana anjing anjlok anjuli anjung anjur ankara anomali anonim antah antam antar antara
    antariksa anting antipati antisipasi antologi antonim antri antuk antun anturium anugrah anuitas
    anulir anus anut anyam anyar anyir aorta apa apabila apak apalagi aparat aparatur apatis api
    apik apit aplaus aplikasi aplikator apologi april apuk apung arab arabika arah arak aral arang
    aransir arbitrasi arca argonaut ari arif aris arisan arit aritmatika arloji armada arogan aroma
    arsip arsir arti artikulasi artis arumba arun arung arus arwah arwana asa asah asak asal asam
    asap asar asas asasi asbak asi asidosis asih asik asimilasi asimtot asin asing asisi asli asmara
    aso asonansi asosial asosiasi aspal aspirasi aspirin asrama asri astaga astakona astana astronom
    astronot asuh asumsi asuransi asusila asyik atap atas atau atlas atol atom atraksi atropin atung
    atur aturan audio audisi audit auditorium aula a.ur aura aurora autopsi avatar awak awal awam
    awan awang awas ayah ayak ayal ayam ayat ayom ayu ayun ayunda azab azam azan azimat
    """
}
