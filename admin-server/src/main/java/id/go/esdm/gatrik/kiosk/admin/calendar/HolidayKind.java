package id.go.esdm.gatrik.kiosk.admin.calendar;

/** Why the office is closed on a working day; each year's Keputusan Bersama names both kinds. */
public enum HolidayKind {
    LIBUR_NASIONAL("Libur nasional"),
    CUTI_BERSAMA("Cuti bersama");

    private final String title;

    HolidayKind(String title) {
        this.title = title;
    }

    /** Its name on the pages. */
    public String title() {
        return title;
    }
}
