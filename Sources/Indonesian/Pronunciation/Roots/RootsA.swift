extension Roots {
  /// Roots in A whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let a: StaticString = """
    abdomén abépura abérasi abésinia abiogénésis abiséka abonemén abrék abréviasi absén absénsi
    absénsia abséntéisme absés absolutisme absorbén abstinénsi abstraK absurdisme acéh adaptabel
    adé adegan adékuat adélaide adem adén adéndum adénin adénoid adénoma adénosin adénovirus
    adhési adhésif adiabatiK adjéktif adjéktiva adnéksa adolésén adrénal adrénalin adrénérgiK
    adrés advéksi advén advént advéntis advérbia advérbial advérténsi advértorial aédés aék
    aérasi aérator aérob aérobatiK aérobiK aérodinamiK aérodinamika aérofon aérogram aérolit
    aérologi aérométer aéromodéling aéronautika aéroplankton aéroponiK aérosol aérostatika
    afdéling aféK aféksi aféktif aferén aférésis aforisme agel agén agénda agénésis ageng agéns
    aglomerasi agnés agnostiK agnostisisme agréasi agrégan agrégasi agrégat agrégatif agrégator
    agrémén agrési agrésif agrésivitas agrésor agrobisnis agroékosistém agrométéorologi ajeg ajek
    ajéktiva ajengan akadémi akadémiK akadémikus akadémis akadémisi akapéla akik akné akordéon
    akordéonis akréditasi akréditif akrési akriliK akrobatiK akromatiK akromégali aksélerasi
    aksélerator aksélerométer aksén akséntuasi aksép akséptabel akséptan akséptasi akséptor aksés
    aksési aksésibilitas aksésor aksésori aksésoris aksidéntal aksiomatiK akte akténtas aktivis
    aktivisme aktuél akuadés akuarél akuatiK akuifer akuntabel akustiK alabaster albédo albért
    albinisme albumén aldéhid aldéhida aldostéron alégori alégoriK alégoris alégro alék
    aléksander aléksandria alél alélopati aléluya alem alengka aléppo alérgén alérgi alérgiK
    alérgis alfabét alfabétiK alfabétis alfanumériK alfréd algéria algésia algoritme algoritmiK
    alién aliénasi alifatiK aliméntasi alinéa aliterasi alkalométri alkémi alkéna alkoholiK
    alkoholisme almamater almanaK aloléks alométri altér alternasi alternatif alternator
    altiméter altruisme alvéolar alvéolus amandel amandemén ambasadé ambéien ambek ambén amber
    amberal ambergris ambivalén ambivalénsi amblek ambles ambulans améba amébiasis améboid améd
    amél amélia améliorasi amélioratif amén améndemén aménoréa aménsalisme amérika amérikanis
    amérisium amérta amétis amétropia amfétamin amfitéater amméter amnésia amnésti amoniaK ampas
    ampek ampél ampela ampelam ampelas ampenan ampére ampéremeter amsterdam amtenar anaboliK
    anabolisme anaérob anaérobiK anafilaktiK anakronisme anakronistiK analékta analéptiK
    analgésiK analgétiK analitiK anamel anamnésis anarkiK anarkisme anatomiK ancem ancer andanté
    andel andeng andés andésit andéwi andré andréas androgén androméda anéh anéka anékdot
    anékdotal anékdotis anéksasi anélida anémia anémiK anémométer anémon anérgi aneroid anéstési
    anéstésia anéstésiolog anéstétiK anéuploid anéurisme angél angéla angélina angen anget
    anggerka anggrék anggréni angiospérma angkel angker angkét angler angslé anhédonia animé
    animisme animistiK anode anoféles anoréksia anorganiK ansambel ansélmus ansiétas antagonisme
    antarktiK antéfiks anték antelas antélop antém antémortém anténa anténatal anteng antep anter
    antéra antéridium antérior antéro antérograd antésédén antibiotiK antidéprésan antiémétiK
    antigén antihipérténsi antiK antipatiK antipirétiK antipode antisémitisme antisépsis
    antiséptiK antitésis antivénin antraséna antré antroposén antroposéntriK antroposéntris
    antroposéntrisme antusiasme antwérpen anugerah anumérta anurésis anyel anyelir anyep anyes
    apartemén aparthéid apatiK apé apek apéks apel apélatif apélativa apem apéndéktomi apéndiks
    apéndiséktomi apéndisitis apéritif apérsépsi apértur apes apnéa apogé apokaliptiK apologét
    apologétiK apologétika apopléksi apostériori apostoliK apostrofiK apotéK apotéker apotéma
    apréhénsi aprésiasi aprésiatif aprésiator arabés araméa aransemén arbéi arbiter arbitrasé
    arbitrér arboréal arborétum archimédés aréa aréal arék arem aréma arén aréna areng aréola
    aréométer argéntina argométer argumén arguméntasi arguméntatif ariél ariés aristokratiK
    aristotélés aristotipe aritmétiK aritmétika arkade arkaiK arkaisme arkégonium arkéolog
    arkéologi arkéologis arkéoptériks arkéozoikum arkétipe arktiK arménia aromatérapi aromatiK
    arpéggio arpégio arsén arsénal arséniK arsitéK arsitéktur artéfaK artémis artéri artériol
    artériosklérosis artésis artikel artileri artistiK asbés aséan aséksual aseli asem asémbling
    asép asépsis aséptiK asérsi asértif asési asésmén asésor asét asétaminofén asétat asétiléna
    asétilkolin aséton asétosal asiatiK asidémia asimétriK asimétris asistén asisténsi askés
    askése askét askétiK askétisme asortimén aspéK aspérgilus aspérmia asténia asténosfér aster
    asterisk asteroid astral astringén atasé atavisme atéis atéisme atéistiK atéistis atéléktasis
    atélir aténa aténsi aténuasi atep aterosklérosis atlantiK atlét atlétiK atlétis atmosfér
    atmosfériK atmosféris atomiK atrésia atrét atribut aubade audiéns audiénsi austéritas
    auténtiK auténtikasi auténtisitas autisme autistiK autodidaK autogén autokratiK avérsi
    avértebrata avés avirulén awé awét awéwé ayem ayéng azéotrop azérbaijan azéri azotémia
    """

  /// Roots in A that leave no doubt themselves, but that affixes go on.
  static let aPlain: StaticString = """
    abad abadi abah abai abang abdi abjad abrasi absah absurd abu acak acang acap acar acara acu
    acuh acung ada adab adang adaptasi adaptor adat adik adil adiluhung adinda administrasi
    administrator adon adopsi adu aduh aduk adzan afiliasi afirmasi afrika agak agama agar agih
    agitasi agung agustus ahad ahli aib air aja ajaib ajak ajal ajang ajar aji aju ajun akad akal
    akan akar akbar akhir akhirat akhlak akibat akikmatisasi aklamasi akomodasi akrab akrobat
    aksara aksi akta aktif aktivasi aktivitas aktor aktual aktualisasi aku akuarium akuisisi
    akumulasi akun akur akurat ala alam alamat alami alang alarm alas alasan alat album alhasil
    ali aliansi alias alibi alih alir aliran alis aljabar alkitab alkohol allah almarhum alokasi
    alot alpa aluminium alumni alun alur amal aman amanah amanat amar amarah amat amati ambang
    ambil ambin ambisi ambisius ambon ambruk ambyar amis amoral amplas amplifikasi amplop ampuh
    ampun amuba amuk amunisi anabaptis anak analisa analisis analogi anarki anatomi ancam anda
    andai andal andil andung anggap anggar anggit anggita anggota angguk anggun anggur angin
    angka angkara angkasa angkat angklung angkuh angkut angon angsa angsur angus aniaya animasi
    anjing anjlok anjung anjur anonim antar antara antariksa anting antipati antisipasi antologi
    antri antuk anugrah anulir anut anyam anyir aorta apa apabila apalagi aparat apatis api apik
    apit aplaus aplikasi april apung arah arahan arak aral arang aransir arbitrasi arca arif
    arisan arit arloji arogan aroma arsip arsir arti artikulasi artis arung arus arwah arwana asa
    asah asak asal asam asap asar asas asasi asbak asi asih asik asimilasi asin asing asisi asli
    asmara asosial asosiasi aspal aspirasi asrama asri astaga astana astronot asuh asumsi
    asuransi asyik atap atas atau atlas atom atraksi atur aturan audio audisi aula aura autopsi
    awak awal awam awan awas ayah ayak ayam ayat ayom ayu ayun ayunda azab azan azimat
    """
}
