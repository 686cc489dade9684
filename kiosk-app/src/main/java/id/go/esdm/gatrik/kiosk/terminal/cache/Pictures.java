package id.go.esdm.gatrik.kiosk.terminal.cache;

import java.util.Optional;

/** Who can take a picture of the screen. */
@FunctionalInterface
public interface Pictures {
    /**
     * A small picture of the drawn screen, if that edition is on it and nobody stands before it: what a visitor reads or types is nobody's
     * business.
     *
     * @return PNG; empty if it cannot be taken now
     */
    Optional<byte[]> take(int edition) throws InterruptedException;
}
