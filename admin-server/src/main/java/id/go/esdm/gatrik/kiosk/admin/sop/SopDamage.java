package id.go.esdm.gatrik.kiosk.admin.sop;

/** What is wrong with a stored version of the SOP, or with what a cycle says of one. */
public sealed interface SopDamage {
    /** Its bytes are no longer those that were put in place. */
    record Altered(String sop) implements SopDamage {}

    /**
     * It is no sound SOP.
     *
     * @param first what the reader finds wrong with it first, as a sentence
     */
    record Unreadable(String sop, String first) implements SopDamage {}

    /** They were put in place in another order, so that another one would be in force. */
    record Disordered() implements SopDamage {}

    /** The audit saw it put in place, and the register does not have it. */
    record Gone(String sop) implements SopDamage {}

    /** A cycle began with a version that is not there. */
    record Unknown(String cycle, String sop) implements SopDamage {}
}
