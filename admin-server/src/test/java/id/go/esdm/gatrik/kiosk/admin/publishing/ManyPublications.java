package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.draft.Differences;
import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleId;
import id.go.esdm.gatrik.kiosk.admin.sop.Ruling;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Manifest;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A register with very many publications, written by the stores that publications are written by; the editions' files are not there. */
public final class ManyPublications {
    /** The units that entries belong to. */
    public static final List<String> UNITS =
            List.of(
                    "Sekretariat Direktorat Jenderal Ketenagalistrikan",
                    "Direktorat Pembinaan Program Ketenagalistrikan",
                    "Direktorat Pembinaan Pengusahaan Ketenagalistrikan",
                    "Direktorat Teknik dan Lingkungan Ketenagalistrikan");

    private static final List<Category> CATEGORIES =
            List.of(Category.BERKALA, Category.SERTA_MERTA, Category.SETIAP_SAAT);
    private static final List<String> TOPICS =
            List.of("Tarif", "Statistik", "Perizinan", "Keselamatan", "Emisi", "Subsidi");
    private static final Instant FIRST = Instant.parse("2006-01-02T03:00:00Z");
    private static final PersonId PERSON = new PersonId("p-contoh");
    private static final int ENTRIES_AT_FIRST = 1_000;

    private final Random random = new Random(2_000);
    private final PublicationStore publications = new PublicationStore();
    private final LogStore log = new LogStore();

    /** Fills an empty register. */
    public void fill(Database database, int count) {
        database.execute(handle -> {
            for (int edition = 1; edition <= count; edition++) {
                add(handle, edition);
            }
        });
    }

    private void add(Handle handle, int edition) {
        boolean withdrawal = edition % 10 == 0;
        Instant at = FIRST.plus(Duration.ofHours(87L * edition));
        List<LogChange> changes = changes(edition, withdrawal);
        Publication publication = publication(handle, edition, withdrawal, at, changes);
        publications.add(handle, publication);
        log.add(handle, publication, changes, rulings(withdrawal, at));
    }

    @SuppressWarnings("NullAway") // reads no annotation on a nested type out of a class file
    private Publication publication(
            Handle handle, int edition, boolean withdrawal, Instant at, List<LogChange> changes) {
        @Nullable CycleId cycle =
                withdrawal ? null : CycleId.of(2006 + edition / 100, 1 + edition % 100);
        if (cycle != null) {
            handle.execute(
                    "INSERT INTO cycle (id, year, number, started_by) VALUES (?, ?, ?, ?)",
                    cycle.value(),
                    2006 + edition / 100,
                    1 + edition % 100,
                    PERSON.value());
        }
        Manifest.@Nullable NotaDinasRef nota =
                withdrawal
                        ? null
                        : new Manifest.NotaDinasRef(
                                edition + "/KM.05/SDL.5/2026",
                                LocalDate.of(2026, 1, 1),
                                Sha256.of("nota " + edition));
        return new Publication(
                edition,
                withdrawal ? Manifest.Kind.WITHDRAWAL : Manifest.Kind.PUBLICATION,
                Sha256.of("manifest " + edition),
                cycle,
                PERSON,
                at,
                count(changes, Differences.Kind.TAMBAH),
                count(changes, Differences.Kind.UBAH),
                count(changes, Differences.Kind.HAPUS),
                ENTRIES_AT_FIRST + edition,
                withdrawal ? null : "Pemutakhiran " + topic(edition) + " ke-" + edition,
                nota,
                withdrawal ? "Memuat data pribadi" : null);
    }

    private List<LogChange> changes(int edition, boolean withdrawal) {
        List<LogChange> changes = new ArrayList<>();
        if (edition == 1) {
            add(changes, Differences.Kind.TAMBAH, ENTRIES_AT_FIRST);
        } else if (withdrawal) {
            add(changes, Differences.Kind.HAPUS, 1);
        } else {
            add(changes, Differences.Kind.TAMBAH, random.nextInt(4));
            add(changes, Differences.Kind.UBAH, 1 + random.nextInt(5));
        }
        return changes;
    }

    private void add(List<LogChange> changes, Differences.Kind kind, int count) {
        for (int place = 1; place <= count; place++) {
            int number = random.nextInt(ENTRIES_AT_FIRST);
            changes.add(
                    new LogChange(
                            kind,
                            place,
                            new EntryId("DJK-" + number),
                            topic(number) + " ketenagalistrikan nomor " + number,
                            CATEGORIES.get(number % CATEGORIES.size()),
                            UNITS.get(number % UNITS.size())));
        }
    }

    private static List<Ruling> rulings(boolean withdrawal, Instant at) {
        return withdrawal
                ? List.of(ruling(0, Ruling.Outcome.WITHDRAWN, Role.PRANATA_HUMAS, at))
                : List.of(
                        ruling(7, Ruling.Outcome.APPROVED, Role.SUBKOORDINATOR, at),
                        ruling(8, Ruling.Outcome.APPROVED, Role.KOORDINATOR, at));
    }

    private static Ruling ruling(int step, Ruling.Outcome outcome, Role role, Instant at) {
        return new Ruling(step, outcome, 1, role, PERSON, at, step == 0 ? "Keliru" : null);
    }

    private static int count(List<LogChange> changes, Differences.Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }

    private static String topic(int number) {
        return TOPICS.get(number % TOPICS.size());
    }
}
