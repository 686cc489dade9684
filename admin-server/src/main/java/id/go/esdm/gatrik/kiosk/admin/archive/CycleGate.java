package id.go.esdm.gatrik.kiosk.admin.archive;

import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;

import org.jdbi.v3.core.Handle;

/**
 * Who knows whether a cycle's entries may be edited now. The draft's room stands below the SOP's and asks
 * through this, inside the transaction that edits, so that no edit slips past a submission.
 */
@FunctionalInterface
public interface CycleGate {
    /**
     * Lets an edit pass.
     *
     * @param transaction the one that edits
     * @param cycle the cycle's id, which is the draft's
     * @param role of the person who edits
     * @throws ProblemException 404 if there is no such cycle, 409 with the present state while the draft
     *     is frozen or not open yet, 403 if another role edits in this state
     */
    void requireEditable(Handle transaction, String cycle, Role role);
}
