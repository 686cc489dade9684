package id.go.esdm.gatrik.kiosk.admin.people;

import java.time.Duration;

/** How somebody stands in. */
public enum StandInKind {
    /** The officer is away for some days or weeks. */
    PLH("Plh.", "Pelaksana Harian", Duration.ofDays(93)),
    /** The office has no holder for the time being. */
    PLT("Plt.", "Pelaksana Tugas", Duration.ofDays(366));

    private final String word;
    private final String title;
    private final Duration longest;

    StandInKind(String word, String title, Duration longest) {
        this.word = word;
        this.title = title;
        this.longest = longest;
    }

    /** As it stands before an office. */
    public String word() {
        return word;
    }

    /** In full. */
    public String title() {
        return title;
    }

    /** The longest period that is taken, so that a forgotten one ends by itself. */
    public Duration longest() {
        return longest;
    }
}
