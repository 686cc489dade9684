package id.go.esdm.gatrik.kiosk.terminal.usage;

/**
 * How often an entry was looked at on a day.
 *
 * @param opened visits that opened it
 * @param documents visits that read a document of it
 */
record EntryCount(int opened, int documents) {
    /** Not yet. */
    static final EntryCount NONE = new EntryCount(0, 0);

    EntryCount openedAgain() {
        return new EntryCount(opened + 1, documents);
    }

    EntryCount readAgain() {
        return new EntryCount(opened, documents + 1);
    }

    int all() {
        return opened + documents;
    }
}
