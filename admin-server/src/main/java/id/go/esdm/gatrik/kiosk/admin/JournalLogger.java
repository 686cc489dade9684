package id.go.esdm.gatrik.kiosk.admin;

import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;

/**
 * One line on standard error for each event, then its stack trace if it has one: standard output belongs to the line that says
 * where the server is, and the journal takes standard error. Thread-safe.
 */
final class JournalLogger extends LegacyAbstractLogger {
    private static final long serialVersionUID = 1L;
    private static final String OURS = "id.go.esdm.gatrik.kiosk";

    /** What it cannot start, or a handler throws, is told by us in a sentence. */
    private static final String WEB = "io.javalin";

    /** Where there are no pins, or none for us, it says so in a dozen lines; ours is one. */
    private static final String SENSORS = "com.pi4j";

    /** What a PDF lacks is told to whoever brings it; the log would repeat it for each of its pages. */
    private static final String PDF = "org.apache.pdfbox";

    private static final String PDF_FONTS = "org.apache.fontbox";
    private static final int NOTHING = Integer.MAX_VALUE;

    /** Set by systemd where standard error is the journal, which then takes the level of a line from the front of it. */
    private static final boolean TO_JOURNAL = System.getenv("JOURNAL_STREAM") != null;

    private final int least;

    JournalLogger(String name) {
        this.name = name;
        this.least = least();
    }

    private int least() {
        if (isIn(WEB) || isIn(SENSORS)) {
            return NOTHING;
        }
        if (isIn(OURS)) {
            return Level.INFO.toInt();
        }
        return (isIn(PDF) || isIn(PDF_FONTS) ? Level.ERROR : Level.WARN).toInt();
    }

    @Override
    public boolean isTraceEnabled() {
        return isEnabled(Level.TRACE);
    }

    @Override
    public boolean isDebugEnabled() {
        return isEnabled(Level.DEBUG);
    }

    @Override
    public boolean isInfoEnabled() {
        return isEnabled(Level.INFO);
    }

    @Override
    public boolean isWarnEnabled() {
        return isEnabled(Level.WARN);
    }

    @Override
    public boolean isErrorEnabled() {
        return isEnabled(Level.ERROR);
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
        return null;
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level,
            @Nullable Marker marker,
            @Nullable String message,
            Object @Nullable [] arguments,
            @Nullable Throwable cause) {
        String text = line(Instant.now(), level, message, arguments, cause);
        System.err.print(TO_JOURNAL ? withPriority(level, text) : text);
    }

    /** Each line with its priority as of sd-daemon(3): {@code <4>…} for a warning. */
    static String withPriority(Level level, String lines) {
        int priority =
                switch (level) {
                    case ERROR -> 3;
                    case WARN -> 4;
                    case INFO -> 6;
                    case DEBUG, TRACE -> 7;
                };
        return lines.lines()
                .map(line -> "<" + priority + ">" + line + "\n")
                .collect(Collectors.joining());
    }

    String line(
            Instant at,
            Level level,
            @Nullable String message,
            Object @Nullable [] arguments,
            @Nullable Throwable cause) {
        StringWriter text = new StringWriter();
        PrintWriter line = new PrintWriter(text);
        line.append(at.truncatedTo(ChronoUnit.MILLIS).toString())
                .append(
                        level == Level.INFO || level == Level.WARN
                                ? " " + level + "  "
                                : " " + level + " ")
                .append(name.substring(name.lastIndexOf('.') + 1))
                .append(": ")
                .println(MessageFormatter.basicArrayFormat(message, arguments));
        if (cause != null) {
            cause.printStackTrace(line);
        }
        return text.toString();
    }

    private boolean isEnabled(Level level) {
        return level.toInt() >= least;
    }

    private boolean isIn(String place) {
        return name.equals(place) || name.startsWith(place + ".");
    }
}
