package id.go.esdm.gatrik.kiosk.admin.fleet;

import id.go.esdm.gatrik.kiosk.search.CountableTerm;

/**
 * How often a term was sought.
 *
 * @param times visits that sought it
 * @param missed those of them that found nothing
 */
public record SoughtTerm(String term, int times, int missed) {
    private static final int LONGEST = 200;

    /** Whether it can be a day's total. */
    boolean isSound() {
        return term.length() <= LONGEST
                && times >= 0
                && times <= EntryUse.MOST_TIMES
                && missed >= 0
                && missed <= times;
    }

    /** Whether it was sought often enough, and tells of nobody. */
    boolean mayBeKept() {
        return times >= CountableTerm.LEAST
                && CountableTerm.of(term).filter(term::equals).isPresent();
    }
}
