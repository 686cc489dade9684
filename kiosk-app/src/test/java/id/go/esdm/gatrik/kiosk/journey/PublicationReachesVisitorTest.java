package id.go.esdm.gatrik.kiosk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.go.esdm.gatrik.kiosk.admin.AdminServer;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.terminal.Visitor;
import id.go.esdm.gatrik.kiosk.terminal.cache.EditionFollower;
import id.go.esdm.gatrik.kiosk.terminal.cache.FollowerSettings;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

/** The main job from end to end: the office works through its API, a visitor reads on, and what is approved appears under their eyes. */
class PublicationReachesVisitorTest {
    private static final Route.Entry PROFILE = new Route.Entry(new EntryId("DJK-001"));
    private static final String NEW_ROWS =
            """
            id,nomor,kategori,judul,ringkasan_isi,unit_penguasa,penanggung_jawab,waktu_pembuatan,tempat_pembuatan,bentuk_informasi,jangka_waktu_simpan
            DJK-001,1,berkala,Profil yang dimutakhirkan,Ringkasan yang dimutakhirkan,Sekretariat Direktorat Jenderal Ketenagalistrikan,Sekretaris Direktorat Jenderal,2026,Jakarta,Softcopy (PDF),Selama berlaku
            BARU-1,169,berkala,Informasi yang belum pernah ada,Ringkasan yang baru,Sekretariat Direktorat Jenderal Ketenagalistrikan,Sekretaris Direktorat Jenderal,2026,Jakarta,Softcopy (PDF),Selama berlaku
            """;

    @TempDir private Path data;
    private AdminServer server;
    private EditionFollower follower;
    private Visitor visitor;

    @BeforeEach
    void open() throws Exception {
        server = DemoServer.start(data);
        follower =
                new EditionFollower(
                        FollowerSettings.usual(
                                data.resolve("terminal"), data.resolve("keys/root.pem")));
        follower.open();
        follower.follow(server.address());
        visitor = Visitor.before().follows(follower.state());
        visitor.touch("Sentuh untuk mulai").sees("Edisi 1 ·").open(PROFILE);
        visitor.sees("Profil Direktorat Jenderal Ketenagalistrikan");
    }

    @AfterEach
    void close() {
        visitor.leave();
        follower.close();
        server.close();
    }

    @Test
    void anApprovedUpdateAppearsOnTheEntryThatIsBeingRead() {
        OfficeWork office = new OfficeWork(server.address(), DemoServer.PASSWORD);
        String cycle = office.approve("Pemutakhiran", NEW_ROWS);
        visitor.sees("Profil Direktorat Jenderal Ketenagalistrikan")
                .seesNo("Profil yang dimutakhirkan");

        assertEquals(2, office.publish(cycle));

        visitor.sees("Profil yang dimutakhirkan").sees("Edisi 2 ·").isAt(PROFILE);
        visitor.open(new Route.Entry(new EntryId("BARU-1")))
                .sees("Informasi yang belum pernah ada");
    }

    @Test
    void anotherOfficeSystemDrivesAllNineStepsWithAReturnAtSevenAndAtEight() {
        OfficeWork office = new OfficeWork(server.address(), DemoServer.PASSWORD);
        String cycle = office.submit("Pemutakhiran", NEW_ROWS);
        String steps = "cycles/" + cycle + "/steps/";
        office.as("subkoordinator")
                .post(200, steps + "7/return", Map.of("reason", "Lengkapi ringkasannya."));
        office.as("pranata-humas").post(200, steps + "6/complete", Map.of());
        office.endorse(cycle);
        office.as("koordinator")
                .post(200, steps + "8/return", Map.of("reason", "Judulnya belum tepat."));
        office.endorse(cycle);
        office.agree(cycle);
        visitor.seesNo("Profil yang dimutakhirkan");

        assertEquals(2, office.publish(cycle));
        visitor.sees("Profil yang dimutakhirkan").sees("Edisi 2 ·");

        OfficeClient sesditjen = office.as("sesditjen");
        sesditjen.post(200, steps + "9/receive", Map.of());
        Map<String, Object> disposition =
                Map.of("instruction", "Lanjutkan.", "to", java.util.List.of("Koordinator"));
        assertEquals(
                "DIARSIPKAN",
                sesditjen.post(200, steps + "9/complete", disposition).get("state").asString());
        assertEquals(
                Sha256.of(sesditjen.bytes("cycles/" + cycle + "/archive")).hex(),
                sesditjen.get("cycles/" + cycle).get("archive").asString());
    }

    @Test
    void whatIsWithdrawnLeavesTheScreenOfWhoReadsIt() {
        OfficeWork office = new OfficeWork(server.address(), DemoServer.PASSWORD);

        office.as("koordinator")
                .post(
                        201,
                        "withdrawals",
                        Map.of(
                                "entries",
                                java.util.List.of("DJK-001"),
                                "reason",
                                "Isinya keliru.",
                                "password",
                                DemoServer.PASSWORD));

        visitor.sees("Informasi ini sudah tidak ada").sees("Edisi 2 ·");
    }
}
