extension Roots {
  /// Roots in B whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let b: StaticString = """
    babé babél bacék bacem badé baék bagéa bahénol baheula bahtera bahureksa bakalauréat bakaloréat
    bakelit bakéro baktérémia baktéri baktérial baktériémia baktérin baktériofag baktériolisis
    baktériolog baktériologi baktériosin baktériostatiK baktérisid baktérisida baktérium baktériuria
    baktéroid baladéwa balangeran balatentara balé balela balelo balérina balérong balét baliém
    baligé balistiK balnéologi balnéotérapi balon balsem bancét bandéa bandel bandéla bandeng
    bandering banderol banditisme bandrék banget bangké bangkét bangladés bangladésh banglé
    banjarnegara banK banprés bantaéng banten banténg banter banteras bapakisme bapépam baper bapet
    bappéda bappénas barbarisme barbéku barbel barber barcélona barél barélang bareng barep barét
    bariér barikade baroK barométer barométriK barométris baroréséptor barotérmograf barsélona
    barténder barter bartoloméus baruje baskét batalyon batekeng batél batéla baterai batéré batéri
    bates batimétri batré baureksa bawéan bawél bayem bayonét béa béasiswa béatifikasi béatniK
    béatriks béatrix bebal beban bébas bebat bébé bébék bébél bébér beberapa bébét bébi bebodoran
    bebotoh béca bécak bécék bécéng becus béda bedah bedak bedal bedama bedar bedaru bedawi bedaya
    bedebah bedebak bedebuk bedebur bedegap bédél bedéng bedhaya bedil bedinde bédo bedol bedudak
    bedug bedugul beduin beduk bedukang bedung béga begadang begah bégal begana begap begawan
    begedél begini begitu bégo bégonia begu beguk begundal béha béhavior béhavioral béhaviorisme
    béhavioristiK béhel béi béijing béirut bejana bejat bejek béji bejibun bejo béK béka bekah
    bekakak bekakas bekal bekam bekantan bekap bekas bekasam bekasem bekasi bekat bekatul békel
    bekén béker bekicot bekil béking bekisar bekléding beklés beksan bekti beku bekuk bekupon bél
    béla belabas belabur belacak belacan belaco belacu belada beladau béladiri belaga belagu belah
    belahak belahong belai belak belaka belakang belakin belako belalah belalai belalak belalang
    belam belambang belan belanak belanda belandar belandong belandung belang belanga belangah
    belangir belangkas belangkin belangko belangkon belanja belantan belantara belantik belantika
    belantuk belarak bélarus belas belasah belasting bélasungkawa belasut belat belata belater
    belati belatik belatuk belatung belau belawan bélboi belebas belebat belecak beleda beledang
    belederu belédi beledu beléid belék belekok belél belelang belembang beléncong belendir
    belendong belendung belenggu belengkét beléngkok beléngkong beléngsét belenting belentung
    belepas belépotan belera belérang belérong belet belétér beléwah bélfast bélgia beli belia
    beliak belian beliau belibas belibis belida beligo beligu belik belikat beliku belimbi belimbing
    belincong beling belingkang belingsat belinjo belintang belinyu belira belis belit belitung
    beliung beliut bélize bélla belobor belodok beloh bélok belokok belolang belolok belolong belom
    belon belonggok belongkang belongkéng belongkot belongkotan belongsong belontang belo.on belot
    belotong belu beluam beluas belubu belubur beludak beludru beluk belukang belukap belukar beluku
    belukut belulang beluluk belulung belum belumpai belungkang belungkur belungsing belunjur
    beluntas belur beluru belus belusuk belut bem bembam bemban bembar bémo bémper bena benah benak
    benalu benam benang benar benara benatu bencah bencana bencat benci béncol bencoléng béncong
    benda bendahara bendahari bendala bendalu bendang bendara bendari bendawat bendawi bendé béndel
    bendéla bendéra benderang benderung bendésa béndi bendir bendo bendoro bendosari bendu bendul
    bendung bénédiktus bénéfaktif bénéfaktor bénéfis bénéfit bénéluks bénélux bener bengah bengal
    bengang bengap bengawan bengék bengep benggala benggali bénggang benggil bénggol bengis bengkah
    bengkak bengkal bengkalai bengkalis béngkang bengkar bengkarak bengkaras bengkarung bengkatak
    bengkawan bengkawang bengkayang béngkél bengkelai béngkéng bengker bengkil bengkoang béngkok
    béngkol béngkong bengkos bengkuang bengkudu bengkulu bengkunang bengkung bengoh bengok béngong
    béngot bengu benguk bengul bengung beni bénigna benih bénin bening benitan bénjamin bénjol
    benjut bénny benoa bénsaldéhid bénsin bénsol bentak bentala bentan bentang bentangkan bentangur
    bentar bentara bentaus bénténg bentés bentét béntik bénto bentoh bentol béntong béntonit béntos
    béntrok bentuk bentul bentulu bentur benturung bentus benua benuang benum benur benyai benyamin
    bényék benyot bénzaldéhida bénzéna bénzil bénzoat bénzodiazépin bénzoil bénzoin bénzokain bénzol
    béo béograd béol bera berabé berahi berai beraja bérak berakah beram berambang beranda berandal
    berandang berang berangai berangan berangas berangasan berangga berangkal berangkat berangsang
    berangta berangus berani beranta berantah berantak berantakan berantas berapa beras berastagi
    berat berau bercak berdikari berdus béré berebes berédél beremban berembang beréndéng berenga
    berenggil berengos berengsék berengut berentang berenuk beréo bérés beret beréwok bergajul
    bergas bergedél bergedil berguk berhala beri beriang béribéri berida berik béril bérilium
    berinda beringas beringin beringsang berisik berita beritahu berkah berkas berkat bérkélium
    berkik berkil bérko berkung berlian bérlin berma bermat bérmuda bérn bérnard bérnardus bernas
    bernga beroga bérok berokat beron beronang berondok berondong berong berongkos berongsang
    berongsong beronjong beronok berontak berosot beroti beroya bersat bersih bersil bersin bersit
    bersut berta bertam bertih beruang beruas berubuh berudu beruju berujul beruk berumbun berumbung
    berunang berungut beruntus beruri berus berzanji besakih besalén bésan besar bésék besel
    besengék bésér besero bését besi besing besit beskal béskap beskat beslah beslit bésok besot
    bestari béstéK bestél béstialitas béstiK bestir bestral besuk besuki besusu besut besuta bét
    béta betah betahak bétakarotén betang bétania betapa betara betari betas betatas bétatron betau
    betawi bété bétel bétét béthésda béthléhém béti betik betina beting betinga betis bétléhém betok
    béton bétonisasi betot betul betung betutu béwok bézoar bezuk bhinnéka biaperi bibel bibliométri
    bibliotéK bidét biénalé biénial biénnalé bifénil bikameral bikonvéks bilabial bilateral
    bilatéralisme biléam bilinéal bilingualisme bilyét bimbél bimétal bimétaliK bimétalisme bimtéK
    bindeng binder binéka binér binokulér bioéléktriK bioénérgi bioétanol bioétika biofilter
    biogénésis biogéniK biogéografi biokimiawi biologiK bioluminésénsi biométri biométriK biométrika
    bioplastiK bioritme biosfér biostatistiK biotéknologi biotiK bipédal biréfringén birokratiK
    biséksual biséktor biséktris biséps bisnismén bitumén biurét bivaK bivalén blastéma blaster
    blazer bleduk bléfaritis bléK blekok blénder bleng blépot blépotan bléwah bloger bloK blokade
    blower blubéri bluder boalémo bogél bogem bohémia bohémian boiler bojonegoro bokék boksen bokser
    boksét boléh bolén boléro bolpén bolpoin bolsyéviK bolsyévisme bombardemén bombastiK bomber
    bomséks bonafidé boncél boncéng boné bonék bonéka bonét bonggol bongkrék bongméh bopéng bopét
    border bordés boréal boréh borék borgol bornéo bornéol bortel bosen boséta botelir botulisme
    boven brakiséfaliK braktéa brander brebes brédél bréksi bréksia bréksit brem brémen brén bréndi
    brengkés brengos bréngsék bretél brévét brévir bréwok brigade brigjén brikét broiler brokade
    broker brokoli bromélia bromélin bronkiéktasis bronkopnéumonia browser brucéla bruder brunéi
    brusélosis brussel brutalisme buboniK budapést buddhisme budé budeg budek budel budidaya bueng
    buénos bufer bufét bugénfil bugénvil bugénvilia bujét bujétér bukarés bukarést bukber bukét
    buklét buldoser buldozer bulé bulék buléléng buléng bulétin bulévar bumél bumerang bumi
    bumiputera bumper bunakén bundel bunder bungkem bungker bunker bunsen buntek buntel buntet bupét
    burem buréng burét burger busét bustrofédon busyét butadiéna butek buténa butét butiK byarpet
    """

  /// Roots in B that leave no doubt themselves, but that affixes go on.
  static let bPlain: StaticString = """
    bab babad babak babang babar babat babi babit babu baca bacat bacok badai badak badan badminton
    badut bagai bagaimana bagan bagasi bagi bagian baginda baguk bagus bah bahagi bahagia bahak
    baham bahan bahana bahari bahas bahasa bahat bahaya bahkan bahu baiat baik bait baja bajak baji
    baju bak baka bakal bakar bakat bakau bakcang bakmi bakpia bakso bakti baku bakwan bala balada
    balah balai balairung balam balap balapan balas balau baliho balik baling balita balkon balok
    balsam balung balur balut bambang bambu ban bancut bandar bandara banding bandit bandos bandot
    bandul bandung bang bangau bangga bangkai bangkang bangkit bangkong bangkrut bangku bangsa
    bangsal bangsawan bangun bangunan banjar banjir bantah bantai bantal banting bantu bantun banyak
    banyol banyuwangi bapak baptis bara barak barakuda barang barat barbar baring baris barisan
    barista bariton barongsai baru barung barusan basa basah basal basi basis baskom basmi basuh
    bata batagor batak batal batang batas batasi batavia batik batin batok batolit batu batuk bau
    bauksit baur baut bawa bawah bawal bawang baya bayam bayang bayangkan bayangkara bayar bayi bayu
    bazar bazoka bhayangkara biadab biak biang bianglala biar biara bias biasa biawak biaya bibi
    bibir bibit bicara bidadari bidah bidan bidang bidas bidik biduan bifokal bihara bihun bijak
    bijaksana biji bikin bikini biku bila bilah bilang bilas biliar bilik bilur bimbang bimbing bina
    binar binasa binatang binatu bincang bincul bingkah bingkai bingkas bingkis bingung bini bintal
    bintang bintara bintik bintil biokatalis biola bioma biopsi bioskop bipolar birama biri birit
    birokrasi biru bis bisa bisbol bisik bising biskuit bismillah bisnis bistik bisu bisul bius
    blangko blangkon blokir blus bobok bobol bobot bobrok bocah bocor bodhisatwa bodoh boga bogor
    bohong boikot bokong bokor bola bolak boling bolong bolos bolu bom bombai bombardir bomoh bonang
    bondong bondowoso bongkah bongkar bongkok bongkol bongsor bonsai bonus bopong bor boraks bordir
    borjuis borok borong boros bosan bot botak botani botol boyolali boyong brahma bramacorah
    brankar brankas brigadir brilian briofita brokat bromida bros brosur brutal bruto buah buai bual
    buana buang buas buat buaya bubar bubrah bubu bubuh bubuk bubung bubur budak budaya budi buduk
    budur bugar bugil bugis bui buih bujang bujuk bujur buka bukan buking bukit bukti buku bulan
    bulang bulat bulbul buldog bulir bulu buluh bulutangkis bumantara bumbu bumbung bumiputra buncis
    buncit bunda bundar bunga bungah bungalo bungkal bungkam bungkuk bungkus bungsu bungur buntang
    buntu buntut bunuh bunyi bupati bura burik buron bursa buru buruh buruk burung bus busa busana
    busi busuk busung busur buta butir butuh buyar buyut
    """
}
