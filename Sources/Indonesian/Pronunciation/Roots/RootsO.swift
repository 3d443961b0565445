extension Roots {
  /// Roots in O whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let o: StaticString = """
    oase obéks obélisk obéng obéron obésitas obésofobia objéK objéktif objéktifitas objéktivasi
    objéktivis objéktivisme objéktivitas obsérvasi obsérvasional obsérvatori obsérvatorium obsérver
    obsési obsésif obsolét obstétri obstétriK obstétris obstruén obvérsi obyéK obyéktif obyéktifitas
    obyéktivisme obyéktivitas océh ode odekolonye odésa odométer oék ofénsif ofer oférte ofsét
    oftalmométer oftalmostérésis oganéson ogél ohmiK ohmméter oikuméné oikuménis oikuménisme ojég
    ojék oké oker okétani oklusi oksiasétiléna oksidén oksidéntal oksidimétri oksidoréduktase
    oksigén oksigénase oksigénasi oksikaroténo.id oksiméter oksimétripulsa oksistérol
    oksitétrasiklin oksitosin oktaédron oktahédron oktét oktober okulér okultisme okultistiK
    olahraga olé oléagin oléander oléat oléfin olég oléh oléin olék oléng oléografi oléokimia
    oléométer oléorésin oléovitamin olés olét oléum oligarkiK oligofrénia oligoménoréa oligomér
    oligopoliK oligosén oligositémia oligospérma oligozospérmia olimpiade olimpiK ombré oméga
    omégatron omél omelét omérta ométafobia omfalokéle omnipotén ompréng omsét omstandighéid omzét
    onbekwaamhéid oncé oncék oncén oncér ondé ondél onder onderbouw onderdil onderdistriK onderhuur
    onderjurk ondernéming onderok ondertrouw onderverzékering onéng ongéh ongkék ongséng onkogén
    onkogénésis onomatopé onsén ontéigening ontél ontogénésis ontogéni ooblastéma oogénésis oogléa
    oorlogsrécht oosfér opalésén opcénten opel opelét open opendim openkap oper opéra operabel
    operasi operasional operasionalisasi operatif operator operét opérkulum opéron opini oplét
    opnaisel opname oponén opor oportunisme oportunistiK opportunitéitsbeginsel oprési oprésif
    oprésor opruien opsén opsét opséter opsinder opsiner optiK optimisme optimistiK optisién
    optoéléktroniK optoéléktronika optométer optométri optométris orakel oranye orde order ordner
    ordonans orégano orégon orék orén oréng oréol orét organél organiK organisme organogénésis
    organoléptiK organométalo.id orgasme orgastiK orgel orién oriéntal oriéntalis oriéntalisme
    oriéntalistiK oriéntasi oriéntir orkés orkéstra orkéstrasi orkéstrator ornamén ornaméntal
    ornaméntasi ortodéntis ortoépi ortogénésis ortopédi ortopédis ortoréksia osé oséalus oséan
    oséanarium oséania oséanis oséanodrom oséanografi oséanologi oséanomika oséng osfrésiofobia
    osfrésiologi osikel osilométer osmométer osmorégulasi osmorégulator osmose ospéK osténsif
    osténtasi ostéoartritis ostéoblas ostéoid ostéoklas ostéologi ostéomalasia ostéométri
    ostéomiélitis ostéon ostéopati ostéopénia ostéoporosis ostéosarkoma ostéosit ostéotritis oté
    oték otéllo oténtiK oténtikasi oténtisitas otodidaK otokratiK otokritiK otomatiK otonomi otopét
    otoritér otoritét otosklérosis ovarium oven over overaktif overal overdosis overkapasitas
    overkompénsasi overpopulasi overproduksi oversimplifikasi overste overstimulasi
    ovolaktovégétarian ovotéstis ovotransférin owel oyék oyén ozokérit ozonisasi ozonométer
    ozonosfér
    """

  /// Roots in O that leave no doubt themselves, but that affixes go on.
  static let oPlain: StaticString = """
    obat obduksi obi obituari obligasi oblong obor obral obras obrol obruk obsidian obstruksi oci
    oditur odol odontoblas odontologi ofisial oftalmologi ogah ogak ogan ogoh oja ojol oknum okra
    oksalat oksida oksidan oksidasi oksidator oksimoron oktaf oktagon oktagonal oktan oktana okulasi
    okulis okultis okupansi okupasi olah olahan olahragawan olak olang olfaktoris oli oligarki
    oligohidramnion oligopoli oligouria olimpus olok oman ombai ombak omisi omni omnibus omnivora
    omon omong ompong onak onani onanis onar ong onggok onggokan ongkang ongkos ongok ongol onkolog
    onkologi onsang onta ontario ontologi opak opas opasitas opiat opium oplah oplos oportunis
    oposisi opsi opsional optika optimal optimis orak oral oralit orang orangutan orasi orator
    oratorium orbit orbital ordinat ordo ordonansi organ organis organisasi organisator organisir
    organologi orion orisinal orisinalitas orlon ormas ornitolog ornitologi orografi orok ortodoks
    ortodonti ortografi ortoklas osaka osifikasi osilasi osiloskop osing osis oslo osmium osmosis
    otak oto otokrasi otokrat otolaringologi otologi otomasi otomat otomatis otomatisasi otomotif
    otonom otopsi otorisasi otoritarian otoritas otot oval ovipar ovipositor ovulasi ovum owah oyong
    oyot ozokrit ozon
    """
}
