package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.CurrentPointer;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;
import id.go.esdm.gatrik.kiosk.edition.Roster;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The people and keys of the fixtures. Every key comes from its holder's name, so each run makes the same bytes. */
final class Office {
    /** When the fixtures' servers sign their pointers. */
    static final Instant NOW = Instant.parse("2026-11-22T03:04:05Z");

    static final Instant OPENED = Instant.parse("2026-01-01T00:00:00Z");

    static final KeyPair ROOT = key("root");
    static final KeyPair SERVER = key("server");

    /** Somebody who holds no office at all. */
    static final KeyPair STRANGER = key("stranger");

    static final Person HUMAS = new Person("p-humas", "PRANATA_HUMAS");
    static final Person SUBKOORDINATOR = new Person("p-subkoordinator", "SUBKOORDINATOR");
    static final Person KOORDINATOR = new Person("p-koordinator", "KOORDINATOR");

    private Office() {}

    /**
     * Somebody on the roster.
     *
     * @param id opaque, as in the manifests
     */
    record Person(String id, String role) {
        KeyPair key() {
            return Office.key(id);
        }

        String publicKey() {
            return Ed25519.encode(key().getPublic());
        }

        Roster.Member member(Instant from, @Nullable Instant until) {
            return new Roster.Member(id, role, publicKey(), from, until);
        }
    }

    /** The roster with everybody on it. */
    static Roster roster(int version) {
        return roster(
                version,
                List.of(
                        HUMAS.member(OPENED, null),
                        SUBKOORDINATOR.member(OPENED, null),
                        KOORDINATOR.member(OPENED, null)));
    }

    static Roster roster(int version, List<Roster.Member> members) {
        return new Roster(
                version,
                members,
                List.of(new Roster.Server(Ed25519.encode(SERVER.getPublic()), OPENED, null)));
    }

    /** The server's word that an edition is live, for 7 days from {@link #NOW}. */
    static CurrentPointer pointer(int edition, Sha256 manifest) {
        return new CurrentPointer(edition, manifest, NOW, NOW.plus(Duration.ofDays(7)));
    }

    static KeyPair key(String holder) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(255, new Named(holder));
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** No randomness at all: the digest of a name. */
    private static final class Named extends SecureRandom {
        private static final long serialVersionUID = 1;

        private final byte[] seed;

        Named(String name) {
            seed = Sha256.newDigest().digest(name.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
