package id.go.esdm.gatrik.kiosk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.AdminServer;
import id.go.esdm.gatrik.kiosk.admin.store.Backup;
import id.go.esdm.gatrik.kiosk.edition.StrictJson;
import id.go.esdm.gatrik.kiosk.kill.SmallDisk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The server's disk is full, for whatever the office does: nothing is lost or half done, and it goes on when there is room. */
class FullDiskTest {
    private static final String ROWS =
            "id,nomor,kategori,judul\nDJK-001,1,berkala,Profil yang baru\n";
    private static final int MEBIBYTES = 64;

    /** Room that is left: each lets more of the work be done before the disk is full. */
    private static final List<Long> ROOMS = List.of(0L, 8_192L, 32_768L, 131_072L, 262_144L);

    @TempDir Path scratch;
    private SmallDisk disk;
    private AdminServer server;
    private OfficeWork office;

    @BeforeEach
    void publishTheFirstEdition() throws Exception {
        disk = SmallDisk.mount(scratch.resolve("disk"), MEBIBYTES);
        server = DemoServer.start(disk.root().resolve("data"));
        office = new OfficeWork(server.address(), DemoServer.PASSWORD);
    }

    @AfterEach
    void close() throws Exception {
        if (server != null) {
            server.close();
        }
        if (disk != null) {
            disk.close();
        }
    }

    @Test
    void aPublicationIsMadeWholeOrNotAtAllAndItsLaporanFollows() throws Exception {
        String cycle = office.approve("Pemutakhiran", ROWS);
        OfficeClient humas = office.as("pranata-humas");
        String path = "cycles/" + cycle + "/publication";
        int published = 1;
        for (long room : ROOMS) {
            disk.fill(room);
            HttpResponse<String> answer = humas.attempt(path, Map.of());
            published = humas.get("publications").size();
            if (published == 1) {
                assertFull(answer.statusCode(), answer.body());
                assertEquals(List.of("000001"), names(server(), "editions"));
                assertTrue(server.verify().isSound(), () -> server.verify().toString());
            } else {
                break;
            }
        }
        disk.free();
        if (published == 1) {
            humas.post(201, path, Map.of());
        }
        assertEquals(2, humas.get("publications").size());
        awaitLaporan(humas);
        assertTrue(server.verify().isSound(), () -> server.verify().toString());
    }

    @Test
    void aLaporanThatFindsNoRoomIsMadeWhenThereIsSome() throws Exception {
        String cycle = office.approve("Pemutakhiran", ROWS);
        OfficeClient humas = office.as("pranata-humas");
        humas.post(201, "cycles/" + cycle + "/publication", Map.of());
        // what is being made and given up in the meantime gives room back
        for (int times = 0; times < 5; times++) {
            disk.fillUp();
            Thread.sleep(100);
        }
        assertFalse(humas.isThere("publications/2/laporan.pdf"));
        assertEquals(2, humas.get("publications").size());
        assertTrue(server.verify().isSound(), () -> server.verify().toString());
        disk.free();
        awaitLaporan(humas);
        assertTrue(server.verify().isSound(), () -> server.verify().toString());
    }

    @Test
    void aTableIsTakenInWholeOrNotAtAll() throws Exception {
        String cycle = office.meet("Pemutakhiran");
        OfficeClient komputer = office.as("pranata-komputer");
        String draft = "cycles/" + cycle + "/draft/";
        byte[] table = table();
        for (long room : ROOMS) {
            disk.fill(room);
            HttpResponse<String> answer =
                    komputer.attemptUpload(
                            draft + "import?dryRun=false", Map.of(), "dip.csv", "text/csv", table);
            assertFull(answer.statusCode(), answer.body());
            assertEquals(0, komputer.get(draft + "diff").get("changed").size());
            assertEquals(List.of(), names(server(), "uploads"));
        }
        disk.free();
        komputer.upload(200, draft + "import?dryRun=false", Map.of(), "dip.csv", "text/csv", table);
        assertTrue(server.verify().isSound(), () -> server.verify().toString());
    }

    @Test
    void aBackupThatFindsNoRoomLeavesNothing() throws Exception {
        Path file = disk.root().resolve("kiosk.zip");
        for (long room : ROOMS) {
            disk.fill(room);
            Backup backup = new Backup(server(), _ -> List.of("000001"));
            assertThrows(IOException.class, () -> backup.write(file));
            disk.free();
            assertEquals(List.of("data"), names(disk.root(), ""));
        }
        assertTrue(new Backup(server(), _ -> List.of("000001")).write(file) > 5);
    }

    private Path server() {
        return disk.root().resolve("data");
    }

    /** More than the disk has room for. */
    private static byte[] table() {
        StringBuilder rows = new StringBuilder("id,nomor,kategori,judul\n");
        for (int row = 0; row < 6000; row++) {
            rows.append(
                    "BARU-%d,%d,berkala,Informasi yang ke-%d dan seterusnya%n"
                            .formatted(row, 1000 + row, row));
        }
        return rows.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void assertFull(int status, String body) {
        assertEquals(507, status, body);
        assertEquals(
                "Ruang cakram server penuh; tidak ada yang disimpan. Minta administrator"
                        + " mengosongkan ruang, lalu ulangi.",
                StrictJson.mapper().readTree(body).get("title").asString());
    }

    private static void awaitLaporan(OfficeClient client) throws InterruptedException {
        for (int second = 0; second < 30; second++) {
            if (client.isThere("publications/2/laporan.pdf")) {
                return;
            }
            Thread.sleep(1000);
        }
        assertTrue(client.isThere("publications/2/laporan.pdf"), "the laporan is made later");
    }

    private static List<String> names(Path directory, String below) throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve(below))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
