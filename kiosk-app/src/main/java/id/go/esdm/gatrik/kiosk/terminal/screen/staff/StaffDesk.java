package id.go.esdm.gatrik.kiosk.terminal.screen.staff;

import id.go.esdm.gatrik.kiosk.terminal.hardware.Enclosure;

import java.util.List;

/** What the program tells its staff, and does for them. Thread-safe. */
public interface StaffDesk {
    /** Whether these digits are the staff's PIN. Slow, so not on the JavaFX thread. */
    boolean matches(char[] pin);

    /** How the terminal fares at this moment. Reads files, so not on the JavaFX thread. */
    Premises look();

    /** What the lines of the enclosure say; empty without hardware. */
    List<Enclosure.Sign> signs();

    /** Whether somebody starts the program again when it ends. */
    boolean isSupervised();

    /** Looks at the server's feed now. */
    void refresh();

    /** Ends the program so that it is started again. */
    void restart();

    /** Ends the program. */
    void leave();
}
