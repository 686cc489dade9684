package id.go.esdm.gatrik.kiosk.admin.fleet;

import id.go.esdm.gatrik.kiosk.admin.archive.LiveEdition;
import id.go.esdm.gatrik.kiosk.admin.web.Wib;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/**
 * Which entries of the live edition were read most in the last days, over all terminals. It lies in memory for a few minutes, since anybody may ask
 * and adding up a month is work; with another edition it is added up anew at once, so that nothing withdrawn is named. Thread-safe.
 */
public final class MostRead {
    private static final int DAYS = 30;
    private static final int MOST = 10;
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Usage usage;
    private final CurrentEdition current;
    private final InstantSource clock;
    private volatile @Nullable Sum known;

    /** Of these totals. */
    public MostRead(Usage usage, CurrentEdition current, InstantSource clock) {
        this.usage = usage;
        this.current = current;
        this.clock = clock;
    }

    /** Their ids, the most read first, ten at most; none before the first publication. */
    List<String> entries() {
        Instant now = clock.instant();
        int edition = current.live().map(LiveEdition::number).orElse(0);
        Sum held = known;
        return held != null && held.holds(edition, now) ? held.entries() : renewed(edition, now);
    }

    private synchronized List<String> renewed(int edition, Instant now) {
        Sum held = known;
        if (held == null || !held.holds(edition, now)) {
            UsagePeriod month = UsagePeriod.last(DAYS, day(now));
            held = new Sum(edition, now, edition == 0 ? List.of() : usage.mostRead(month, MOST));
            known = held;
        }
        return held.entries();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Wib.ZONE);
    }

    /**
     * What was added up.
     *
     * @param edition that was live, 0 for none
     * @param at when
     */
    private record Sum(int edition, Instant at, List<String> entries) {
        boolean holds(int live, Instant now) {
            return edition == live
                    && !now.isBefore(at) // the clock was set back
                    && now.isBefore(at.plus(FRESH))
                    && day(now).equals(day(at));
        }
    }
}
