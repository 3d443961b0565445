extension ReviewedTexts {
  static let times = """
    # times
    pukul 10.30 => pukul sepuluh tiga puluh
    pukul 7.05 => pukul tujuh nol lima
    pukul 07.30 => pukul tujuh tiga puluh
    Pukul 10.00 => pukul sepuluh
    pukul 10 => pukul sepuluh
    pkl. 08.15 => pukul delapan lima belas
    pkl 19.45 WIB => pukul sembilan belas empat puluh lima we i be
    10:30 => sepuluh tiga puluh
    00.00 => nol nol
    00:15 => nol nol lima belas
    07.30 => tujuh tiga puluh
    jam 07.00-08.00 => jam tujuh sampai delapan
    pukul 8.00-9.30 => pukul delapan sampai sembilan tiga puluh
    pukul 8.30 s.d. 9.30 => pukul delapan tiga puluh sampai dengan sembilan tiga puluh
    jam 8 pagi => jam delapan pagi
    10:05:09 => sepuluh nol lima nol sembilan
    pukul 21.30 WITA => pukul dua puluh satu tiga puluh wita
    12.50 kg => dua belas koma lima nol kilogram
    # dates
    5 Maret 2026 => lima maret dua ribu dua puluh enam
    17 Agustus 1945 => tujuh belas agustus seribu sembilan ratus empat puluh lima
    Senin, 5 Mei 2026 => senin lima mei dua ribu dua puluh enam
    5 Mar 2026 => lima maret dua ribu dua puluh enam
    12 Des. 2025 => dua belas desember dua ribu dua puluh lima
    5/3/2026 => lima maret dua ribu dua puluh enam
    05-03-2026 => lima maret dua ribu dua puluh enam
    05.03.2026 => lima maret dua ribu dua puluh enam
    2026-03-05 => lima maret dua ribu dua puluh enam
    tgl 5/3 => tanggal lima maret
    tgl. 5 => tanggal lima
    tanggal 5-7 => tanggal lima sampai tujuh
    5–10 Maret => lima sampai sepuluh maret
    # roman numbers
    kala II => kala dua
    trimester III => trimester tiga
    abad XXI => abad dua puluh satu
    Bab IV => bab empat
    kala IIII => kala iiii
    Paus Yohanes Paulus II => paus yohanes paulus dua
    Henry VIII => henry delapan
    infus IV => infus i ve
    kromosom XX => kromosom eks eks
    IV => i ve
    # telephone numbers
    0812-3456-7890 => nol delapan satu dua tiga empat lima enam tujuh delapan sembilan nol
    0812 3456 7890 => nol delapan satu dua tiga empat lima enam tujuh delapan sembilan nol
    (021) 555-1234 => nol dua satu lima lima lima satu dua tiga empat
    +62 812-3456-7890 => plus enam dua delapan satu dua tiga empat lima enam tujuh delapan sembilan nol
    hubungi 119 => hubungi satu satu sembilan
    WA 081234567890 => we a nol delapan satu dua tiga empat lima enam tujuh delapan sembilan nol
    Telp. 112 => telepon satu satu dua
    """
}
