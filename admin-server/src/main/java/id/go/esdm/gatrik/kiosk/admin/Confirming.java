package id.go.esdm.gatrik.kiosk.admin;

/**
 * A page that asks for the administrator's password before something is done to an account.
 *
 * @param text what it means, in one or two sentences
 * @param button the act
 * @param isEnd whether it takes something away
 * @param givesPassword whether a new initial password is typed as well
 */
public record Confirming(
        String title,
        String text,
        String button,
        String icon,
        boolean isEnd,
        boolean givesPassword) {
    static final Confirming ENROL =
            new Confirming(
                    "Sahkan kunci",
                    "Sesudah disahkan, tanda tangan orang ini berlaku dalam perannya. Sahkan hanya"
                            + " bila Anda yakin pemilik akunnya sendiri yang menetapkan kata"
                            + " sandinya.",
                    "Sahkan kunci",
                    "shield-check",
                    false,
                    false);
    static final Confirming RESET =
            new Confirming(
                    "Beri kata sandi awal",
                    "Kata sandi dan kunci yang lama berakhir, dan sesi yang terbuka ditutup."
                            + " Pemiliknya menetapkan kata sandinya sendiri, lalu kuncinya"
                            + " disahkan lagi. Tanda tangan yang sudah dibubuhkan tetap berlaku.",
                    "Beri kata sandi awal",
                    "key-round",
                    false,
                    true);
    static final Confirming DISABLE =
            new Confirming(
                    "Nonaktifkan akun",
                    "Orang ini tidak dapat masuk lagi, kuncinya berakhir, dan penugasan Plh. atau"
                            + " Plt. dicabut. Tanda tangan yang sudah dibubuhkan tetap berlaku."
                            + " Akun dapat diaktifkan lagi dengan memberi kata sandi awal.",
                    "Nonaktifkan akun",
                    "x",
                    true,
                    false);
    static final Confirming REVOKE =
            new Confirming(
                    "Akhiri penugasan",
                    "Penugasan berakhir sekarang juga. Yang sudah disetujui sampai saat ini tetap"
                            + " berlaku; orang itu bekerja lagi dalam perannya sendiri.",
                    "Akhiri penugasan",
                    "undo-2",
                    true,
                    false);
}
