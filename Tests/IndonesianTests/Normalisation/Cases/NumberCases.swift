extension ReviewedTexts {
  static let numbers = """
    # cardinals
    0 => nol
    7 => tujuh
    10 => sepuluh
    11 => sebelas
    12 => dua belas
    19 => sembilan belas
    20 => dua puluh
    21 => dua puluh satu
    46 => empat puluh enam
    100 => seratus
    101 => seratus satu
    111 => seratus sebelas
    119 => seratus sembilan belas
    250 => dua ratus lima puluh
    1000 => seribu
    1.000 => seribu
    1001 => seribu satu
    1.100 => seribu seratus
    2.500 => dua ribu lima ratus
    10.000 => sepuluh ribu
    11.000 => sebelas ribu
    100.000 => seratus ribu
    101.010 => seratus satu ribu sepuluh
    1.000.000 => satu juta
    1.500.000 => satu juta lima ratus ribu
    12.345.678 => dua belas juta tiga ratus empat puluh lima ribu enam ratus tujuh puluh delapan
    1.000.000.000 => satu miliar
    1.001.001.001 => satu miliar satu juta seribu satu
    999.999.999.999 => sembilan ratus sembilan puluh sembilan miliar sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan
    1234567890123 => satu dua tiga empat lima enam tujuh delapan sembilan nol satu dua tiga
    # decimals
    1,5 => satu koma lima
    0,75 => nol koma tujuh lima
    37,5 => tiga puluh tujuh koma lima
    1.234,56 => seribu dua ratus tiga puluh empat koma lima enam
    2,05 => dua koma nol lima
    0.5 => nol koma lima
    3.14 => tiga koma satu empat
    -5 => minus lima
    −2,5 => minus dua koma lima
    # ordinals
    ke-1 => pertama
    ke-2 => kedua
    ke-3 => ketiga
    ke-5 => kelima
    ke–5 => kelima
    Ke-10 => kesepuluh
    ke-11 => kesebelas
    ke-12 => kedua belas
    ke-21 => kedua puluh satu
    ke-100 => keseratus
    ke-1.000 => keseribu
    ke7 => ketujuh
    anak ke-2nya => anak keduanya
    hari ke-3 sampai ke-5 => hari ketiga sampai kelima
    ke-IV => keempat
    # ranges
    2-3 => dua sampai tiga
    2–3 menit => dua sampai tiga menit
    2—3 menit => dua sampai tiga menit
    2 - 3 menit => dua sampai tiga menit
    2 – 3 menit => dua sampai tiga menit
    5 s.d. 10 => lima sampai dengan sepuluh
    5 s.d 10 kali => lima sampai dengan sepuluh kali
    5 s/d 10 kali => lima sampai dengan sepuluh kali
    5 sd 10 kali => lima sampai dengan sepuluh kali
    1,5-2 jam => satu koma lima sampai dua jam
    10~15 menit => sepuluh sampai lima belas menit
    ½-1 jam => setengah sampai satu jam
    10 cm-15 cm => sepuluh sentimeter sampai lima belas sentimeter
    2020-2025 => dua ribu dua puluh sampai dua ribu dua puluh lima
    0-6 bulan => nol sampai enam bulan
    Senin-Jumat => senin sampai jumat
    Januari–Maret => januari sampai maret
    5 -3 => lima minus tiga
    # patterns
    4-7-8 => empat tujuh delapan
    napas 4-2-6, 5 kali => napas empat dua enam lima kali
    # fractions
    1/2 => setengah
    1/2 jam => setengah jam
    1/3 => sepertiga
    2/3 => dua pertiga
    1/4 => seperempat
    3/4 => tiga perempat
    5/8 => lima perdelapan
    1/10 => sepersepuluh
    1/16 => seperenam belas
    1/100 => seperseratus
    1 1/2 jam => satu setengah jam
    ½ gelas => setengah gelas
    ¼ => seperempat
    ¾ cangkir => tiga perempat cangkir
    2½ jam => dua setengah jam
    1/4-1/2 => seperempat sampai setengah
    # suffixes
    90-an => sembilan puluhan
    1990-an => seribu sembilan ratus sembilan puluhan
    10-nya => sepuluhnya
    ber-2 => berdua
    ber-3 => bertiga
    """
}
