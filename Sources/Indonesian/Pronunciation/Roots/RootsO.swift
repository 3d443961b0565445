extension Roots {
  /// Roots in O whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let o: StaticString = """
    oase obélisk obéng obésitas objéK objéktif objéktivasi objéktivis objéktivisme objéktivitas
    obsérvasi obsérvatorium obsérver obsési obsésif obsolét obstétri obstétriK obstétris obstruén
    obvérsi obyéK obyéktif obyéktivitas océh ode odésa odométer ofénsif ofsét oftalmométer oganéson
    ogél ohmiK ohmméter ojég ojék oké oker okétani oklusi oksiasétiléna oksidén oksidéntal
    oksidimétri oksigén oksigénasi oksiméter oksitétrasiklin oksitosin oktaédron oktahédron oktét
    oktober okulér okultisme okultistiK olahraga oléander oléat oléfin olég oléh oléin olék oléng
    oléografi oléokimia oléométer oléovitamin olés olét oléum oligarkiK oligofrénia oligoménoréa
    oligomer oligopoliK oligosén oligositémia olimpiade olimpiK oméga omél omelét omfalokéle ompréng
    omsét omzét oncé oncék oncén oncér ondé ondél onder onderdil onderdistriK ondernéming onderok
    ongéh ongséng onkogén onomatopé ontogénésis ontogéni oogénésis oosfér opel opelét open opendim
    openkap oper opéra operabel operasi operasional operasionalisasi operatif operator operét
    opérkulum operon opini oplét opname oponén opor oportunisme oportunistiK oprési oprésif oprésor
    opsén opsét opséter opsinder opsiner optiK optimisme optimistiK optisién optoéléktroniK
    optoéléktronika optométer optométri optométris orakel oranye orde order ordner ordonans orégano
    orégon orék orén oréng oréol orét organél organiK organisme organogénésis orgasme orgastiK orgel
    orién oriéntal oriéntalis oriéntalisme oriéntalistiK oriéntasi oriéntir orkés orkéstra
    orkéstrasi orkéstrator ornamén ornaméntal ornaméntasi ortoépi ortogénésis ortopédi ortopédis osé
    oséan oséanarium oséania oséanis oséanografi oséanologi oséng osilométer osmométer osmorégulasi
    osmose osténsif osténtasi ostéoartritis ostéoblas ostéoid ostéoklas ostéologi ostéomiélitis
    ostéon ostéopati ostéopénia ostéoporosis ostéosarkoma ostéosit oték oténtiK oténtisitas otodidaK
    otokratiK otokritiK otomatiK otonomi otopét otoritér otosklérosis ovarium oven over overaktif
    overal overdosis overkapasitas overkompénsasi overpopulasi overproduksi oversimplifikasi overste
    overstimulasi oyék oyén ozokérit ozonisasi ozonométer ozonosfér
    """

  /// Roots in O that leave no doubt themselves, but that affixes go on.
  static let oPlain: StaticString = """
    obat obduksi obi obituari obligasi oblong obor obral obras obrol obruk obsidian obstruksi oditur
    odol odontoblas odontologi ofisial oftalmologi ogah ogan ogoh ojol oknum okra oksalat oksida
    oksidan oksidasi oksidator oksimoron oktaf oktagon oktagonal oktan oktana okulasi okulis okultis
    okupasi olah olahan olahragawan olak olang olfaktoris oli oligarki oligohidramnion oligopoli
    oligouria olimpus olok oman ombak omisi omni omnibus omnivora omon omong ompong onak onani
    onanis onar ong onggok onggokan ongkang ongkos ongok ongol onkolog onkologi onsang onta ontario
    ontologi opak opas opasitas opiat opium oplah oplos oportunis oposisi opsi opsional optika
    optimal optimis oral oralit orang orangutan orasi orator oratorium orbit orbital ordinat ordo
    ordonansi organ organis organisasi organisator organisir organologi orion orisinal orisinalitas
    orlon ormas ornitolog ornitologi orografi orok ortodoks ortodonti ortografi ortoklas osaka
    osifikasi osilasi osiloskop osing osis oslo osmium osmosis otak oto otokrasi otokrat
    otolaringologi otologi otomasi otomat otomatis otomotif otonom otopsi otorisasi otoritarian
    otoritas otot oval ovipar ovipositor ovulasi ovum oyong oyot ozokrit ozon
    """
}
