package id.go.esdm.gatrik.kiosk.admin.fleet;

import id.go.esdm.gatrik.kiosk.admin.archive.LiveEdition;
import id.go.esdm.gatrik.kiosk.admin.archive.LiveEditions;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The server's signed word on which edition is live. It lies in memory, so that an unchanged poll costs neither a
 * query nor a signature. Thread-safe.
 */
public final class CurrentEdition {
    private final LiveEditions editions;
    private final InstantSource clock;
    private final UnaryOperator<byte[]> sign;
    private volatile @Nullable SignedPointer present;

    /**
     * Over the register.
     *
     * @param sign signs with the server key: 64 raw bytes
     */
    public CurrentEdition(LiveEditions editions, InstantSource clock, UnaryOperator<byte[]> sign) {
        this.editions = editions;
        this.clock = clock;
        this.sign = sign;
    }

    /** Takes note of a new live edition. */
    public synchronized void published(LiveEdition edition) {
        SignedPointer held = present;
        if (held == null || held.edition().number() <= edition.number()) {
            present = SignedPointer.of(edition, clock.instant(), sign);
        }
    }

    /** The live edition, as terminals are told; empty before the first publication. */
    public Optional<LiveEdition> live() {
        return find().map(SignedPointer::edition);
    }

    Optional<SignedPointer> find() {
        Instant now = clock.instant();
        SignedPointer held = present;
        return held != null && held.isFresh(now) ? Optional.of(held) : renewed(now);
    }

    private synchronized Optional<SignedPointer> renewed(Instant now) {
        SignedPointer held = present;
        if (held == null || !held.isFresh(now)) {
            editions.live().ifPresent(edition -> present = SignedPointer.of(edition, now, sign));
        }
        return Optional.ofNullable(present);
    }
}
