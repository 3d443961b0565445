extension Roots {
  /// Roots in S whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let s: StaticString = """
    sabel saben sabet sabléng sabotase sadel sadisme saguér sajén saké sakelar sakeléK sakléK
    sakramén sakraméntal salé saléh salem salép salmonéla salomé salpéter sambalewa sambel
    sambén sambét sampanye sampean sampék sampel sampér sampéyan samséng samuél sanatogén sandel
    sandera sanering sanggep sanitér sansekerta sanskerta santer santét saptapesona saraséhan
    sardén sardéncis saréh sarékat sarkasme sarkastiK saté satelit satinét satire sauvinisme
    sawér sayembara sayet se seba sebab sebai sebak sebal sebam sebar sebarang sebarau sebasah
    sebat sebaur sebekah sebel sebelah sebelas sébeng sebentar seberang seberhana sébét sebit
    seblak séblang sebrot sebu sebuk sébum sebun sebura seburas seburu seburut sebut secang
    secara seceng secerék sedahan sedak sedam sédan sedang sedap sedat sédatif sedawai sedekah
    sedekap sedelinggam sedéng sederhana sederum sedia sediakala sedih sedikit sédimén
    sedimentasi sédiméntér sedong sedot sedu seduh sefalopoda seg sega ségah segak segala segan
    seganda segani segar segara segata segéger segeh segel segenap segera segi segianya segitiga
    ségmén ségméntal ségméntasi ségrégasi seguna séh seharah séhat sehingga seia seilométer séin
    séismiK séismograf seismolog séismologi sejahtera sejajar sejak sejarah sejarawan sejari
    sejat sejati sejoli sejuk sék séka sekadar sékak sekakar sekakmat sekal sekala sekali
    sekaligus sekalipun sekalor sekam sekan sekang sekap sekar sekarang sekarat sekat sekata
    sekatén sekati sekeduduk sekedup sekelat sekén sekepat sekeri sekering sekésél sekian sekip
    sekira sekitar séko sekoci sekoi sekolah sekon sekongkol sekop sekopong sekoténg sékrési
    sékrét sékrétariat sékrétaris sekring sekrup séks séksi séksmaniaK séksolog séksologi
    sékstan sékstét séksual séksualitas séktarian séktarianisme sékte séktor séktoral sekui
    sekul sékularis sékularisasi sékularisme sékulér sékundér sékuritas sékuriti sekutu sél sela
    selabar selaberak selada seladang selagi selai selain selaju selak selaka selakarang selaku
    selalu selam selama selamat selamba selampai selampé selampék selampit selan selancak
    selancang selancar selang selangat selangka selangkang selangkup selanting selap selapan
    selaput selar selara selarak selaras selarung selasa selasar selasih selat selatan selawat
    selawé selaya selayun selayur selé séléb selebaran sélébran sélébrasi sélébritas sélébriti
    selebu séléder seledri seléguri selékéh selékoh séléksi séléktif séléktivitas séléktor
    selembana selembubu selempada selémpang selempukau selempuri seléndang seléndér seléndro
    selenggara sélénium sélénografi selentik selenting seléo selepa selepang selepat selepé
    seléper selepétan selepi seléra selerak selerang selérét selesa selesai selésma seletuk
    seléwéng sélfi selia seliap selibat selidik seligi seligit selimang selimpang selimpat
    selimut selinap selindung seling selingar selingkit selingkuh selingkup selip selipar selir
    selira selirak selirat seliri selisih selisik selisip selisir selit seliwer selo sélofan
    selok seloka selokan seloki sélom selomot selomprét sélon selonding selong selongkar
    selongsong selonjor selonong selop seloroh selot seloyak seloyong seluang seluar selubung
    seludang seludu seluduk seludup selui seluk selukat selukung sélulér séluloid sélulosa
    selulup selulur selumar selumbar selumbari selumbat selumu selumur seluncur selundat
    selundup selungkang selungkup selup selupat selurah seluru seluruh selusuh selusup selusur
    selut sélvi séma semadi sémafor semah semai semaja semak semalu semambu semampai semanak
    semang semangat semanggi semangka semangkok semangkuk semantan sémantiK semantis semapor
    semaput semar semara semarai semarak semarang semasa semat semata semawang semawar semaya
    semayam semayi sembab sembada sembah sembahyang sembai sembak sembako sembam sembap sembar
    sembarang sembari sembat sembawang sembelih sembelit sémber semberani semberip sembilan
    sembilang sembilu sembir sembirat semboyan sembrani sembrono sembuang sembuh sembul sembung
    sembunyi sembur semburat semédi semeléh semén semena semenanjung semenda semenggah semenjak
    semenjana sementang sementara sementelah semerawang semerbak seméru semésta seméster semi
    semiang sémifinal sémikolon sémikonduktor semilir seminai séminal séminar séminari sémiotik
    sémiotika sémipérmanén semir sémok sempada sempadan sempak sempal sempana sempang sempat
    sempelah sempena sempil sempit semplak sempoa sempoyong sempoyongan semprit semprong semprot
    semprul sempul sempur sempurna semrawut semringah semsem semu semua semunding semur semut
    sén sena senak senam senandika senandung senang senangin senantan senantiasa senapan
    senapang senapati senar senarai sénario sénat sénator senawan senawar senawat senawi senda
    sendal sendalu sendam sendang sendar sendarat sendaren sendat sendawa sendayan sendayang
    sendel sendéng séndér sendi sending sendiri séndok sendon sendorong sendratari sendu
    senduduk senduk sénégal senén senéwén séng sengaja sengal sengam sengap sengar sengat sengau
    senggak senggang senggara senggat senggau senggayut sénggét sénggol senggora senggugu
    senggugut sengguk senggulung senggut sengih sengir sengit sengkak sengkal sengkang sengkar
    sengkarut sengkawang sengkayan sengkéd sengkedan sengkéla sengkelang sengkelat sengkelit
    sengkénit séngkér sengkéta sengkil sengkuang sengkuap sengon sengsai sengsam sengsara
    sengsem senguk sengungut sengut seni senigai senil sénilitas seniman senin sénior sénioritas
    senja senjak senjang senjata senjong senohong senonoh senoyong sénsasi sénsasional sénséi
    sénsibilitas sénsitif sénsitivitas sénsor sénsoriK sénsoris sénsual sénsualisme sénsualitas
    sénsur sénsus sénta sentada sentadu sentagi sentak sentaka sental sentali sentana sentap
    sentara senténg sénter sénti sentiasa séntigram sentil séntiliter séntimén séntiméntal
    séntiméntalitas séntiméntil séntiméter senting sentiong sentol sentong sentosa séntra
    séntral séntralisasi séntralistiK séntralistis séntrifugal séntripétal séntrum sentuh sentuk
    sentul sentung senu senuh senuk senunggang senur senyampang senyap senyar senyawa senyum
    senyur séok sép sepada sepah sepai sépak sepakat sépal sepam sepan sepanar sepandri sepang
    separasi séparatis séparatisme sepasin sepat sepatbor sepatu sepéda sepél sepélé sepeling
    sepén sepenuh seperah seperantu seperti sepesan sepet sepetir sepi sepih sépiker sepir sepit
    sepoi seprai sepréi sépsis séptémber séptiK séptum sepuh sepuit sepuk sepul sepulih sepuluh
    sepupu sepur seput sera serabi serabut seraga seragam serah serai serak serakah seram serama
    serambi serampang serampin serampu seran serana seranah serandau serandib serandung serang
    serangga serangguh seranggung serangkak serangsang serani serap serapah serapat serasa
    serasah serasi serat serati seratung serau seraut serawak serawal seraya serba serbaguna
    serbak serban serbat serbét serbi sérbia serbu serbuk serdadu serdak serdam serdang serdawa
    serdih seréalia sérébral sérébrum sereh sérémoni sérémonial serempak serempét serempu
    sérénade serendah sérendéng seréng serentak sérép serésin sérét sergah sergam sergap sergut
    séri sérial seriap seriat seriawan seribulan seriding serigading serigala serigunting serik
    serikat serikaya serimpét serimpi serimpung serindai serindit sering seringai seringing
    serit sérium sérius serkah serkai serkap serkup serlah serling sermangin sernak séro sérobéh
    serobok serobot seroja serok serologi serombong serondéng serondok serondol serondong sérong
    seronok seropot serosoh serot seroyong sérpentina serpih sersan sérse sersi serta
    sértifikasi sértifikat sertu seru seruak seruas seruda serudi seruduk serugah seruh serui
    seruit seruk serul seruling sérum serumat serun serunai serunda serundéng seruni serunjang
    seruntun seruput seruru serut serutu seruyuk sérviks sérvis sésah sesai sesaing sesajén
    sesak sesal sesam sesanti sesap sésar sesat sesawi sesenap sesepuh seser sési sesil sesira
    sésium sesuai sesuatu sesumbar sét seta sétabelan setagén setai setaka setakona setal
    setambun sétan setana setang setangan setanggi setapak setara setaria setasiun setat setawar
    setebal setek seteker setél setela setelah seteléng setém setempel setén setengah setér
    seteru setéwel seti setia setiap setik setin setinggi setip setir setirman setiwel setoka
    setokin setolop setom setop setoplés setor setori setra setrap setrat setrén setréng setriK
    setrika setrimin setrip setruk setrum setrup setu setuju setum setung setup seturu seudati
    séwa sewah sewaka sewal sewar sewat séwot sewu sféroid sférométer sianométer sibérnétiK
    sibernétika sice sigarét siger silabel silase silét silinder silogisme siluét simboliK
    simbolisme siméon simétri simétris simpanse simpel sinagoge sindén sinder sindikalisme
    sinéas sinéma sinémaskop sinématiK sinématografi sinématografis sinépléks sinérgi sinérgis
    sinérgisme sinestésia sinétron singapura singkéh singkék singlét singsé singsét sinisme
    sinkrétis sinkrétisasi sinkrétisme sinkronisme sinode sinsé sinterklas sintése sintésis
    sintétiK sintétis sinyalemén siréne sirep sirkulér sirkumfléks sistém sistématiK sistématika
    sistématis sistématisasi sistémiK sistémis siter siuman siwér skala skédul skélét skéléton
    skéma skématis skénario skéne sképtis sképtisisme skétsa skizofrénia sklérosis skuter slébor
    sléman sléndro slovénia slowénia snobisme sobék sodét sofismé sokér sokét solder solék
    solidér solitér solomon soméng sompék sompéng sonder sonéta songél songkét sonokeling sonték
    sopék sorbét soré sorék sorén sosialisme sosioléK sosiométri soto spagéti spédométer
    spéktakel spéktakulér spéktrograf spéktrométer spéktroskop spéktrum spékulan spékulasi
    spékulatif spékulator spéléologi spérma spérmatogénésis spérmatosit spermatozoa spérmatozoid
    spésial spésialis spésialisasi spésialistis spésiés spésifiK spésifikasi spésimén spiker
    spion spionase spiritualisme spirométer sponsor sporadiK spréi sprint sprinter sreg sregep
    srempét stabiliser stamén stapler stasionér statistiK stéarin stéfani stéfanus stégodon stéK
    stéker stéla stémpel sténgun sténlés sténo sténograf sténografer sténografi sténogram
    sténsil stép stépa stéréo stéréofoni stéréofoniK stéréoskop stéréotip stéril stérilisasi
    stérilitas stéroid stétoskop stéven stévia stiker stipéndium stoK stoker stopkéran stoplés
    stratégi stratégis stratosfér stréng stréptokokus stréptomisin strés striker stroberi stroke
    strukturalisme studén subétniK subgénus subjéK subjéktif subjéktivisme subjéktivitas
    subkelas submarine subvérsi subvérsif subyéK subyéktif sucéng sudét sufisme sugésti sukaréla
    suke suksés suksési suksésif sulawési sumatera sumbel sumber sumedang suméh sumenep sumengit
    sumpek sumpel sunda sundep sungkem supaya supél super superblok supercepat superfisial
    superfosfat supérior supérioritas superkomputer superkonduktor superlatif superman
    supermarkét supermén supernatural supernova supersoniK superstar superstruktur supervisi
    supervisor suplemén supléméntasi suplési suporter suprémasi suprésor suréalis suréalisme
    surén suriname survéi survéyor suspénse suspénsi suster sutén suvenir swadési swakelola
    swasembada swédia swéter swiké syamanisme syarékat syékh syoK
    """

  /// Roots in S that leave no doubt themselves, but that affixes go on.
  static let sPlain: StaticString = """
    saat sabar sabit sablon sabtu sabuk sabun sabung sabut sadap sadar sadis sado sadur saga
    sagu sah sahabat sahaja saham sahur sahut saing sains saja sajak saji sajian sakit sakral
    saksi sakti saku sal salah salam salat salib salin saling salju salon salur saluran salut
    sama samak samar sambal sambar sambil sambung sambut sampah sampai sampan samping sampul
    samsak samsu samudra sana sanak sandal sandang sandar sandi sandiwara sandung sang sangat
    sangga sanggah sanggar sanggul sanggup sangka sangkal sangkar sangkur sangkut sangsi sanjung
    sanksi santai santan santap santri santun sapa sapi sapih sapta sapu saput saraf saran
    sarana sarang sarap sari saring sarjana sarung sasak sasar sastra sastrawan satai satpam
    satu satwa saudagar saudara saudari sauh sawah sawan sawi sawit sawo saya sayang sayap sayat
    sayu sayup sayur si sia siaga sial sialan siang siap siapa siar siarah siasat sibak sibuk
    sidang sidik sifat sigap sihir sikap sikat siksa siku sikut sila silah silam silang silat
    silau silih siling silsilah simak simbol simbolis simpai simpan simpang simpati simpuh
    simpul sinar sinari sindir sindrom singa singgah singgasana singgung singkap singkat singkir
    singkong singsing sini sintas sipil sipit sipu siput siram sirat sirih sirik sirip sirkuit
    sirna sisa sisi sisih sisik sisip sisir siswa siswi sita situ situasi situs soal sobat sodor
    sofa sogok sohor sokong sol solar solidaritas solo solusi sombong sonar songsong sopan sopir
    sorai sorak sorban sorga sorot sosial sosialis sosiologi sosis sosoh sosok sosor spanduk
    spiral spiritual spontan stabil stabilitas stadion standar stasiun status stigma struktur
    studi studio suai suak suaka suami suap suar suara suarga suasana suatu subsidi subuh subur
    suci sudah sudi sudut suguh suhu suka sukar sukma suku sulam sulap sulih sulit sultan suluh
    sulung sulur sumbang sumbat sumbing sumbu sumpah sumpal sumpit sumsum sumur sunah sunat
    sungai sunggi sungguh sungkan sungkur sungut suntik sunting suntuk sunyi sup supir surai
    suram surat suratan surau surga surplus suruh surut survival sus susah susu susuk susul
    susun sususan susut sutra sutradara swadaya swasta syahadat syahdu syahid syair syak syal
    syarat syariah syarif syawal syukur syuting
    """
}
