package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import java.time.Instant;
import java.util.Arrays;

/**
 * {@code current.json} of the feed: which edition is live, by the word of the server.
 *
 * @param edition number, from 1
 * @param manifestSha256 digest of its manifest
 * @param at when this was signed, UTC, to the second
 * @param expires after this moment the word is stale (7 days later)
 */
public record CurrentPointer(int edition, Sha256 manifestSha256, Instant at, Instant expires) {
    /** Checks the forms. */
    public CurrentPointer {
        Form.between(edition, 1, Integer.MAX_VALUE, "edition");
        Form.second(at);
        if (!Form.second(expires).isAfter(at) || manifestSha256 == null) {
            throw new IllegalArgumentException("expires is not after at, or no manifest is named");
        }
    }

    /** The bytes that are served and signed. */
    public byte[] canonicalBytes() {
        return CanonicalJson.bytes(this);
    }

    /**
     * Reads {@code current.json}.
     *
     * @throws InvalidJsonException when it is not a valid pointer in canonical form
     */
    public static CurrentPointer parse(byte[] json) {
        CurrentPointer pointer = StrictJson.read(json, CurrentPointer.class);
        if (!Arrays.equals(pointer.canonicalBytes(), json)) {
            throw new InvalidJsonException("current.json is not in canonical form");
        }
        return pointer;
    }
}
