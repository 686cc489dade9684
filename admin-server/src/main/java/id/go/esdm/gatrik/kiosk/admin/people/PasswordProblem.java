package id.go.esdm.gatrik.kiosk.admin.people;

/** Why a new password is not taken. */
public sealed interface PasswordProblem {
    /** One plain Indonesian sentence. */
    String sentence();

    /** Too few characters. */
    record TooShort(int shortest) implements PasswordProblem {
        @Override
        public String sentence() {
            return "Kata sandi harus terdiri atas sekurang-kurangnya " + shortest + " karakter.";
        }
    }

    /** Too many characters. */
    record TooLong(int longest) implements PasswordProblem {
        @Override
        public String sentence() {
            return "Kata sandi paling banyak terdiri atas " + longest + " karakter.";
        }
    }

    /** The user name is the first that others try. */
    record SameAsUsername() implements PasswordProblem {
        @Override
        public String sentence() {
            return "Kata sandi tidak boleh sama dengan nama pengguna.";
        }
    }

    /** The one that an administrator gave is known to two. */
    record SameAsBefore() implements PasswordProblem {
        @Override
        public String sentence() {
            return "Kata sandi baru harus lain daripada yang lama.";
        }
    }
}
