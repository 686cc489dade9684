package id.go.esdm.gatrik.kiosk.admin.publishing;

import static id.go.esdm.gatrik.kiosk.admin.publishing.Desk.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One record of two publications and a withdrawal; every test puts back what it broke. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChainVerifierTest {
    private Path data;
    private Desk desk;

    @BeforeAll
    void publish(@TempDir Path directory) {
        data = directory;
        desk = new Desk(data);
        desk.edition(entry("A"), entry("B"));
        desk.edition(entry("A", "Judul baru"), entry("C"));
        desk.publishing()
                .withdrawals()
                .withdraw(
                        desk.actor(Role.PRANATA_HUMAS),
                        List.of("B"),
                        "Memuat data pribadi",
                        Desk.PASSWORD);
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void findsNothingInAnUntouchedRecord() {
        Verification verification = verify();
        assertEquals(List.of(), verification.sentences());
        assertTrue(verification.isSound());
        assertEquals(3, verification.editions());
    }

    @Test
    void findsOneFlippedByteInAnyFileOfAnyEdition() throws IOException {
        List<String> missed = new ArrayList<>();
        for (int edition = 1; edition <= 3; edition++) {
            for (String name : EditionFiles.NAMES) {
                Path file =
                        EditionFiles.of(data.resolve("editions"), edition)
                                .directory()
                                .resolve(name);
                missed.addAll(flips(file, 7));
            }
        }
        assertEquals(List.of(), missed);
    }

    @Test
    void findsOneFlippedByteInAnyObjectAndPublicKey() throws IOException {
        List<String> missed = new ArrayList<>();
        try (Stream<Path> objects = Files.walk(data.resolve("objects"))) {
            for (Path object : objects.filter(Files::isRegularFile).toList()) {
                missed.addAll(flips(object, 2));
            }
        }
        missed.addAll(flips(data.resolve("keys/root.pem"), 5));
        missed.addAll(flips(data.resolve("keys/server.pem"), 5));
        assertEquals(List.of(), missed);
    }

    @Test
    void missesNoFileThatIsGoneAndNoneThatWasAdded() throws IOException {
        Path edition = data.resolve("editions/000002");
        for (String name : EditionFiles.NAMES) {
            Path away = data.resolve("away");
            Files.move(edition.resolve(name), away);
            assertFalse(verify().isSound(), name);
            Files.move(away, edition.resolve(name));
        }
        Path stray = Files.writeString(edition.resolve("catatan.txt"), "x");
        assertEquals(
                List.of("Berkas 000002/catatan.txt tidak semestinya ada."), verify().sentences());
        Files.delete(stray);
        Path unknown = Files.createDirectory(data.resolve("editions/000009"));
        assertEquals(
                List.of("Folder edisi 000009 tidak tercatat di register."), verify().sentences());
        Files.delete(unknown);
        assertTrue(verify().isSound());
    }

    @Test
    void findsAWholeEditionSwappedForAnother() throws IOException {
        Path editions = data.resolve("editions");
        Path away = editions.resolve(".away");
        Files.move(editions.resolve("000001"), away);
        Files.move(editions.resolve("000002"), editions.resolve("000001"));
        Files.move(away, editions.resolve("000002"));
        assertFalse(verify().isSound());
        Files.move(editions.resolve("000001"), away);
        Files.move(editions.resolve("000002"), editions.resolve("000001"));
        Files.move(away, editions.resolve("000002"));
        assertTrue(verify().isSound());
    }

    private Verification verify() {
        return new ChainVerifier(data, desk.office().database(), desk.office().audit()).verify();
    }

    /** Flips bytes at several places of a file, one at a time; answers those that nobody noticed. */
    private List<String> flips(Path file, int places) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        List<String> missed = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            int at = (int) ((long) place * (whole.length - 1) / Math.max(1, places - 1));
            byte[] flipped = whole.clone();
            flipped[at] ^= (byte) (1 << (place % 8));
            Files.write(file, flipped);
            if (verify().isSound()) {
                missed.add(data.relativize(file) + "@" + at);
            }
        }
        Files.write(file, whole);
        return missed;
    }
}
