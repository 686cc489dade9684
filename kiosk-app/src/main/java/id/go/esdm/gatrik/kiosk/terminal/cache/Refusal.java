package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.EditionProblem;

import java.time.Instant;

/**
 * Why the terminal does not take what its server offers; one type a reason. The edition that is held stays on the
 * screen.
 */
public sealed interface Refusal {
    /** The edition itself is bad, or has no place after the one held. */
    record BadEdition(int edition, EditionProblem problem) implements Refusal {}

    /** {@code current.json} is not a pointer in canonical form. */
    record BadPointer(String reason) implements Refusal {}

    /** No server key of the roster that counts signed {@code current.json}. */
    record PointerNotSigned() implements Refusal {}

    /** The server's word on what is live is older than its own term; or the clock of either is wrong. */
    record PointerExpired(Instant expired) implements Refusal {}

    /** The manifest is not the one that {@code current.json} names. */
    record ManifestSwapped(int edition, Sha256 expected, Sha256 found) implements Refusal {}

    /** The number of an edition seen before, with another manifest. */
    record SameNumberOtherEdition(int edition, Sha256 seen, Sha256 offered) implements Refusal {}

    /** The root key that is offered is not the one pinned at the beginning. */
    record OtherRootKey() implements Refusal {}

    /** What should be a root key is none. */
    record BadRootKey(String reason) implements Refusal {}

    /** More bytes than declared, or than the ceiling. */
    record TooLarge(String path, long limit) implements Refusal {}

    /** Fewer bytes than declared. */
    record Truncated(String path, long expected, long found) implements Refusal {}

    /** The right number of bytes, but others than their digest says. */
    record OtherBytes(String path) implements Refusal {}

    /** The feed does not have what it says it has. */
    record Missing(String path) implements Refusal {}

    /** An HTTP status that the feed never gives, a redirect for example. */
    record OddAnswer(String path, int status) implements Refusal {}

    /** A compressed transfer, which was not asked for. */
    record CodedTransfer(String path) implements Refusal {}
}
