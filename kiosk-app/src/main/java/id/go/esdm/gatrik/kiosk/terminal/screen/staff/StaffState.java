package id.go.esdm.gatrik.kiosk.terminal.screen.staff;

/** Where in their corner the staff are. */
sealed interface StaffState {
    /** The PIN is awaited. */
    record Locked() implements StaffState {}

    /** How the terminal fares, and what can be done. */
    record Open() implements StaffState {}

    /** One of the tests fills the panel. */
    record Testing(Test test) implements StaffState {}

    /** Asked once more before something is done that ends the program. */
    record Asking(Deed deed) implements StaffState {}

    /** What can be tested. */
    enum Test {
        TOUCH,
        SCREEN,
        SENSOR
    }

    /** What ends the program. */
    enum Deed {
        RESTART,
        LEAVE
    }
}
