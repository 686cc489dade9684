package id.go.esdm.gatrik.kiosk.admin.people;

import org.jspecify.annotations.Nullable;

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

    /** The office in full of whoever had that role: with {@code Plh.} or {@code Plt.} before it, or without for null. */
    public static String title(@Nullable StandInKind kind, Role role) {
        return kind == null ? role.title() : kind.word + " " + role.title();
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
