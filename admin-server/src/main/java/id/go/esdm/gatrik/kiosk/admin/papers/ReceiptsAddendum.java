package id.go.esdm.gatrik.kiosk.admin.papers;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Manifest;

import java.time.Instant;
import java.util.List;

/**
 * The addendum of a laporan: which terminals showed the edition, and which have not reported. Receipts come after the laporan, which is never
 * changed; so this is printed when it is asked for, and says when that was.
 *
 * @param digest of the manifest
 * @param at when this was drawn up
 */
public record ReceiptsAddendum(
        Manifest manifest, Sha256 digest, Instant at, List<Shown> shown, List<Silent> silent) {
    public ReceiptsAddendum {
        shown = List.copyOf(shown);
        silent = List.copyOf(silent);
    }

    /**
     * A terminal with a receipt.
     *
     * @param at when the picture was taken, by the terminal's clock
     * @param manifest of what was on the screen
     * @param picture digest of the picture
     * @param image the picture itself as a {@code data:} address
     * @param key of the terminal: base64
     * @param genuine whether that key signed the receipt
     */
    public record Shown(
            String terminal,
            Instant at,
            Sha256 manifest,
            Sha256 picture,
            String image,
            String key,
            boolean genuine) {}

    /**
     * A terminal without one.
     *
     * @param words what is known of it, such as since when it is offline
     */
    public record Silent(String terminal, String words) {}
}
