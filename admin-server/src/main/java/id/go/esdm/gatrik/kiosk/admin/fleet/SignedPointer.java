package id.go.esdm.gatrik.kiosk.admin.fleet;

import id.go.esdm.gatrik.kiosk.admin.archive.LiveEdition;
import id.go.esdm.gatrik.kiosk.edition.CurrentPointer;
import id.go.esdm.gatrik.kiosk.edition.Manifest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** {@code current.json} and its signature, made together so that they always fit. Immutable. */
final class SignedPointer {
    private static final Duration LIFE = Duration.ofDays(7);
    private static final Duration FRESH = Duration.ofDays(1);

    private final LiveEdition edition;
    private final CurrentPointer pointer;
    private final byte[] json;
    private final byte[] signature;
    private final Map<String, Manifest.ObjectRef> objects;

    private SignedPointer(
            LiveEdition edition, CurrentPointer pointer, byte[] json, byte[] signature) {
        this.edition = edition;
        this.pointer = pointer;
        this.json = json;
        this.signature = signature;
        this.objects =
                edition.manifest().objects().stream()
                        .collect(Collectors.toMap(each -> each.sha256().hex(), each -> each));
    }

    static SignedPointer of(LiveEdition edition, Instant now, UnaryOperator<byte[]> sign) {
        Instant at = now.truncatedTo(ChronoUnit.SECONDS);
        CurrentPointer pointer =
                new CurrentPointer(edition.number(), edition.manifestSha256(), at, at.plus(LIFE));
        byte[] json = pointer.canonicalBytes();
        return new SignedPointer(edition, pointer, json, sign.apply(json));
    }

    LiveEdition edition() {
        return edition;
    }

    /** An object that the live manifest lists; no other is handed out. */
    Optional<Manifest.ObjectRef> findObject(String sha256) {
        return Optional.ofNullable(objects.get(sha256));
    }

    InputStream json() {
        return new ByteArrayInputStream(json);
    }

    InputStream signature() {
        return new ByteArrayInputStream(signature);
    }

    /** Changes with the edition and with each signing. */
    String etag() {
        return "\""
                + edition.number()
                + "-"
                + Long.toString(pointer.at().getEpochSecond(), 36)
                + "\"";
    }

    /** Whether it need not be signed anew; six days before it expires it must, and when the clock was set back. */
    boolean isFresh(Instant now) {
        return now.isBefore(pointer.at().plus(FRESH)) && !now.isBefore(pointer.at().minus(FRESH));
    }
}
