package id.go.esdm.gatrik.kiosk.terminal.cache;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * What a follower needs to know.
 *
 * @param cache the terminal's cache directory; made if it is not there
 * @param rootKey where the root key to pin is given, see {@link TrustRoot}; null for one pinned before
 * @param clock for the times that people read and for the term of the server's word
 * @param random for the jitter
 * @param refusals told of every refusal, on the follower's thread; what will go to the server one day
 */
public record FollowerSettings(
        Path cache,
        @Nullable Path rootKey,
        FeedLimits limits,
        FollowerTiming timing,
        Clock clock,
        RandomGenerator random,
        Consumer<? super Refusal> refusals) {

    /** For a terminal in a lobby. */
    public static FollowerSettings usual(Path cache, @Nullable Path rootKey) {
        return new FollowerSettings(
                cache,
                rootKey,
                FeedLimits.usual(),
                FollowerTiming.usual(),
                Clock.systemUTC(),
                RandomGenerator.getDefault(),
                _ -> {});
    }
}
