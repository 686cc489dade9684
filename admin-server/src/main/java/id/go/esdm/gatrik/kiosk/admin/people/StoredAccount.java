package id.go.esdm.gatrik.kiosk.admin.people;

/**
 * An account with what the register keeps beside it.
 *
 * @param account who
 * @param password the hash
 * @param passwordDue whether an administrator gave the password, so that the person must set an own one
 */
record StoredAccount(Account account, String password, boolean passwordDue) {
    /** The same account, allowed to sign in or not. */
    StoredAccount enabled(boolean enabled) {
        Account same =
                new Account(
                        account.person(),
                        account.username(),
                        account.displayName(),
                        account.role(),
                        enabled);
        return new StoredAccount(same, password, passwordDue);
    }

    /** The same account, enabled, with a password that an administrator gave. */
    StoredAccount reset(String initial) {
        return new StoredAccount(enabled(true).account(), initial, /* passwordDue= */ true);
    }

    @Override
    public String toString() {
        return "StoredAccount[" + account.username() + "]";
    }
}
