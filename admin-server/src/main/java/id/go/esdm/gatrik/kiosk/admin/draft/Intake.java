package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;

/** What came of taking a file in. */
public sealed interface Intake {
    /** It is stored, with its text, and can be attached. */
    record Taken(DocumentRef document) implements Intake {}

    /** Nothing is stored. */
    record Refused(IntakeProblem problem) implements Intake {}
}
