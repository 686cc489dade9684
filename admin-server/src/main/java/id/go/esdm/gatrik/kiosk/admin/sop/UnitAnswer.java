package id.go.esdm.gatrik.kiosk.admin.sop;

/** Whether a unit teknis has something new (A15). */
public enum UnitAnswer {
    ADA("ada", "Ada pembaruan", "circle-check"),
    NIHIL("nihil", "Nihil: tidak ada pembaruan", "circle"),
    TIDAK_HADIR("tidak hadir", "Tidak hadir dalam rapat", "x");

    private final String words;
    private final String sentence;
    private final String icon;

    UnitAnswer(String words, String sentence, String icon) {
        this.words = words;
        this.sentence = sentence;
        this.icon = icon;
    }

    /** The answer in running text. */
    public String words() {
        return words;
    }

    /** The answer as one chooses it. */
    public String sentence() {
        return sentence;
    }

    /** Its sign on pages. */
    public String icon() {
        return icon;
    }
}
