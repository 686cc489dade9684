package id.go.esdm.gatrik.kiosk.terminal.task;

import java.util.HashSet;
import java.util.Set;

/**
 * A task that failed in a way nobody foresaw.
 *
 * @param code what the screen shows
 * @param task what was being done, a name for the log
 * @param cause for the log only
 */
public record Fault(ErrorCode code, String task, Throwable cause) {
    /** The fault of a task. */
    public static Fault of(String task, Throwable cause) {
        return new Fault(ErrorCode.of(cause), task, cause);
    }

    /** Where it failed, for the log: types and places along the chain of causes, never a message, which may hold what a visitor typed. */
    public String trace() {
        StringBuilder trace = new StringBuilder();
        Set<Throwable> met = new HashSet<>();
        for (Throwable at = cause; at != null && met.add(at); at = at.getCause()) {
            trace.append(met.size() == 1 ? "" : "caused by ").append(at.getClass().getName());
            for (StackTraceElement frame : at.getStackTrace()) {
                trace.append("\n\tat ").append(frame);
            }
            trace.append('\n');
        }
        return trace.toString();
    }
}
