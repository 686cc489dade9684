package id.go.esdm.gatrik.kiosk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.AdminConfig;
import id.go.esdm.gatrik.kiosk.admin.AdminServer;
import id.go.esdm.gatrik.kiosk.admin.web.Listen;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.terminal.Visitor;
import id.go.esdm.gatrik.kiosk.terminal.cache.EditionFollower;
import id.go.esdm.gatrik.kiosk.terminal.cache.FollowerSettings;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/** The Koordinator is away: a second Subkoordinator stands in, by the office's API, and a terminal believes what was approved so. */
class StandInTest {
    private static final String OWN = "sandi-sendiri-rina";
    private static final Path NONE = Path.of("");
    private static final String ROWS =
            """
            id,nomor,kategori,judul,ringkasan_isi,unit_penguasa,penanggung_jawab,waktu_pembuatan,tempat_pembuatan,bentuk_informasi,jangka_waktu_simpan
            BARU-1,169,berkala,Informasi yang disetujui Plh.,Ringkasan,Sekretariat Direktorat Jenderal Ketenagalistrikan,Sekretaris Direktorat Jenderal,2026,Jakarta,Softcopy (PDF),Selama berlaku
            """;

    @TempDir private Path data = NONE;

    /** The machine's clock, put forward. */
    private static final class Ahead extends Clock {
        private volatile Duration by = Duration.ZERO;

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(by);
        }
    }

    @Test
    void aTerminalShowsWhatAStandInApprovedAfterTheStandInHasEnded() throws Exception {
        Ahead clock = new Ahead();
        AdminConfig usual = AdminConfig.of(data, new Listen("127.0.0.1", 0)).forDemo();
        AdminConfig config = new AdminConfig(data, usual.listen(), true, usual.people(), clock);
        try (AdminServer server = AdminServer.start(config);
                EditionFollower follower =
                        new EditionFollower(
                                FollowerSettings.usual(
                                        data.resolve("terminal"), data.resolve("keys/root.pem")))) {
            server.ensureDemo(DemoServer.PASSWORD);
            OfficeWork office = new OfficeWork(server.address(), DemoServer.PASSWORD);
            Instant until = clock.instant().plus(Duration.ofHours(1));
            standIn(server, office.as("administrator"), until);
            String cycle = approvedByStandIn(server, office);

            clock.by = Duration.ofHours(3);
            assertEquals(2, office.publish(cycle));
            assertTrue(server.verify().isSound());
            JsonNode decisions = office.as("sesditjen").get("publications/2").get("decisions");
            assertEquals("Plh. Koordinator", decisions.get(1).get("office").asString());

            follower.open();
            follower.follow(server.address());
            Visitor visitor = Visitor.before().follows(follower.state());
            visitor.touch("Sentuh untuk mulai").sees("Edisi 2 ·");
            visitor.open(new Route.Entry(new EntryId("BARU-1")))
                    .sees("Informasi yang disetujui Plh.");
            visitor.leave();
        }
    }

    private static void standIn(AdminServer server, OfficeClient head, Instant until) {
        String first = "sandi-awal-rina";
        String person =
                head.post(
                                201,
                                "accounts",
                                Map.of(
                                        "username",
                                        "rina",
                                        "displayName",
                                        "DATA CONTOH Rina",
                                        "role",
                                        "SUBKOORDINATOR",
                                        "initialPassword",
                                        first))
                        .get("person")
                        .asString();
        OfficeClient.setPassword(server.address(), "rina", first, OWN);
        Map<String, String> password = Map.of("password", DemoServer.PASSWORD);
        head.post(200, "accounts/" + person + "/enrol", password);
        head.post(
                201,
                "accounts/" + person + "/stand-ins",
                Map.of(
                        "role",
                        "KOORDINATOR",
                        "kind",
                        "PLH",
                        "until",
                        until.toString(),
                        "password",
                        DemoServer.PASSWORD));
    }

    /** Steps 1 to 8, the last by whoever stands in. */
    private static String approvedByStandIn(AdminServer server, OfficeWork office) {
        String id = office.meet("Pemutakhiran");
        String steps = "cycles/" + id + "/steps/";
        OfficeClient komputer = office.as("pranata-komputer");
        OfficeClient humas = office.as("pranata-humas");
        komputer.upload(
                200,
                "cycles/" + id + "/draft/import?dryRun=false",
                Map.of(),
                "dip.csv",
                "text/csv",
                ROWS.getBytes(StandardCharsets.UTF_8));
        komputer.post(200, steps + "5/complete", Map.of());
        paper(humas, id, "KONSEP_NOTA_DINAS");
        humas.post(200, steps + "6/complete", Map.of());
        office.as("subkoordinator").post(200, steps + "7/complete", yes(DemoServer.PASSWORD));
        OfficeClient rina = OfficeClient.signedIn(server.address(), "rina", OWN).as("KOORDINATOR");
        paper(rina, id, "NOTA_DINAS");
        Map<String, Object> agreed = new java.util.HashMap<>(yes(OWN));
        agreed.put("notaDinas", Map.of("number", "1/SDL.5/2026", "date", "2026-11-22"));
        rina.post(200, steps + "8/complete", agreed);
        return id;
    }

    private static Map<String, Object> yes(String password) {
        return Map.of("approve", true, "notExcluded", true, "password", password);
    }

    private static void paper(OfficeClient who, String cycle, String kind) {
        who.upload(
                201,
                "cycles/" + cycle + "/papers",
                Map.of("kind", kind),
                "naskah.pdf",
                "application/pdf",
                OfficeWork.PDF);
    }
}
