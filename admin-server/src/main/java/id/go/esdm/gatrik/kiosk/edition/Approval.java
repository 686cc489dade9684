package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One person's word over exactly one content.
 *
 * @param step SOP step, 7 or 8; 0 for a withdrawal
 * @param role the role in which the person decided, as on the roster
 * @param person opaque id
 * @param at when, UTC, to the second
 * @param key the person's public key, base64 of its SPKI DER
 * @param signature base64 of 64 raw bytes
 */
public record Approval(
        int step, String role, String person, Instant at, String key, String signature) {
    /** Checks the form of each part. */
    public Approval {
        Form.step(step);
        Form.role(role);
        Form.id(person, "person");
        Form.second(at);
        Form.base64(key, "key");
        Form.base64(signature, "signature");
    }

    /**
     * The bytes that a reviewer signs at step 7 or 8.
     *
     * @param cycle the cycle's id
     * @param previous manifest digest of the edition before; absent for edition 1
     * @param konsep digest of the Konsep Nota Dinas
     */
    public static byte[] message(
            String cycle,
            int step,
            @Nullable Sha256 previous,
            Sha256 content,
            Sha256 konsep,
            Instant at) {
        return Ed25519.message(
                "kiosk-approval-1\n%s\n%d\n%s\n%s\n%s\n%s\n"
                        .formatted(
                                cycle,
                                step,
                                previous == null ? "-" : previous,
                                content,
                                konsep,
                                Form.second(at)));
    }

    /**
     * The bytes that a person signs to hide entries at once (Tarik).
     *
     * @param reason the reason as it stands in the manifest
     */
    public static byte[] withdrawalMessage(
            Sha256 previous, Sha256 content, String reason, Instant at) {
        return Ed25519.message(
                "kiosk-withdrawal-1\n%s\n%s\n%s\n%s\n"
                        .formatted(previous, content, Sha256.of(reason), Form.second(at)));
    }
}
