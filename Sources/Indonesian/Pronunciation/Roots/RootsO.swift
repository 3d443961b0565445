extension Roots {
  /// Roots in O whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let o: StaticString = """
    oase obélisk obéng obésitas objéK objéktif objéktivasi objéktivis objéktivisme objéktivitas
    obsérvasi obsérvatorium obsérver obsési obsésif obsolét obstétri obstétriK obstétris obvérsi
    obyéK obyéktif obyéktivitas océh ode odésa odométer ofénsif ofsét oftalmométer ogél ohmméter
    ojég ojék oké oker oklusi oksigén oksigénasi oksiméter oksitosin oktaédron oktét oktober
    okulér okultisme okultistiK olahraga oléander oléat oléfin olég oléh oléin olék oléng
    oléografi oléokimia olés olét oléum oligofrénia oligoménoréa oligomér oligosén olimpiade
    olimpiK oméga omél omelét ompréng omsét omzét oncé oncék oncén oncér ondé ondél onder
    onderdil onderdistriK ondernéming onderok ongéh ongséng onkogén onomatopé opel opelét opén
    opendim oper opéra opérabel operasi operasional operasionalisasi operatif operator operét
    opérkulum opini oplét opname oponén opor oportunisme oportunistiK oprési oprésif oprésor
    opséter opsinder opsiner optiK optimisme optimistiK optoéléktroniK optométri optométris
    orakel oranye orde order ordner ordonans orégano orégon orék orén oréng oréol orét organél
    organiK organisme organogénésis orgasme orgastiK orgel oriéntal oriéntalis oriéntalisme
    oriéntalistiK oriéntasi oriéntir orkés orkéstra orkéstrasi orkéstrator ornamén ornaméntal
    ornaméntasi ortoépi ortopédi ortopédis ose oséan oséanarium oséania oséanis oséanografi
    oséanologi oséng osmométer osmose ostéoartritis ostéoblas ostéoklas ostéologi ostéomiélitis
    ostéon ostéopati ostéoporosis ostéosit oték oténtiK oténtisitas otodidaK otokratiK otokritiK
    otomatiK otonomi otopét otoritér ovarium oven over overaktif overal overdosis overste oyék
    oyén ozonisasi ozonométer ozonosfér
    """

  /// Roots in O that leave no doubt themselves, but that affixes go on.
  static let oPlain: StaticString = """
    obat obi obituari obligasi oblong obor obral obras obrol obruk obsidian oditur odol
    odontoblas ofisial oftalmologi ogah ogan ogoh ojol oknum okra oksalat oksida oksidan
    oksidasi oksidator oksimoron oktaf oktagon oktan oktana okulasi okulis okupasi olah olahan
    oli oligarki oligopoli olok oman ombak omnibus omnivora omon omong ompong onak onani onanis
    onar ong onggok onggokan ongkang ongkos ongok ongol onta ontologi opak opas opiat opium
    oplos oportunis oposisi opsi optimal optimis oral oralit orang orasi orator oratorium orbit
    orbital ordinat ordo organ organis organisasi organisator organisir orisinal orisinalitas
    ormas ornitologi orografi orok ortodoks ortodonti ortografi ortoklas osaka osilasi osiloskop
    osis oslo osmium osmosis otak oto otomatis otomotif otonom otopsi otorisasi otoritarian
    otoritas otot oval ovipar ovulasi ovum oyong oyot ozon
    """
}
