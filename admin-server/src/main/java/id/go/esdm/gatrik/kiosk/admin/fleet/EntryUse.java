package id.go.esdm.gatrik.kiosk.admin.fleet;

/**
 * How often an entry was looked at.
 *
 * @param opened visits that opened it
 * @param documents visits that read a document of it
 */
record EntryUse(String id, int opened, int documents) {
    /** No lobby has more visits on one day. */
    static final int MOST_TIMES = 100_000;

    /** Whether it can be a day's total. */
    boolean isSound() {
        return isCount(opened) && isCount(documents) && opened + documents > 0;
    }

    private static boolean isCount(int times) {
        return times >= 0 && times <= MOST_TIMES;
    }
}
