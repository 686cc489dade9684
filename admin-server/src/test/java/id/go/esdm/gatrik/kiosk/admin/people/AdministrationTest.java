package id.go.esdm.gatrik.kiosk.admin.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.people.AccountProblem.Fault;
import id.go.esdm.gatrik.kiosk.edition.Roster;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

class AdministrationTest {
    @TempDir Path data;
    private final TestClock clock = new TestClock("2026-11-22T03:04:05.678Z");
    private Office office;
    private Administration administration;

    @BeforeEach
    void open() {
        office = new Office(data, clock);
        administration = office.administration();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void everySignerIsEnrolledOnce() {
        for (Role role : List.of(Role.PRANATA_HUMAS, Role.SUBKOORDINATOR, Role.KOORDINATOR)) {
            office.person(role);
        }
        Roster roster = roster();
        assertEquals(4, roster.version());
        assertEquals(
                List.of("PRANATA_HUMAS", "SUBKOORDINATOR", "KOORDINATOR"),
                roster.members().stream().map(Roster.Member::role).toList());
        try (RootAccess root = office.root()) {
            PersonId koordinator = new PersonId(roster.members().getLast().person());
            Office.done(administration.enrol(root, koordinator, "x"));
        }
        assertEquals(4, roster().version());
    }

    @Test
    void refusesWhatCannotBeAnAccount() {
        assertEquals(Fault.USERNAME_INVALID, refused("nama pakai spasi", "Nama", "cukup-panjang"));
        assertEquals(Fault.NAME_INVALID, refused("nama", " ", "cukup-panjang"));
        assertEquals(
                new AccountProblem.UnfitPassword(new PasswordProblem.TooShort(10)),
                refused("nama", "Nama", "pendek"));
        assertEquals(Fault.USERNAME_TAKEN, refused("Administrator", "Nama", "cukup-panjang"));
    }

    @Test
    void whoHasNoOwnPasswordOrSignsNothingIsNotEnrolled() {
        try (RootAccess root = office.root()) {
            assertEquals(
                    new AccountChange.Refused(Fault.PASSWORD_DUE),
                    administration.enrol(
                            root, office.newcomer("baru", Role.KOORDINATOR).person(), "x"));
            assertEquals(
                    new AccountChange.Refused(Fault.NOTHING_TO_ENROL),
                    administration.enrol(root, office.person(Role.UNIT_TEKNIS).person(), "x"));
            assertEquals(
                    new AccountChange.Refused(Fault.UNKNOWN),
                    administration.enrol(root, new PersonId("p-none"), "x"));
        }
    }

    @Test
    void disablingEndsSessionsAndTheKeyButKeepsItsPast() {
        Account account = office.person(Role.KOORDINATOR);
        Session session = office.session(account);
        String key = office.key(account).encodedKey();
        clock.pass(Duration.ofMinutes(10));
        Instant approved = clock.instant();
        clock.pass(Duration.ofMinutes(10));
        try (RootAccess root = office.root()) {
            Office.done(administration.disable(root, account.person(), "x"));
        }
        assertTrue(office.people().findSession(session.token()).isEmpty());
        String person = account.person().value();
        assertTrue(roster().has(person, "KOORDINATOR", key, approved));
        assertFalse(roster().has(person, "KOORDINATOR", key, clock.instant().plusSeconds(1)));
        assertEquals(
                new Unlock.Refused(new SignIn.Refusal.Wrong()),
                office.people()
                        .unlock(
                                account.person(),
                                account.role(),
                                clock.instant(),
                                Office.password(),
                                "x"));
    }

    @Test
    void aResetRetiresTheOldKeyAndTheNextOwnPasswordMakesAnother() {
        Account account = office.person(Role.KOORDINATOR);
        String before = office.key(account).encodedKey();
        Session session = office.session(account);
        clock.pass(Duration.ofMinutes(10));
        try (RootAccess root = office.root()) {
            Office.done(administration.reset(root, account.person(), Office.initial(), "x"));
            assertTrue(office.people().findSession(session.token()).isEmpty());
            assertEquals(AccountStatus.State.PASSWORD_DUE, state("koordinator"));
            office.people().setPassword("koordinator", Office.initial(), Office.password(), "x");
            assertEquals(AccountStatus.State.KEY_WAITS, state("koordinator"));
            Office.done(administration.enrol(root, account.person(), "x"));
        }
        assertEquals(AccountStatus.State.READY, state("koordinator"));
        assertNotEquals(before, office.key(account).encodedKey());
        assertEquals(2, roster().members().size());
        Instant past = clock.instant().minusSeconds(60);
        assertTrue(roster().has(account.person().value(), "KOORDINATOR", before, past));
    }

    @Test
    void aResetBringsADisabledAccountBack() {
        Account account = office.person(Role.UNIT_TEKNIS);
        try (RootAccess root = office.root()) {
            Office.done(administration.disable(root, account.person(), "x"));
            assertEquals(AccountStatus.State.DISABLED, state("unit_teknis"));
            Office.done(administration.reset(root, account.person(), Office.initial(), "x"));
        }
        assertEquals(
                new SignIn.PasswordDue(account),
                office.people().signIn("unit_teknis", Office.initial(), "x"));
    }

    @Test
    void aSecondAdministratorOpensTheRootKeyWithTheOwnPasswordOnceAdmitted() {
        Account second = office.newcomer("kedua", Role.ADMINISTRATOR);
        char[] own = "kata-sandi-kedua".toCharArray();
        office.people().setPassword("kedua", Office.initial(), own, "x");
        RootDoor door = office.room().rootDoor();
        assertEquals(new RootUnlock.NotAdmitted(), door.open("kedua", own, "x"));
        try (RootAccess root = office.root()) {
            Office.done(administration.enrol(root, second.person(), "x"));
        }
        char[] next = "kata-sandi-kedua-baru".toCharArray();
        office.people().setPassword("kedua", own, next, "x");
        try (RootAccess root = Office.opened(door.open("kedua", next, "x"))) {
            Office.done(administration.disable(root, first().person(), "x"));
            assertEquals(
                    new AccountChange.Refused(Fault.LAST_ADMINISTRATOR),
                    administration.disable(root, second.person(), "x"));
        }
        assertEquals(
                new RootUnlock.Refused(new SignIn.Refusal.Wrong()),
                door.open(Office.ADMINISTRATOR, Office.password(), "x"));
    }

    @Test
    void theRecoveryCodeLetsTheOnlyAdministratorBackIn() {
        Establishment.Established established =
                assertInstanceOf(Establishment.Established.class, office.establishment());
        PersonId person = established.administrator().person();
        try (RootAccess root = office.root()) {
            assertEquals(
                    new AccountChange.Refused(Fault.LAST_ADMINISTRATOR),
                    administration.reset(root, person, Office.initial(), "x"));
        }
        RootDoor door = office.room().rootDoor();
        char[] code = established.recoveryCode().toLowerCase(Locale.ROOT).toCharArray();
        try (RootAccess root = Office.opened(door.openByCode(code, "x"))) {
            Office.done(administration.reset(root, person, Office.initial(), "x"));
            office.people().setPassword("administrator", Office.initial(), Office.password(), "x");
            Office.done(administration.enrol(root, person, "x"));
        }
        office.root().close();
        assertEquals(
                new RootUnlock.Refused(new SignIn.Refusal.Wrong()),
                door.openByCode("0000".toCharArray(), "x"));
    }

    @Test
    void nobodyButAnAdministratorOpensTheRootKey() {
        office.person(Role.KOORDINATOR);
        for (String name : List.of("koordinator", "tak-ada")) {
            assertEquals(
                    new RootUnlock.Refused(new SignIn.Refusal.Wrong()),
                    office.room().rootDoor().open(name, Office.password(), "x"));
        }
    }

    private Roster roster() {
        return office.room().rosters().current().roster();
    }

    private Account first() {
        return office.people().accounts().stream()
                .filter(account -> account.username().equals(Office.ADMINISTRATOR))
                .findFirst()
                .orElseThrow();
    }

    private AccountProblem refused(String username, String name, String password) {
        AccountChange change =
                administration.create(
                        null, username, name, Role.KOORDINATOR, password.toCharArray(), "x");
        return assertInstanceOf(AccountChange.Refused.class, change).problem();
    }

    private AccountStatus.State state(String username) {
        return administration.overview().stream()
                .filter(status -> status.account().username().equals(username))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
