package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.edition.CurrentPointer;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;
import id.go.esdm.gatrik.kiosk.edition.EditionProblem;
import id.go.esdm.gatrik.kiosk.edition.InvalidJsonException;
import id.go.esdm.gatrik.kiosk.edition.Roster;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.security.PublicKey;
import java.time.Clock;

/** Checks the server's word on what is live. */
final class LivePointer {
    private final PublicKey root;
    private final FeedClient feed;
    private final SeenFile seen;
    private final Clock clock;

    LivePointer(PublicKey root, FeedClient feed, SeenFile seen, Clock clock) {
        this.root = root;
        this.feed = feed;
        this.seen = seen;
        this.clock = clock;
    }

    /** The pointer, if a server key signed it that the roster held lists, or else the roster of the edition offered. */
    CurrentPointer verified(FeedAnswer.Pointer answer, @Nullable HeldEdition held)
            throws IOException, RefusedException {
        CurrentPointer pointer = parsed(answer.pointer());
        if (held == null || !isSigned(answer, pointer, held.roster())) {
            // The first edition, or the server's key has changed: the root key vouches for the new
            // one.
            if (!isSigned(answer, pointer, offeredRoster(pointer.edition()))) {
                throw new RefusedException(new Refusal.PointerNotSigned());
            }
        }
        requireFresh(pointer);
        return pointer;
    }

    /** Refuses a pointer whose term is over by this machine's clock. */
    void requireFresh(CurrentPointer pointer) throws RefusedException {
        if (!clock.instant().isBefore(pointer.expires())) {
            throw new RefusedException(new Refusal.PointerExpired(pointer.expires()));
        }
    }

    private static CurrentPointer parsed(byte[] json) throws RefusedException {
        try {
            return CurrentPointer.parse(json);
        } catch (InvalidJsonException e) {
            throw new RefusedException(new Refusal.BadPointer(String.valueOf(e.getMessage())));
        }
    }

    private static boolean isSigned(
            FeedAnswer.Pointer answer, CurrentPointer pointer, Roster roster) {
        return roster.isSignedByServer(answer.pointer(), answer.signature(), pointer.at());
    }

    private Roster offeredRoster(int edition) throws IOException, RefusedException {
        byte[] json = feed.editionFile(edition, "roster.json", EditionFiles.LARGEST_MANIFEST);
        byte[] signature = feed.editionFile(edition, "roster.sig", FeedLimits.SIGNATURE_BYTES);
        if (!Ed25519.verify(root, json, signature)) {
            throw bad(edition, new EditionProblem.RosterNotSigned());
        }
        Roster roster;
        try {
            roster = Roster.parse(json);
        } catch (InvalidJsonException e) {
            throw bad(
                    edition,
                    new EditionProblem.Malformed("roster.json", String.valueOf(e.getMessage())));
        }
        int highest = seen.read().rosterVersion();
        if (roster.version() < highest) {
            throw bad(edition, new EditionProblem.RosterOlder(highest, roster.version()));
        }
        return roster;
    }

    private static RefusedException bad(int edition, EditionProblem problem) {
        return new RefusedException(new Refusal.BadEdition(edition, problem));
    }
}
