package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A cache on the disk and the installer that works in it: all of a terminal but its screens. */
final class TestTerminal implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Office.NOW, ZoneOffset.UTC);
    static final FeedLimits LIMITS =
            new FeedLimits(
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(20),
                    1_000_000,
                    Duration.ofSeconds(20));

    final CacheDirectory cache;
    final EditionCache editions;
    private final FeedClient feed;
    private final EditionInstaller installer;
    @Nullable HeldEdition held;

    TestTerminal(Path root, URI server, Clock clock) {
        cache = new CacheDirectory(root);
        editions = new EditionCache(cache);
        feed = new FeedClient(server, LIMITS, new ServerTrust(root));
        installer = new EditionInstaller(cache, editions, feed, Office.ROOT.getPublic(), clock);
    }

    TestTerminal(Path root, URI server) {
        this(root, server, CLOCK);
    }

    /** Looks at the feed, and holds what was installed. */
    InstallOutcome look() {
        InstallOutcome outcome = installer.look(held);
        if (outcome instanceof InstallOutcome.Installed installed) {
            held = installed.edition();
        }
        return outcome;
    }

    /** Starts anew on the same cache: what is held is what the disk says. */
    EditionOpener.@Nullable Opened reopen() throws IOException {
        EditionOpener.Opened opened =
                new EditionOpener(cache, editions, Office.ROOT.getPublic()).open();
        held = opened == null ? null : opened.held();
        return opened;
    }

    EditionOpener.Opened getReopened() throws IOException {
        return Objects.requireNonNull(reopen(), "nothing is held");
    }

    /** Every file of the cache with its digest, but for what it remembers having seen. */
    SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        if (!Files.exists(cache.root())) {
            return found;
        }
        try (Stream<Path> walk = Files.walk(cache.root())) {
            for (Path path : walk.toList()) {
                String name = cache.root().relativize(path).toString();
                if (Files.isSymbolicLink(path)) {
                    found.put(name, "-> " + Files.readSymbolicLink(path));
                } else if (Files.isRegularFile(path) && !name.startsWith("trust")) {
                    found.put(name, Sha256.of(Files.readAllBytes(path)).hex());
                }
            }
        }
        return found;
    }

    @Override
    public void close() {
        feed.close();
    }
}
