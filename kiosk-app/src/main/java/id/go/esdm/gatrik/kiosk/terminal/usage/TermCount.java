package id.go.esdm.gatrik.kiosk.terminal.usage;

/**
 * How often a term was sought on a day.
 *
 * @param times visits that sought it
 * @param missed those of them that found nothing
 */
record TermCount(int times, int missed) {
    /** Not yet. */
    static final TermCount NONE = new TermCount(0, 0);

    TermCount soughtAgain(boolean found) {
        return new TermCount(times + 1, missed + (found ? 0 : 1));
    }
}
