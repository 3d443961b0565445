extension ReviewedTexts {
  static let measures = """
    # units of time
    30 detik => tiga puluh detik
    30 dtk => tiga puluh detik
    30dtk => tiga puluh detik
    10 s => sepuluh detik
    2 mnt => dua menit
    5 min. => lima menit
    2 jam 30 mnt => dua jam tiga puluh menit
    3 hr => tiga hari
    6 mgg => enam minggu
    9 bln => sembilan bulan
    2 thn => dua tahun
    2-3 mnt => dua sampai tiga menit
    # lengths and weights
    2 cm => dua sentimeter
    1,5 cm => satu koma lima sentimeter
    5cm => lima sentimeter
    20 mm => dua puluh milimeter
    1 m => satu meter
    10 km => sepuluh kilometer
    20 m2 => dua puluh meter persegi
    20 m² => dua puluh meter persegi
    3 m³ => tiga meter kubik
    250 mg => dua ratus lima puluh miligram
    100 g => seratus gram
    100 gr => seratus gram
    3,2 kg => tiga koma dua kilogram
    2.500 gram => dua ribu lima ratus gram
    50 mcg => lima puluh mikrogram
    50 µg => lima puluh mikrogram
    # volumes
    60 ml => enam puluh mililiter
    60 mL => enam puluh mililiter
    500 cc => lima ratus ce ce
    2 l => dua liter
    1,5 L => satu koma lima liter
    2 lt => dua liter
    2 sdm => dua sendok makan
    1 sdt => satu sendok teh
    15 tts => lima belas tetes
    # degrees and percent
    37 °C => tiga puluh tujuh derajat celsius
    37,5 °C => tiga puluh tujuh koma lima derajat celsius
    37°C => tiga puluh tujuh derajat celsius
    37⁰C => tiga puluh tujuh derajat celsius
    37ºC => tiga puluh tujuh derajat celsius
    37℃ => tiga puluh tujuh derajat celsius
    37oC => tiga puluh tujuh derajat celsius
    98,6 °F => sembilan puluh delapan koma enam derajat fahrenheit
    90° => sembilan puluh derajat
    36,5–37,5 °C => tiga puluh enam koma lima sampai tiga puluh tujuh koma lima derajat celsius
    -5 °C => minus lima derajat celsius
    10% => sepuluh persen
    2,5 % => dua koma lima persen
    5-10% => lima sampai sepuluh persen
    5%-10% => lima persen sampai sepuluh persen
    5‰ => lima permil
    # multiplication
    3x => tiga kali
    3 x => tiga kali
    3X => tiga kali
    3× => tiga kali
    2x sehari => dua kali sehari
    2 x sehari => dua kali sehari
    2-3x/hari => dua sampai tiga kali per hari
    3x1 => tiga kali satu
    3 x 10 detik => tiga kali sepuluh detik
    2 x 15 mnt => dua kali lima belas menit
    10 cm x 5 cm => sepuluh sentimeter kali lima sentimeter
    10 x 5 cm => sepuluh kali lima sentimeter
    10×5 cm => sepuluh kali lima sentimeter
    sinar X => sinar eks
    # per
    10 ml/hari => sepuluh mililiter per hari
    80x/menit => delapan puluh kali per menit
    80x/mnt => delapan puluh kali per menit
    8 kali/hari => delapan kali per hari
    10 km/jam => sepuluh kilometer per jam
    11 g/dl => sebelas gram per desiliter
    5 mg/kg/hari => lima miligram per kilogram per hari
    5 m/s => lima meter per detik
    TD 120/80 mmHg => te de seratus dua puluh per delapan puluh milimeter air raksa
    140/90 => seratus empat puluh per sembilan puluh
    20 IU => dua puluh i u
    dalam cm => dalam sentimeter
    """
}
