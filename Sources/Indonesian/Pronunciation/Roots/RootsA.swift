extension Roots {
  /// Roots in A whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let a: StaticString = """
    abdomén abécé abégé abépura aberasi abésinia abiogénésis abiséka abiturién abonemén abréaksi
    abrek abréviasi absén absénsi absénsia abséntéisme absés absolutisme absorbén absorber
    abstinénsi abstraK absurdisme acéh acéng acerang adaptabel adé adegan adéh adékuasi adékuat
    adelaide adem adén adéndum adénin adénitis adénium adénoid adénoma adénosin adénovirus adhési
    adhésif adiabatiK adjéktif adjéktiva adjéktival adnéksa adolésén adoléséns adperténsi adrénal
    adrénalin adrénergiK adrés adsorbén adstringén advéksi advén advént advéntis advérba advérbia
    advérbial advérsatif advérténsi advértorial aédés aék aér aérasi aérator aérob aérobatiK aérobiK
    aérobika aérodinamiK aérodinamika aérodinamis aérodrom aérofon aérogram aérolit aérologi
    aérométer aéromodéling aéronaut aéronautika aéroplankton aéroponiK aéroskop aérosol aérostat
    aérostatika afdéling aféK aféksi aféksional aféktif afélium aferén aférésis aforisme afrodisiaK
    agamét agapé agel agén agénda agénésis ageng agéns agéntif agératum aglaonéma aglomerasi
    aglonéma agnés agnostiK agnostisisme agréasi agrégan agrégasi agrégat agrégatif agrégator
    agrémén agrési agrésif agrésivitas agrésor agrobisnis agroékosistém agrométéorologi ajeg ajek
    ajéktiva ajeng ajengan akadémi akadémiK akadémikus akadémis akadémisi akapéla akatalépsia akékah
    akél akik akné akordéon akordéonis akréditasi akréditif akrési akriliK akrobatiK akroléin
    akromatiK akromégali akropétal akséleran aksélerasi aksélerator aksélerométer aksén aksentologi
    akséntuasi aksép akséptabel akséptabilitas akséptan akséptasi akséptor aksés aksési
    aksésibilitas aksésor aksésori aksésoris aksidéntal aksiomatiK akte aktentas aktivis aktivisme
    aktuél akuadés akuarél akuatiK akuifer akuntabel akustiK alabaster albédo albédométer albért
    albinisme albumén aldéhid aldéhida aldosteron alégori alégoriK alégoris alégréto alégro alék
    aléksander aléksandria aléksandrit aléksia aléksin alél alélopati aléluya alem alengka aléppo
    alérgén alérgi alérgiK alérgis alesan aléuron alfabét alfabétiK alfabétis alfanumériK alfréd
    algéria algésia algoritme algoritmiK alién aliénasi alifatiK aliméntasi aliménter alinéa
    aliterasi alkalométri alkémi alkémis alkéna alkoholiK alkoholisme almamater almanaK aloléks
    alomérisme alométri alopésia alpen alter alternasi alternatif alternator altiméter altimétri
    altruisme alvéolar alvéolus amandel amandemén ambasade ambeg ambéien ambek ambén amber amberal
    ambergris ambidékster ambivalén ambivalénsi amblek ambles ambulans améba amébiasis améboid
    amébosit améd amel amélia améliorasi amélioratif amén améndemén aménoréa aménsalisme amérika
    amérikanis amérikanisasi amérisium amerta amétabola amétis amétropia amfétamin amfitéater
    amfotér amfotériK amilopéktin amméter amnésia amnésti amnioséntésis amoniaK ampas ampek ampel
    ampela ampelam ampelas ampelop ampenan ampér ampére ampéreméter ampérométer ampérométri
    amsterdam amtenar amulét anaboliK anabolisme anaérob anaérobiK anafilaktiK anakronisme
    anakronistiK analékta analéptiK analfabétis analgésia analgésiK analgétiK analgétika analitiK
    anamel anamnésis anarkiK anarkisme anatéma anatomiK ancem ancer andanté andel andeng andés
    andésit andéwi andré andréas androgén androgénésis androméda ané anéh anéka anékaragam anékdot
    anékdotal anékdotis anéksasi anélida anémer anémia anémiK anémofili anémograf anémogram
    anémométer anémon anérgi anéroid anéstési anéstésia anéstésiolog anéstétiK anéstétis anéuploid
    anéurisma anéurisme angel angéla angélina angen anget anggep anggerik anggerka anggrék anggréni
    angiogénésis angiospérma angioténsin angkel angker angkét angler angrem angslé anhédonia animé
    animisme animistiK aniséikonia anisogamét annélida anode anofélés anoksémia anophélés anoréksia
    anorganiK ansambel ansélmus ansiétas antagonisme antakesuma antargén antarktiK antarsél
    antédiluvium antéfiks anték antelas antélmintiK antélop antem antéméridian antéméridiém
    antémortém anténa anténatal anteng antep anter antéra antéridium antérior antéro antérograd
    antésédén antibiotiK antidéprésan antiémétiK antigén antihiperténsi antiK antipatiK
    antiperspiran antipirétiK antipode antisémitisme antisépsis antiséptiK antiséptis antisérum
    antitésis antitétiK antitétis antivénin antraséna antré antroposén antroposéntriK antroposéntris
    antroposéntrisme antusiasme antwérpen anugerah anuitét anumerta anurésis anyel anyelir anyep
    anyes apartemén apartheid apartotél apatiK apdéling apé apek apéks apel apélasi apélatif
    apélativa apem apéndéktomi apéndiks apéndiséktomi apéndisitis apépsi apéritif apérsépsi apértur
    apes apnéa apoénzim apogé apokaliptiK apologét apologétiK apologétika apologétis apopléksi
    aposématiK apostériori apostoliK apostrofiK apotéK apotéker apotéma apotéosis apréhénsi
    aprésiasi aprésiatif aprésiator aptéria arabés araméa aransemén arbéi arbiter arbitrase arbitrér
    arboréal arborétum archimédés aréa aréal aréh arék arem aréma arén aréna areng aréografi aréola
    aréométer argéntina argométer argumén arguméntasi arguméntatif ariél ariés arimatéa aristokratiK
    aristotélés aristotipe ariténo.id aritmétiK aritmétika arkade arkaiK arkaisme arkégonium
    arkéolog arkéologi arkéologis arkéoptériks arkéozoikum arkétip arkétipe arkifoném arkiléksém
    arktiK arménia aromatérapi aromatiK arpéggio arpégio arsén arsénal arséniK arsénikum arsipélago
    arsitéK arsitéktur artéfaK artémis artémisia artéri artérial artériografi artériol artériola
    artériosklérosis artésis artikel artiléri artistiK asbés asbéstosis aséan aséksual aseli asem
    asémbler asémbling aséng asép asépsis aséptiK asérsi asértif asési asésmén asésor asét
    asétabulum asétaldéhida asétaminofén asétat asétil asétiléna asétilin asétilkolin
    asétilsalisilat asétiméter aséton asétosal asiatenggara asiatiK asidémia asimétriK asimétris
    asindéton asistén asisténsi askés askése askét askétiK askétis askétisisme askétisme asortimén
    aspéK aspergilosis aspergilus aspermia asténia asténiK asténopia asténosfér aster asterisk
    asteroid astral astringén asyéra atasé atavisme atéis atéisme atéistiK atéistis atéléktasis
    atelir aténa aténsi aténuasi aténuator atep atérosklérosis athéna atlantiK atlét atlétiK atlétis
    atmosfér atmosféra atmosfériK atmosféris atomiK atrésia atrét atribut aubade audiéns audiénsi
    augméntatif auréol auréomisin austéritas auténtiK auténtikasi auténtisitas autisme autistiK
    autodidaK autogén autokratiK avérsi avértebrata avés avirulén awabeku awalengas awé awét awéwé
    ayem ayeng azaléa azéotrop azérbaijan azéri azotémia
    """

  /// Roots in A that leave no doubt themselves, but that affixes go on.
  static let aPlain: StaticString = """
    abad abadi abah abai abang abdi abjad abrasi absah absurd abu acak acang acap acar acara acu
    acuh acung ada adab adang adap adaptasi adaptor adat adik adil adiluhung adinda administrasi
    administrator adon adopsi adu aduh aduk adzan afiliasi afirmasi afrika agah agak agama agar agih
    agitasi agraria agribisnis agronomi agrowisata agung agustus ahad ahli aib air aja ajaib ajak
    ajal ajang ajar aji ajojing aju ajudan ajun akad akal akam akan akar akbar akhir akhirat akhlak
    akibat akidah akikmatisasi aklamasi akomodasi akomodir akrab akrobat akronim aksa aksara aksi
    aksioma akta aktif akting aktivasi aktivitas aktor aktual aktualisasi aku akuarium akuisisi akuk
    akulturasi akumulasi akun akuntan akur akurat akut ala alam alamat alami alang alarm alas alasan
    alat album alhasil ali aliansi alias alibi alih alir alis alit aljabar alkali alkitab alkohol
    allah almarhum alofon alokasi alot alpa aluminium alumni alun alur alusi alut amal aman amanah
    amanat amar amarah amat amati amatir ambang ambau ambigu ambil ambin ambisi ambisius ambon
    ambrosia ambruk ambul ambyar amfibi amis amonia amonium amoral ampang amplas amplifikasi amplop
    ampuh ampun amputasi amuba amuk amung amunisi anabaptis anagram anak analisa analisis analogi
    anarki anasir anatomi ancam ancang ancit anda andai andal andil andragogi andung anggap anggar
    anggit anggita anggota angguk anggun anggur angin angka angkara angkasa angkat angklung angkuh
    angkut anglikan angon angpau angsa angsana angsur angus aniaya animasi animator anja anjak
    anjangsana anjing anjlok anjuli anjung anjur ankara anomali anonim antah antar antara antariksa
    anting antipati antisipasi antologi antonim antri antuk anturium anugrah anuitas anulir anus
    anut anyam anyar anyir aorta apa apabila apak apalagi aparat aparatur apatis api apik apit
    aplaus aplikasi aplikator apologi april apuk apung arabika arah arak aral arang aransir
    arbitrasi arca argonaut arif arisan arit aritmatika arloji armada arogan aroma arsip arsir arti
    artikulasi artis arumba arun arung arus arwah arwana asa asah asak asal asam asap asar asas
    asasi asbak asi asidosis asih asik asimilasi asimtot asin asing asisi asli asmara asosial
    asosiasi aspal aspirasi aspirin asrama asri astaga astana astronom astronot asuh asumsi asuransi
    asusila asyik atap atas atau atlas atol atom atraksi atropin atur aturan audio audisi auditorium
    aula aura aurora autopsi avatar awak awal awam awan awang awas ayah ayak ayal ayam ayat ayom ayu
    ayun ayunda azab azan azimat
    """
}
