package id.go.esdm.gatrik.kiosk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.AdminServer;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.terminal.Visitor;
import id.go.esdm.gatrik.kiosk.terminal.cache.EditionFollower;
import id.go.esdm.gatrik.kiosk.terminal.cache.FollowerSettings;
import id.go.esdm.gatrik.kiosk.terminal.cache.MostReadFollower;
import id.go.esdm.gatrik.kiosk.terminal.cache.ServerTrust;
import id.go.esdm.gatrik.kiosk.terminal.cache.UsageReporter;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** From the finger to the office's page, by a real terminal and a real server: totals and nothing else. */
class TotalsReachOfficeTest {
    private static final Route.Entry PROFILE = new Route.Entry(new EntryId("DJK-001"));
    private static final String SOUGHT_THRICE = "qzkenari";
    private static final String SOUGHT_TWICE = "qzmerpati";
    private static final String NIK = "3174012345678901";
    private static final Duration LOOK = Duration.ofMillis(100);

    @TempDir private Path data;
    private AdminServer server;
    private EditionFollower follower;
    private ServerTrust trust;
    private Visitor visitor;
    private String token;

    @BeforeEach
    void open() throws Exception {
        server = DemoServer.start(data);
        follower =
                new EditionFollower(
                        FollowerSettings.usual(
                                data.resolve("terminal"), data.resolve("keys/root.pem")));
        follower.open();
        trust = new ServerTrust(data.resolve("terminal"));
        token = server.adopt(trust.key().key());
        trust.use(token);
        follower.follow(server.feedAddress(), trust);
        visitor = Visitor.before().follows(follower.state());
        visitor.clock().set(Instant.now().minus(Duration.ofDays(1)));
        visitor.sees("Sentuh untuk mulai");
    }

    @AfterEach
    void close() {
        visitor.leave();
        follower.close();
        server.close();
    }

    @Test
    void reachTheOfficeTheDayAfterAndNothingOfAVisitorEverReachesTheDisk() throws Exception {
        visit(SOUGHT_THRICE);
        visit(SOUGHT_THRICE);
        visit(SOUGHT_THRICE);
        visit(SOUGHT_TWICE);
        visit(SOUGHT_TWICE);
        for (int i = 0; i < 3; i++) {
            visit(NIK);
        }
        assertEquals("", visitor.navigator().visit().searchTextProperty().get());
        assertEquals(List.of(), filesWith(SOUGHT_THRICE), "the day is not over");

        visitor.clock().set(Instant.now());
        try (UsageReporter reporter =
                new UsageReporter(
                        server.feedAddress(),
                        trust,
                        visitor.totals(),
                        LOOK,
                        Duration.ofSeconds(1))) {
            reporter.start();
            await(() -> visitor.totals().over().isEmpty());
        }

        String page = page();
        assertTrue(page.contains("Profil Direktorat Jenderal Ketenagalistrikan"), page);
        assertTrue(page.contains(SOUGHT_THRICE), page);
        assertTrue(page.contains("data-label=\"Dibuka\">8<"), page);
        assertFalse(page.contains(SOUGHT_TWICE), page);
        server.close();
        assertTrue(
                filesWith(SOUGHT_THRICE).stream().allMatch(file -> file.startsWith("register.db")),
                "what was reported is in the register and nowhere else");
        assertEquals(List.of(), filesWith(SOUGHT_TWICE));
        assertEquals(List.of(), filesWith(NIK));
    }

    @Test
    void comeBackToTheTerminalAsWhatIsReadMost() throws Exception {
        for (int i = 0; i < 3; i++) {
            visit(SOUGHT_THRICE);
        }
        visitor.clock().set(Instant.now());
        Duration soon = Duration.ofMillis(100);
        try (UsageReporter reporter =
                        new UsageReporter(
                                server.feedAddress(), trust, visitor.totals(), LOOK, soon);
                MostReadFollower favourites =
                        new MostReadFollower(
                                server.feedAddress(),
                                trust,
                                visitor.mostRead()::learned,
                                new MostReadFollower.Times(soon, soon, soon))) {
            reporter.start();
            await(() -> visitor.totals().over().isEmpty());
            favourites.start();
            await(() -> mostRead().equals(List.of(PROFILE.id())));

            new OfficeWork(server.address(), DemoServer.PASSWORD)
                    .as("koordinator")
                    .post(
                            201,
                            "withdrawals",
                            Map.of(
                                    "entries",
                                    List.of(PROFILE.id().value()),
                                    "reason",
                                    "Isinya keliru.",
                                    "password",
                                    DemoServer.PASSWORD));
            await(() -> mostRead().isEmpty());
        }
    }

    @Test
    void areTakenFromNobodyButAPairedTerminal() throws Exception {
        assertEquals(401, post(null));
        assertEquals(401, post("Bearer salah"));
        assertEquals(401, post("Bearer " + token + "x"));
        assertEquals(401, post("Basic " + token));
        assertTrue(page().contains("Belum ada jumlah harian"));
        assertEquals(204, post("Bearer " + token));
        assertFalse(page().contains("Belum ada jumlah harian"));
    }

    @Test
    void waitInMemoryForAServerThatCannotBeReached() throws Exception {
        visit(SOUGHT_THRICE);
        visitor.clock().set(Instant.now());
        URI nobody = URI.create("http://127.0.0.1:9/");
        try (UsageReporter reporter =
                new UsageReporter(nobody, trust, visitor.totals(), LOOK, Duration.ofSeconds(1))) {
            reporter.start();
            Thread.sleep(500);
        }
        assertEquals(1, visitor.totals().over().size());
    }

    private void visit(String typed) {
        visitor.touch("Sentuh untuk mulai").open(PROFILE).open(new Route.Search(""));
        visitor.sees("Spasi")
                .types(typed)
                .sees("Tidak ada yang cocok dengan “" + typed + "”")
                .guide()
                .restart(new Route.Attract());
    }

    private List<EntryId> mostRead() {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> visitor.mostRead().idsProperty().get());
    }

    private String page() {
        return new OfficeWork(server.address(), DemoServer.PASSWORD)
                .as("sesditjen")
                .page("/dibaca");
    }

    private int post(@Nullable String authorization) throws IOException, InterruptedException {
        String day = Instant.now().minus(Duration.ofDays(2)).toString().substring(0, 10);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.feedAddress().resolve("/feed/usage"))
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "{\"day\":\"%s\",\"entries\":[],\"terms\":[]}"
                                                .formatted(day)));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    /** The files below the data directory, the terminal's cache among them, that hold these words in any way they are written. */
    private List<String> filesWith(String words) throws IOException {
        try (Stream<Path> walk = Files.walk(data)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> holds(file, words))
                    .map(file -> data.relativize(file).toString())
                    .toList();
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return new String(bytes, StandardCharsets.ISO_8859_1).contains(words)
                    || new String(bytes, StandardCharsets.UTF_16LE).contains(words);
        } catch (IOException vanished) {
            return false;
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "waited too long");
            Thread.sleep(50);
        }
    }
}
