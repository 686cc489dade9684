package id.go.esdm.gatrik.kiosk.admin.sop;

/** Whether a unit teknis has something new (A15). */
public enum UnitAnswer {
    ADA("ada"),
    NIHIL("nihil"),
    TIDAK_HADIR("tidak hadir");

    private final String words;

    UnitAnswer(String words) {
        this.words = words;
    }

    /** The answer in running text. */
    public String words() {
        return words;
    }
}
