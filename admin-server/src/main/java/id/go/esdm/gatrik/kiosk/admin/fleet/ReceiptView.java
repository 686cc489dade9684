package id.go.esdm.gatrik.kiosk.admin.fleet;

import id.go.esdm.gatrik.kiosk.edition.Ed25519;

import java.time.Instant;

/**
 * A receipt in the API.
 *
 * @param at when the picture was taken, by the terminal's clock
 * @param manifest digest of the manifest of what was on the screen
 * @param picture digest of the picture
 * @param signature of the terminal's key over {@link id.go.esdm.gatrik.kiosk.edition.Receipt#message}: base64
 */
record ReceiptView(
        String terminal,
        String name,
        String key,
        int edition,
        Instant at,
        Instant receivedAt,
        String manifest,
        String picture,
        String signature) {
    static ReceiptView of(StoredReceipt stored) {
        return new ReceiptView(
                stored.terminal().id(),
                stored.terminal().name(),
                Ed25519.encode(stored.terminal().key()),
                stored.receipt().edition(),
                stored.receipt().at(),
                stored.receivedAt(),
                stored.receipt().manifestSha256().hex(),
                stored.receipt().pictureSha256().hex(),
                stored.signature());
    }
}
