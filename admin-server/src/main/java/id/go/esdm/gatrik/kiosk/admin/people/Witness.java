package id.go.esdm.gatrik.kiosk.admin.people;

import org.jdbi.v3.core.Handle;

/** Who records acts: the audit, which lies above this room. */
@FunctionalInterface
public interface Witness {
    /** Records the act in the running transaction, so that act and record are kept or lost together. */
    void record(Handle transaction, Act act);
}
