package id.go.esdm.gatrik.kiosk.admin.report;

import static id.go.esdm.gatrik.kiosk.admin.publishing.Desk.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.AdminConfig;
import id.go.esdm.gatrik.kiosk.admin.AdminServer;
import id.go.esdm.gatrik.kiosk.admin.archive.PaperKind;
import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.Appointment;
import id.go.esdm.gatrik.kiosk.admin.people.Office;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.RootAccess;
import id.go.esdm.gatrik.kiosk.admin.people.Session;
import id.go.esdm.gatrik.kiosk.admin.people.StandInChange;
import id.go.esdm.gatrik.kiosk.admin.people.StandInKind;
import id.go.esdm.gatrik.kiosk.admin.people.TestClock;
import id.go.esdm.gatrik.kiosk.admin.publishing.Desk;
import id.go.esdm.gatrik.kiosk.admin.sop.Actor;
import id.go.esdm.gatrik.kiosk.admin.sop.ArchiveRecord;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleId;
import id.go.esdm.gatrik.kiosk.admin.web.Listen;
import id.go.esdm.gatrik.kiosk.admin.web.Visitor;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.CanonicalJson;
import id.go.esdm.gatrik.kiosk.edition.StrictJson;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;

/** What was done in an absent officer's place says so for good: in the API and in the archive, after the stand-in is long over. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandInRecordTest {
    private static final String OFFICE = "Plh. Koordinator Humas dan Layanan Informasi Publik";

    private CycleId cycle = new CycleId("2026-001");
    private AdminServer server;
    private Visitor reader;

    @BeforeAll
    void archive(@TempDir Path data) {
        try (Desk desk = new Desk(data)) {
            Account rina = desk.office().person("rina", Role.SUBKOORDINATOR);
            cycle = desk.aCycle().with(entry("A")).atStep(8);
            desk.paper(cycle, Role.KOORDINATOR, PaperKind.NOTA_DINAS, "Nota Dinas");
            String standIn = appoint(desk, rina);
            Actor acting = acting(desk, rina);
            desk.sop().reviews().agree(cycle, null, acting, Desk.YES, Desk.NOTA);
            try (RootAccess root = desk.office().root()) {
                assertInstanceOf(
                        StandInChange.Done.class,
                        desk.office()
                                .room()
                                .standIns()
                                .revoke(root, rina.person(), standIn, Office.ADDRESS));
            }
            desk.clock().pass(Duration.ofDays(40));
            desk.publish(cycle);
            Actor sesditjen = desk.actor(Role.SESDITJEN);
            desk.sop().dispositions().receive(cycle, null, sesditjen, null);
            desk.sop()
                    .dispositions()
                    .dispose(cycle, null, sesditjen, "Pertahankan", null, List.of("Pranata Humas"));
        }
        server =
                AdminServer.start(
                        new AdminConfig(
                                data,
                                new Listen("127.0.0.1", 0),
                                false,
                                Office.settings(),
                                new TestClock("2027-01-05T01:00:00Z")));
        reader = new Visitor(server.port());
        reader.signIn("sesditjen", Office.PASSWORD);
    }

    @AfterAll
    void stop() {
        reader.close();
        server.close();
    }

    @Test
    void theCycleSaysWhoStoodInAtTheTimeOfEachDeed() {
        JsonNode told = json(reader.get("/api/v1/cycles/" + cycle));
        for (JsonNode deed : told.get("history")) {
            boolean stoodIn = deed.get("move").asString().equals("T8y");
            assertEquals(stoodIn ? "PLH" : null, text(deed.get("standIn")), deed::toString);
            assertEquals(stoodIn, deed.get("office").asString().startsWith("Plh. "));
        }
        JsonNode eighth = told.get("approvals").get(1);
        assertEquals("PLH", eighth.get("standIn").asString());
        assertEquals(OFFICE, eighth.get("office").asString());
        assertEquals(
                "Subkoordinator Pelayanan Informasi Publik",
                told.get("approvals").get(0).get("office").asString());
    }

    @Test
    void theArchiveRecordSaysItUnderTheDigestOfTheLastDeed() {
        String record = reader.get("/api/v1/cycles/" + cycle + "/archive").body();
        assertEquals(
                json(reader.get("/api/v1/cycles/" + cycle)).get("archive").asString(),
                Sha256.of(record.getBytes(StandardCharsets.UTF_8)).hex());
        ArchiveRecord read = StrictJson.read(record, ArchiveRecord.class);
        assertEquals(2, read.format());
        for (ArchiveRecord.Done deed : read.deeds()) {
            assertEquals(
                    deed.move().equals("T8y") ? StandInKind.PLH : null,
                    deed.standIn(),
                    deed.move());
        }
        assertEquals(OFFICE, eighth(read).office());
        assertEquals(List.of(), server.verify().sentences());
    }

    @Test
    void theZipSaysItToProgramsAndToPeople() throws IOException {
        Map<String, String> files = new HashMap<>();
        HttpResponse<byte[]> zip = reader.bytes("/siklus/" + cycle + "/arsip.zip");
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.body()))) {
            for (var file = in.getNextEntry(); file != null; file = in.getNextEntry()) {
                files.put(
                        file.getName(), new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        assertTrue(told(files, "arsip.json").contains("\"standIn\":\"PLH\""));
        String deeds = told(files, "riwayat.txt");
        assertTrue(
                deeds.contains("Disetujui Koordinator, oleh " + OFFICE + " (Subkoordinator"),
                deeds);
        assertTrue(deeds.endsWith("Diarsipkan oleh sistem\n"), deeds);
        assertTrue(told(files, "SHA256SUMS").contains("riwayat.txt"));
    }

    @Test
    void aRecordOfTheFirstFormatIsStillRead() {
        ObjectNode old =
                (ObjectNode)
                        StrictJson.mapper()
                                .readTree(
                                        reader.get("/api/v1/cycles/" + cycle + "/archive").body());
        old.put("format", 1);
        old.get("deeds").forEach(deed -> ((ObjectNode) deed).remove(List.of("standIn", "office")));
        ArchiveRecord read = StrictJson.read(CanonicalJson.text(old), ArchiveRecord.class);
        assertEquals(1, read.format());
        assertNull(eighth(read).office());
    }

    private static ArchiveRecord.Done eighth(ArchiveRecord record) {
        return record.deeds().stream()
                .filter(deed -> deed.move().equals("T8y"))
                .findFirst()
                .orElseThrow();
    }

    private static String told(Map<String, String> files, String name) {
        return Objects.requireNonNull(files.get(name), () -> name + " in " + files.keySet());
    }

    private static String appoint(Desk desk, Account account) {
        Instant now = desk.clock().instant();
        try (RootAccess root = desk.office().root()) {
            StandInChange change =
                    desk.office()
                            .room()
                            .standIns()
                            .appoint(
                                    root,
                                    new Appointment(
                                            account.person(),
                                            Role.KOORDINATOR,
                                            StandInKind.PLH,
                                            now,
                                            now.plus(Duration.ofDays(3)),
                                            null),
                                    Office.ADDRESS);
            return assertInstanceOf(StandInChange.Done.class, change).standIn().id();
        }
    }

    private static Actor acting(Desk desk, Account account) {
        Session session = desk.office().session(account);
        return Actor.of(
                desk.office()
                        .people()
                        .actAs(session.token(), Role.KOORDINATOR, Office.ADDRESS)
                        .orElseThrow()
                        .account(),
                Office.ADDRESS);
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null ? null : node.asString();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer::body);
        return StrictJson.mapper().readTree(answer.body());
    }
}
