package id.go.esdm.gatrik.kiosk.admin.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import java.util.Objects;

/** Who stands in for an absent officer, and what that lets them do, to the second. */
class StandInsTest {
    private static final Instant NINE = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant FOUR = Instant.parse("2026-11-27T09:00:00Z");
    private static final String LETTER = "12.Pers/KP.03/SDL.5/2026";

    @TempDir Path data;
    private final TestClock clock = new TestClock("2026-11-22T03:04:05.678Z");
    private Office office;
    private Account ana;

    @BeforeEach
    void open() {
        office = new Office(data, clock);
        ana = office.person("ana", Role.SUBKOORDINATOR);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theRosterGivesTheSamePersonAndKeyASecondRoleWithDates() {
        String key = office.key(ana).encodedKey();
        StandIn standIn = appointed(ana, Role.KOORDINATOR, NINE, FOUR);
        assertEquals("Plh. Koordinator", standIn.words());
        assertEquals(LETTER, standIn.letter());
        assertTrue(counts(Role.SUBKOORDINATOR, key, clock.instant()));
        assertTrue(counts(Role.SUBKOORDINATOR, key, NINE));
        assertFalse(counts(Role.KOORDINATOR, key, NINE.minusSeconds(1)));
        assertTrue(counts(Role.KOORDINATOR, key, NINE));
        assertTrue(counts(Role.KOORDINATOR, key, FOUR.minusSeconds(1)));
        assertFalse(counts(Role.KOORDINATOR, key, FOUR));
    }

    @Test
    void aSessionActsAsTheStandInFromItsFirstSecondToItsLastAndFallsBackByItself() {
        appointed(ana, Role.KOORDINATOR, NINE, FOUR);
        go(NINE.minusMillis(1));
        String token = office.session(ana).token();
        assertTrue(office.people().actAs(token, Role.KOORDINATOR, "x").isEmpty());
        go(NINE);
        Session acting = office.people().actAs(token, Role.KOORDINATOR, "x").orElseThrow();
        assertEquals(Role.KOORDINATOR, acting.account().role());
        assertEquals(Role.SUBKOORDINATOR, acting.duties().own());
        assertEquals(ana.person(), acting.account().person());
        go(FOUR.minusMillis(1));
        token = office.session(ana).token();
        office.people().actAs(token, Role.KOORDINATOR, "x");
        assertEquals(Role.KOORDINATOR, role(token));
        go(FOUR);
        assertEquals(Role.SUBKOORDINATOR, role(token));
        Duties after = office.people().findSession(token).orElseThrow().duties();
        assertEquals(Role.KOORDINATOR, Objects.requireNonNull(after.lapsed()).role());
        assertTrue(office.people().actAs(token, Role.KOORDINATOR, "x").isEmpty());
        assertTrue(office.people().actAs(token, Role.SUBKOORDINATOR, "x").isPresent());
    }

    @Test
    void whoSignsInMaySayAtOnceInWhosePlace() {
        appointed(ana, Role.KOORDINATOR, clock.instant(), FOUR);
        SignIn.SignedIn in = assertInstanceOf(SignIn.SignedIn.class, signIn(Role.KOORDINATOR));
        assertEquals(Role.KOORDINATOR, in.session().account().role());
        assertEquals(Role.KOORDINATOR, role(in.session().token()));
        assertInstanceOf(SignIn.SignedIn.class, signIn(Role.SUBKOORDINATOR));
        assertEquals(new SignIn.NotInRole(Role.SESDITJEN), signIn(Role.SESDITJEN));
    }

    @Test
    void aKeyOpensOnlyInTheRoleThatTheRosterGivesAtThatTime() {
        appointed(ana, Role.KOORDINATOR, NINE, FOUR);
        assertInstanceOf(Unlock.Unlocked.class, unlock(Role.SUBKOORDINATOR, NINE));
        assertInstanceOf(Unlock.NotOnRoster.class, unlock(Role.KOORDINATOR, NINE.minusSeconds(1)));
        assertInstanceOf(Unlock.Unlocked.class, unlock(Role.KOORDINATOR, NINE));
        assertInstanceOf(Unlock.Unlocked.class, unlock(Role.KOORDINATOR, FOUR.minusSeconds(1)));
        assertInstanceOf(Unlock.NotOnRoster.class, unlock(Role.KOORDINATOR, FOUR));
        assertInstanceOf(Unlock.NotOnRoster.class, unlock(Role.PRANATA_HUMAS, NINE));
    }

    @Test
    void revokingMovesTheEndForwardAndKeepsWhatWasSigned() {
        String key = office.key(ana).encodedKey();
        StandIn standIn = appointed(ana, Role.KOORDINATOR, NINE, FOUR);
        go(NINE.plusSeconds(90));
        Instant signed = clock.instant();
        String token = office.session(ana).token();
        office.people().actAs(token, Role.KOORDINATOR, "x");
        clock.pass(Duration.ofMillis(300));
        StandIn ended = revoked(standIn);
        assertEquals(signed.plusSeconds(1), ended.until());
        assertTrue(counts(Role.KOORDINATOR, key, signed));
        assertFalse(counts(Role.KOORDINATOR, key, signed.plusSeconds(1)));
        go(signed.plusSeconds(1));
        assertEquals(Role.SUBKOORDINATOR, role(token));
        assertEquals(new StandInChange.Refused(Fault.STAND_IN_OVER), revoke(standIn.id()));
    }

    @Test
    void oneThatIsRevokedBeforeItBeginsNeverCountsAndLeavesRoomForAnother() {
        String key = office.key(ana).encodedKey();
        revoked(appointed(ana, Role.KOORDINATOR, NINE, FOUR));
        assertFalse(counts(Role.KOORDINATOR, key, NINE));
        assertEquals(1, roster().members().size());
        appointed(ana, Role.KOORDINATOR, NINE.plusSeconds(60), FOUR);
        assertTrue(counts(Role.KOORDINATOR, key, NINE.plusSeconds(60)));
    }

    @Test
    void whoSignsNothingInTheOwnRoleSignsWithAKeyOfTheirOwnWhileStandingIn() {
        Account budi = office.person("budi", Role.PRANATA_KOMPUTER);
        assertEquals(AccountStatus.State.READY, state("budi"));
        appointed(budi, Role.PRANATA_HUMAS, clock.instant(), FOUR);
        assertInstanceOf(
                Unlock.Unlocked.class,
                office.people()
                        .unlock(
                                budi.person(),
                                Role.PRANATA_HUMAS,
                                clock.instant(),
                                Office.password(),
                                "x"));
        assertEquals(
                new StandInChange.Refused(Fault.KEY_DUE),
                appoint(office.newcomer("baru", Role.UNIT_TEKNIS), Role.PRANATA_HUMAS, NINE, FOUR));
    }

    @Test
    void afterAResetTheNewKeyTakesUpWhatTheOldOneStoodInFor() {
        String old = office.key(ana).encodedKey();
        appointed(ana, Role.KOORDINATOR, NINE, FOUR);
        go(NINE.plusSeconds(60));
        try (RootAccess root = office.root()) {
            Office.done(office.administration().reset(root, ana.person(), Office.initial(), "x"));
            office.people().setPassword("ana", Office.initial(), Office.password(), "x");
            assertEquals(AccountStatus.State.KEY_WAITS, state("ana"));
            clock.pass(Duration.ofSeconds(60));
            assertFalse(counts(Role.KOORDINATOR, old, clock.instant()));
            Office.done(office.administration().enrol(root, ana.person(), "x"));
        }
        assertEquals(AccountStatus.State.READY, state("ana"));
        String key = office.key(ana).encodedKey();
        assertNotEquals(old, key);
        assertTrue(counts(Role.KOORDINATOR, old, NINE.plusSeconds(30)));
        assertTrue(counts(Role.KOORDINATOR, key, clock.instant()));
        assertFalse(counts(Role.KOORDINATOR, key, FOUR));
    }

    @Test
    void disablingAnAccountEndsWhatItStandsInForNowAndLater() {
        String key = office.key(ana).encodedKey();
        appointed(ana, Role.KOORDINATOR, NINE, FOUR);
        appointed(ana, Role.SESDITJEN, clock.instant(), NINE);
        try (RootAccess root = office.root()) {
            Office.done(office.administration().disable(root, ana.person(), "x"));
        }
        assertFalse(counts(Role.KOORDINATOR, key, NINE));
        clock.pass(Duration.ofSeconds(2));
        assertTrue(
                office.room().standIns().list().stream()
                        .noneMatch(standIn -> standIn.isOpen(clock.instant())));
    }

    @Test
    void refusesWhatWouldBeNoStandIn() {
        Account head = office.person("kepala", Role.ADMINISTRATOR);
        Instant now = clock.instant();
        appointed(ana, Role.KOORDINATOR, NINE, FOUR);
        assertRefused(Fault.OWN_ROLE, ana, Role.SUBKOORDINATOR, NINE, FOUR);
        assertRefused(Fault.ROLE_NOT_STOOD_IN, ana, Role.ADMINISTRATOR, NINE, FOUR);
        assertRefused(Fault.ROLE_NOT_STOOD_IN, ana, Role.UNIT_TEKNIS, NINE, FOUR);
        assertRefused(Fault.ADMINISTRATOR_STANDS_IN, head, Role.KOORDINATOR, NINE, FOUR);
        assertRefused(Fault.PERIOD_EMPTY, ana, Role.PRANATA_HUMAS, NINE, NINE);
        assertRefused(Fault.PERIOD_EMPTY, ana, Role.PRANATA_HUMAS, now, now);
        assertRefused(
                Fault.PERIOD_PAST, ana, Role.PRANATA_HUMAS, now.minus(Duration.ofDays(2)), FOUR);
        assertRefused(
                Fault.PERIOD_TOO_LONG,
                ana,
                Role.PRANATA_HUMAS,
                NINE,
                NINE.plus(Duration.ofDays(94)));
        assertRefused(
                Fault.PERIOD_TAKEN,
                ana,
                Role.KOORDINATOR,
                FOUR.minusSeconds(1),
                NINE.plus(Duration.ofDays(30)));
        assertEquals(1, office.room().standIns().list().size());
        assertEquals(2, roster().members().size());
        appointed(ana, Role.KOORDINATOR, FOUR, FOUR.plusSeconds(60));
    }

    @Test
    void aStandInCannotBeginInThePastSoThatNothingIsMadeRightAfterwards() {
        StandIn standIn =
                appointed(ana, Role.KOORDINATOR, clock.instant().minus(Duration.ofHours(3)), FOUR);
        assertEquals(Instant.parse("2026-11-22T03:04:05Z"), standIn.from());
    }

    @Test
    void theRegisterItselfRefusesToProlongOrForgetAStandIn() {
        StandIn standIn = appointed(ana, Role.KOORDINATOR, NINE, FOUR);
        for (String attempt :
                List.of(
                        "UPDATE stand_in SET ends = '2027-01-01T00:00:00.000Z' WHERE id = ?",
                        "UPDATE stand_in SET role = 'SESDITJEN' WHERE id = ?",
                        "DELETE FROM stand_in WHERE id = ?")) {
            assertThrows(
                    RuntimeException.class,
                    () ->
                            office.database()
                                    .execute(handle -> handle.execute(attempt, standIn.id())));
        }
    }

    @Test
    void whoStandsInIsAmongTheHoldersOfTheRoleForThatTimeOnly() {
        Account head = office.person("kepala-humas", Role.KOORDINATOR);
        appointed(ana, Role.KOORDINATOR, NINE, FOUR);
        assertEquals(List.of(head), office.people().holders(Role.KOORDINATOR));
        go(NINE);
        assertEquals(List.of(ana, head), office.people().holders(Role.KOORDINATOR));
        go(FOUR);
        assertEquals(List.of(head), office.people().holders(Role.KOORDINATOR));
    }

    @Test
    void everyStepOfItIsInTheAudit() {
        StandIn standIn = appointed(ana, Role.KOORDINATOR, clock.instant(), FOUR);
        office.people().actAs(office.session(ana).token(), Role.KOORDINATOR, "x");
        revoked(standIn);
        List<String> actions =
                office.audit().list(Long.MAX_VALUE, 4).stream()
                        .map(act -> act.act().action())
                        .toList();
        assertEquals(
                List.of("stand-in.revoke", "session.role", "session.begin", "stand-in.appoint"),
                actions);
    }

    private void assertRefused(
            Fault fault, Account account, Role role, Instant from, Instant until) {
        assertEquals(new StandInChange.Refused(fault), appoint(account, role, from, until));
    }

    private StandIn appointed(Account account, Role role, Instant from, Instant until) {
        return assertInstanceOf(StandInChange.Done.class, appoint(account, role, from, until))
                .standIn();
    }

    private StandInChange appoint(Account account, Role role, Instant from, Instant until) {
        try (RootAccess root = office.root()) {
            return office.room()
                    .standIns()
                    .appoint(
                            root,
                            new Appointment(
                                    account.person(), role, StandInKind.PLH, from, until, LETTER),
                            "x");
        }
    }

    private StandIn revoked(StandIn standIn) {
        return assertInstanceOf(StandInChange.Done.class, revoke(standIn.id())).standIn();
    }

    private StandInChange revoke(String id) {
        try (RootAccess root = office.root()) {
            return office.room().standIns().revoke(root, ana.person(), id, "x");
        }
    }

    private boolean counts(Role role, String key, Instant at) {
        return roster().has(ana.person().value(), role.name(), key, at);
    }

    private Roster roster() {
        return office.room().rosters().current().roster();
    }

    private Role role(String token) {
        return office.people().findSession(token).orElseThrow().account().role();
    }

    private SignIn signIn(Role as) {
        return office.people().signIn("ana", Office.password(), as, "x");
    }

    private Unlock unlock(Role role, Instant at) {
        return office.people().unlock(ana.person(), role, at, Office.password(), "x");
    }

    private AccountStatus.State state(String username) {
        return office.administration().overview().stream()
                .filter(status -> status.account().username().equals(username))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private void go(Instant at) {
        clock.pass(Duration.between(clock.instant(), at));
    }
}
