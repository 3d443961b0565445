extension Roots {
  /// Roots in B whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let b: StaticString = """
    babé bacek bacem badé bagéa bahenol bahéula bahtera bakalauréat bakelit bakéro baktéri
    baktérial baktériofag baktériolog baktériologi baktériostatiK baktérisida balerina balét
    balistiK balon bandéa bandel bandéla bandeng banderol banditisme bandrék banget bangkét banK
    banténg banter bapakisme bapét barbarisme barbel barber barél baréng barep barét bariér
    barikade barométer barter baruje baskét batalyon batekeng batél batérai bawél bayem bayonét
    béa béasiswa béatifikasi béatriks bebal beban bébas bebat bébé bébék bébel bébér beberapa
    bébi bécak bécék beceng becus béda bedah bedak bedal bedama bedaru bedawi bedaya bedebah
    bedegap bedéng bedil bedinde bédo bedol beduk bedung béga begadang begah begal begana begap
    begawan begini begitu bégo bégonia begu beguk begundal béha béijing béirut bejana bejat béka
    bekah bekakak bekakas bekal bekam bekantan bekap bekas bekasi bekat bekatul békel bekén
    béker bekicot bekil béking bekisar bekleding béklés beku bekuk bél béla belabas belacak
    belacan belacu belada beladau belah belahak belahong belai bélak belaka belakang belako
    belalah belalai belalak belalang belam belambang belan belanak belanda belandar belandong
    belandung belang belanga belangah belangir belangkas belangkin belangkon belanja belantan
    belantara belantik belantika belantuk belarak bélarus belas belasah belasting belasungkawa
    belasut belat belata belater belati belatik belatuk belatung belau belawan belebas belebat
    belecak beleda belédang belédi belédu beléid belék belekok belel belélang belémbang
    beléncong belendong belendung belenggu belengket belengkok belengkong belengsét belenting
    belentung belepas belepotan belera belérang belerong beletér bélfast bélgia beli belia
    beliak belian beliau belibas belibis belida beligo belik belikat beliku belimbing belincong
    beling belingkang belingsat belinjo belintang belis belit belitung beliung beliut belobor
    belodok beloh bélok belokok belolang belolok belolong belon belonggok belongkang belongkeng
    belongkot belongkotan belongsong belontang bélot belotong belu beluam beluas belubu belubur
    beludak beludru beluk belukap belukar beluku belukut belulang beluluk belulung belum
    belumpai belungkang belungkur belungsing belunjur beluntas beluru belus belusuk belut bembam
    bemban bémbar bémo bemper bena benah benak benalu benam benang benar bénara benatu bencah
    bencana bencat benci bencol béncong benda bendahara bendahari bendala bendalu bendang
    bendara bendari bendawat bendawi bendé béndel bendéla bendéra benderang benderung bendésa
    béndi bendir bendo bendoro bendu bendul bendung bénéfit bengah bengal bengang bengap
    bengawan béngék bengép benggala benggang benggil bénggol bengis bengkah bengkak bengkal
    bengkalai bengkalis bengkar bengkarak bengkarung bengkatak bengkawan bengkayang béngkél
    bengkelai bengkeng béngker béngkil béngkok bengkol bengkong bengkos bengkuang bengkudu
    bengkulu bengkunang bengkung bengoh béngok bengong béngot bengu benguk bengul bengung beni
    benih bening benitan benjol benjut bénsin bentak bentala bentan bentang bentangkan bentangur
    bentar bentara bentaus bénténg béntés bentik bentoh béntol béntong bentonit béntrok bentuk
    bentul bentur benturung bentus benua benuang benum benur benyai benyék benyot benzena
    bénzoat bénzol béo béol bera berabé berahi berai beraja bérak berakah beram berambang
    beranda berandal berandang berang berangai berangan berangas berangasan berangga berangkal
    berangkat berangsang berangta berangus berani beranta berantak berantakan berantas berapa
    beras berat bercak berdikari berdus bérébés beredel berémban berembang berendéng berénggil
    berengos berengsék berengut berentang béréo bérés beret beréwok bergajul bergas berguk
    berhala beri beriang berida berik beril berilium berinda beringas beringin beringsang
    berisik berita berkah berkas berkat berkelium berkik berkil berko berkung berlian berma
    bermat bérmuda bernas bernga beroga berok berokat beron beronang berondok berondong berong
    berongkos berongsang berongsong beronjong beronok berontak berosot beroti beroya bersat
    bersih bersil bersin bersit bersut bertih beruang beruas berubuh beruju berujul beruk
    berumbun berumbung berunang berungut beruntus beruri berus berzanji besalén bésan besar
    bésék besel besengék beser besero bését besi bésing besit beskal beskap beskat beslah beslit
    bésok bésot bestari bésteK béstel béstiK bestir bestral besuk besusu besut besuta bét béta
    betah betahak betang betapa betara betari betas betatas betatron betau betawi bété betik
    betina beting betinga betis bétléhém betok béton bétonisasi betot betul betung betutu béwok
    bibél bibliotéK bidét biénial biénnalé bikonvéks bilabial bilatéral bilingualisme bilyét
    bimétal binder bineka binér bioénergi biofilter biogénésis biogéniK biogéografi biokimiawi
    bioluminésénsi biométri biométriK biométrika bioritme biosfér biotéknologi biséksual
    biséktris biséps bitumen blazer bléK blekok blénder bléwah bloger bloK blokade blower bogel
    bogem bohémian bokék boksén bokser bokset boléh boléro bolpén bolpoin bombardemén bomber
    bonafide boncél boncéng bonéka bonét bonggol bongkrék bopéng border bordés boréal boreh
    borék borgol bortél boséta botelir botulisme brander brebes bredel bréksi bréksit brém
    brémen bréndi bréngos bréngsék bretel brevét brigade brikét broiler brokade broker brokoli
    browser brunéi brutalisme budapést buddhisme budé budeg budek budidaya bueng bufer bufét
    bugenvil bujét bujétér bukét buklét buldoser buldozer bulé buléng bulétin bulévar bumél
    bumérang bumi bumper bundel bungker buntek buntel buntet bupét burem buréng burét busét
    butadiéna
    """

  /// Roots in B that leave no doubt themselves, but that affixes go on.
  static let bPlain: StaticString = """
    bab babad babak babat babi babu baca bacok badai badak badan badut bagai bagaimana bagan
    bagasi bagi bagian baginda baguk bagus bah bahagi bahagia bahak baham bahan bahana bahari
    bahas bahasa bahaya bahkan bahu baik bait baja bajak baji baju bak baka bakal bakar bakat
    bakau bakmi bakso bakti baku bala balai balas balik baling balita balkon balok balur balut
    bambu ban bandar bandara banding bandit bandung bang bangga bangkai bangkang bangkit
    bangkrut bangku bangsa bangsal bangsawan bangun bangunan banjar banjir bantah bantai bantal
    banting bantu banyak banyol bapak bara barang barat baring baris barisan baru barung barusan
    basa basah basi basis baskom basmi basuh bata batak batal batang batas batasi batik batin
    batok batu batuk bau baur bawa bawah bawang baya bayam bayang bayangkan bayar bayi bayu
    biadab biak biar biara bias biasa biaya bibi bibir bibit bicara bidadari bidan bidang bidik
    bihun bijak bijaksana biji bikin bila bilah bilang bilas bilik bimbang bimbing bina binasa
    binatang bincang bingkai bingkis bingung bini bintang bintik biola biri biru bis bisa bisik
    bising bisnis bisu bisul bius blus bobok bobol bobot bocah bocor bodoh bogor bohong bola
    bolak bolong bolos bom bombai bonus bor boros bosan bot botak botol boyong buah buai buang
    buas buat buaya bubar bubuh bubuk bubur budak budaya budi bugar bugil bui bujang bujuk bujur
    buka bukan bukit bukti buku bulan bulat bulir bulu buluh bumbu bunda bundar bunga bungkam
    bungkuk bungkus bungsu buntu buntut bunuh bunyi burik buron buru buruh buruk burung bus busa
    busana busuk busur buta butir butuh buyut
    """
}
