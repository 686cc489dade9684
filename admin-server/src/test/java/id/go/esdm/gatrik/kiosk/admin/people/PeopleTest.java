package id.go.esdm.gatrik.kiosk.admin.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.edition.Ed25519;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

class PeopleTest {
    private static final SignIn WRONG = new SignIn.Refused(new SignIn.Refusal.Wrong());
    private static final byte[] MESSAGE = "kiosk-approval-1\n".getBytes(StandardCharsets.UTF_8);

    @TempDir Path data;
    private final TestClock clock = new TestClock("2026-11-22T03:04:05.678Z");
    private Office office;
    private People people;

    @BeforeEach
    void open() {
        office = new Office(data, clock);
        people = office.people();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void signsInWithTheRightPasswordInAnySpellingOfTheName() {
        Account account = office.person(Role.KOORDINATOR);
        SignIn.SignedIn in =
                assertInstanceOf(SignIn.SignedIn.class, signIn(" Koordinator ", Office.PASSWORD));
        assertEquals(account, in.session().account());
        assertEquals(
                Optional.of(in.session().csrf()),
                people.findSession(in.session().token()).map(Session::csrf));
    }

    @Test
    void refusesAWrongPasswordAnUnknownNameAndADisabledAccountAlike() {
        Account account = office.person(Role.KOORDINATOR);
        assertEquals(WRONG, signIn("koordinator", "salah-salah-salah"));
        assertEquals(WRONG, signIn("tak-ada", Office.PASSWORD));
        assertEquals(WRONG, signIn("' OR 1=1 --", Office.PASSWORD));
        assertEquals(WRONG, signIn("x".repeat(100_000), Office.PASSWORD));
        try (RootAccess root = office.root()) {
            Office.done(office.administration().disable(root, account.person(), "x"));
        }
        assertEquals(WRONG, signIn("koordinator", Office.PASSWORD));
    }

    @Test
    void anUnknownNameIsDelayedLikeAKnownOne() {
        office.person(Role.KOORDINATOR);
        for (String name : List.of("koordinator", "tak-ada")) {
            for (int i = 0; i < 3; i++) {
                assertEquals(WRONG, signIn(name, "salah-salah-salah"));
            }
            assertEquals(
                    new SignIn.Refused(new SignIn.Refusal.Delayed(Duration.ofSeconds(1))),
                    signIn(name, Office.PASSWORD));
        }
    }

    @Test
    void aPasswordThatAnAdministratorGaveOpensNothingButItsOwnChange() {
        Account account = office.newcomer("humas", Role.PRANATA_HUMAS);
        assertEquals(
                new SignIn.PasswordDue(account), people.signIn("humas", Office.initial(), "x"));
        assertEquals(
                new PasswordChange.Unfit(new PasswordProblem.SameAsBefore()),
                people.setPassword("humas", Office.initial(), Office.initial(), "x"));
        assertEquals(
                new PasswordChange.Unfit(new PasswordProblem.TooShort(10)),
                people.setPassword("humas", Office.initial(), "pendek".toCharArray(), "x"));
        assertInstanceOf(
                PasswordChange.Changed.class,
                people.setPassword("humas", Office.initial(), Office.password(), "x"));
        assertEquals(WRONG, people.signIn("humas", Office.initial(), "x"));
        assertInstanceOf(SignIn.SignedIn.class, signIn("humas", Office.PASSWORD));
    }

    @Test
    void aSessionEndsWhenItIsIdle() {
        Session session = office.session(office.person(Role.SESDITJEN));
        for (int i = 0; i < 5; i++) {
            clock.pass(Duration.ofMinutes(29));
            assertTrue(people.findSession(session.token()).isPresent());
        }
        clock.pass(Duration.ofMinutes(30));
        assertEquals(Optional.empty(), people.findSession(session.token()));
    }

    @Test
    void aSessionEndsAfterAWorkingDayInAnyCase() {
        Session session = office.session(office.person(Role.SESDITJEN));
        for (int i = 0; i < 20; i++) {
            clock.pass(Duration.ofMinutes(29));
            assertTrue(people.findSession(session.token()).isPresent(), "round " + i);
        }
        clock.pass(Duration.ofMinutes(20));
        assertEquals(Optional.empty(), people.findSession(session.token()));
    }

    @Test
    void aSessionEndsWhenTheClockJumpsByYearsInEitherDirection() {
        Session before = office.session(office.person(Role.SESDITJEN));
        clock.pass(Duration.ofDays(3650));
        assertEquals(Optional.empty(), people.findSession(before.token()));
        Session ahead = office.session(office.person(Role.KOORDINATOR));
        clock.pass(Duration.ofDays(-3650));
        assertEquals(Optional.empty(), people.findSession(ahead.token()));
        Session after = office.session(office.person(Role.SUBKOORDINATOR));
        clock.pass(Duration.ofMinutes(-2));
        assertTrue(people.findSession(after.token()).isPresent(), "set right by minutes");
    }

    @Test
    void aSessionEndsAtSigningOut() {
        Session session = office.session(office.person(Role.SESDITJEN));
        people.signOut(session.token(), "x");
        assertEquals(Optional.empty(), people.findSession(session.token()));
    }

    @Test
    void noSecretOfASessionIsInTheRegisterOrInItsWords() {
        Session session = office.session(office.person(Role.SESDITJEN));
        String stored =
                office.database()
                        .read(handle ->
                                handle.createQuery(
                                                """
                                                SELECT session.*, password
                                                FROM session JOIN account USING (person)
                                                """)
                                        .mapToMap()
                                        .list())
                        .toString();
        for (String words : List.of(stored, session.toString())) {
            assertFalse(words.contains(session.token()));
            assertFalse(words.contains(session.csrf()));
            assertFalse(words.contains(Office.PASSWORD));
        }
    }

    @Test
    void aNewPasswordEndsEveryOlderSessionAndKeepsTheKey() {
        Account account = office.person(Role.KOORDINATOR);
        Session before = office.session(account);
        String key = office.key(account).encodedKey();
        char[] next = "kata-sandi-berikutnya".toCharArray();
        PasswordChange.Changed changed =
                assertInstanceOf(
                        PasswordChange.Changed.class,
                        people.setPassword("koordinator", Office.password(), next, "x"));
        assertEquals(Optional.empty(), people.findSession(before.token()));
        assertTrue(people.findSession(changed.session().token()).isPresent());
        assertEquals(
                new Unlock.Refused(new SignIn.Refusal.Wrong()),
                people.unlock(
                        account.person(), account.role(), clock.instant(), Office.password(), "x"));
        Unlock.Unlocked unlocked =
                assertInstanceOf(
                        Unlock.Unlocked.class,
                        people.unlock(
                                account.person(), account.role(), clock.instant(), next, "x"));
        assertEquals(key, unlocked.key().encodedKey());
    }

    @Test
    void aPersonSignsWithTheKeyThatTheRosterNames() {
        Account account = office.person(Role.SUBKOORDINATOR);
        ApprovalKey key = office.key(account);
        assertTrue(Ed25519.verify(Ed25519.decode(key.encodedKey()), MESSAGE, key.sign(MESSAGE)));
        assertTrue(
                office.room()
                        .rosters()
                        .current()
                        .roster()
                        .has(
                                account.person().value(),
                                "SUBKOORDINATOR",
                                key.encodedKey(),
                                clock.instant()));
        assertNotEquals(key.encodedKey(), office.key(office.person(Role.KOORDINATOR)).encodedKey());
    }

    @Test
    void aKeyCountsOnlyOnceAnAdministratorPutItOnTheRoster() {
        Account account = office.newcomer("koordinator", Role.KOORDINATOR);
        people.setPassword("koordinator", Office.initial(), Office.password(), "x");
        assertEquals(
                new Unlock.NotOnRoster(),
                people.unlock(
                        account.person(), account.role(), clock.instant(), Office.password(), "x"));
        Account other = office.person(Role.PRANATA_KOMPUTER);
        assertEquals(
                new Unlock.NotOnRoster(),
                people.unlock(
                        other.person(), other.role(), clock.instant(), Office.password(), "x"));
    }

    @Test
    void guessingAtAKeyIsDelayedLikeSigningIn() {
        Account account = office.person(Role.KOORDINATOR);
        for (int i = 0; i < 3; i++) {
            assertEquals(
                    new Unlock.Refused(new SignIn.Refusal.Wrong()),
                    people.unlock(
                            account.person(),
                            account.role(),
                            clock.instant(),
                            "salah".toCharArray(),
                            "x"));
        }
        assertEquals(
                new Unlock.Refused(new SignIn.Refusal.Delayed(Duration.ofSeconds(1))),
                people.unlock(
                        account.person(), account.role(), clock.instant(), Office.password(), "x"));
    }

    @Test
    void everyStepIsInTheAudit() {
        Account account = office.person(Role.KOORDINATOR);
        people.signOut(office.session(account).token(), "x");
        assertEquals(
                List.of(
                        "root.create",
                        "account.create",
                        "password.set",
                        "session.begin",
                        "account.enrol",
                        "session.begin",
                        "session.end"),
                office.audit().list(Long.MAX_VALUE, 100).reversed().stream()
                        .map(recorded -> recorded.act().action())
                        .toList());
    }

    private SignIn signIn(String username, String password) {
        return people.signIn(username, password.toCharArray(), Office.ADDRESS);
    }
}
