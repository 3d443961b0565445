extension Roots {
  /// Roots in O whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let o: StaticString = """
    oase obélisk obéng obésitas objéK objéktif objéktivisme objéktivitas obsérvasi obsérvatorium
    obsési obsésif obsolét obstétri obvérsi obyéK obyéktif océh ode odométer ofénsif ofsét ogél
    ohmméter ojég ojék oké oker oklusi oksigén oksitosin oktét oktober okulér okultisme olahraga
    oléander oléfin oléh olék oléng oléografi olés olét oléum oligosén olimpiade oméga omél
    ompréng omsét omzét once oncék oncén oncér onder onderdil onderdistriK onderneming onderok
    ongéh onkogén onomatope opelét opén opendim oper opéra operasi operasional opérasionalisasi
    operatif operator opérét opini oplét opname oponén opor oportunisme opsétér opsinder opsiner
    optiK optimisme optométri orakel oranye orde order ordner ordonans orégano orén oréng oréol
    oret organel organiK organisme orgasme orgel oriéntal oriéntalis oriéntasi orkés orkéstra
    orkéstrasi ornamén ornaméntal ornaméntasi ortopédi ortopédis ose oséan oséania oséanografi
    oséanologi oséng osmométer osmose ostéologi ostéopati ostéoporosis oték oténtiK otomatiK
    otonomi otopét otoritér ovarium oven over overaktif overal overdosis overste oyék ozonisasi
    ozonométer
    """

  /// Roots in O that leave no doubt themselves, but that affixes go on.
  static let oPlain: StaticString = """
    obat obor obral obras obrol oknum olah olahan olok ombak omon omong ompong onak onar ong
    ongkos opas opium oposisi opsi optimal optimis oral orang orator organisasi organisir
    orisinal otak otomatis otomotif otonom otot oval oyong ozon
    """
}
