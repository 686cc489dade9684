package id.go.esdm.gatrik.kiosk.terminal.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.EditionProblem;
import id.go.esdm.gatrik.kiosk.edition.ObjectSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Disks lose and change things; power goes in the middle. */
class DamageTest {
    private static final Path FOLDERS = Path.of("src/test/resources/attacks");

    @TempDir Path scratch;
    private FeedServer server;
    private TestTerminal terminal;

    @BeforeEach
    void holdEdition2() throws Exception {
        server = new FeedServer(genuineAt(1));
        terminal = new TestTerminal(scratch, server.address());
        assertInstanceOf(InstallOutcome.Installed.class, terminal.look());
        server.serve(genuineAt(2));
        assertInstanceOf(InstallOutcome.Installed.class, terminal.look());
    }

    @AfterEach
    void close() {
        terminal.close();
        server.close();
    }

    @Test
    void findsNothingWrongWithASoundCache() throws Exception {
        assertEquals(Optional.empty(), fault());
    }

    @Test
    void mendsContentThatHasChanged() throws Exception {
        Map<String, String> sound = filesButCatalogues();
        Path content = terminal.cache.edition(2).content();
        byte[] bytes = Files.readAllBytes(content);
        bytes[20] ^= 1;
        Files.write(content, bytes);
        assertEquals(Optional.of(new EditionProblem.ContentSwapped("sha256")), fault());
        mend();
        assertEquals(sound, filesButCatalogues());
    }

    @Test
    void noticesContentOfAnotherSizeAtTheStartAndShowsTheCatalogueMeanwhile() throws Exception {
        Files.writeString(terminal.cache.edition(2).content(), "");
        EditionOpener.Opened opened = terminal.getReopened();
        assertEquals(2, opened.held().number());
        assertEquals(4, opened.installed().catalogue().count());
        opened.installed().catalogue().close();
        assertInstanceOf(InstallOutcome.Installed.class, terminal.look());
        assertEquals(Optional.empty(), fault());
    }

    @Test
    void mendsAnObjectThatHasChanged() throws Exception {
        Sha256 document = Sha256.of(Sample.DOCUMENT);
        Path object = ObjectSource.place(terminal.cache.objects(), document);
        Files.write(object, Sample.FORGED);
        assertEquals(Optional.of(new EditionProblem.ObjectSwapped(document)), fault());
        mend();
        assertEquals(Optional.empty(), fault());
    }

    @Test
    void buildsALostOrTornCatalogueAnewWithoutANetwork() throws Exception {
        server.close();
        Path database = CacheDirectory.database(terminal.cache.edition(2));
        Files.delete(database);
        assertOpens(2);
        Files.writeString(database, "torn");
        assertOpens(2);
        Files.copy(
                CacheDirectory.database(terminal.cache.edition(1)),
                database,
                StandardCopyOption.REPLACE_EXISTING);
        assertOpens(2);
    }

    @Test
    void showsTheEditionBeforeWhenTheDiskHasLostOne() throws Exception {
        Files.delete(CacheDirectory.database(terminal.cache.edition(2)));
        Files.delete(terminal.cache.edition(2).content());
        assertOpens(1);
        assertInstanceOf(InstallOutcome.Installed.class, terminal.look());
        assertOpens(2);
    }

    @Test
    void neverGoesBackOverAWithdrawal() throws Exception {
        FeedFolder feed = new FeedFolder(scratch.resolve("feed"));
        Sha256 second = Sha256.of(Files.readAllBytes(terminal.cache.edition(2).manifest()));
        feed.point(
                3,
                feed.put(
                        3,
                        new EditionDraft(3, Sample.entries(2).subList(1, 4))
                                .roster(Office.roster(2))
                                .after(second)
                                .withdrawal("Keliru")));
        server.serve(List.of(feed.directory()));
        assertInstanceOf(InstallOutcome.Installed.class, terminal.look());
        Files.delete(CacheDirectory.database(terminal.cache.edition(3)));
        Files.delete(terminal.cache.edition(3).content());
        assertNull(terminal.reopen());
    }

    @Test
    void sweepsUnfinishedWorkAndTakesAnEditionThatNothingLeadsToAgain() throws Exception {
        Path stage = terminal.cache.stage(3).directory();
        Files.createDirectories(stage);
        Files.writeString(stage.resolve("manifest.json"), "{");
        Files.writeString(terminal.cache.objects().resolve(".part-1"), "x");
        Path left = terminal.cache.edition(3).directory();
        Files.createDirectories(left);
        Files.writeString(left.resolve("manifest.json"), "{");
        assertOpens(2);
        server.serve(genuineAt(3));
        assertInstanceOf(InstallOutcome.Installed.class, terminal.look());
        assertOpens(3);
        assertTrue(terminal.files().keySet().stream().noneMatch(name -> name.contains("/.")));
    }

    @Test
    void callsAFullDiskByItsName() throws Exception {
        Path full = Path.of("/dev/full");
        if (Files.exists(full)) {
            try (OutputStream out = Files.newOutputStream(full)) {
                IOException e = assertThrows(IOException.class, () -> out.write(1));
                assertEquals(StorageProblem.FULL, StorageProblem.of(e));
            }
        }
        assertEquals(
                StorageProblem.FULL,
                StorageProblem.of(
                        new IllegalStateException(new IOException("No space left on device"))));
        assertEquals(
                StorageProblem.NOT_WRITABLE,
                StorageProblem.of(new AccessDeniedException("/cache")));
        assertEquals(
                StorageProblem.FAILING, StorageProblem.of(new IOException("Input/output error")));
    }

    @Test
    void aCacheThatCannotBeWrittenIsSaidAndNothingElseHappens() throws Exception {
        server.serve(genuineAt(3));
        Path objects = terminal.cache.objects();
        Files.move(objects, scratch.resolve("away"));
        Files.writeString(objects, "a file where a directory should be");
        assertInstanceOf(InstallOutcome.Failed.class, terminal.look());
        assertOpens(2);
    }

    /** A catalogue built anew has the same rows, not the same bytes. */
    private Map<String, String> filesButCatalogues() throws IOException {
        Map<String, String> files = terminal.files();
        files.keySet().removeIf(name -> name.endsWith("catalogue.db"));
        return files;
    }

    private Optional<EditionProblem> fault() throws IOException {
        HeldEdition held = terminal.getReopened().held();
        return new EditionCheck(terminal.editions.objects()).findFault(held);
    }

    private void mend() {
        HeldEdition held = terminal.held;
        terminal.held = held == null ? null : held.damaged();
        assertInstanceOf(InstallOutcome.Installed.class, terminal.look());
    }

    private void assertOpens(int edition) throws IOException {
        EditionOpener.Opened opened = terminal.getReopened();
        assertEquals(edition, opened.held().number());
        assertEquals(edition, opened.installed().catalogue().edition());
        opened.installed().catalogue().close();
    }

    private static List<Path> genuineAt(int edition) {
        return List.of(FOLDERS.resolve("genuine-at-" + edition), FOLDERS.resolve("genuine"));
    }
}
