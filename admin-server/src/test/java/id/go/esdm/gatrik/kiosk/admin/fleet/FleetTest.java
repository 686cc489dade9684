package id.go.esdm.gatrik.kiosk.admin.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.people.Office;
import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.publishing.ChainVerifier;
import id.go.esdm.gatrik.kiosk.admin.publishing.Desk;
import id.go.esdm.gatrik.kiosk.admin.publishing.Finding;
import id.go.esdm.gatrik.kiosk.admin.publishing.Publication;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;
import id.go.esdm.gatrik.kiosk.edition.PairingCode;
import id.go.esdm.gatrik.kiosk.edition.Receipt;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;

class FleetTest {
    private static final PersonId ADMINISTRATOR = new PersonId("p-administrator");
    private static final byte[] PICTURE = "gambar".getBytes(StandardCharsets.UTF_8);

    @TempDir Path data;
    private final PublicKey root = Ed25519.generate().getPublic();
    private final KeyPair keys = Ed25519.generate();
    private final PairingCode code = PairingCode.random(new Random(1));
    private final String id = Receipt.terminalOf(keys.getPublic());
    private Desk desk;
    private Fleet fleet;
    private Publication first;

    @BeforeEach
    void open() {
        desk = new Desk(data);
        first = desk.edition(Desk.entry("A-1"));
        fleet = fleet();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void pairsTheTerminalWhoseScreenShowsTheCode() {
        assertInstanceOf(Pairings.Outcome.Pending.class, ask(code));
        assertEquals(List.of(id), fleet.pending().stream().map(PairingRequest::id).toList());

        pair(code.shown().toLowerCase(Locale.ROOT));

        assertEquals(
                new Pairings.Outcome.Paired(code.ofServer(keys.getPublic(), root, null)),
                ask(code));
        assertEquals(List.of(), fleet.pending());
        assertEquals("Lobi", terminal().name());
    }

    @Test
    void knowsOneTerminalInItsOwnProcessEvenAfterARestoreTookItsKey() {
        fleet.adopt(keys.getPublic(), "sebelum");
        fleet.adopt(Ed25519.generate().getPublic(), "sesudah");
        assertEquals(
                List.of(true, false),
                fleet.list().stream().map(status -> status.terminal().isActive()).toList());
        assertTrue(fleet.findByToken("sesudah").isPresent());
    }

    @Test
    void pairsNobodyWithAnotherCode() {
        ask(code);
        assertRefused(422, () -> pair(PairingCode.random(new Random(2)).shown()));
        assertRefused(422, () -> pair("bukan kode"));
        assertInstanceOf(Pairings.Outcome.Pending.class, ask(code));
        assertTrue(fleet.findByToken(code.token(keys.getPublic(), root)).isEmpty());
    }

    @Test
    void pairsNobodyWhoseKeyWasChangedOnTheWay() {
        KeyPair between = Ed25519.generate();
        String proof = code.ofTerminal(keys.getPublic(), root);
        fleet.ask(between.getPublic(), "terminal", proof, Office.ADDRESS);
        String other = Receipt.terminalOf(between.getPublic());
        assertRefused(
                422, () -> fleet.pair(ADMINISTRATOR, "uji", other, code.shown(), "Lobi", null));
    }

    @Test
    void forgetsATerminalThatAsksNoMore() {
        ask(code);
        desk.clock().pass(Duration.ofSeconds(70));
        assertEquals(List.of(), fleet.pending());
    }

    @Test
    void forgetsACodeAfterTenMinutes() {
        for (int i = 0; i < 21; i++) {
            ask(code);
            desk.clock().pass(Duration.ofSeconds(30));
        }
        assertRefused(404, () -> pair(code.shown()));
    }

    @Test
    void letsOneAddressTakeFewPlaces() {
        for (int i = 0; i < 4; i++) {
            fleet.ask(Ed25519.generate().getPublic(), "terminal", "bukti", Office.ADDRESS);
        }
        assertInstanceOf(Pairings.Outcome.Full.class, ask(code));
        assertInstanceOf(
                Pairings.Outcome.Pending.class,
                fleet.ask(keys.getPublic(), "terminal", "bukti", "192.0.2.11"));
    }

    @Test
    void keepsTheFirstGenuineReceiptOfEachEdition() {
        paired();
        fleet.accept(receipt(keys.getPrivate(), first.manifest()), PICTURE);
        desk.clock().pass(Duration.ofHours(1));
        fleet.accept(receipt(keys.getPrivate(), first.manifest()), PICTURE);

        List<StoredReceipt> kept = fleet.receipts(1);
        assertEquals(1, kept.size());
        assertTrue(kept.getFirst().isGenuine());
        assertTrue(fleet.findPicture(Sha256.of(PICTURE)).isPresent());
        assertEquals(new Tally(1, 1), fleet.tallies(List.of(1)).get(1));
    }

    @Test
    void keepsNoReceiptThatIsForgedOrOfAnotherEditionOrPicture() {
        paired();
        PrivateKey others = Ed25519.generate().getPrivate();
        assertRefused(422, () -> fleet.accept(receipt(others, first.manifest()), PICTURE));
        assertRefused(
                422, () -> fleet.accept(receipt(keys.getPrivate(), Sha256.of("lain")), PICTURE));
        assertRefused(
                422,
                () ->
                        fleet.accept(
                                receipt(keys.getPrivate(), first.manifest()),
                                "lain".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(), fleet.receipts(1));
        assertTrue(fleet.findPicture(first.manifest()).isEmpty());
    }

    @Test
    void hasVerifyFindAReceiptThatWasChanged() {
        paired();
        fleet.accept(receipt(keys.getPrivate(), first.manifest()), PICTURE);
        assertEquals(List.of(), faults());
        desk.office()
                .database()
                .execute(handle -> {
                    handle.execute("DROP TRIGGER receipt_is_not_changed");
                    handle.execute("UPDATE receipt SET at = '2026-11-21T00:00:00Z'");
                });
        assertEquals(List.of(new Finding.ReceiptAltered(1, "Lobi")), faults());
    }

    @Test
    void handsOutNoObjectThatIsNoPicture() {
        Sha256 paper = desk.objects().put("naskah".getBytes(StandardCharsets.UTF_8));
        assertTrue(fleet.findPicture(paper).isEmpty());
    }

    @Test
    void saysSinceWhenATerminalIsQuiet() {
        Terminal terminal = paired();
        fleet.heard(terminal, sighting());
        assertFalse(fleet.list().getFirst().quiet());
        desk.clock().pass(Duration.ofMinutes(4));
        TerminalStatus status = fleet.list().getFirst();
        assertTrue(status.quiet());
        assertTrue(FleetWords.silence(status, desk.clock().instant()).startsWith("Luring sejak "));
        assertTrue(fleet().list().getFirst().quiet(), "a restart knows it as well");
    }

    @Test
    void endsTheWordOfATerminalThatIsRetired() {
        paired();
        String token = code.token(keys.getPublic(), root);
        assertTrue(fleet.findByToken(token).isPresent());
        desk.clock().pass(Duration.ofMinutes(1));
        fleet.retire(ADMINISTRATOR, "uji", id);
        assertTrue(fleet.findByToken(token).isEmpty());
        assertRefused(404, () -> fleet.rename(ADMINISTRATOR, "uji", id, "Lain"));
        assertEquals(new Tally(0, 1), fleet.tallies(List.of(1)).get(1), "it was there");
        desk.clock().pass(Duration.ofMinutes(1));
        desk.edition(Desk.entry("A-2"));
        assertEquals(new Tally(0, 0), fleet.tallies(List.of(2)).get(2));
    }

    private List<Finding> faults() {
        return new ChainVerifier(data, desk.office().database(), desk.office().audit())
                .verify(new ReceiptCheck(desk.office().database()))
                .findings();
    }

    private Fleet fleet() {
        return new Fleet(
                desk.office().database(),
                desk.objects(),
                () -> root,
                desk.office().audit(),
                desk.clock());
    }

    private Sighting sighting() {
        return new Sighting(desk.clock().instant(), Sighting.State.SHOWING, 1, null, "uji");
    }

    private Pairings.Outcome ask(PairingCode with) {
        return fleet.ask(
                keys.getPublic(),
                "terminal",
                with.ofTerminal(keys.getPublic(), root),
                Office.ADDRESS);
    }

    private Terminal pair(String typed) {
        return fleet.pair(ADMINISTRATOR, "uji", id, typed, "Lobi", null);
    }

    private Terminal paired() {
        ask(code);
        return pair(code.shown());
    }

    private Terminal terminal() {
        return fleet.list().getFirst().terminal();
    }

    private StoredReceipt receipt(PrivateKey signer, Sha256 manifest) {
        Receipt receipt = new Receipt(id, 1, manifest, Sha256.of(PICTURE), desk.clock().instant());
        return new StoredReceipt(
                receipt,
                terminal(),
                Base64.getEncoder().encodeToString(Ed25519.sign(signer, receipt.message())),
                desk.clock().instant());
    }

    private static void assertRefused(int status, Executable call) {
        assertEquals(status, assertThrows(ProblemException.class, call).problem().status());
    }
}
