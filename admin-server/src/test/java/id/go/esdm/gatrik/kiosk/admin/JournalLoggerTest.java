package id.go.esdm.gatrik.kiosk.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

import java.time.Instant;
import java.util.List;

class JournalLoggerTest {
    private static final Instant AT = Instant.parse("2026-11-22T03:04:05.006007Z");

    @Test
    void isWhatEverybodyLogsWith() {
        assertInstanceOf(JournalLogger.class, LoggerFactory.getLogger("org.eclipse.jetty"));
    }

    @Test
    void writesOneLineInUtc() {
        JournalLogger log = new JournalLogger("id.go.esdm.gatrik.kiosk.admin.Rooms");
        assertEquals(
                "2026-11-22T03:04:05.006Z WARN  Rooms: 2 of 3\n",
                log.line(AT, Level.WARN, "{} of {}", new Object[] {2, 3}, null));
    }

    @Test
    void writesTheStackTraceBelow() {
        List<String> lines =
                new JournalLogger("a.B")
                        .line(AT, Level.ERROR, "x", null, new IllegalStateException("why"))
                        .lines()
                        .toList();
        assertEquals("2026-11-22T03:04:05.006Z ERROR B: x", lines.getFirst());
        assertEquals("java.lang.IllegalStateException: why", lines.get(1));
        assertTrue(lines.get(2).startsWith("\tat "), lines.get(2));
    }

    @Test
    void tellsTheJournalThePriorityOfEachLine() {
        assertEquals("<4>a\n<4>\tat b\n", JournalLogger.withPriority(Level.WARN, "a\n\tat b\n"));
        assertEquals("<3>a\n", JournalLogger.withPriority(Level.ERROR, "a\n"));
        assertEquals("<6>a\n", JournalLogger.withPriority(Level.INFO, "a\n"));
    }

    @Test
    void oursTellMoreThanTheLibraries() {
        assertTrue(new JournalLogger("id.go.esdm.gatrik.kiosk.admin.Rooms").isInfoEnabled());
        assertFalse(new JournalLogger("id.go.esdm.gatrik.kiosk.admin.Rooms").isDebugEnabled());
        assertFalse(new JournalLogger("org.eclipse.jetty.Server").isInfoEnabled());
        assertTrue(new JournalLogger("org.eclipse.jetty.Server").isWarnEnabled());
        assertFalse(new JournalLogger("io.javalin.Javalin").isErrorEnabled());
    }
}
