extension ReviewedTexts {
  static let joined = """
    # reduplication
    pelan-pelan => pelan-pelan
    Pelan-pelan saja => pelan-pelan saja
    pelan‑pelan => pelan-pelan
    ibu2 => ibu-ibu
    ibu² => ibu-ibu
    Ibu2 hamil => ibu-ibu hamil
    anak2nya => anak-anaknya
    anak-anaknya => anak-anaknya
    anak-anak-nya => anak-anaknya
    buru2 => buru-buru
    sebaik-baiknya => sebaik-baiknya
    sayur-mayur => sayur-mayur
    # hyphens
    non-medis => non-medis
    di-USG => di u es ge
    ke-empat => keempat
    pro-ASI => pro-asi
    Covid-19 => kovid sembilan belas
    let-down => let daun
    skin-to-skin => skin tu skin
    # accents
    têkan => têkan
    TÊKAN => têkan
    rilÉks => riléks
    te\u{302}kan => têkan
    naïf => naif
    Zoë => zoé
    # apostrophes
    Jum'at => jumat
    ma’af => maaf
    do'a => doa
    'pelan' => pelan
    """
}
