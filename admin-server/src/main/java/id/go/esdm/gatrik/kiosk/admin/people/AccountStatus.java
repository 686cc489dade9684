package id.go.esdm.gatrik.kiosk.admin.people;

/**
 * An account as an administrator sees it.
 *
 * @param account who
 * @param state what it waits for, if for anything
 */
public record AccountStatus(Account account, State state) {
    /** What an account waits for. */
    public enum State {
        /** For its owner, who must set an own password. */
        PASSWORD_DUE("menunggu kata sandi dari pemiliknya"),
        /** For an administrator, who must put its key on the roster or admit it to the root key. */
        KEY_WAITS("kunci menunggu pengesahan"),
        /** For nothing. */
        READY("siap"),
        /** It may not sign in. */
        DISABLED("nonaktif");

        private final String title;

        State(String title) {
            this.title = title;
        }

        /** The words on pages. */
        public String title() {
            return title;
        }
    }
}
