package id.go.esdm.gatrik.kiosk.admin.publishing;

import static id.go.esdm.gatrik.kiosk.admin.publishing.Desk.NOTA;
import static id.go.esdm.gatrik.kiosk.admin.publishing.Desk.YES;
import static id.go.esdm.gatrik.kiosk.admin.publishing.PublisherTest.refused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.archive.PaperKind;
import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.Appointment;
import id.go.esdm.gatrik.kiosk.admin.people.ApprovalKey;
import id.go.esdm.gatrik.kiosk.admin.people.Names;
import id.go.esdm.gatrik.kiosk.admin.people.Office;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.RootAccess;
import id.go.esdm.gatrik.kiosk.admin.people.Session;
import id.go.esdm.gatrik.kiosk.admin.people.StandInChange;
import id.go.esdm.gatrik.kiosk.admin.people.StandInKind;
import id.go.esdm.gatrik.kiosk.admin.sop.Actor;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleId;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleState;
import id.go.esdm.gatrik.kiosk.edition.Approval;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;
import id.go.esdm.gatrik.kiosk.edition.EditionProblem;
import id.go.esdm.gatrik.kiosk.edition.EditionVerifier;
import id.go.esdm.gatrik.kiosk.edition.Manifest;
import id.go.esdm.gatrik.kiosk.edition.Verdict;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/** Whoever stands in approves as the officer would, for that time only, and never what they had a hand in themselves. */
class StandInApprovalTest {
    private static final Instant FROM = Instant.parse("2026-11-23T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-11-25T17:00:00Z");

    @TempDir Path data;
    private Desk desk;
    private Account rina;

    @BeforeEach
    void open() {
        desk = new Desk(data);
        rina = desk.office().person("rina", Role.SUBKOORDINATOR);
        appoint(rina, Role.KOORDINATOR);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anEditionThatAStandInApprovedStaysValidAfterTheStandInHasEnded() throws IOException {
        CycleId cycle = atStep8();
        go(UNTIL.minusSeconds(1));
        Actor acting = acting(rina, Role.KOORDINATOR);
        desk.sop().reviews().agree(cycle, null, acting, YES, NOTA);
        go(UNTIL.plus(Duration.ofDays(40)));
        desk.publish(cycle);

        EditionFiles files = EditionFiles.of(data.resolve("editions"), 1);
        Manifest manifest = Manifest.parse(Files.readAllBytes(files.manifest()));
        Approval eighth = manifest.approvals().getLast();
        assertEquals("KOORDINATOR", eighth.role());
        assertEquals(rina.person().value(), eighth.person());
        assertEquals(UNTIL.minusSeconds(1), eighth.at());
        assertEquals(
                List.of(),
                new ChainVerifier(data, desk.office().database(), desk.office().audit())
                        .verify()
                        .sentences());
        assertInstanceOf(Verdict.Valid.class, verifier().verifyManifest(files));
        Names names = Names.of(desk.office().people());
        assertEquals(
                "Plh. Koordinator", names.office(rina.person(), Role.KOORDINATOR, eighth.at()));
        assertEquals(
                "Koordinator",
                names.office(
                        desk.account(Role.KOORDINATOR).person(), Role.KOORDINATOR, eighth.at()));
    }

    @Test
    void theServerRefusesAnApprovalBeforeTheFirstSecondAndFromTheLastOn() {
        CycleId cycle = atStep8();
        for (Instant outside : List.of(FROM.minusSeconds(1), UNTIL, UNTIL.plusSeconds(1))) {
            go(outside);
            refused(
                    403,
                    () ->
                            desk.sop()
                                    .reviews()
                                    .agree(cycle, null, as(rina, Role.KOORDINATOR), YES, NOTA));
            assertEquals(CycleState.TELAAH_KOORDINATOR, desk.cycle(cycle).cycle().state());
        }
    }

    @Test
    void theServerAcceptsAnApprovalInTheFirstSecond() {
        CycleId cycle = atStep8();
        go(FROM);
        desk.sop().reviews().agree(cycle, null, acting(rina, Role.KOORDINATOR), YES, NOTA);
        assertEquals(CycleState.MENUNGGU_TERBIT, desk.cycle(cycle).cycle().state());
    }

    @Test
    void theVerifierRefusesAnApprovalOutsideTheDatesThoughEverySignatureIsRight()
            throws IOException {
        CycleId cycle = atStep8();
        go(FROM);
        desk.sop().reviews().agree(cycle, null, acting(rina, Role.KOORDINATOR), YES, NOTA);
        go(UNTIL.plusSeconds(60));
        desk.publish(cycle);
        EditionFiles files = EditionFiles.of(data.resolve("editions"), 1);
        assertInstanceOf(Verdict.Valid.class, forged(files, FROM));
        assertInstanceOf(Verdict.Valid.class, forged(files, UNTIL.minusSeconds(1)));
        for (Instant outside : List.of(FROM.minusSeconds(1), UNTIL)) {
            assertEquals(
                    new Verdict.Refused(
                            new EditionProblem.ApproverNotOnRoster(8, rina.person().value())),
                    forged(files, outside));
        }
    }

    @Test
    void whoApprovedAtStep7DoesNotApproveAtStep8InAnotherRole() {
        Account subkoordinator = desk.account(Role.SUBKOORDINATOR);
        appoint(subkoordinator, Role.KOORDINATOR);
        CycleId cycle = atStep8();
        go(FROM);
        String why =
                refused(
                                403,
                                () ->
                                        desk.sop()
                                                .reviews()
                                                .agree(
                                                        cycle,
                                                        null,
                                                        acting(subkoordinator, Role.KOORDINATOR),
                                                        YES,
                                                        NOTA))
                        .problem()
                        .title();
        assertTrue(why.startsWith("Anda yang menyetujui pada langkah 7"), why);
    }

    @Test
    void whoWroteDoesNotReviewInAnotherRole() {
        Account humas = desk.account(Role.PRANATA_HUMAS);
        Account komputer = desk.account(Role.PRANATA_KOMPUTER);
        appoint(humas, Role.SUBKOORDINATOR);
        appoint(komputer, Role.KOORDINATOR);
        CycleId cycle = desk.aCycle().atStep(7);
        go(FROM);
        refused(
                403,
                () ->
                        desk.sop()
                                .reviews()
                                .endorse(cycle, null, acting(humas, Role.SUBKOORDINATOR), YES));
        desk.sop().reviews().endorse(cycle, null, acting(rina, Role.SUBKOORDINATOR), YES);
        desk.paper(cycle, Role.KOORDINATOR, PaperKind.NOTA_DINAS, "Nota Dinas");
        refused(
                403,
                () ->
                        desk.sop()
                                .reviews()
                                .agree(cycle, null, acting(komputer, Role.KOORDINATOR), YES, NOTA));
    }

    @Test
    void whoApprovedDoesNotPublishInAnotherRole() {
        appoint(rina, Role.PRANATA_HUMAS);
        Account subkoordinator = desk.account(Role.SUBKOORDINATOR);
        appoint(subkoordinator, Role.PRANATA_HUMAS);
        CycleId cycle = atStep8();
        go(FROM);
        desk.sop().reviews().agree(cycle, null, acting(rina, Role.KOORDINATOR), YES, NOTA);
        for (Account approver : List.of(rina, subkoordinator)) {
            Actor acting = acting(approver, Role.PRANATA_HUMAS);
            refused(403, () -> desk.publishing().cycles().publish(cycle, null, acting));
        }
        assertEquals(1, desk.publish(cycle).edition());
    }

    private CycleId atStep8() {
        CycleId cycle = desk.aCycle().atStep(8);
        desk.paper(cycle, Role.KOORDINATOR, PaperKind.NOTA_DINAS, "Nota Dinas");
        return cycle;
    }

    private void appoint(Account account, Role role) {
        try (RootAccess root = desk.office().root()) {
            assertInstanceOf(
                    StandInChange.Done.class,
                    desk.office()
                            .room()
                            .standIns()
                            .appoint(
                                    root,
                                    new Appointment(
                                            account.person(),
                                            role,
                                            StandInKind.PLH,
                                            FROM,
                                            UNTIL,
                                            null),
                                    Office.ADDRESS));
        }
    }

    /** In the role that the session really has. */
    private Actor acting(Account account, Role role) {
        Session session = desk.office().session(account);
        Session switched =
                desk.office().people().actAs(session.token(), role, Office.ADDRESS).orElseThrow();
        return Actor.of(switched.account(), Office.ADDRESS);
    }

    /** In a role that no session would have, as an attacker in the server would claim it. */
    private static Actor as(Account account, Role role) {
        return new Actor(account.person(), role, Office.ADDRESS);
    }

    private void go(Instant at) {
        desk.clock().pass(Duration.between(desk.clock().instant(), at));
    }

    private EditionVerifier verifier() throws IOException {
        PublicKey root = Ed25519.fromPem(Files.readString(data.resolve("keys/root.pem")));
        return new EditionVerifier(root);
    }

    /** The edition with step 8 signed by the same key at another time, and the server's signature over it. */
    private Verdict forged(EditionFiles files, Instant at) throws IOException {
        Manifest genuine = Manifest.parse(Files.readAllBytes(files.manifest()));
        ApprovalKey key = desk.office().key(rina);
        byte[] message =
                Approval.message(
                        Objects.requireNonNull(genuine.cycle()).id(),
                        8,
                        genuine.previous(),
                        genuine.content().sha256(),
                        Objects.requireNonNull(genuine.konsep()).sha256(),
                        at);
        Approval eighth =
                new Approval(
                        8,
                        "KOORDINATOR",
                        rina.person().value(),
                        at,
                        key.encodedKey(),
                        Base64.getEncoder().encodeToString(key.sign(message)));
        Manifest changed =
                new Manifest(
                        genuine.format(),
                        genuine.edition(),
                        genuine.kind(),
                        genuine.label(),
                        genuine.previous(),
                        genuine.publishedAt(),
                        genuine.publishedBy(),
                        genuine.cycle(),
                        genuine.konsep(),
                        genuine.notaDinas(),
                        genuine.content(),
                        genuine.objects(),
                        genuine.roster(),
                        List.of(genuine.approvals().getFirst(), eighth),
                        genuine.reason());
        EditionFiles copy = new EditionFiles(Files.createTempDirectory(data, "forged"));
        Files.copy(files.roster(), copy.roster());
        Files.copy(files.rosterSignature(), copy.rosterSignature());
        byte[] json = changed.canonicalBytes();
        Files.write(copy.manifest(), json);
        Files.write(copy.manifestSignature(), desk.office().room().serverKey().sign(json));
        return verifier().verifyManifest(copy);
    }
}
