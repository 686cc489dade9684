package id.go.esdm.gatrik.kiosk.admin.fleet;

import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What {@code /feed/usage} takes: a terminal's totals of one day that is over.
 *
 * @param day in WIB, as in {@code 2026-11-22}
 */
record UsageReport(String day, List<EntryUse> entries, List<SoughtTerm> terms) {
    static final int MOST_ENTRIES = 2000;
    static final int MOST_TERMS = 500;

    /**
     * The day, once everything else is what it can be.
     *
     * @throws ProblemException 422 if something is not
     */
    LocalDate checked() {
        if (entries.size() > MOST_ENTRIES
                || terms.size() > MOST_TERMS
                || !entries.stream().allMatch(EntryUse::isSound)
                || !terms.stream().allMatch(SoughtTerm::isSound)) {
            throw unfit();
        }
        return findDay(day).orElseThrow(UsageReport::unfit);
    }

    /** A day of this millennium; what else a calendar knows is none of ours. */
    static Optional<LocalDate> findDay(String text) {
        try {
            return text.matches("2[0-9-]+") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    static ProblemException unfit() {
        return new ProblemException(422, "Jumlah harian ini tidak dapat diterima.");
    }
}
