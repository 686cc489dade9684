package id.go.esdm.gatrik.kiosk.catalogue;

/** Bentuk informasi yang tersedia (Perki 1/2021: cetak, rekaman, elektronik). */
public enum InformationForm {
    /** On paper. */
    CETAK,
    /** A sound or picture recording. */
    REKAMAN,
    /** A file. */
    ELEKTRONIK
}
