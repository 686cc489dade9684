package id.go.esdm.gatrik.kiosk.terminal.ui;

/** Where on the panel the visitor's hands are. */
public enum Reach {
    /** Everywhere. */
    WHOLE,
    /** Sitting, or small: everything to be touched stands in the lower part. */
    LOW
}
