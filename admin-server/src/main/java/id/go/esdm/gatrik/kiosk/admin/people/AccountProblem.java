package id.go.esdm.gatrik.kiosk.admin.people;

/** Why an administrator's change to an account is not made. */
public sealed interface AccountProblem {
    /** One plain Indonesian sentence. */
    String sentence();

    /** The password is not taken. */
    record UnfitPassword(PasswordProblem problem) implements AccountProblem {
        @Override
        public String sentence() {
            return problem.sentence();
        }
    }

    /** What else there is. */
    enum Fault implements AccountProblem {
        /** Not a user name. */
        USERNAME_INVALID(
                "Nama pengguna terdiri atas 1 sampai 64 huruf kecil, angka, titik, garis bawah,"
                        + " atau tanda hubung, dan diawali huruf atau angka."),
        /** Not a display name. */
        NAME_INVALID("Nama tampilan harus diisi, paling panjang 120 karakter."),
        /** Somebody has it, or had it. */
        USERNAME_TAKEN("Nama pengguna itu sudah dipakai."),
        /** Without an administrator nobody could put keys on the roster. */
        FIRST_IS_ADMINISTRATOR("Akun pertama harus berperan ADMINISTRATOR."),
        /** The root key is made once. */
        ALREADY_ESTABLISHED("Administrator pertama sudah ada."),
        /** Editions without their register: a new root key would make every terminal refuse. */
        REGISTER_LOST(
                "Folder data berisi edisi yang sudah terbit tetapi registernya kosong: pulihkan"
                        + " dari cadangan."),
        /** No such account. */
        UNKNOWN("Akun itu tidak ada."),
        /** Nobody could open the root key any more. */
        LAST_ADMINISTRATOR(
                "Ini administrator terakhir: sahkan dahulu administrator lain, atau gunakan kode"
                        + " pemulihan."),
        /** The account cannot be used. */
        DISABLED("Akun itu nonaktif."),
        /** The key is made when the person sets the password. */
        PASSWORD_DUE("Pemilik akun harus menetapkan kata sandinya sendiri lebih dahulu."),
        /** The role signs nothing. */
        NOTHING_TO_ENROL("Peran akun itu tidak menandatangani apa pun."),
        /** Units have several accounts instead, and the root key goes with no role. */
        ROLE_NOT_STOOD_IN("Peran itu tidak memakai Plh. atau Plt."),
        /** An administrator has no right over content, not for a day either. */
        ADMINISTRATOR_STANDS_IN(
                "Administrator tidak berhak atas isi, jadi tidak dapat menjadi Plh. atau Plt."),
        /** Nothing to stand in for. */
        OWN_ROLE("Orang itu sudah memegang peran tersebut."),
        /** It would hold at no time. */
        PERIOD_EMPTY("Akhir penugasan harus sesudah awalnya dan belum lewat."),
        /** What was done before cannot be made right afterwards. */
        PERIOD_PAST("Awal penugasan tidak boleh sebelum hari ini."),
        /** A forgotten one must end by itself. */
        PERIOD_TOO_LONG("Penugasan Plh. paling lama 93 hari, Plt. paling lama 366 hari."),
        /** Two at once would be one too many. */
        PERIOD_TAKEN("Orang itu sudah ditugaskan dalam peran tersebut pada sebagian waktu itu."),
        /** One line of text. */
        LETTER_INVALID("Nomor surat paling panjang 120 karakter dalam satu baris."),
        /** The key is made with the password, which only its owner knows. */
        KEY_DUE(
                "Orang itu belum punya kunci tanda tangan. Minta ia masuk sekali dengan kata"
                        + " sandinya sendiri, lalu ulangi."),
        /** Nothing to revoke. */
        STAND_IN_OVER("Penugasan itu tidak ada, atau sudah berakhir."),
        /** Others answer for no unit. */
        UNITS_WITHOUT_ROLE("Hanya akun Unit Teknis yang memiliki unit."),
        /** Not on the office's list. */
        UNIT_UNKNOWN("Unit itu tidak ada dalam daftar unit."),
        /** It would leave accounts without it. */
        UNIT_IN_USE("Unit yang masih dimiliki sebuah akun tidak dapat dihapus dari daftar."),
        /** A list of names. */
        UNITS_INVALID(
                "Isi 1 sampai 100 nama unit yang berbeda, masing-masing paling panjang 200"
                        + " karakter.");

        private final String sentence;

        Fault(String sentence) {
            this.sentence = sentence;
        }

        @Override
        public String sentence() {
            return sentence;
        }
    }
}
