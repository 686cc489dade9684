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
        NOTHING_TO_ENROL("Peran akun itu tidak menandatangani apa pun.");

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
