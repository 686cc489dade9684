package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;

import java.time.Duration;

/**
 * What a document may cost.
 *
 * @param bytes of the file; the contract's ceiling of an object
 * @param pages of a PDF
 * @param textBytes of a PDF's text in UTF-8
 * @param megapixels of a picture
 * @param memoryMebibytes heap of the process that reads a PDF
 * @param time for reading a PDF
 */
public record IntakeLimits(
        long bytes, int pages, long textBytes, int megapixels, int memoryMebibytes, Duration time) {

    /** The product's own limits. */
    public static IntakeLimits standard() {
        return new IntakeLimits(
                DocumentRef.LARGEST, 5_000, 32L << 20, 100, 384, Duration.ofSeconds(90));
    }
}
