package id.go.esdm.gatrik.kiosk.admin.archive;

import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A paper of a cycle, as it was uploaded; never changed, only followed by a newer one of its kind.
 *
 * @param cycle id of the cycle it belongs to
 * @param number as the e-office gave it, 1 to 100 characters; null where it has none
 * @param date of the paper itself
 * @param name the file's name, without any path
 * @param mediaType found from the bytes, not from what the browser claimed
 * @param bytes size of the file
 * @param by who uploaded it
 */
public record Paper(
        PaperId id,
        String cycle,
        PaperKind kind,
        @Nullable String number,
        @Nullable LocalDate date,
        String name,
        String mediaType,
        long bytes,
        Sha256 sha256,
        PersonId by,
        Instant at) {
    /** The longest number of a paper. */
    public static final int LONGEST_NUMBER = 100;

    public Paper {
        if (bytes <= 0) {
            throw new IllegalArgumentException("an empty paper");
        }
        if (number != null && (number.isBlank() || number.length() > LONGEST_NUMBER)) {
            throw new IllegalArgumentException("not a paper's number: " + number);
        }
    }
}
