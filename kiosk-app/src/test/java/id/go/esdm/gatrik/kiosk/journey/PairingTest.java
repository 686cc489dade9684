package id.go.esdm.gatrik.kiosk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import id.go.esdm.gatrik.kiosk.admin.AdminConfig;
import id.go.esdm.gatrik.kiosk.admin.AdminServer;
import id.go.esdm.gatrik.kiosk.admin.web.Listen;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;
import id.go.esdm.gatrik.kiosk.edition.PairingCode;
import id.go.esdm.gatrik.kiosk.terminal.Visitor;
import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.cache.EditionFollower;
import id.go.esdm.gatrik.kiosk.terminal.cache.FollowerSettings;
import id.go.esdm.gatrik.kiosk.terminal.cache.Link;
import id.go.esdm.gatrik.kiosk.terminal.cache.Reporter;
import id.go.esdm.gatrik.kiosk.terminal.cache.ServerTrust;
import id.go.esdm.gatrik.kiosk.terminal.cache.TerminalKey;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Clock;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** A second terminal comes to know a server that it was told nothing of but the address, and the server comes to know it. */
class PairingTest {
    private static final int PATIENCE_SECONDS = 30;

    @TempDir Path scratch;
    private Path data;
    private Path cache;

    @BeforeEach
    void prepare() {
        data = scratch.resolve("data");
        cache = scratch.resolve("second");
    }

    @Test
    void showsWhatIsLiveOnceTheAdministratorHasTypedItsCode() throws Exception {
        DemoServer.start(data).close();
        AdminConfig forTheLan = AdminConfig.of(data, new Listen("0.0.0.0", 0));
        try (AdminServer server = AdminServer.start(forTheLan);
                EditionFollower follower = follower()) {
            URI address = URI.create("https://localhost:" + server.port() + "/");
            OfficeClient administrator =
                    new OfficeWork(server.feedAddress(), DemoServer.PASSWORD).as("administrator");
            ServerTrust trust = new ServerTrust(cache);
            follower.open();
            follower.follow(address, trust);
            await(() -> !code(follower).isEmpty());
            String id = pending(administrator);

            administrator.post(
                    422,
                    "terminals/" + id + "/pair",
                    Map.of("code", PairingCode.random(new Random(1)).shown()));
            assertTrue(follower.state().get() instanceof CacheState.Waiting);

            administrator.accept(
                    "terminals/" + id + "/pair",
                    Map.of("code", code(follower).toLowerCase(Locale.ROOT), "name", "Lantai 2"));
            await(() -> follower.state().get() instanceof CacheState.Showing);
            assertEquals(
                    Files.readString(data.resolve("keys/root.pem")),
                    Files.readString(cache.resolve("trust/root.pem")));

            reports(follower, address, trust, administrator, id);
        }
    }

    private void reports(
            EditionFollower follower,
            URI address,
            ServerTrust trust,
            OfficeClient administrator,
            String id)
            throws Exception {
        Visitor visitor = Visitor.before().follows(follower.state());
        TerminalKey key = trust.key();
        try (Reporter reporter =
                new Reporter(
                        address,
                        trust,
                        follower.state(),
                        visitor::picture,
                        "kiosk-app uji",
                        Clock.systemUTC())) {
            reporter.start();
            await(() -> administrator.get("publications/1/receipts").size() == 1);
            JsonNode receipt = administrator.get("publications/1/receipts").get(0);
            assertEquals(id, receipt.get("terminal").asString());
            byte[] picture =
                    administrator.bytes("receipts/" + receipt.get("picture").asString() + ".png");
            assertEquals(receipt.get("picture").asString(), Sha256.of(picture).hex());
            assertTrue(
                    Ed25519.verify(
                            key.key(),
                            "kiosk-receipt-1\n%s\n1\n%s\n%s\n%s\n"
                                    .formatted(
                                            id,
                                            Sha256.of(
                                                            Files.readAllBytes(
                                                                    data.resolve(
                                                                            "editions/000001/manifest.json")))
                                                    .hex(),
                                            Sha256.of(picture).hex(),
                                            receipt.get("at").asString())
                                    .getBytes(StandardCharsets.UTF_8),
                            Base64.getDecoder().decode(receipt.get("signature").asString())));
            await(() -> "SHOWING".equals(stateOf(administrator, id)));
        } finally {
            visitor.leave();
        }
    }

    @Test
    void believesNoServerThatDoesNotKnowTheCode() throws Exception {
        PublicKey liars = Ed25519.generate().getPublic();
        HttpServer liar =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String answer =
                "{\"id\":\"t-1\",\"root\":\"%s\",\"proof\":\"%s\"}"
                        .formatted(
                                Ed25519.encode(liars),
                                PairingCode.random(new Random(1)).ofServer(liars, liars, null));
        int[] asked = new int[1];
        liar.createContext("/feed/keys/root.pem", exchange -> send(exchange, Ed25519.toPem(liars)));
        liar.createContext(
                "/feed/pairing",
                exchange -> {
                    asked[0]++;
                    send(exchange, answer);
                });
        liar.start();
        try (EditionFollower follower = follower()) {
            follower.open();
            follower.follow(URI.create("http://127.0.0.1:" + liar.getAddress().getPort() + "/"));
            await(() -> asked[0] >= 2);
            assertTrue(follower.state().get() instanceof CacheState.Waiting);
            assertFalse(Files.exists(cache.resolve("trust/root.pem")));
            assertFalse(Files.exists(cache.resolve("trust/token")));
        } finally {
            liar.stop(0);
        }
    }

    private static void send(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private EditionFollower follower() {
        return new EditionFollower(FollowerSettings.usual(cache, null));
    }

    private static String code(EditionFollower follower) {
        return follower.state().get() instanceof CacheState.Waiting(Link.Pairing(String code, _))
                ? code
                : "";
    }

    private static String pending(OfficeClient administrator) {
        return administrator
                .get("terminals")
                .valueStream()
                .filter(terminal -> terminal.get("state").asString().equals("PENDING"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }

    private static String stateOf(OfficeClient administrator, String id) {
        return administrator
                .get("terminals")
                .valueStream()
                .filter(terminal -> terminal.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow()
                .get("state")
                .asString();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "waited too long");
            Thread.sleep(50);
        }
    }
}
