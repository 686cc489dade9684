package id.go.esdm.gatrik.kiosk.admin.sop;

/** What the meeting agreed to do with an entry. */
public enum AgreedAction {
    TAMBAH,
    UBAH,
    HAPUS,
    NIHIL
}
