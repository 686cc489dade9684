package id.go.esdm.gatrik.kiosk.admin.calendar;

/** Why a day looks as it does. */
public enum DayMark {
    WORK("", ""),
    FREE("free", "bukan hari kerja"),
    HOLIDAY("holiday", "libur nasional"),
    LEAVE("leave", "cuti bersama");

    private final String style;
    private final String word;

    DayMark(String style, String word) {
        this.style = style;
        this.word = word;
    }

    /** Its class in the style sheet. */
    public String style() {
        return style;
    }

    /** Its word; empty for a day like others. */
    public String word() {
        return word;
    }
}
