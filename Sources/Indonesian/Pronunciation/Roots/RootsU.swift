extension Roots {
  /// Roots in U whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let u: StaticString = """
    ubek ubel uber ubét ucek udek udel udeng udet uek ugem uger ukulélé uleg ulek ulem ulen ules
    ulét ultrafilter ultramodérn ultraviolét umpet uneg unek uniform uniK unilateral unilinéal
    uniséks unisélulér univalén univérsal univérsalia univérsalisme univérsalitas univérsiade
    univérsitas univérsitér univérsum upet upeti urbanisme uréa urémia uréter urétra urétritis
    urgén urgénsi urine usrék utérus utopisme
    """

  /// Roots in U that leave no doubt themselves, but that affixes go on.
  static let uPlain: StaticString = """
    uang ubah ubi ubin ubun ubur ucap udang udara udik ufuk ujar uji ujung ukir ukur ulah ulam
    ulang ulangi ular ulas uli ulung ulur umat umbar umbi umbul umpama umpan umpat umrah umum
    umur unda undang undi undian undur unggah unggas unggul unggun ungkap ungkit ungsi ungu uni
    union unit unjuk unsur unta untai untal untuk untung upacara upah upaya urai urap urat uri
    urin uruk urung urus urusan urut usah usaha usai usang usap usia usik usil usir ustad usul
    usung usus utama utang utara utas utuh utus uzur
    """
}
