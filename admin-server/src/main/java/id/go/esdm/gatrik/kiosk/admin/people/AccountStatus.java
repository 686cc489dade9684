package id.go.esdm.gatrik.kiosk.admin.people;

import java.util.List;

/**
 * An account as an administrator sees it.
 *
 * @param account who
 * @param state what it waits for, if for anything
 * @param units that it speaks for, if it is one of a unit; none for any
 * @param standIns what it stands in for, now or later
 */
public record AccountStatus(
        Account account, State state, List<String> units, List<StandIn> standIns) {
    public AccountStatus {
        units = List.copyOf(units);
        standIns = List.copyOf(standIns);
    }

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
