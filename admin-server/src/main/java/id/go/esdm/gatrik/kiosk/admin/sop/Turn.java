package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.archive.PaperKind;
import id.go.esdm.gatrik.kiosk.admin.people.Role;

/** The one thing that a certain person can do next for a cycle; all texts are Indonesian. */
public sealed interface Turn {
    /** What to do, as a request. */
    String title();

    /** One or two sentences on what it means. */
    String text();

    /** Whether somebody else, or nobody, is to act. */
    default boolean isWaiting() {
        return false;
    }

    /**
     * To be done on the cycle's own page, with a remark where one is needed.
     *
     * @param action the last part of the address that the form is sent to
     */
    record Remark(String title, String text, String button, String action) implements Turn {}

    /**
     * Somebody is to be asked, on the cycle's own page.
     *
     * @param action the last part of the address that the form is sent to
     * @param role whose holders can be chosen
     */
    record Assign(String title, String text, String button, String action, Role role)
            implements Turn {}

    /**
     * To be done on a page of its own.
     *
     * @param page the last part of that page's address
     */
    record Open(String title, String text, String button, String page) implements Turn {}

    /** A paper to be handed in. */
    record Hand(String title, String text, String button, PaperKind kind) implements Turn {}

    /** Nothing to be done by this person now. */
    record Wait(String title, String text) implements Turn {
        @Override
        public boolean isWaiting() {
            return true;
        }
    }
}
