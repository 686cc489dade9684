package id.go.esdm.gatrik.kiosk.terminal.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.go.esdm.gatrik.kiosk.edition.Ed25519;
import id.go.esdm.gatrik.kiosk.terminal.cache.TrustRoot.Trust;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;

class TrustRootTest {
    @TempDir Path directory;
    private Path cache;
    private Path given;
    private final PublicKey key = Ed25519.generate().getPublic();

    @BeforeEach
    void prepare() {
        cache = directory.resolve("terminal");
        given = directory.resolve("root.pem");
    }

    @Test
    void trustsNothingBeforeAKeyIsGiven() {
        assertEquals(new Trust.None(), new TrustRoot(cache, given).establish());
        assertEquals(new Trust.None(), new TrustRoot(cache, null).establish());
    }

    @Test
    void pinsTheFirstKeyAndKeepsItWithoutTheFile() throws Exception {
        Files.writeString(given, Ed25519.toPem(key));
        assertEquals(new Trust.Pinned(key), new TrustRoot(cache, given).establish());
        assertEquals(Ed25519.toPem(key), Files.readString(cache.resolve("trust/root.pem")));
        Files.delete(given);
        assertEquals(new Trust.Pinned(key), new TrustRoot(cache, given).establish());
        assertEquals(new Trust.Pinned(key), new TrustRoot(cache, null).establish());
    }

    @Test
    void refusesAnotherKeyThanThePinnedOne() throws Exception {
        Files.writeString(given, Ed25519.toPem(key));
        Trust unused = new TrustRoot(cache, given).establish();
        assertInstanceOf(Trust.Pinned.class, unused);
        Files.writeString(given, Ed25519.toPem(Ed25519.generate().getPublic()));
        assertEquals(
                new Trust.Refused(new Refusal.OtherRootKey()),
                new TrustRoot(cache, given).establish());
        assertEquals(new Trust.Pinned(key), new TrustRoot(cache, given).pinned());
    }

    @Test
    void refusesWhatIsNoKeyAndPinsNothing() throws Exception {
        Files.writeString(given, "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n");
        Trust.Refused refused =
                assertInstanceOf(Trust.Refused.class, new TrustRoot(cache, given).establish());
        assertInstanceOf(Refusal.BadRootKey.class, refused.refusal());
        assertFalse(Files.exists(cache.resolve("trust/root.pem")));
        Files.write(given, new byte[] {(byte) 0xff, (byte) 0xfe});
        assertInstanceOf(Trust.Refused.class, new TrustRoot(cache, given).establish());
    }
}
