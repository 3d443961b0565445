extension Roots {
  /// Roots in U whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let u: StaticString = """
    ubek ubel ubeng uber ubet ucek udeg udek udel udéma udeng udet uék ugel ugem uger ukulélé uleg
    ulek ulem ulén uler ules ulét ulser ulserasi ultimogénitur ultrafilter ultramodérn ultraviolét
    umbel umpet uneg unek unésko ungkep unguéntum uniform uniK unilateral unilateralisme unilinéal
    unipolér uniséks uniséksual unisélulér univalén univalénsi univérsal univérsalia univérsalis
    univérsalisme univérsalitas univérsiade univérsitas univérsitér univérsum unyeng upet upeti
    urbanisme uréa uréase urémia urét urétan uréter urétra urétral urétritis urétroskop uréum urgén
    urgénsi urikémia urine urobilinogén urogénital usrek utéri utérin utérus utilitér utopisme
    utrécht utrikel uvéa uvéitis uzbékistan
    """

  /// Roots in U that leave no doubt themselves, but that affixes go on.
  static let uPlain: StaticString = """
    uang uap ubah uban ubi ubikuitas ubin ubub ubudiah ubudiyah ubun ubur ucap udang udap udara
    udayana udik ufo ufuk uganda uhud uir ujar uji ujub ujud ujung ukal ukhrawi ukhuwah ukil ukir
    ukraina ukul ukup ukur ulah ulam ulama ulang ulangi ular ulas ulayat uli ulik ulin ulir ulkus
    ulos ultimatif ultimatum ultimo ultra ultramikroskop ultrasonik ultrasonografi uluk ulung ulur
    umang umat umbai umbang umbar umbi umbin umbra umbul ummi umpak umpama umpan umpat umpil umpuk
    umrah umum umur unda undak undan undang undi undian unduh undur unggah unggas unggis unggul
    unggun unggut ungka ungkal ungkap ungkat ungkit ungkul ungkup ungkus ungsi ungu uni unifikasi
    unikum union unit unjal unjuk unjur unsur unta untai untal untir untuk untul untun untung unyah
    upacara upah upam upas upaya upih upik upil urai uranium uranus urap urat urban urbanis
    urbanisasi urdu uri urian urik urin urinal urna urolog urologi urtikaria uruguay uruk urung urup
    urus urusan urut usada usah usaha usai usang usap usar usia usik usil usir uskup ustad ustaz
    ustazah usuk usul usung usus usut utak utama utang utara utas utilisasi utilitas utopia utopis
    utuh utus uvula uwak uwal uwuh uyah uzlah uzur
    """
}
