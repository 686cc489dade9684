package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.Role;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the Sesditjen, and the Koordinator who signed it, of a report that no longer holds: another edition came first (T8r). */
public final class SupersededReports implements Bulletin {
    private static final Set<Role> TOLD = EnumSet.of(Role.KOORDINATOR, Role.SESDITJEN);
    private static final Duration AS_NEWS = Duration.ofDays(14);

    private final Cycles cycles;

    public SupersededReports(Cycles cycles) {
        this.cycles = cycles;
    }

    @Override
    public List<News> of(Account reader, Instant now) {
        if (!TOLD.contains(reader.role())) {
            return List.of();
        }
        return cycles.list().stream()
                .flatMap(cycle -> news(cycle, now.minus(AS_NEWS)).stream())
                .sorted(Comparator.comparing(News::at).reversed())
                .toList();
    }

    /** Nothing where the report was made anew since. */
    private static Optional<News> news(CycleHistory cycle, Instant since) {
        return cycle.deeds().reversed().stream()
                .filter(deed ->
                        deed.move() instanceof Move.BaseMoved
                                || deed.move() instanceof Move.Agreed
                                || deed.move() instanceof Move.Cancelled)
                .findFirst()
                .filter(deed -> deed.at().isAfter(since))
                .flatMap(deed ->
                        deed.move() instanceof Move.BaseMoved(int edition)
                                ? Optional.of(news(cycle, edition, deed.at()))
                                : Optional.empty());
    }

    private static News news(CycleHistory cycle, int edition, Instant at) {
        return new News(
                "Laporan siklus %s tidak berlaku lagi".formatted(cycle.id()),
                "Edisi %d tayang lebih dahulu, jadi kedua persetujuan atas “%s” gugur. Bahannya diperbaiki Pranata Humas dan ditelaah lagi; laporan yang baru menyusul."
                        .formatted(edition, cycle.cycle().head().title()),
                "/siklus/" + cycle.id(),
                at);
    }
}
