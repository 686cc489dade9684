package id.go.esdm.gatrik.kiosk.admin.people;

import java.util.List;

/** The office's units, and whom each person of a unit speaks for. */
public interface Units {
    /** Every unit, in the order in which the office names them. */
    List<String> names();

    /** The units that a person belongs to, in the same order; none for whoever may speak for any. */
    List<String> unitsOf(PersonId person);
}
