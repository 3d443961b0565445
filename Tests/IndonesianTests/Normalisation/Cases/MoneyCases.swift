extension ReviewedTexts {
  static let money = """
    # money
    Rp50.000 => lima puluh ribu rupiah
    Rp 50.000 => lima puluh ribu rupiah
    Rp. 50.000 => lima puluh ribu rupiah
    Rp.50.000,- => lima puluh ribu rupiah
    Rp50.000,00 => lima puluh ribu rupiah
    rp5000 => lima ribu rupiah
    Rp0 => nol rupiah
    Rp 1,5 juta => satu koma lima juta rupiah
    Rp1,5jt => satu koma lima juta rupiah
    Rp50rb => lima puluh ribu rupiah
    Rp 2–3 juta => dua sampai tiga juta rupiah
    Rp50.000-Rp100.000 => lima puluh ribu rupiah sampai seratus ribu rupiah
    Rp50.000–100.000 => lima puluh ribu sampai seratus ribu rupiah
    Rp25.000/jam => dua puluh lima ribu rupiah per jam
    50rb => lima puluh ribu
    5 jt => lima juta
    IDR 75.000 => tujuh puluh lima ribu rupiah
    $5 => lima dolar
    US$10 => sepuluh dolar amerika
    €20 => dua puluh euro
    """
}
