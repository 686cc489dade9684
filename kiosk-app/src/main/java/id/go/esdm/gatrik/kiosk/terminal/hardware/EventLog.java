package id.go.esdm.gatrik.kiosk.terminal.hardware;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes what happens to the enclosure into the log, one line an event, and of each of its lines ten a minute at most. Presence is not written: who walks past
 * is nobody's business. Used by one thread.
 */
final class EventLog implements Consumer<HardwareEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(EventLog.class);
    private static final int MOST = 10;

    private final Map<Line, Ration> rations = new EnumMap<>(Line.class);

    @Override
    public void accept(HardwareEvent event) {
        switch (event) {
            case HardwareEvent.Presence _ -> {}
            case HardwareEvent.Enclosure(boolean open) ->
                    say(
                            Level.WARN,
                            Line.TAMPER,
                            open ? "the enclosure was opened" : "the enclosure was closed");
            case HardwareEvent.StaffKey(boolean turned) ->
                    say(
                            Level.INFO,
                            Line.KEY,
                            turned
                                    ? "the staff's key was turned"
                                    : "the staff's key was turned back");
            case HardwareEvent.Restless(Line line) ->
                    say(
                            Level.WARN,
                            line,
                            "the " + line.words() + " does not come to rest: a loose contact?");
        }
    }

    private void say(Level level, Line line, String words) {
        Ration ration = rations.computeIfAbsent(line, _ -> new Ration(MOST, Duration.ofMinutes(1)));
        if (ration.take(System.nanoTime())) {
            int untold = ration.refusedMeanwhile();
            LOG.atLevel(level)
                    .log(untold == 0 ? words : words + " (" + untold + " events before untold)");
        }
    }
}
