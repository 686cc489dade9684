package id.go.esdm.gatrik.kiosk.admin.people;

/** What came of making the first administrator and the root key. */
public sealed interface Establishment {
    /**
     * Both are there.
     *
     * @param recoveryCode opens the root key without a password; to be shown once, it is kept nowhere
     */
    record Established(Account administrator, String recoveryCode) implements Establishment {
        /** Without the code, so that it reaches no log. */
        @Override
        public String toString() {
            return "Established[" + administrator + "]";
        }
    }

    /** Nothing was made. */
    record Refused(AccountProblem problem) implements Establishment {}
}
