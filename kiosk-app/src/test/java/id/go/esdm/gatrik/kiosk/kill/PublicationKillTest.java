package id.go.esdm.gatrik.kiosk.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.AdminServer;
import id.go.esdm.gatrik.kiosk.journey.DemoServer;
import id.go.esdm.gatrik.kiosk.journey.OfficeClient;
import id.go.esdm.gatrik.kiosk.journey.OfficeWork;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The server process dies at every write, fsync and rename of a publication: afterwards the old state or the new is found. */
@EnabledIfSystemProperty(
        named = "kiosk.kill",
        matches = "true",
        disabledReason = "SKIPPED: takes minutes; run with -Dkiosk.kill=true")
class PublicationKillTest {
    private static final String UPDATE =
            "id,nomor,kategori,judul\nDJK-001,1,berkala,Profil yang baru\n";
    private static final int KILLED = 137;

    @TempDir Path scratch;

    @Test
    void findsTheOldEditionOrTheNewAfterADeathAtAnyCall() throws Exception {
        Path approved = scratch.resolve("approved");
        Path data = scratch.resolve("data");
        String cycle;
        OfficeClient humas;
        try (AdminServer server = DemoServer.start(approved)) {
            OfficeWork office = new OfficeWork(server.address(), DemoServer.PASSWORD);
            cycle = office.approve("Pemutakhiran", UPDATE);
            humas = office.as("pranata-humas");
        }
        Folders.restore(approved, data);
        KillPoints points = new KillPoints(scratch, data);
        publish(points, KillPoints.Death.NEVER, data, humas, cycle);
        List<KillPoints.Call> calls = points.calls();
        assertTrue(calls.size() > 20, () -> "a publication changes files: " + calls);
        List<String> unsound = new ArrayList<>();
        int old = 0;
        for (KillPoints.Death death : KillPoints.deaths(calls)) {
            Folders.restore(approved, data);
            publish(points, death, data, humas, cycle);
            int editions = check(data, humas, cycle, death, unsound);
            old += editions == 1 ? 1 : 0;
        }
        assertEquals(List.of(), unsound);
        assertTrue(old > 0, "some deaths come before the publication");
        System.out.printf(
                "publication: %d calls, %d deaths, %d found the old edition%n",
                calls.size(), KillPoints.deaths(calls).size(), old);
    }

    private static void publish(
            KillPoints points, KillPoints.Death death, Path data, OfficeClient humas, String cycle)
            throws IOException, InterruptedException {
        Process server =
                points.start(
                        death,
                        List.of(
                                "id.go.esdm.gatrik.kiosk.admin.Main",
                                "serve",
                                "--data",
                                data.toString(),
                                "--port",
                                "0"));
        try (BufferedReader lines = server.inputReader()) {
            String ready = lines.readLine();
            while (ready != null && !ready.startsWith("ready ")) {
                ready = lines.readLine();
            }
            assertNotNull(ready, "the server starts");
            points.arm();
            boolean published =
                    humas.at(URI.create(ready.substring("ready ".length())))
                            .isAccepted("cycles/" + cycle + "/publication", Map.of());
            if (death.number() == 0) {
                assertTrue(published, "a publication that nobody disturbs succeeds");
                server.destroy();
            }
            boolean ended = server.waitFor(10, TimeUnit.SECONDS);
            if (!ended) {
                // the call at which to die did not come this time: the count differs a little from
                // run to run
                server.destroyForcibly().waitFor();
            } else if (death.number() > 0) {
                assertEquals(KILLED, server.exitValue());
            }
        } finally {
            server.destroyForcibly();
        }
    }

    /** The number of editions found; what does not hold is added to {@code unsound}. */
    private static int check(
            Path data,
            OfficeClient humas,
            String cycle,
            KillPoints.Death death,
            List<String> unsound) {
        try (AdminServer server = DemoServer.restart(data)) {
            OfficeClient client = humas.at(server.address());
            int editions = client.get("publications").size();
            if (editions == 1) {
                client.post(201, "cycles/" + cycle + "/publication", Map.of());
            }
            if (client.get("publications").size() != 2 || !server.verify().isSound()) {
                unsound.add(death + ": " + server.verify());
            }
            return editions;
        }
    }
}
