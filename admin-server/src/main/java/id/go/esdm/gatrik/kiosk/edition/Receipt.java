package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import java.security.PublicKey;
import java.time.Instant;

/**
 * A terminal's word that an edition is on its screen (bukti tayang), as far as it is signed.
 *
 * @param terminal id of the terminal
 * @param edition number, from 1
 * @param manifestSha256 of the edition that the screen's own catalogue was built from
 * @param pictureSha256 of a small picture of the drawn screen
 * @param at when the picture was taken, UTC, to the second
 */
public record Receipt(
        String terminal, int edition, Sha256 manifestSha256, Sha256 pictureSha256, Instant at) {
    private static final int ID_DIGITS = 12;

    /** Checks the forms. */
    public Receipt {
        Form.id(terminal, "terminal");
        Form.between(edition, 1, Integer.MAX_VALUE, "edition");
        Form.second(at);
    }

    /** The id of the terminal with that key. */
    public static String terminalOf(PublicKey key) {
        return "t-" + Sha256.of(Ed25519.encode(key)).hex().substring(0, ID_DIGITS);
    }

    /** What the terminal signs with its own key. */
    public byte[] message() {
        return Ed25519.message(
                "kiosk-receipt-1\n%s\n%d\n%s\n%s\n%s\n"
                        .formatted(
                                terminal, edition, manifestSha256.hex(), pictureSha256.hex(), at));
    }
}
