package id.go.esdm.gatrik.kiosk.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.AdminServer;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;
import id.go.esdm.gatrik.kiosk.edition.PairingCode;
import id.go.esdm.gatrik.kiosk.edition.Receipt;
import id.go.esdm.gatrik.kiosk.edition.StrictJson;
import id.go.esdm.gatrik.kiosk.journey.DemoServer;
import id.go.esdm.gatrik.kiosk.journey.OfficeClient;
import id.go.esdm.gatrik.kiosk.journey.OfficeWork;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The server process dies at every write, fsync and rename of keeping a receipt: afterwards it is there whole, or not at all and taken again. */
class ReceiptKillTest {
    private static final byte[] PICTURE = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2, 3
    };

    @TempDir Path scratch;

    @Test
    void keepsAReceiptWholeOrNotAtAll() throws Exception {
        Path paired = scratch.resolve("paired");
        new KillTrial("receipt", scratch.resolve("trial"), prepare(paired)).run();
    }

    private static Showing prepare(Path data) throws Exception {
        KeyPair keys = Ed25519.generate();
        PairingCode code = PairingCode.random(new Random(1));
        try (AdminServer server = DemoServer.start(data)) {
            PublicKey root = Ed25519.fromPem(Files.readString(data.resolve("keys/root.pem")));
            String id = Receipt.terminalOf(keys.getPublic());
            Map<String, String> asking =
                    Map.of(
                            "key",
                            Ed25519.encode(keys.getPublic()),
                            "name",
                            "uji",
                            "proof",
                            code.ofTerminal(keys.getPublic(), root));
            assertEquals(202, post(server.address(), "feed/pairing", "", asking));
            OfficeClient administrator =
                    new OfficeWork(server.address(), DemoServer.PASSWORD).as("administrator");
            administrator.accept("terminals/" + id + "/pair", Map.of("code", code.shown()));
            Sha256 manifest =
                    Sha256.of(Files.readAllBytes(data.resolve("editions/000001/manifest.json")));
            Receipt receipt =
                    new Receipt(
                            id,
                            1,
                            manifest,
                            Sha256.of(PICTURE),
                            Instant.parse("2026-11-22T03:04:05Z"));
            Map<String, Object> words =
                    Map.of(
                            "edition",
                            1,
                            "manifest",
                            manifest.hex(),
                            "at",
                            receipt.at().toString(),
                            "picture",
                            Base64.getEncoder().encodeToString(PICTURE),
                            "signature",
                            Base64.getEncoder()
                                    .encodeToString(
                                            Ed25519.sign(keys.getPrivate(), receipt.message())));
            return new Showing(data, code.token(keys.getPublic(), root), words, administrator);
        }
    }

    private static int post(URI server, String path, String token, Map<String, ?> body)
            throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(server.resolve("/" + path))
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + token)
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        StrictJson.mapper().writeValueAsString(body)))
                        .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /**
     * What a terminal says once it shows an edition.
     *
     * @param origin the data of a server that knows the terminal
     * @param words the receipt
     */
    private record Showing(
            Path origin, String token, Map<String, Object> words, OfficeClient administrator)
            implements Scenario {
        @Override
        public List<String> program(Path directory) {
            return ServerProgram.command(directory);
        }

        @Override
        public void drive(Process server, Progress progress) throws IOException {
            URI address = ServerProgram.awaitReady(server);
            progress.begins();
            try {
                if (send(address) == 204) {
                    progress.isAcknowledged();
                }
            } catch (IOException brokenOff) {
                // it dies while it keeps the receipt
            }
            ServerProgram.end(server);
        }

        @Override
        public boolean isNew(Path data) throws IOException {
            try (AdminServer server = DemoServer.restart(data)) {
                OfficeClient client = administrator.at(server.address());
                boolean isNew = client.get("publications/1/receipts").size() == 1;
                assertTrue(server.verify().isSound(), () -> server.verify().toString());
                assertEquals(204, send(server.address()), "sent again, it is taken or known");
                String picture =
                        client.get("publications/1/receipts").get(0).get("picture").asString();
                assertEquals(
                        Sha256.of(PICTURE),
                        Sha256.of(client.bytes("receipts/" + picture + ".png")));
                assertTrue(server.verify().isSound(), () -> server.verify().toString());
                return isNew;
            }
        }

        private int send(URI server) throws IOException {
            return post(server, "feed/receipts", token, words);
        }
    }
}
