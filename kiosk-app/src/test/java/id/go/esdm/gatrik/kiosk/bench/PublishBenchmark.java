package id.go.esdm.gatrik.kiosk.bench;

import id.go.esdm.gatrik.kiosk.admin.AdminServer;
import id.go.esdm.gatrik.kiosk.edition.DurableFiles;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;
import id.go.esdm.gatrik.kiosk.journey.DemoServer;
import id.go.esdm.gatrik.kiosk.journey.OfficeWork;
import id.go.esdm.gatrik.kiosk.terminal.KioskApp;
import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.cache.EditionFollower;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * From the call that publishes to the screen that shows the edition, one entry changed; beside copying the content and forcing it to the disk.
 * Server and terminal stand in this process, as in the lobby, and draw on a screen in memory.
 */
final class PublishBenchmark {
    private static final int ROUNDS = 5;
    private static final int SAMPLE = 168;

    /** The one that is laid out, and one more at whose beginning it has been drawn. */
    private static final int PULSES = 2;

    private static final String HEAD =
            "id,nomor,kategori,judul,ringkasan_isi,unit_penguasa,penanggung_jawab,waktu_pembuatan,tempat_pembuatan,bentuk_informasi,jangka_waktu_simpan\n";

    private final Path scratch;
    private final KioskApp app;
    private final EditionFollower follower;

    /** With a terminal that is drawn and whose follower has opened an empty cache. */
    PublishBenchmark(Path scratch, KioskApp app, EditionFollower follower) {
        this.scratch = scratch;
        this.app = app;
        this.follower = follower;
    }

    /** Grows the edition in {@code data} to {@code size} entries and measures; the follower follows that server from the first size on. */
    void run(Table table, AdminServer server, Path data, int size, String bar)
            throws IOException, InterruptedException {
        OfficeWork office = new OfficeWork(server.address(), DemoServer.PASSWORD);
        if (size > SAMPLE) {
            await(office.publish(office.approve("Banyak", table(size - SAMPLE))));
        }
        List<Double> ours = new ArrayList<>();
        List<Double> copies = new ArrayList<>();
        for (int round = -1; round < ROUNDS; round++) {
            String cycle = office.approve("Satu", HEAD + row("DJK-001", "Profil " + round));
            long begun = System.nanoTime();
            int edition = office.publish(cycle);
            await(edition);
            double millis = (System.nanoTime() - begun) / 1e6;
            double copy = copy(EditionFiles.of(data.resolve("editions"), edition).content());
            if (round >= 0) { // the first one loads classes
                ours.add(millis);
                copies.add(copy);
            }
        }
        table.add(
                "publish to screen, 1 of " + size + " changed, ms",
                ours,
                "copy + fsync of the content",
                copies,
                bar);
    }

    /** Waits until the terminal has drawn that edition. */
    void await(int edition) throws InterruptedException {
        while (!(follower.state().get() instanceof CacheState.Showing showing
                && showing.edition().caption().edition() == edition)) {
            Thread.sleep(1);
        }
        for (int pulse = 0; pulse <= PULSES; pulse++) {
            app.pulse().join();
        }
    }

    private double copy(Path content) throws IOException {
        Path copy = scratch.resolve("copy");
        Files.deleteIfExists(copy);
        long begun = System.nanoTime();
        Files.copy(content, copy);
        DurableFiles.sync(copy);
        return (System.nanoTime() - begun) / 1e6;
    }

    private static String table(int rows) {
        StringBuilder csv = new StringBuilder(HEAD);
        for (int i = 0; i < rows; i++) {
            csv.append(
                    row("UJI-%06d".formatted(i), "Informasi ketenagalistrikan contoh nomor " + i));
        }
        return csv.toString();
    }

    private static String row(String id, String title) {
        return "%s,1,berkala,%s,Ringkasan isi informasi contoh untuk pengukuran yang panjangnya seperti ringkasan yang sebenarnya dan tidak lebih,Sekretariat Direktorat Jenderal Ketenagalistrikan,Sekretaris Direktorat Jenderal,2025,Jakarta,Softcopy (PDF),Selama berlaku\n"
                .formatted(id, title);
    }
}
