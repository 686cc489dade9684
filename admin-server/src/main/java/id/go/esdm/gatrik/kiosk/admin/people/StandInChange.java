package id.go.esdm.gatrik.kiosk.admin.people;

/** What came of an appointment, or of its end. */
public sealed interface StandInChange {
    /** As it is now. */
    record Done(StandIn standIn) implements StandInChange {}

    /** Nothing was changed. */
    record Refused(AccountProblem problem) implements StandInChange {}
}
