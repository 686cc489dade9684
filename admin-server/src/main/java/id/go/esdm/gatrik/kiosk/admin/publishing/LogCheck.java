package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.audit.AuditLog;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleHistory;
import id.go.esdm.gatrik.kiosk.admin.sop.Cycles;
import id.go.esdm.gatrik.kiosk.admin.sop.Ruling;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;
import id.go.esdm.gatrik.kiosk.edition.ContentFile;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;
import id.go.esdm.gatrik.kiosk.edition.InvalidJsonException;
import id.go.esdm.gatrik.kiosk.edition.Manifest;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Holds the rows of the log against the editions and the deeds that they are copies of. Stateless. */
final class LogCheck {
    private static final Comparator<LogChange> IN_ORDER =
            Comparator.comparing(LogChange::kind).thenComparingInt(LogChange::place);

    private final Database database;
    private final Cycles cycles;
    private final LogStore store = new LogStore();

    LogCheck(Database database, AuditLog audit) {
        this.database = database;
        this.cycles = new Cycles(database, audit, Clock.systemUTC());
    }

    /**
     * Names what differs; a publication that was not taken up into the log yet is passed over.
     *
     * @param changes what the edition changed; null for a first one, and where its predecessor was refused
     */
    void check(
            Publication recorded,
            Manifest manifest,
            @Nullable CatalogueDiff changes,
            EditionFiles files,
            Consumer<String> differs) {
        int edition = recorded.edition();
        List<Ruling> rulings = database.read(handle -> store.rulings(handle, edition));
        if (rulings.isEmpty()) {
            return;
        }
        List<LogChange> held =
                database.read(handle -> store.changes(handle, edition)).stream()
                        .sorted(IN_ORDER)
                        .toList();
        findLines(edition, changes, files)
                .map(lines -> lines.stream().sorted(IN_ORDER).toList())
                .filter(lines -> !lines.equals(held))
                .ifPresent(_ -> differs.accept("changes"));
        findRulings(recorded, manifest)
                .filter(told -> !told.equals(rulings))
                .ifPresent(_ -> differs.accept("rulings"));
    }

    private static Optional<List<LogChange>> findLines(
            int edition, @Nullable CatalogueDiff changes, EditionFiles files) {
        if (changes != null) {
            return Optional.of(LogChange.of(changes));
        }
        if (edition != 1) {
            return Optional.empty();
        }
        try (ContentFile content = ContentFile.open(files.content())) {
            return Optional.of(LogChange.added(content));
        }
    }

    private Optional<List<Ruling>> findRulings(Publication recorded, Manifest manifest) {
        if (recorded.cycle() == null) {
            return Optional.of(Ruling.of(manifest.approvals(), manifest.reason()));
        }
        try {
            return cycles.find(recorded.cycle()).map(CycleHistory::deeds).map(Ruling::of);
        } catch (InvalidJsonException | IllegalStateException | IllegalArgumentException altered) {
            return Optional.empty(); // The deeds themselves were found wrong already.
        }
    }
}
