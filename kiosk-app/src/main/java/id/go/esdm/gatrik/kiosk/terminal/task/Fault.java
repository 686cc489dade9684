package id.go.esdm.gatrik.kiosk.terminal.task;

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
}
