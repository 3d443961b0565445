extension ReviewedTexts {
  static let marks = """
    # signs
    ibu & bayi => ibu dan bayi
    ± 5 menit => kurang lebih lima menit
    +/- 5 menit => kurang lebih lima menit
    ≤ 10 => paling banyak sepuluh
    ≥ 38 °C => paling sedikit tiga puluh delapan derajat celsius
    < 2 jam => kurang dari dua jam
    > 38 => lebih dari tiga puluh delapan
    ~5 menit => kira-kira lima menit
    ≈ 5 => kira-kira lima
    2 + 3 = 5 => dua tambah tiga sama dengan lima
    ASI + sufor => asi plus sufor
    10 ÷ 2 => sepuluh dibagi dua
    duduk → tarik napas => duduk lalu tarik napas
    duduk -> tarik napas => duduk lalu tarik napas
    ya/tidak => ya atau tidak
    ibu/ayah => ibu atau ayah
    dan/atau => dan atau
    3 kali @ 10 detik => tiga kali masing-masing sepuluh detik
    @ibu => at ibu
    10 menit/sisi => sepuluh menit per sisi
    2 gelas/sesi => dua gelas per sesi
    perbandingan 1:2 => perbandingan satu banding dua
    Lukas 2:7 => lukas dua tujuh
    belai.id => belai titik id
    # emphasis
    *dua* => dua
    **pelan** => pelan
    _pelan_ => pelan
    *3*x => tiga kali
    *pelan*-pelan => pelan-pelan
    ~pelan~ => pelan
    <b>pelan</b> => be pelan be
    # lists
    - duduk => duduk
    • duduk => duduk
    1. Duduk => satu duduk
    1) Duduk => satu duduk
    a. Duduk => a duduk
    # brackets and quotes
    (a) => a
    (pelan) => pelan
    [[pelan]] => pelan
    "pelan" => pelan
    “pelan” => pelan
    napas … pelan => napas pelan
    # emoji and other scripts
    pelan 😊 => pelan
    dua😀tiga => dua tiga
    👨‍👩‍👧 keluarga => keluarga
    ❤️ ibu => ibu
    pelan 漢字 Ω => pelan
    pe\u{AD}lan => pelan
    \u{FEFF}pelan => pelan
    ＡＳＩ ２ => asi dua
    ﬁlm => film
    # whole sentences
    Ulangi 2-3 menit, 3x sehari. => ulangi dua sampai tiga menit tiga kali sehari
    Tekan 10 dtk, lalu lepas ±5 dtk (3x). => tekan sepuluh detik lalu lepas kurang lebih lima detik tiga kali
    Ny. Ani, G1P0A0, UK 38 mgg. => nyonya ani ge satu pe nol a nol u ka tiga puluh delapan minggu
    Suhu 37,5 °C, nadi 80x/mnt, TD 110/70 mmHg. => suhu tiga puluh tujuh koma lima derajat celsius nadi delapan puluh kali per menit te de seratus sepuluh per tujuh puluh milimeter air raksa
    ASI diperah tiap 2–3 jam, ±60-90 ml. => asi diperah tiap dua sampai tiga jam kurang lebih enam puluh sampai sembilan puluh mililiter
    Pijat 2x/hari, @ 3-5 mnt, mis. pagi & sore. => pijat dua kali per hari masing-masing tiga sampai lima menit misalnya pagi dan sore
    Kontrol tgl 12/3/2026 pkl. 09.00 di RSIA Bunda. => kontrol tanggal dua belas maret dua ribu dua puluh enam pukul sembilan di er es i a bunda
    """
}
