package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.admin.archive.LiveEdition;
import id.go.esdm.gatrik.kiosk.admin.audit.AuditLog;
import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.admin.store.ObjectStore;
import id.go.esdm.gatrik.kiosk.catalogue.Catalogue;
import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.ContentFormat;
import id.go.esdm.gatrik.kiosk.edition.DurableFiles;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;
import id.go.esdm.gatrik.kiosk.edition.Manifest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A real register with two open cycles, and editions that are put live by hand. */
final class DraftsFixture implements AutoCloseable {
    static final DraftId ONE = new DraftId("2026-001");
    static final DraftId TWO = new DraftId("2026-002");
    static final Editor PRAKOM = editor("p-prakom", Role.PRANATA_KOMPUTER);

    final Path directory;
    final Database database;
    final ObjectStore objects;
    final DraftStore store = new DraftStore();
    final DraftFiles files;
    final Drafts drafts;
    final DraftImport imports;
    final DraftFreezer freezer;
    final DocumentIntake intake;
    final AuditLog audit;
    private final Map<DraftId, DraftGate.Answer> gate = new HashMap<>();
    private Optional<LiveEdition> live = Optional.empty();

    DraftsFixture(Path directory) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T03:04:05Z"), ZoneOffset.UTC);
        this.directory = directory;
        this.database = Database.open(directory.resolve("register.db"));
        this.objects = new ObjectStore(directory.resolve("objects"));
        this.files = new DraftFiles(directory.resolve("drafts"));
        this.audit = new AuditLog(database, clock);
        gate.put(ONE, new DraftGate.Answer.Open());
        gate.put(TWO, new DraftGate.Answer.Open());
        this.drafts =
                new Drafts(
                        database,
                        store,
                        (_, id, _) -> gate.getOrDefault(id, new DraftGate.Answer.Unknown()),
                        () -> live,
                        audit,
                        clock);
        this.imports =
                new DraftImport(
                        new SpreadsheetImport(ImportLimits.standard(), InstantSource.system()),
                        drafts,
                        files);
        this.freezer = new DraftFreezer(database, store, () -> live, objects, files);
        this.intake = new DocumentIntake(objects, files, IntakeLimits.standard());
    }

    void gate(DraftId id, DraftGate.Answer answer) {
        gate.put(id, answer);
    }

    /** Puts an edition live, as the publishing room would. */
    void publish(Entry... entries) {
        int number = live.map(LiveEdition::number).orElse(0) + 1;
        Path place = directory.resolve("editions").resolve(Integer.toString(number));
        DurableFiles.createDirectories(place);
        EditionFiles edition = new EditionFiles(place);
        byte[] content = ContentFormat.bytes(new Catalogue(List.of(entries)));
        DurableFiles.write(edition.content(), content);
        Sha256 any = Sha256.of("x");
        Manifest manifest =
                new Manifest(
                        1,
                        number,
                        Manifest.Kind.PUBLICATION,
                        null,
                        live.map(LiveEdition::manifestSha256).orElse(null),
                        Instant.parse("2026-11-22T00:00:00Z"),
                        "p-humas",
                        new Manifest.CycleRef("2026-000", "Awal", "SOP"),
                        new Manifest.FileRef(any),
                        new Manifest.NotaDinasRef("1", LocalDate.of(2026, 11, 1), any),
                        new Manifest.ContentRef(Sha256.of(content), content.length, entries.length),
                        List.of(),
                        new Manifest.FileRef(any),
                        List.of(),
                        null);
        live = Optional.of(new LiveEdition(number, manifest.sha256(), manifest, edition));
    }

    static Entry entry(String id, String title) {
        return Entry.builder(new EntryId(id), title, Category.BERKALA).number("1").build();
    }

    static Editor editor(String person, Role role) {
        return new Editor(
                new Account(new PersonId(person), "orang", "Orang", role, true), "127.0.0.1");
    }

    @Override
    public void close() {
        database.close();
    }
}
