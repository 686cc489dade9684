package id.go.esdm.gatrik.kiosk.catalogue;

/** Whether what the entry describes still holds. */
public enum Validity {
    /** In force. */
    BERLAKU,
    /** In force, with changes. */
    DIUBAH,
    /** No longer in force. */
    DICABUT
}
