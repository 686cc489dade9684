package id.go.esdm.gatrik.kiosk.admin.report;

import static id.go.esdm.gatrik.kiosk.admin.publishing.Desk.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.papers.Laporan;
import id.go.esdm.gatrik.kiosk.admin.papers.LaporanPaper;
import id.go.esdm.gatrik.kiosk.admin.papers.StoredLaporan;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.publishing.ChainVerifier;
import id.go.esdm.gatrik.kiosk.admin.publishing.Desk;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.ContentFile;
import id.go.esdm.gatrik.kiosk.edition.Manifest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Laporan are made by themselves, once, and however badly that goes the publications stand. */
class LaporansTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir Path data;
    private Desk desk;
    private LaporanDesk laporans;

    @BeforeEach
    void open() {
        desk = new Desk(data);
        laporans = new LaporanDesk(desk, LaporanDesk.atOnce());
    }

    @AfterEach
    void close() {
        laporans.room().maker().close();
        desk.close();
    }

    @Test
    void areMadeByThemselvesAfterEveryPublicationAndWithdrawal() {
        desk.publishing().publisher().addListener(laporans.room().maker());
        laporans.room().maker().start();
        desk.edition(entry("A"), entry("B"));
        desk.publishing()
                .withdrawals()
                .withdraw(desk.actor(Role.KOORDINATOR), List.of("B"), "Keliru", Desk.PASSWORD);
        StoredLaporan first = awaited(1);
        StoredLaporan second = awaited(2);
        assertFalse(first.sha256().equals(second.sha256()));
        assertTrue(first.pages() >= 3);
        assertSound();
    }

    @Test
    void areMadeAtTheNextStartForPublicationsThatHaveNone() {
        desk.edition(entry("A"));
        laporans.room().maker().start();
        assertEquals(1, awaited(1).edition());
    }

    @Test
    void areMadeOnceHoweverManyAskAtOnce() throws Exception {
        desk.edition(entry("A"));
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Optional<StoredLaporan>>> asked =
                    IntStream.range(0, 4)
                            .mapToObj(_ ->
                                    readers.submit(
                                            () -> laporans.room().laporans().ensure(1, PATIENCE)))
                            .toList();
            for (Future<Optional<StoredLaporan>> each : asked) {
                StoredLaporan got = each.get().orElseThrow();
                assertEquals(laporans.room().laporans().find(1).orElseThrow(), got);
            }
        }
        assertSound();
    }

    @Test
    void leaveThePublicationStandingWhenTheyCannotBeMadeAndAreMadeLater() throws Exception {
        desk.edition(entry("A"));
        Path objects = data.resolve("objects");
        Path away = data.resolve("away");
        Files.move(objects, away);
        Files.writeString(objects, "not a directory: nothing can be stored");
        assertEquals(Optional.empty(), laporans.room().laporans().ensure(1, PATIENCE));
        assertTrue(laporans.room().laporans().findFailure(1).isPresent(), "the page says when");
        assertEquals(1, desk.publishing().publications().live().orElseThrow().number());
        Files.delete(objects);
        Files.move(away, objects);
        assertEquals(
                Optional.empty(),
                laporans.room().laporans().ensure(1, PATIENCE),
                "whoever asks again at once does not make it work again");
        desk.clock().pass(Duration.ofMinutes(3));
        laporans.room().maker().start();
        awaited(1);
        assertTrue(laporans.room().laporans().findFailure(1).isEmpty());
        assertSound();
    }

    @Test
    void areTheSameWhenAKillCameBetweenTheBytesAndTheRecord() throws Exception {
        desk.edition(entry("A"));
        StoredLaporan made = laporans.room().laporans().ensure(1, PATIENCE).orElseThrow();
        byte[] bytes = Files.readAllBytes(laporans.room().laporans().file(made));
        forget();
        Path torn = Files.write(data.resolve("objects/.part-torn"), new byte[] {'%', 'P'});
        Files.setLastModifiedTime(
                torn, FileTime.from(desk.clock().instant().minus(Duration.ofDays(1))));
        long before = objects();
        LaporanDesk next = new LaporanDesk(desk, LaporanDesk.atOnce());
        next.room().maker().start();
        StoredLaporan again = awaited(1);
        next.room().maker().close();
        assertEquals(made.sha256(), again.sha256());
        assertEquals(Sha256.of(bytes), again.sha256());
        assertEquals(before - 1, objects(), "nothing new, and the torn file is gone");
        assertEquals(
                List.of(),
                new ChainVerifier(data, desk.office().database(), desk.office().audit())
                        .verify()
                        .sentences());
    }

    @Test
    void doNotChangeWithWhatHappensAfterThePublication() {
        desk.edition(entry("A"));
        byte[] then = print(1);
        desk.clock().pass(Duration.ofDays(400));
        desk.edition(entry("A", "Judul baru"));
        assertEquals(Sha256.of(then), Sha256.of(print(1)));
    }

    @Test
    void areWalkedByVerify() throws Exception {
        desk.edition(entry("A"));
        StoredLaporan made = laporans.room().laporans().ensure(1, PATIENCE).orElseThrow();
        Path file = laporans.room().laporans().file(made);
        byte[] whole = Files.readAllBytes(file);
        byte[] flipped = whole.clone();
        flipped[flipped.length / 2] ^= 1;
        Files.write(file, flipped);
        assertEquals(List.of("Isi berkas objek " + made.sha256() + " berubah."), faults());
        Files.delete(file);
        assertEquals(
                List.of(
                        "Berkas objek "
                                + made.sha256()
                                + " yang disebut laporan edisi 1 tidak ada."),
                faults());
        Files.write(file, whole);
        assertEquals(List.of(), faults());
        desk.office()
                .database()
                .execute(handle -> {
                    handle.execute("DROP TRIGGER laporan_is_not_changed");
                    handle.execute("UPDATE laporan SET pages = pages + 1");
                });
        assertEquals(
                List.of("Catatan laporan edisi 1 tidak sama dengan jejak auditnya."), faults());
    }

    @Test
    void reachNoEdition() {
        desk.edition(entry("A"));
        StoredLaporan made = laporans.room().laporans().ensure(1, PATIENCE).orElseThrow();
        desk.edition(entry("B"));
        for (int edition = 1; edition <= 2; edition++) {
            Manifest manifest = desk.publishing().publications().getManifest(edition);
            assertTrue(
                    manifest.objects().stream()
                            .noneMatch(object -> object.sha256().equals(made.sha256())));
            try (ContentFile content =
                    ContentFile.open(desk.publishing().publications().files(edition).content())) {
                assertEquals(edition, content.size());
            }
        }
    }

    private byte[] print(int edition) {
        return new LaporanPaper().print(Laporan.of(laporans.source(edition))).pdf();
    }

    /** As if the process had died before the record was written. */
    private void forget() {
        desk.office()
                .database()
                .execute(handle -> {
                    handle.execute("DROP TRIGGER laporan_is_not_removed");
                    handle.execute("DROP TRIGGER act_never_goes");
                    handle.execute("DELETE FROM laporan");
                    handle.execute("DELETE FROM act WHERE action = 'laporan.make'");
                });
    }

    private StoredLaporan awaited(int edition) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        Optional<StoredLaporan> made = laporans.room().laporans().find(edition);
        while (made.isEmpty() && System.nanoTime() < until) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
            made = laporans.room().laporans().find(edition);
        }
        return made.orElseThrow();
    }

    private long objects() throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("objects"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private List<String> faults() {
        return new ChainVerifier(data, desk.office().database(), desk.office().audit())
                .verify()
                .sentences();
    }

    private void assertSound() {
        assertEquals(List.of(), faults());
    }
}
