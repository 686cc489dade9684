package id.go.esdm.gatrik.kiosk.terminal.cache;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

/**
 * A terminal without screens, as a process of its own to be killed: opens a cache, says {@code opened N}, follows a feed
 * until what is live is installed and the old is pruned, says {@code installed N}, and ends.
 *
 * <p>Arguments: the cache directory, the root key's PEM, the server's address. Exit 0 when installed, 1 when that did
 * not come about within two minutes.
 */
public final class InstallMain {
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private InstallMain() {}

    public static void main(String[] arguments) throws Exception {
        Path cache = Path.of(arguments[0]);
        Files.createDirectories(cache);
        try (EditionFollower follower =
                new EditionFollower(settings(cache, Path.of(arguments[1])))) {
            follower.open();
            System.out.println("opened " + shown(follower));
            System.out.flush();
            System.out.println("installed " + install(follower, URI.create(arguments[2])));
        }
        System.exit(0);
    }

    /** The edition that is shown; 0 for none. */
    static int shown(EditionFollower follower) {
        return follower.state().get() instanceof CacheState.Showing(InstalledEdition edition, _)
                ? edition.caption().edition()
                : 0;
    }

    /** Follows until the server has nothing newer; answers the edition that is shown then. */
    static int install(EditionFollower follower, URI server) throws InterruptedException {
        follower.follow(server);
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            if (follower.state().get() instanceof CacheState.Showing(_, Link.Online _)) {
                return shown(follower);
            }
            Thread.sleep(2);
        }
        throw new IllegalStateException("not installed: " + follower.state().get());
    }

    static FollowerSettings settings(Path cache, Path rootKey) {
        FollowerTiming usual = FollowerTiming.usual();
        return new FollowerSettings(
                cache,
                rootKey,
                TestTerminal.LIMITS,
                new FollowerTiming(
                        usual.poll(),
                        usual.firstRetry(),
                        usual.mostRetry(),
                        usual.mostRefusedRetry(),
                        usual.leastGap(),
                        usual.pairing(),
                        usual.checkAfter(),
                        Duration.ofSeconds(1)),
                TestTerminal.CLOCK,
                new Random(1),
                _ -> {});
    }
}
