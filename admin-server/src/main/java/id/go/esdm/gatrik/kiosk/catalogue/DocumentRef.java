package id.go.esdm.gatrik.kiosk.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to an entry.
 *
 * @param sha256 digest of the file's bytes
 * @param title what the visitor sees, not blank
 * @param mediaType for example {@code application/pdf}
 * @param bytes size, 1 byte to 256 MiB
 * @param pages number of pages, at least 1; absent for what has no pages
 * @param textSha256 digest of the text object (UTF-8, NFC, pages parted by U+000C); absent when there is no text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentRef(
        Sha256 sha256,
        String title,
        String mediaType,
        long bytes,
        @Nullable Integer pages,
        @Nullable Sha256 textSha256) {
    /** The largest object that an edition may name: 256 MiB. */
    public static final long LARGEST = 256L << 20;

    /** Checks sizes and that nothing is blank. */
    public DocumentRef {
        Require.text(title, "title");
        Require.text(mediaType, "mediaType");
        if (bytes < 1 || bytes > LARGEST) {
            throw new IllegalArgumentException("bytes out of range: " + bytes);
        }
        if (pages != null && pages < 1) {
            throw new IllegalArgumentException("pages out of range: " + pages);
        }
    }
}
