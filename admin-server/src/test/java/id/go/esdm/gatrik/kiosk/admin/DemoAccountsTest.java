package id.go.esdm.gatrik.kiosk.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.audit.AuditLog;
import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.Office;
import id.go.esdm.gatrik.kiosk.admin.people.PasswordPolicy;
import id.go.esdm.gatrik.kiosk.admin.people.PeopleRoom;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.SignIn;
import id.go.esdm.gatrik.kiosk.admin.people.Unlock;
import id.go.esdm.gatrik.kiosk.admin.store.Database;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

class DemoAccountsTest {
    private static final String PASSWORD = "demo";

    @TempDir Path data;
    private Database database;
    private PeopleRoom room;
    private DemoAccounts demo;

    @BeforeEach
    void open() {
        Clock clock = Clock.systemUTC();
        database = Database.open(data.resolve("register.db"));
        room =
                PeopleRoom.open(
                        data,
                        database,
                        new AuditLog(database, clock),
                        clock,
                        Office.settings().with(PasswordPolicy.demo()));
        demo = new DemoAccounts(room);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void makesTheSevenAccountsOfTheContract() {
        demo.ensure(PASSWORD.toCharArray());
        assertTrue(demo.areReady());
        assertEquals(
                List.of(
                        "administrator",
                        "koordinator",
                        "pranata-humas",
                        "pranata-komputer",
                        "sesditjen",
                        "subkoordinator",
                        "unit-teknis"),
                room.people().accounts().stream().map(Account::username).toList());
        assertEquals(3, room.rosters().current().roster().members().size());
        for (Account account : room.people().accounts()) {
            char[] password = PASSWORD.toCharArray();
            assertInstanceOf(
                    SignIn.SignedIn.class,
                    room.people().signIn(account.username(), password, "127.0.0.1"));
            assertEquals(
                    account.role().signs(),
                    room.people()
                                    .unlock(
                                            account.person(),
                                            account.role(),
                                            Instant.now(),
                                            password,
                                            "127.0.0.1")
                            instanceof Unlock.Unlocked);
        }
    }

    @Test
    void aSecondStartChangesNothingWhateverPasswordItIsGiven() {
        demo.ensure(PASSWORD.toCharArray());
        byte[] json = room.rosters().current().json();
        demo.ensure("lain".toCharArray());
        assertEquals(
                HexFormat.of().formatHex(json),
                HexFormat.of().formatHex(room.rosters().current().json()));
    }

    @Test
    void finishesWhatAnEarlierStartLeftHalfMade() {
        room.administration()
                .establish("administrator", "Administrator", PASSWORD.toCharArray(), "x");
        for (Role role : List.of(Role.KOORDINATOR, Role.PRANATA_HUMAS)) {
            room.administration()
                    .create(
                            null,
                            DemoAccounts.username(role),
                            role.title(),
                            role,
                            "awal".toCharArray(),
                            "x");
        }
        room.people().setPassword("koordinator", "awal".toCharArray(), PASSWORD.toCharArray(), "x");
        assertFalse(demo.areReady());
        assertThrows(IllegalArgumentException.class, () -> demo.ensure("lain".toCharArray()));
        demo.ensure(PASSWORD.toCharArray());
        assertTrue(demo.areReady());
    }
}
