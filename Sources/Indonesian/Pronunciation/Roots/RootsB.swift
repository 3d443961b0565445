extension Roots {
  /// Roots in B whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let b: StaticString = """
    babé babél babésiasis bacalég bacék bacem badé badék baébunta baék bagéa bagelén bagét bageur
    bahénol baheula bahtera bahureksa bailéo bailmén baintélkam bakalauréat bakaloréat bakelit
    bakéra bakeri bakéro baktérémia baktéri baktérial baktériémia baktérin baktériofag baktériofobia
    baktériolisis baktériolitiK baktériolog baktériologi baktériosin baktériostatiK baktérisid
    baktérisida baktérium baktériuria baktéroid baladéwa balaésang balangeran balaséba balatentara
    balé balég balék balela balelo balén baléra balérina balérino balérong balét baliém baligé
    balistiK balnéologi balnéotérapi balnéowisata balobé balon balsem balséros balusé bancéa bancét
    bandéa bandel bandéla bandeng bandering banderol bandés banditisme bandrék bangdés banget bangké
    bangkét bangladés bangladésh banglé bangpérs banjarnegara banjét banK bankés bankét banminkés
    banprés bantaéng banten banténg banter banteras bantet bapakisme bapékan bapépam baper bapet
    bappéda bappénas baralék barapén barbarisme barbéku barbékyu barbél barber barcélona barél
    barélang bareng barep baréskrim barét bariér barikade baroK barométer barométriK barométris
    baroréséptor barotérmograf barsélona barténder barter bartoloméus barujé basemah basemén basinét
    baskét basréng batalyon batekeng batél batéla baterai bateré bateri bates batimétri batombé
    batonét batré baturbenua baureksa bawéan bawél bayem bayonét bé béa béasiswa béatifikasi béatniK
    béatriks béatrix béawiyata bebal bebalun beban bebarongan bébas bebasmurni bebaso bebastugas
    bebat bebatur bébé bebegig bébék bébékisme bébél bebencé bébér beberapa bébét bébi bebodoran
    bébop bebotoh béca bécak bécék bécéng becik becus béda bedah bedak bedal bedama bedar bedaru
    bedawi bedaya bedebah bedebak bedebuk bedebur bedegap bedél bedéng bedhaya bedil bedinde bédo
    bédoanas bedol bedu bedudak bedug bedugul beduin beduk bedukang bedung bega begadang begah bégal
    begana begap begar begawan begedél begimana begini begitu bégo bégonia begu beguk begundal béha
    béhavior béhavioral béhaviorisme béhavioristiK béhel béi béijing béirut bejana bejat béjé bejek
    béji bejibun bejo béK béka bekah bekakak bekakas bekal bekam bekangdam bekangin bekantan bekap
    bekas bekasam bekasem bekasi bekat bekatul békel bekén béker bekicot bekil béking bekisar
    bekléding beklés beksan bekti beku bekuk bekupon bél béla belabar belabas belabur belacak
    belacan belaco belacu belada beladau béladiri belaga belagu belah belahak belahong belai belak
    belaka belakang belakin belako belalah belalai belalak belalang belam belambang belan belanak
    belanda belandar belandong belandung belang belanga belangah belangir belangkas belangkin
    belangko belangkon belanja belantan belantara belantik belantika belantuk belarak bélarus
    bélarusia belas belasah belaskasihan belasting bélasungkawa belasut belat belata belater belati
    belatik belatuk belatung belau belawan bélboi beldu belebas belebat belecak beléda beledang
    belederu beledi beledu beléid belék belekék belekok belél belelang belembang beléncong belendir
    belendong belendrang belendung belenggu belengkét beléngkok beléngkong beléngsét belenting
    belentung belepas belépotan belera belérang belérong belet belétér beléwah bélfast bélgia beli
    belia beliak belian beliau belibas belibis belida beligo beligu belik belikat beliku belimbi
    belimbing belincong beling belingkang belingsat belinjo belintang belinyu belio belira belis
    belit belitung beliung beliut bélize bélla belo belobor belodok beloh bélok belokok belolang
    belolok belolong belom belon bélonéfobia belonggok belongkang belongkéng belongkot belongkotan
    belongsong belontang belo.on beloso belot belotong bélu beluam beluas belubu belubur beludak
    beludar beludru beluga beluk belukang belukap belukar beluku belukut belulang beluluk belulung
    belum belumpai belungkang belungkur belungsing belunjur beluntas belur beluru belus belusuk
    belut bem bembam bemban bembar bémo bémper bena benah benak benalu benam benang benar benara
    benatu bencah bencana bencat benci béncol bencoléng béncong benda bendahara bendahari bendala
    bendalu bendang bendar bendara bendari bendawat bendawi bendé béndel bendéla bendéra benderang
    benderung bendésa béndi bendir bendo bendoro bendosari béndrat bendu bendul bendung bénédiktus
    bénéfaktif bénéfaktor bénéfis bénéfit bénéluks bénélux bener benga bengah bengal béngalin
    bengang bengap bengawan bengék bengep benggala benggali bénggang benggil bénggol bengis bengka
    bengkah bengkak bengkal bengkalai bengkalis béngkang bengkar bengkarak bengkaras bengkarung
    bengkatak bengkawan bengkawang bengkayang béngkél bengkelai béngkéng bengker bengkil bengkoang
    béngkok béngkol béngkong bengkos bengkuang bengkudu bengkulu bengkunang bengkung bengoh bengok
    béngong béngot béngpus bengu benguk bengul bengung béni bénigna benih benik bénin bening benitan
    bénjamin benjang bénjol benjut bénny benoa bénsaldéhid bénsin bénsol benta bentak bentala bentan
    bentang bentangkan bentangur bentar bentara bentaus bénténan bénténg bentés bentét béntik
    benting bénto bentoh bentol béntong béntonit béntopélagis béntor béntos béntrok bentuk bentul
    bentulu bentur benturung bentus benua benuang benuaq benum benur benyai bényamin bényék bényot
    bénzaldéhida bénzédrin bénzéna bénzil bénzoat bénzodiazépin bénzoil bénzoin bénzokain bénzol béo
    béograd béol bera berabé berahi berai beraja bérak berakah beram berambang beranda berandal
    berandang berang berangai berangan berangas berangasan berangga berangkal berangkat berangsang
    berangta berangus berani beranta berantah berantak berantakan berantas berapa beras beraspati
    berastagi berat berau bérber bercak berdikari berdus béré berebes berédel beremban berembang
    beréndéng berenga berenggil berengkes berengos berengsék berengut berentang berenuk beréo bérés
    bérét beréwok bergajul bergas bergedél bergedil bergo berguk berhala beri beriang béribéri
    berida berik béril bérilium berinda beringas beringin beringsang berisik berita beritahu berkah
    berkas berkat bérkélium berkik berkil bérko berkung berlian bérlin bérma bermat bermi bermuda
    bérn bérnard bérnardus bernas bernga beroga bérok berokat beron beronang berondok berondong
    berong berongkol berongkos berongsang berongsong beronjong beronok berontak berosot beroti
    beroya bersat bersih bersil bersin bersit bersut bérta bertam bertih bertung beru beruang beruas
    berubuh berudu berugak beruju berujul beruk berumbun berumbung berumun berunai berunang berungut
    beruntus beruri berus berusu berzanji besakih besalén bésan besar bésék besel besengék bésér
    beséro bését besi besik besikal besing besit besitua béskal béskap béskat beslah beslit bésoa
    bésok besot bestari béstéK bestél béstialitas béstiK bestir bestral besuk besuki besusu besut
    besuta bét béta betah betahak bétakarotén betang bétania betapa betara betari betas betatas
    bétatron betau betawi bété bétel bétét béthél béthésda béthléhém béti betik betina beting
    betinga betis bétléhém betok béton betonisasi betot betul betung betutu beunyeur béwok bézel
    bezit bézoar bezuk bhinéka bhinnéka biaperi biarpet bibel bibliométri bibliotéK bibliotérapi
    bidét biénalé biénial biénnalé bifénil bifidobaktéri bigoréksia bikaméral bikonvéks bilabial
    bilatéral bilatéralisme biléam biliér bilinéal bilingualisme bilyét bimbél bimétal bimétaliK
    bimétalisme bimtéK bindeng binder binéka binér binés binnen binokulér bioéléktriK bioénérgi
    bioétanol bioétika biofilter biogénésis biogéniK biogéografi biogéokimiawi biokimiawi biologiK
    bioluminésénsi biométri biométriK biométrika biomolékular bioplastiK bioritme biosfér
    biostatistiK biotéknologi biotiK bipédal biréfringén birnésit birokratiK biséksual biséktor
    biséktris bisép biséps bisnismén bitumén biurét bivaK bivalén blastéma blaster blastodérm blazer
    blébér blebes bledék bledug bleduk bléfaritis bléfaroplasti bleganjur bléK bleketépé blekok
    blekutak bléncong blénder blendung bleng blengong blénofobia blépot blépotan bléwah bloger bloK
    blokade blower blubéri bluder bludrek boalémo bobéngka bogél bogem bohémia bohémian boiler
    bojonegoro bokéh bokék bokéo bokép boksen bokser boksét boléh bolén boléro bolpén bolpoin
    bolsyéviK bolsyévisme bombardemén bombastiK bomber bomséks bonafidé boncél boncéng bondéK
    bondrés boné bonék bonéka bonératé bonét bonggol bongkrék bongméh boomzaken bopéng bopét border
    bordés boréal boréh borék borgol bornéo bornéol bortel bosen boséta botékan botelir botulisme
    boven brakiséfaliK brakitérapi braktéa bralét brander braseri brebes brédel bregada bréksi
    bréksia bréksit brem brémen brén bréndi brengkes brengos bréngsék bresih bretél brévét
    brévimanus brévir bréwok brigade brigjén brigjénpol brikét briskét broiler brokade broker
    brokoli bromélia bromélin bronkiéktasis bronkoésofagologi bronkopnéumonia browser brucéla bruder
    brunéi brusélosis brussel brutalisme buboniK budapést buddhisme budé budeg budek budel budidaya
    bueng buénos bufer bufét bugénfil bugénvil bugénvilia bujét bujétér bukarés bukarést bukber buké
    bukét buklét bukuséntris buldoser buldozer bulé bulék buléléng buléng bulétin bulévar bumel
    bumerang bumi bumiputera bumper bumpet bunakén bundel bunder bungkem bungker bunker bunsen
    buntek buntel buntet bupét burem bureng burét burger busét busmétiK bustiér bustrofédon busyét
    butadiéna butarepan butek buténa butét butiK byarpet
    """

  /// Roots in B that leave no doubt themselves, but that affixes go on.
  static let bPlain: StaticString = """
    bab babad babak babang babar babas babat babi babil babit babu baca bacat bacok bada badai badak
    badan badi badminton badut bagai bagaimana bagan bagasi bagat bagi bagian baginda baguk bagus
    bah bahagi bahagia bahak baham bahan bahana bahari bahas bahasa bahat bahaya bahkan bahu baiat
    baik bait baja bajak baji baju bak baka bakak bakal bakar bakat bakau bakcang bakmi bakpia bakso
    bakti baku bakul bakwan bal bala balada balah balai balairung balam balap balapan balas balau
    baliho balik baling balita balkon balok balsam balun balung balur balut bambang bambu ban bancut
    bandar bandara banding bandit bandos bandot bandul bandung bang bangai bangau bangga bangkai
    bangkang bangkit bangkong bangkrut bangku bangsa bangsal bangsawan bangun bangunan banir banjar
    banjir bantah bantai bantal banting bantu bantun bantut banyak banyol banyuwangi bapak baptis
    bara barak barakuda barang barat barbar barik baring baringin baris barisan barista bariton
    barongsai baru barung barusan barut basa basah basal basi basis baskom basmi basuh basut bata
    batagor batak batal batang batas batasi batavia batik batin batok batolit batu batuk bau bauksit
    ba.un baur baut bawa bawah bawal bawang baya bayam bayang bayangkan bayangkara bayar bayi bayu
    bazar bazoka bhayangkara biadab biak biang bianglala biar biara bias biasa biau biawak biaya
    bibi bibir bibit bicara bicu bidadari bidah bidai bidan bidang bidas bidik biduan biduk bifokal
    bihara bihun bijak bijaksana biji bikin bikini biku bila bilah bilang bilas biliar bilik bilur
    bimbang bimbing bina binar binasa binatang binatu bincang bincul bingkah bingkai bingkas bingkis
    bingung bini bintal bintang bintara bintik bintil bintit biokatalis biola bioma biopsi bioskop
    bipolar birama biras biri birit birokrasi biru bis bisa bisbol bisik bising biskuit bismillah
    bisnis bistik bisu bisul bius blangko blangkon blokir blus bobok bobol bobot bobrok bocah bocor
    bodhisatwa bodoh boga bogor bohong boikot bokong bokor bola bolak boling bolong bolos bolu bom
    bombai bombardir bomoh bonang bondong bondowoso bongkah bongkar bongkok bongkol bongsor bonsai
    bonus bop bopong bor boraks bordir borjuis boro borok borong boros bosan bot botak botani botol
    boya boyolali boyong brahma bramacorah brankar brankas brigadir brilian briofita brokat bromida
    bros brosur bruk brutal bruto buah buai buak bual buana buang buas buat buaya bubar bubrah bubu
    bubuh bubuk bubung bubur bucu budak budaya budi buduk budur bugar bugil bugis bui buih bujang
    bujuk bujur buka bukan buking bukit bukti buku bulan bulang bulat bulbul buldog bulir bulu buluh
    bulutangkis bumantara bumbu bumbung bumiputra buncang buncis buncit bunda bundar bunga bungah
    bungalo bungkal bungkam bungkuk bungkus bungsu bungur buni buntang buntu buntut bunuh bunyi
    bupati bura burik buron bursa buru buruh buruk burung bus busa busana busi busuk busung busur
    buta butir butuh buyar buyut
    """
}
