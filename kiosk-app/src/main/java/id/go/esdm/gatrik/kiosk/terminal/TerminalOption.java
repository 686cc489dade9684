package id.go.esdm.gatrik.kiosk.terminal;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The options of the command line (contract, Command lines), in the order of the README and of {@code --help}. */
enum TerminalOption {
    DATA("DIR", "Data server (bawaan: $XDG_DATA_HOME/kiosk-djk)."),
    CACHE("DIR", "Tembolok terminal (bawaan: DIR/terminal)."),
    SERVER("URL", "Ikuti server admin lain; tidak ada server yang dijalankan di sini."),
    ROOT_KEY("FILE", "Kunci akar (PEM) yang dipercaya, bersama --server."),
    HOST("A", "Alamat server (bawaan: 127.0.0.1)."),
    PORT("N", "Porta server; 0 memilih yang kosong (bawaan: 8080)."),
    WINDOW("WxH", "Ukuran jendela, atau layar bila --headless (bawaan: layar penuh)."),
    HEADLESS(null, "Berjalan tanpa layar."),
    SCREENSHOT("FILE", "Simpan gambar layar (PNG), lalu selesai."),
    AFTER("SECONDS", "Jeda setelah edisi pertama tergambar (bawaan: 2)."),
    DEMO(
            null,
            "Isi DIR yang kosong dengan DIP contoh dan akun demo, lewat siklus yang sebenarnya."),
    DEMO_PASSWORD("P", "Kata sandi akun demo."),
    HARDWARE("KIND", "Sensor dan sakelar: pi, simulated, atau none (bawaan: none)."),
    PRESENCE_PIN("PIN", "Sensor kehadiran: GPIO, misalnya 17 (bawaan :high)."),
    TAMPER_PIN("PIN", "Sakelar kotak terbuka: GPIO, misalnya 27 (bawaan :open)."),
    KEY_PIN("PIN", "Sakelar kunci petugas: GPIO, misalnya 22 (bawaan :low)."),
    BACKLIGHT("NAME", "Lampu layar di /sys/class/backlight (bawaan: yang pertama)."),
    DIM_AFTER("SECONDS", "Redupkan layar sesudah sekian detik tanpa orang (bawaan: 120)."),
    DIM_LEVEL("PERCENT", "Sisa terang layar saat redup, 1 sampai 100 (bawaan: 20)."),
    AWAKE_HOURS(
            "SPANS", "Jam layar menyala, misalnya \"senin-jumat 07.30-16.00\" (bawaan: terus)."),
    ASLEEP_DATES("DATES", "Tanggal layar tidur seharian, misalnya 2026-12-25 (dipisahkan koma)."),
    PUBLIC_URL("URL", "Alamat situs publik; kode QR di layar mengarah ke sana."),
    INSTITUTION("NAME", "Nama lembaga di layar (bawaan: DJK)."),
    INSTITUTION_SHORT("NAME", "Nama pendeknya, untuk layar yang sempit."),
    INSTITUTION_EN("NAME", "Nama lembaga dalam bahasa Inggris."),
    INSTITUTION_SHORT_EN("NAME", "Nama pendeknya dalam bahasa Inggris."),
    LOGO("FILE", "Logo, PNG atau SVG (bawaan: tanda netral)."),
    COLOUR_BAND("HEX", "Warna pita atas, misalnya #062A57; yang kurang kontras ditolak."),
    COLOUR_ACTION("HEX", "Warna tombol dan tautan, misalnya #0A3D7A."),
    COLOUR_ACCENT("HEX", "Warna aksen, misalnya #F2B705."),
    ADDRESS("TEXT", "Alamat lembaga, di layar cara meminta informasi."),
    CONTACT("LINES", "Kontak PPID: baris-baris yang dipisahkan |."),
    OPENING_HOURS("TEXT", "Jam layanan PPID."),
    OPENING_HOURS_EN("TEXT", "Jam layanan PPID dalam bahasa Inggris."),
    STAFF_PIN("HASH", "PIN sudut petugas, disandi oleh --make-staff-pin (bawaan: tidak ada)."),
    MAKE_STAFF_PIN(null, "Baca PIN petugas dari masukan, tulis baris pengaturannya, lalu selesai."),
    CONFIG(
            "FILE",
            "Berkas pengaturan: nama=nilai, nama seperti pilihan di sini tanpa tanda hubung di"
                    + " depan."),
    VERSION(null, "Tampilkan versi."),
    HELP(null, "Tampilkan bantuan ini.");

    private final @Nullable String parameter;
    private final String description;

    TerminalOption(@Nullable String parameter, String description) {
        this.parameter = parameter;
        this.description = description;
    }

    /** The option that is written so, on the command line with the dashes. */
    static Optional<TerminalOption> find(String word) {
        return switch (word) {
            case "-h" -> Optional.of(HELP);
            case "-V" -> Optional.of(VERSION);
            default ->
                    Arrays.stream(values())
                            .filter(option -> option.word().equals(word))
                            .findFirst();
        };
    }

    /** As it is written on the command line. */
    String word() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it stands alone, without a value. */
    boolean isFlag() {
        return parameter == null;
    }

    /** Its line in {@code --help}. */
    String help() {
        return "  %-29s %s".formatted(isFlag() ? word() : word() + " " + parameter, description);
    }
}
