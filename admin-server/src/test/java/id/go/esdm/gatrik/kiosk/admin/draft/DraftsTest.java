package id.go.esdm.gatrik.kiosk.admin.draft;

import static id.go.esdm.gatrik.kiosk.admin.draft.DraftsFixture.ONE;
import static id.go.esdm.gatrik.kiosk.admin.draft.DraftsFixture.PRAKOM;
import static id.go.esdm.gatrik.kiosk.admin.draft.DraftsFixture.TWO;
import static id.go.esdm.gatrik.kiosk.admin.draft.DraftsFixture.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.audit.AuditVerdict;
import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;
import id.go.esdm.gatrik.kiosk.catalogue.Column;
import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.ContentFormat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class DraftsTest {
    @TempDir Path directory;
    private DraftsFixture fixture;

    @BeforeEach
    void start() {
        fixture = new DraftsFixture(directory);
        fixture.publish(entry("A-1", "Satu"), entry("A-2", "Dua"), entry("A-3", "Tiga"));
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void isTheDifferenceToTheLiveEdition() {
        assertEquals(1, put(ONE, entry("A-1", "Satu, diubah")));
        assertEquals(2, put(ONE, entry("B-1", "Baru")));
        assertEquals(3, fixture.drafts.remove(PRAKOM, ONE, new EntryId("A-3"), null));

        CatalogueDiff diff = fixture.drafts.diff(ONE);
        assertEquals(List.of(entry("B-1", "Baru")), diff.added());
        assertEquals(List.of(Column.TITLE), diff.changed().getFirst().columns());
        assertEquals(List.of(entry("A-3", "Tiga")), diff.removed());
        assertEquals("Dua", fixture.drafts.find(ONE, new EntryId("A-2")).orElseThrow().title());
        assertTrue(fixture.drafts.find(ONE, new EntryId("A-3")).isEmpty());
        assertEquals(Set.of(new PersonId("p-prakom")), fixture.drafts.authors(ONE));
        assertInstanceOf(AuditVerdict.Intact.class, fixture.audit.verify());
        assertEquals(3, fixture.audit.list(Long.MAX_VALUE, 10).size());
    }

    @Test
    void takesAChangeBackWhenTheEntryIsAsItWas() {
        put(ONE, entry("A-1", "Satu, diubah"));
        put(ONE, entry("A-1", "Satu"));
        put(ONE, entry("B-1", "Baru"));
        fixture.drafts.remove(PRAKOM, ONE, new EntryId("B-1"), null);

        assertTrue(fixture.drafts.diff(ONE).isEmpty());
        put(TWO, entry("A-1", "Milik siklus lain"));
    }

    @Test
    void doesNothingWhereNothingChanges() {
        put(ONE, entry("B-1", "Baru"));
        assertEquals(1, put(ONE, entry("B-1", "Baru")));
    }

    @Test
    void keepsAnEntryInOneOpenDraft() {
        put(ONE, entry("A-1", "Satu, diubah"));
        assertRefused(409, () -> put(TWO, entry("A-1", "Lain")));
        assertRefused(409, () -> fixture.drafts.remove(PRAKOM, TWO, new EntryId("A-1"), null));
        ImportReport report =
                importFile(TWO, "id,judul,kategori\nA-1,Lain,berkala\nA-2,Dua,berkala\n");
        assertEquals(1, report.counts().refused());
        assertEquals(0, fixture.drafts.get(TWO).version());

        fixture.database.execute(handle -> fixture.store.release(handle, ONE));
        put(TWO, entry("A-1", "Lain"));
    }

    @Test
    void isEditedOnlyWhenTheSopAllowsIt() {
        fixture.gate(ONE, new DraftGate.Answer.Closed("Sedang ditelaah."));
        assertRefused(409, () -> put(ONE, entry("B-1", "Baru")));
        assertRefused(409, () -> importFile(ONE, "judul,kategori\na,berkala\n"));
        fixture.gate(ONE, new DraftGate.Answer.NotYours("Bukan giliran Anda."));
        assertRefused(403, () -> put(ONE, entry("B-1", "Baru")));
        assertRefused(404, () -> put(new DraftId("tidak-ada"), entry("B-1", "Baru")));
        assertEquals(0, fixture.drafts.get(ONE).version());
    }

    @Test
    void refusesAnEditOfSomethingNotSeen() {
        put(ONE, entry("B-1", "Baru"));
        assertRefused(409, () -> fixture.drafts.put(PRAKOM, ONE, entry("B-1", "Lain"), 0L));
        assertEquals(2, fixture.drafts.put(PRAKOM, ONE, entry("B-1", "Lain"), 1L));
    }

    @Test
    void namesOnlyFilesThatWereTakenInAsDocuments() {
        Sha256 paper = fixture.objects.put("nota dinas".getBytes(StandardCharsets.UTF_8));
        Entry smuggling =
                entry("B-1", "Baru").toBuilder()
                        .documents(
                                List.of(
                                        new DocumentRef(
                                                paper, "Nota", "application/pdf", 10, 1, null)))
                        .build();
        assertRefused(422, () -> put(ONE, smuggling));
        assertEquals(0, fixture.drafts.get(ONE).version());
    }

    @Test
    void importsAWholeFileOrNothing() {
        ImportReport refused = importFile(ONE, "id,judul,kategori\nB-1,a,berkala\nB-2,,berkala\n");
        assertEquals(1, refused.counts().refused());
        assertEquals(0, fixture.drafts.get(ONE).version());

        ImportReport dry = fixture.imports.dryRun(ONE, bytes("id,judul,kategori\nB-1,a,berkala\n"));
        assertEquals(1, dry.counts().added());
        assertEquals(0, fixture.drafts.get(ONE).version());

        importFile(ONE, "id,judul,kategori\nA-1,Satu,serta merta\nB-1,a,berkala\n");
        assertEquals(1, fixture.drafts.get(ONE).version());
        assertEquals(2, fixture.drafts.get(ONE).upserts().size());
        assertEquals(1, importFile(ONE, "id,judul,kategori\nB-1,a,berkala\n").counts().same());
        assertEquals(1, fixture.drafts.get(ONE).version());
    }

    @Test
    void freezesTheWholeContentIntoAFile() throws IOException {
        put(ONE, entry("A-2", "Dua, diubah"));
        fixture.drafts.remove(PRAKOM, ONE, new EntryId("A-3"), null);
        fixture.drafts.put(
                DraftsFixture.editor("p-humas", Role.PRANATA_HUMAS),
                ONE,
                entry("B-1", "Baru"),
                null);

        Frozen frozen = fixture.freezer.freeze(ONE);
        assertEquals(3, frozen.version());
        assertEquals(3, frozen.changes());
        assertEquals(
                List.of("A-1", "A-2", "B-1"),
                ContentFormat.read(frozen.file()).entries().stream()
                        .map(entry -> entry.id().value())
                        .toList());
        assertEquals(frozen.content().sha256(), Sha256.of(Files.readAllBytes(frozen.file())));
        assertEquals(
                frozen.file(), fixture.files.findFrozen(frozen.content().sha256()).orElseThrow());
        assertEquals(2, frozen.incomplete().size());
        assertTrue(frozen.incomplete().getFirst().missing().contains(Column.MADE_IN));
        assertEquals(Set.of(new PersonId("p-prakom"), new PersonId("p-humas")), frozen.authors());
        assertEquals(frozen, fixture.freezer.freeze(ONE));

        put(ONE, entry("B-1", "Baru lagi"));
        assertTrue(!fixture.freezer.freeze(ONE).content().equals(frozen.content()));
    }

    @Test
    void survivesARestart() {
        put(ONE, entry("A-1", "Satu, diubah"));
        fixture.close();
        fixture = new DraftsFixture(directory);
        assertEquals(1, fixture.drafts.get(ONE).upserts().size());
    }

    private long put(DraftId id, Entry entry) {
        return fixture.drafts.put(PRAKOM, id, entry, null);
    }

    private ImportReport importFile(DraftId id, String csv) {
        return fixture.imports.run(PRAKOM, id, bytes(csv));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(int status, Executable edit) {
        assertEquals(status, assertThrows(ProblemException.class, edit).problem().status());
    }
}
