package id.go.esdm.gatrik.kiosk.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.AdminServer;
import id.go.esdm.gatrik.kiosk.journey.DemoServer;
import id.go.esdm.gatrik.kiosk.journey.OfficeClient;
import id.go.esdm.gatrik.kiosk.journey.OfficeWork;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The server process dies at every write, fsync and rename of a publication: afterwards the old state or the new is found. */
class PublicationKillTest {
    private static final String TITLE = "Profil yang baru";
    private static final String LAPORAN = "publications/2/laporan.pdf";
    private static final String SEARCH = "catalogue?q=profil+yang+baru";

    @TempDir Path scratch;

    @Test
    void findsTheOldEditionOrTheNewAfterADeathAtAnyCall() throws Exception {
        Path approved = scratch.resolve("approved");
        Publication publication = prepare(approved);
        new KillTrial("publication", scratch.resolve("trial"), publication).run();
    }

    private static Publication prepare(Path approved) {
        try (AdminServer server = DemoServer.start(approved)) {
            OfficeWork office = new OfficeWork(server.address(), DemoServer.PASSWORD);
            String cycle =
                    office.approve(
                            "Pemutakhiran",
                            "id,nomor,kategori,judul\nDJK-001,1,berkala,%s\n".formatted(TITLE));
            OfficeClient humas = office.as("pranata-humas");
            // so that the server has an index of its own to make the next one from
            humas.get(SEARCH);
            return new Publication(approved, cycle, humas);
        }
    }

    /**
     * What a Pranata Humas does at the very end of a cycle.
     *
     * @param origin the data of a server with edition 1 and a cycle that waits for publication
     * @param humas signed in there
     */
    private record Publication(Path origin, String cycle, OfficeClient humas) implements Scenario {
        @Override
        public List<String> program(Path directory) {
            return ServerProgram.command(directory);
        }

        @Override
        public void drive(Process server, Progress progress) throws IOException {
            URI address = ServerProgram.awaitReady(server);
            OfficeClient client = humas.at(address);
            progress.begins();
            if (client.isAccepted("cycles/" + cycle + "/publication", Map.of())) {
                progress.isAcknowledged();
                try {
                    assertTrue(isShown(client), "what was published is found");
                    client.text(LAPORAN);
                } catch (UncheckedIOException brokenOff) {
                    // it dies while it makes the index of the new edition, or the laporan
                }
            }
            ServerProgram.end(server);
        }

        @Override
        public boolean isNew(Path data) {
            try (AdminServer server = DemoServer.restart(data)) {
                OfficeClient client = humas.at(server.address());
                boolean isNew = client.get("publications").size() == 2;
                assertEquals(isNew, isShown(client));
                assertTrue(server.verify().isSound(), () -> server.verify().toString());
                if (isNew) {
                    assertTrue(client.text(LAPORAN).startsWith("%PDF-"));
                } else {
                    client.post(201, "cycles/" + cycle + "/publication", Map.of());
                    assertTrue(isShown(client), "what was published is found");
                    assertTrue(server.verify().isSound(), () -> server.verify().toString());
                }
                assertEquals(2, client.get("publications").size());
                return isNew;
            }
        }

        private static boolean isShown(OfficeClient client) {
            return client.get(SEARCH)
                    .get("entries")
                    .valueStream()
                    .anyMatch(entry -> entry.get("judul").asString().equals(TITLE));
        }
    }
}
