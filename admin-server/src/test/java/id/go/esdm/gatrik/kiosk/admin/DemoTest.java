package id.go.esdm.gatrik.kiosk.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.web.Listen;
import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.edition.ContentFormat;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;
import id.go.esdm.gatrik.kiosk.edition.EditionVerifier;
import id.go.esdm.gatrik.kiosk.edition.ObjectSource;
import id.go.esdm.gatrik.kiosk.edition.Verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Map;
import java.util.Optional;

class DemoTest {
    @TempDir Path data;

    @Test
    void publishesTheSampleTableByARealCycleAndOnlyOnce() throws Exception {
        for (int start = 0; start < 2; start++) {
            try (AdminServer server = AdminServer.start(config("127.0.0.1"))) {
                server.ensureDemo("sandi-contoh");
                assertTrue(server.verify().isSound());
                assertTrue(
                        server.rooms().report().laporans().find(1).isPresent(),
                        "edition 1 has its laporan before the server says that it is ready");
            }
        }
        EditionFiles files = EditionFiles.of(data.resolve("editions"), 1);
        PublicKey root = Ed25519.fromPem(Files.readString(data.resolve("keys/root.pem")));
        ObjectSource objects =
                digest ->
                        Optional.of(ObjectSource.place(data.resolve("objects"), digest))
                                .filter(Files::exists);
        Verdict.Valid valid =
                assertInstanceOf(
                        Verdict.Valid.class,
                        new EditionVerifier(root).verify(files, null, objects));
        assertEquals("DATA CONTOH", valid.manifest().label());
        var catalogue = ContentFormat.read(files.content());
        assertEquals(
                Map.of(Category.BERKALA, 58, Category.SERTA_MERTA, 12, Category.SETIAP_SAAT, 98),
                catalogue.countByCategory());
        var document = catalogue.find(new EntryId("DJK-103")).orElseThrow().documents().getFirst();
        assertEquals(
                "83a17c268708de658119543cd6097ea7049f59337d4bee7670b4371e216ce928",
                document.sha256().hex());
        assertEquals(22, document.pages());
    }

    @Test
    void refusesToSpeakPlainlyOffLoopback() {
        assertThrows(StartRefusedException.class, () -> AdminServer.start(config("192.0.2.1")));
    }

    private AdminConfig config(String host) {
        return AdminConfig.of(data, new Listen(host, 0)).forDemo();
    }
}
