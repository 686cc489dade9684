package id.go.esdm.gatrik.kiosk.admin.fleet;

import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.admin.web.Wib;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Takes in the terminals' daily totals. Thread-safe. */
public final class UsageIntake {
    /** Longer than a terminal remembers a day that it could not tell of. */
    private static final int OLDEST_DAYS = 31;

    private final Database database;
    private final Usage known;
    private final InstantSource clock;
    private final UsageStore store = new UsageStore();

    /** Into a register. */
    public UsageIntake(Database database, Usage known, InstantSource clock) {
        this.database = database;
        this.known = known;
        this.clock = clock;
    }

    /**
     * Keeps what a terminal says of a day; a day that it has told before stays as it was. Of it is kept only what is an entry of the live edition, and a term
     * that was sought often enough and tells of nobody.
     *
     * @throws id.go.esdm.gatrik.kiosk.admin.web.ProblemException 422 if it is none of the last days, or no total
     */
    void accept(Terminal terminal, UsageReport report) {
        LocalDate day = report.checked();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        LocalDate today = LocalDate.ofInstant(now, Wib.ZONE);
        // Today is accepted: a terminal's clock may be ahead of this one at midnight.
        if (day.isAfter(today) || day.isBefore(today.minusDays(OLDEST_DAYS))) {
            throw UsageReport.unfit();
        }
        List<EntryUse> entries =
                report.entries().stream().filter(use -> known.title(use.id()).isPresent()).toList();
        List<SoughtTerm> terms = report.terms().stream().filter(SoughtTerm::mayBeKept).toList();
        database.execute(handle -> {
            if (store.add(handle, terminal.id(), day, now)) {
                store.addEntries(handle, terminal.id(), day, entries);
                store.addTerms(handle, terminal.id(), day, terms);
            }
        });
    }
}
