package id.go.esdm.gatrik.kiosk.admin.archive;

import java.util.Optional;

/**
 * Who knows the live edition. Rooms below the publishing one ask through this; they are given the
 * real one by the composition root. Safe for many threads; an answer never changes afterwards.
 */
@FunctionalInterface
public interface LiveEditions {
    /** The live edition, or empty before the first publication. */
    Optional<LiveEdition> live();
}
