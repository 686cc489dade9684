package id.go.esdm.gatrik.kiosk.admin.fleet;

import id.go.esdm.gatrik.kiosk.edition.Ed25519;
import id.go.esdm.gatrik.kiosk.edition.Receipt;

import java.time.Instant;
import java.util.Base64;

/**
 * A receipt as it is kept.
 *
 * @param signature of the terminal over the receipt: base64
 * @param receivedAt by the server's clock
 */
public record StoredReceipt(
        Receipt receipt, Terminal terminal, String signature, Instant receivedAt) {
    /** Whether the terminal's key has signed this very receipt. */
    public boolean isGenuine() {
        try {
            return Ed25519.verify(
                    terminal.key(), receipt.message(), Base64.getDecoder().decode(signature));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
