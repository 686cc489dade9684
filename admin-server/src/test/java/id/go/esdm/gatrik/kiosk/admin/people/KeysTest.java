package id.go.esdm.gatrik.kiosk.admin.people;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.people.AccountProblem.Fault;
import id.go.esdm.gatrik.kiosk.admin.store.DataUnusableException;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;
import id.go.esdm.gatrik.kiosk.edition.Roster;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

class KeysTest {
    @TempDir Path data;
    private final TestClock clock = new TestClock("2026-11-22T03:04:05.678Z");
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(data, clock);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theFirstAdministratorMakesTheRootKeyAndASignedRosterWithTheServersKey() throws Exception {
        SignedRoster signed = office.room().rosters().current();
        assertEquals(1, signed.roster().version());
        assertEquals(List.of(), signed.roster().members());
        assertEquals(
                office.room().serverKey().encodedKey(), signed.roster().servers().getFirst().key());
        assertTrue(
                Ed25519.verify(
                        Ed25519.fromPem(read("root.pem")), signed.json(), signed.signature()));
        assertArrayEquals(Roster.parse(signed.json()).canonicalBytes(), signed.json());
    }

    @Test
    void keysAreReadableByTheirOwnerOnly() throws Exception {
        assertEquals("rwx------", permissions("."));
        assertEquals("rw-------", permissions("root.key"));
        assertEquals("rw-------", permissions("server.key"));
        assertEquals(Ed25519.toPem(office.room().serverKey().publicKey()), read("server.pem"));
    }

    @Test
    void noPrivateHalfLiesOpenButTheServers() throws Exception {
        office.person(Role.KOORDINATOR);
        String root = read("root.key");
        assertFalse(root.contains("MC4CAQAwBQYDK2Vw"), "an unencrypted Ed25519 PKCS #8");
        List<String> sealed =
                office.database()
                        .read(handle ->
                                handle.createQuery("SELECT sealed FROM person_key")
                                        .mapTo(String.class)
                                        .list());
        assertEquals(2, sealed.size());
        assertTrue(sealed.stream().allMatch(text -> text.startsWith("$argon2id$")));
    }

    @Test
    void thereIsOnlyOneFirstAdministrator() {
        byte[] before = office.room().rosters().current().json();
        assertEquals(
                new Establishment.Refused(Fault.ALREADY_ESTABLISHED),
                office.administration().establish("lain", "Lain", Office.password(), "x"));
        assertArrayEquals(before, office.room().rosters().current().json());
        office.root().close();
    }

    @Test
    void editionsWithoutTheirRegisterGetNoNewRootKey() throws Exception {
        Path other = Files.createDirectory(data.resolve("lain"));
        Files.createDirectories(other.resolve("editions/000001"));
        try (Office lost = new Office(other, clock)) {
            assertEquals(new Establishment.Refused(Fault.REGISTER_LOST), lost.establishment());
            assertFalse(Files.exists(other.resolve("keys/root.key")));
        }
    }

    @Test
    void aFoundingThatWasCutShortIsDoneAgain() throws Exception {
        Path other = data.resolve("lain");
        Files.createDirectories(other.resolve("keys"));
        Files.copy(data.resolve("keys/root.key"), other.resolve("keys/root.key"));
        try (Office again = new Office(other, clock)) {
            again.root().close();
            assertNotEquals(read("root.pem"), Files.readString(other.resolve("keys/root.pem")));
        }
    }

    @Test
    void aDamagedKeyOrTheRootKeyOfAnotherRegisterStopsTheStart() throws Exception {
        Path other = Files.createDirectory(data.resolve("lain"));
        new Office(other, clock).close();
        Path root = data.resolve("keys/root.key");
        Files.copy(other.resolve("keys/root.key"), root, StandardCopyOption.REPLACE_EXISTING);
        assertThrows(DataUnusableException.class, this::reopen);
        Files.writeString(root, "{}");
        assertThrows(DataUnusableException.class, this::reopen);
        Files.delete(root);
        assertThrows(DataUnusableException.class, this::reopen);
        Files.writeString(data.resolve("keys/server.key"), "-----BEGIN PRIVATE KEY-----\n");
        assertThrows(DataUnusableException.class, this::reopen);
    }

    @Test
    void aLostPublicHalfIsWrittenAgainAndALostServerKeyIsReplacedByTheNextRoster()
            throws Exception {
        String pem = read("root.pem");
        String before = office.room().serverKey().encodedKey();
        Files.delete(data.resolve("keys/root.pem"));
        Files.delete(data.resolve("keys/server.key"));
        clock.pass(Duration.ofMinutes(1));
        office.close();
        office = new Office(data, clock);
        assertEquals(pem, read("root.pem"));
        assertNotEquals(before, office.room().serverKey().encodedKey());
        office.person(Role.KOORDINATOR);
        Roster roster = office.room().rosters().current().roster();
        assertEquals(2, roster.servers().size());
        assertFalse(roster.servers().getFirst().isValidAt(clock.instant().plusSeconds(1)));
    }

    private void reopen() {
        PeopleRoom.open(data, office.database(), office.audit(), clock, Office.settings());
    }

    private String read(String name) throws IOException {
        return Files.readString(data.resolve("keys").resolve(name));
    }

    private String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(
                Files.getPosixFilePermissions(data.resolve("keys").resolve(name)));
    }
}
