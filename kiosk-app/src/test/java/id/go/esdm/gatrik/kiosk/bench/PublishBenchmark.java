package id.go.esdm.gatrik.kiosk.bench;

import id.go.esdm.gatrik.kiosk.admin.AdminServer;
import id.go.esdm.gatrik.kiosk.edition.DurableFiles;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;
import id.go.esdm.gatrik.kiosk.journey.DemoServer;
import id.go.esdm.gatrik.kiosk.journey.OfficeWork;
import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.cache.EditionFollower;
import id.go.esdm.gatrik.kiosk.terminal.cache.FollowerSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From the call that publishes to the terminal holding the edition, one entry changed; beside copying the content and forcing it to the disk. */
final class PublishBenchmark {
    private static final int ROUNDS = 3;
    private static final String HEAD =
            "id,nomor,kategori,judul,ringkasan_isi,unit_penguasa,penanggung_jawab,waktu_pembuatan,tempat_pembuatan,bentuk_informasi,jangka_waktu_simpan\n";

    private final Path directory;

    PublishBenchmark(Path directory) {
        this.directory = directory;
    }

    /** The lines of the table for these sizes. */
    List<String> run(int... sizes) throws IOException, InterruptedException {
        List<String> rows = new ArrayList<>();
        for (int size : sizes) {
            rows.add(once(size));
        }
        return rows;
    }

    private String once(int size) throws IOException, InterruptedException {
        Path data = directory.resolve("publish" + size);
        try (AdminServer server = DemoServer.start(data);
                EditionFollower follower =
                        new EditionFollower(
                                FollowerSettings.usual(
                                        data.resolve("terminal"), data.resolve("keys/root.pem")))) {
            OfficeWork office = new OfficeWork(server.address(), DemoServer.PASSWORD);
            int edition = 1;
            if (size > 168) {
                edition = office.publish(office.approve("Banyak", table(size - 168)));
            }
            follower.open();
            follower.follow(server.address());
            await(follower, edition);
            double best = Double.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                String cycle = office.approve("Satu", HEAD + row("DJK-001", "Profil " + round));
                long begun = System.nanoTime();
                edition = office.publish(cycle);
                await(follower, edition);
                best = Math.min(best, (System.nanoTime() - begun) / 1e6);
            }
            return StartBenchmark.Row.of(
                    "publish to terminal, 1 of " + size + " changed, ms",
                    best,
                    "copy + fsync of the bytes",
                    copy(data, edition));
        }
    }

    private double copy(Path data, int edition) throws IOException {
        Path content = EditionFiles.of(data.resolve("editions"), edition).content();
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            Path copy = directory.resolve("copy");
            Files.deleteIfExists(copy);
            long begun = System.nanoTime();
            Files.copy(content, copy);
            DurableFiles.sync(copy);
            best = Math.min(best, (System.nanoTime() - begun) / 1e6);
        }
        return best;
    }

    private static void await(EditionFollower follower, int edition) throws InterruptedException {
        while (!(follower.state().get() instanceof CacheState.Showing showing
                && showing.edition().manifest().edition() == edition)) {
            Thread.sleep(1);
        }
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
