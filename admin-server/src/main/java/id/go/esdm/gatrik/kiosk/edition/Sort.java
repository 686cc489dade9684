package id.go.esdm.gatrik.kiosk.edition;

/** The orders of a list. */
public enum Sort {
    /** By title, as an Indonesian index does: case, accents and punctuation aside. */
    TITLE,
    /** The last made first; entries without a year last. */
    NEWEST,
    /** By the DIP's own number, class by class. */
    NUMBER
}
