package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.people.RosterStore;
import id.go.esdm.gatrik.kiosk.admin.people.ServerKey;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;

/**
 * What an edition is signed with and judged by.
 *
 * @param rosters whose signatures count
 * @param serverKey signs manifests
 * @param rootFile {@code keys/root.pem}, there since the first administrator
 */
public record Credentials(RosterStore rosters, ServerKey serverKey, Path rootFile) {
    /** The key that terminals trust. */
    PublicKey rootKey() {
        try {
            return Ed25519.fromPem(Files.readString(rootFile, StandardCharsets.US_ASCII));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
