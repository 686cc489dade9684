package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.admin.people.Account;

import org.jdbi.v3.core.Handle;

/** Who may edit a draft now: the SOP knows, which lies above this room. */
@FunctionalInterface
public interface DraftGate {
    /** Asked in the transaction of the edit itself, so that nothing is frozen between question and edit. */
    Answer ask(Handle transaction, DraftId draft, Account editor);

    /** Whether the draft may be edited. */
    sealed interface Answer {
        /** It may. */
        record Open() implements Answer {}

        /** There is no such cycle. */
        record Unknown() implements Answer {}

        /** Nobody may: it is frozen under review, or its cycle is over. {@code why} is an Indonesian sentence. */
        record Closed(String why) implements Answer {}

        /** Others may, this person may not. {@code why} is an Indonesian sentence. */
        record NotYours(String why) implements Answer {}
    }
}
