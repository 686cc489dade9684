package id.go.esdm.gatrik.kiosk.admin.audit;

import id.go.esdm.gatrik.kiosk.admin.people.Act;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.CanonicalJson;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * An act in the chain.
 *
 * @param seq its number, from 1 without a gap
 * @param at when, to the millisecond
 * @param act who did what
 * @param previous the digest of the act before; 64 zeros for the first
 * @param hash the digest of this one
 */
public record RecordedAct(long seq, Instant at, Act act, Sha256 previous, Sha256 hash) {
    /** What stands before the first act. */
    static final Sha256 NONE = new Sha256("0".repeat(64));

    /** The next act of the chain, its digest computed. */
    static RecordedAct following(long seq, Instant at, Act act, Sha256 previous) {
        return new RecordedAct(seq, at, act, previous, digest(seq, at, act, previous));
    }

    /** Whether the digest is that of the rest. */
    boolean isWhole() {
        return digest(seq, at, act, previous).equals(hash);
    }

    /** The SHA-256 of the canonical JSON of every field but the digest itself; what is absent is left out. */
    private static Sha256 digest(long seq, Instant at, Act act, Sha256 previous) {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("seq", seq);
        fields.put("at", at.toString());
        put(fields, "person", act.person() == null ? null : act.person().value());
        fields.put("action", act.action());
        fields.put("subject", act.subject());
        put(fields, "before", act.before());
        put(fields, "after", act.after());
        fields.put("origin", act.origin());
        fields.put("previous", previous.hex());
        return Sha256.of(CanonicalJson.bytes(fields));
    }

    private static void put(Map<String, Object> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
