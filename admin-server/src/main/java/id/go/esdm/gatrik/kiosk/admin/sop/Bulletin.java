package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.people.Account;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a reader is told on "Tugas saya" although no step of a cycle asks for it, such as a withdrawal (A19). */
@FunctionalInterface
public interface Bulletin {
    /** The news for that reader at that time, the newest first; none for most. */
    List<News> of(Account reader, Instant now);

    /** What several tell, the newest first. */
    static Bulletin of(Bulletin... several) {
        return (reader, now) ->
                Stream.of(several)
                        .flatMap(each -> each.of(reader, now).stream())
                        .sorted(Comparator.comparing(News::at).reversed())
                        .toList();
    }

    /**
     * One thing that happened.
     *
     * @param text Indonesian, who did what and why
     * @param path where it is told in full
     */
    record News(String title, String text, String path, Instant at) {}
}
