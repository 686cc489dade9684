package id.go.esdm.gatrik.kiosk.terminal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When the panel is to be awake, by the lobby's wall clock; outside of it, it sleeps while nobody is there. WIB knows no summer time.
 *
 * @param week the hours of each weekday; a day that is not in it has none
 * @param closed days on which no hours begin, such as holidays
 */
record AwakeHours(Map<DayOfWeek, List<AwakeSpan>> week, Set<LocalDate> closed) {
    AwakeHours {
        week = Map.copyOf(week);
        closed = Set.copyOf(closed);
    }

    /** Whether it is to be awake then. Asked anew each time: a clock that is set is obeyed at once. */
    boolean hold(LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        return spans(today).stream().anyMatch(span -> span.holds(now.toLocalTime()))
                || spans(today.minusDays(1)).stream()
                        .anyMatch(span -> span.holdsNextDay(now.toLocalTime()));
    }

    private List<AwakeSpan> spans(LocalDate day) {
        return closed.contains(day) ? List.of() : week.getOrDefault(day.getDayOfWeek(), List.of());
    }
}
