package id.go.esdm.gatrik.kiosk.terminal.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.go.esdm.gatrik.kiosk.admin.AdminServer;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;
import id.go.esdm.gatrik.kiosk.edition.StrictJson;
import id.go.esdm.gatrik.kiosk.journey.DemoServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The demo's own first edition, one byte of it changed on the way: a terminal takes it whole or not at all. */
class OneByteTest {
    @TempDir private Path scratch;
    private final Random random = new Random(20231103);
    private int caches;

    @Test
    void oneByteChangedAnywhereOnTheWayIsRefused() throws Exception {
        Path data = scratch.resolve("data");
        Path feed = scratch.resolve("feed");
        try (AdminServer server = DemoServer.start(data)) {
            copy(server.address(), data, feed);
        }
        PublicKey root = Ed25519.fromPem(Files.readString(data.resolve("keys/root.pem")));
        List<String> accepted = new ArrayList<>();
        try (FeedServer server = new FeedServer(List.of(feed))) {
            assertInstanceOf(InstallOutcome.Installed.class, look(server, root));
            for (Path file : files(feed)) {
                byte[] genuine = Files.readAllBytes(file);
                for (int at : places(genuine.length)) {
                    byte[] changed = genuine.clone();
                    changed[at] ^= (byte) (1 + random.nextInt(255));
                    Files.write(file, changed);
                    if (look(server, root) instanceof InstallOutcome.Installed) {
                        accepted.add(feed.relativize(file) + " byte " + at);
                    }
                }
                Files.write(file, genuine);
            }
            assertEquals(List.of(), accepted);
            assertInstanceOf(InstallOutcome.Installed.class, look(server, root));
        }
    }

    /** A terminal that holds nothing looks once. */
    private InstallOutcome look(FeedServer server, PublicKey root) throws IOException {
        CacheDirectory cache =
                new CacheDirectory(Files.createDirectory(scratch.resolve("cache" + caches++)));
        try (FeedClient client =
                new FeedClient(
                        server.address(),
                        TestTerminal.LIMITS,
                        new ServerTrust(Path.of("there is none")))) {
            return new EditionInstaller(
                            cache, new EditionCache(cache), client, root, Clock.systemUTC())
                    .look(null);
        }
    }

    private List<Integer> places(int length) {
        return List.of(0, length - 1, random.nextInt(length), random.nextInt(length));
    }

    /** The feed as a static server would have it. */
    private static void copy(URI server, Path data, Path feed) throws IOException {
        Path edition = Files.createDirectories(feed.resolve("editions/1"));
        for (Path file : files(data.resolve("editions/000001"))) {
            Files.copy(file, edition.resolve(file.getFileName()));
        }
        Path objects = Files.createDirectories(feed.resolve("objects"));
        byte[] manifest = Files.readAllBytes(edition.resolve("manifest.json"));
        for (JsonNode object : StrictJson.mapper().readTree(manifest).get("objects")) {
            String name = object.get("sha256").asString();
            Files.copy(
                    data.resolve("objects").resolve(name.substring(0, 2)).resolve(name),
                    objects.resolve(name));
        }
        for (String name : List.of("current.json", "current.sig")) {
            try (InputStream in = server.resolve("/feed/" + name).toURL().openStream()) {
                Files.copy(in, feed.resolve(name));
            }
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
