package id.go.esdm.gatrik.kiosk.admin.sop;

/** What the meeting agreed to do with an entry. */
public enum AgreedAction {
    TAMBAH("tambah", "plus"),
    UBAH("ubah", "pencil"),
    HAPUS("hapus", "trash-2"),
    NIHIL("tidak ada perubahan", "circle");

    private final String words;
    private final String icon;

    AgreedAction(String words, String icon) {
        this.words = words;
        this.icon = icon;
    }

    /** The action in running text. */
    public String words() {
        return words;
    }

    /** Its sign on pages. */
    public String icon() {
        return icon;
    }
}
