package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import java.util.List;

/** What became of a file that should be an SOP. */
public sealed interface SopReading {
    /**
     * It is one.
     *
     * @param text the whole file as it was read
     * @param sha256 of its bytes
     */
    record Sound(Sop sop, String text, Sha256 sha256) implements SopReading {}

    /**
     * It is none.
     *
     * @param faults at least one, in the order of the file
     */
    record Faulty(List<SopFault> faults) implements SopReading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
