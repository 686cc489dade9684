package id.go.esdm.gatrik.kiosk.terminal.cache;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/**
 * A terminal without screens, as a process of its own to be killed: opens a cache, follows a feed until what is live is
 * installed and the old is pruned, prints {@code installed N}, and ends.
 *
 * <p>Arguments: the cache directory, the root key's PEM, and the feed: an address, or directories that are served as a
 * feed, the first that has a file wins. Exit 0 when installed, 1 when that did not come about within 30 s.
 */
public final class InstallMain {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private InstallMain() {}

    public static void main(String[] arguments) throws Exception {
        Path cache = Path.of(arguments[0]);
        Path rootKey = Path.of(arguments[1]);
        if (arguments[2].startsWith("http")) {
            System.exit(install(cache, rootKey, URI.create(arguments[2])));
        }
        List<Path> folders =
                List.of(arguments).subList(2, arguments.length).stream().map(Path::of).toList();
        try (FeedServer server = new FeedServer(folders)) {
            System.exit(install(cache, rootKey, server.address()));
        }
    }

    private static int install(Path cache, Path rootKey, URI server)
            throws IOException, InterruptedException {
        Files.createDirectories(cache);
        try (EditionFollower follower = new EditionFollower(settings(cache, rootKey))) {
            follower.open();
            follower.follow(server);
            long end = System.nanoTime() + LONGEST.toNanos();
            while (System.nanoTime() < end) {
                if (follower.state().get()
                        instanceof CacheState.Showing(InstalledEdition edition, Link.Online _)) {
                    System.out.println("installed " + edition.manifest().edition());
                    return 0;
                }
                Thread.sleep(5);
            }
            System.err.println("not installed: " + follower.state().get());
            return 1;
        }
    }

    private static FollowerSettings settings(Path cache, Path rootKey) {
        return new FollowerSettings(
                cache,
                rootKey,
                TestTerminal.LIMITS,
                FollowerTiming.usual(),
                TestTerminal.CLOCK,
                new Random(1),
                _ -> {});
    }
}
