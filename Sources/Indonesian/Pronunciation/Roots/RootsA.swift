extension Roots {
  /// Roots in A whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let a: StaticString = """
    abdomén abérasi abiogénésis abonemén abréviasi absén absénsi abséntéisme absés absolutisme
    absorbén abstinénsi abstraK absurdisme acéh adaptabel adegan adékuat adem adéndum adénoid
    adénoma adhési adhésif adjéktif adjéktiva adolésén adrénal adrénalin adrénérgiK adrés advén
    advént advérbia advérbial advérténsi advértorial aérasi aérator aérob aérobatiK aérobiK
    aérodinamiK aérodinamika aérofon aérogram aérolit aérologi aérométer aéronautika
    aéroplankton aérosol aérostatika afdéling aféK aféksi aféktif aférésis aforisme agén agénda
    aglomerasi agnés agnostisisme agrégasi agrégat agrégatif agrési agrésif agrésivitas agrésor
    agrobisnis agroékosistém ajek ajéktiva ajengan akadémi akadémiK akadémikus akadémis
    akadémisi akapéla akik akordéon akréditasi akrobatiK akromégali aksélerasi aksélerator
    akselérométér aksén akséntuasi aksép akséptabel akséptasi akséptor aksés aksésibilitas
    aksésori aksésoris aksidéntal akténtas aktivis aktivisme akuadés akuarél akuatiK akuifer
    akuntabel akustiK albédo albért albinisme albumén aldehida alégori alégoris alegro alél alem
    alérgén alérgi alérgis alfabét alfabétis alfanumériK alfréd algoritme aliénasi aliméntasi
    alinéa aliterasi alkalométri alkéna alkoholisme almamater aloléks altér alternasi alternatif
    alternator altiméter altruisme alvéolar amandel amandemén ambasadé ambeien ambek ambén
    amberal ambergris ambivalén ambivalénsi amblek ambles ambulans améba amébiasis améboid
    améliorasi amélioratif amén amendemén aménoréa amerika amérta amétis amfétamin amfitéater
    amnésia amnésti ampas ampek ampel ampela ampelam ampelas ampére ampéremeter amstérdam
    amtenar anabolisme anaérob anaérobiK anakronisme analékta analéptik analgésiK anamel
    anamnésis anarkisme andés andésit andréas androgén anéh anéka anékdot anéksasi anémia anémiK
    anémométer aneroid anéstési anéstésia anéstésiolog anéuploid anéurisme angel anggerka
    anggrék anggréni angiosperma angkel angker angkét angler animisme anode anoféles anoréksia
    anorganiK ansambel antagonisme antéfiks antek antelas antélop antém anténa anténatal anténg
    antep antérior antero antésédén antibiotiK antigén antipode antisemitisme antisépsis
    antiséptiK antitésis antré antroposéntris antusiasme anugerah anumérta anurésis anyel
    anyelir anyep anyes apartemén aparthéid apé apék apel apélativa apéndéktomi apéndiks
    apéndisitis apérsépsi apes apnéa apogé apologétika apopléksi aposteriori apostrofiK apotéK
    apotékér aprésiasi aprésiatif aransemén arbéi arbiter arbitrasé arbitrér aréa aréal arék
    aren aréna aréola argéntina argumén arguméntasi arguméntatif ariés aristotipe aritmétika
    arkade arkaisme arkéolog arkéologi arkéologis arkéozoikum arketipe arménia aromatiK arsénal
    arséniK arsiték arsitéktur artéfaK artéri artériosklérosis artésis artikel artileri artistiK
    asbés aséksual asem asémbling asépsis aséptiK asét asétat asétilena aséton asimétris asistén
    asisténsi askése askét asortimén aspéK asténia asteroid astral atavisme atéis atéisme
    atéistis atélir aténa aténsi aténuasi atlantiK atlét atlétiK atlétis atmosfér atmosféris
    atrésia atrét atribut aubade audiénsi auténtiK auténtikasi auténtisitas autisme autogén
    avérsi avértebrata awét awéwé ayem ayéng azéotrop azérbaijan
    """

  /// Roots in A that leave no doubt themselves, but that affixes go on.
  static let aPlain: StaticString = """
    abad abadi abah abai abang abdi absah absurd abu acak acang acap acar acara acu acuh acung
    ada adab adat adik adil adinda adon adopsi adu aduh aduk adzan agak agama agar agung ahad
    ahli aib air aja ajaib ajak ajal ajang ajar aji aju akad akal akan akar akbar akhir akhirat
    akhlak akibat akrab akta aktif aktivitas aktor aku akun akur akurat ala alam alamat alami
    alang alarm alas alasan alat album alhasil ali alias alih alir alis alkohol allah alun alur
    amal aman amanah amanat amar amarah amat amati ambang ambil ambin amis ampuh ampun amuk anak
    analisa analisis anarki ancam anda andai andal andil andung anggap anggar anggota angguk
    anggun anggur angin angka angkasa angkat angklung angkuh angkut angsa angsur angus aniaya
    anjing anjlok anjung anjur antar antara anting antri antuk anugrah anut anyam aorta apa api
    apik apung arah arak aral arang aransir arbitrasi arca arif arisan arit arloji arogan aroma
    arsip arti artis arung arus arwah asa asah asak asal asam asap asar asas asasi asi asih asik
    asin asing asisi asli asmara asosiasi asrama asri asuh asumsi asuransi asyik atap atas atau
    atlas atom atur aturan aula aura awak awal awam awan awas ayah ayak ayam ayat ayu ayun
    ayunda azab azan
    """
}
