extension Roots {
  /// Roots in U whose spelling leaves a doubt: an e, or a final k that stays a k.
  static let u: StaticString = """
    ubahbentuk ubek ubel ubeng uber uberséksual ubet ucek uceng udé udeg udéh udek udel udéma udeng
    udet uék ugel ugem uger uget ukel ukulélé uleg ulek ulem ulén uler ules ulét ulser ulsérasi
    ultimogénitur ultrafilter ultramodérn ultraviolét ulukutek umbel umbriél umé umpet uncén uncué
    undaé uneg unéj unek unésko ungkep unguéntum uniform uniK unilatéral unilatéralisme unilinéal
    uniméd unipolér uniséks uniséksual unisélulér uniséx univalén univalénsi univérsal univérsalia
    univérsalis univérsalisme univérsalitas univérsiade univérsitas univérsitér univérsitét
    univérsum unnés unsoed unyeng upéh upet upeti uraémia urbanisme uréa uréaméter uréase urémia
    urét urétan uréter uréterorénoskopi urétra urétral urétritis urétroskop uréum urgén urgénsi
    urikémia uriné urobilinogén urogénital uroginékolog user usrek uter utéri utérin utérus utilitér
    utopisme utrécht utrikel uvéa uvéitis uyeng uzbéK uzbékistan
    """

  /// Roots in U that leave no doubt themselves, but that affixes go on.
  static let uPlain: StaticString = """
    uang uap uar ubah uban ubi ubikuitas ubin ubub ubudiah ubudiyah ubun ubur ubus ucap udang udap
    udara udayana udik ufo ufuk uganda uhud uir ujar uji ujub ujud ujung ukal ukhrawi ukhuwah ukil
    ukir ukraina ukul ukup ukur ulah ulam ulama ulang ulangi ular ulas ulat ulayat uli ulik ulin
    ulir ulit ulkus ulos ultimatif ultimatum ultimo ultra ultramikroskop ultrasonik ultrasonografi
    uluk ulung ulur umang umat umbai umbang umbar umbi umbin umbra umbul ummi umpak umpama umpan
    umpat umpil umpuk umrah umum umur unda undak undan undang undi undian unduh undur unggah unggas
    unggis unggul unggun unggut ungka ungkal ungkap ungkat ungkit ungkul ungkup ungkur ungkus ungsi
    ungu uni unifikasi unikum union unit unjal unjuk unjur unsur unta untai untal until unting untir
    untuk untul untun untung unyah unyai upa upacara upah upam upas upaya upih upik upil ura urai
    uranium uranus urap uras urat urban urbanis urbanisasi urdu uri urian urik urin urinal uris urna
    urolog urologi urtikaria uruguay uruk urung urup urus urusan urut usa usada usah usaha usai
    usali usang usap usar usia usik usil usir uskup ustad ustaz ustazah usuk usul usung usus usut
    utak utama utang utara utas uti utilisasi utilitas utopia utopis utuh utus uvula uwak uwal uwuh
    uyah uzlah uzur
    """
}
