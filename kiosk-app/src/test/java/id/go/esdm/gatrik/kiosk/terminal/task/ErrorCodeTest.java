package id.go.esdm.gatrik.kiosk.terminal.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ErrorCodeTest {
    @Test
    void theSameFaultHasTheSameCodeWhateverItsMessage() {
        assertEquals(ErrorCode.of(fault("satu")), ErrorCode.of(fault("dua")));
        assertNotEquals(ErrorCode.of(fault("satu")), ErrorCode.of(otherFault()));
    }

    @Test
    void canBeReadOutOnThePhone() {
        assertEquals(7, ErrorCode.of(fault("satu")).value().length());
        assertThrows(IllegalArgumentException.class, () -> new ErrorCode("ABC-OIL"));
    }

    @Test
    void endsOnAChainOfCausesThatBitesItsTail() {
        Exception first = new Exception("first");
        Exception second = new Exception("second", first);
        first.initCause(second);
        assertEquals(ErrorCode.of(first), ErrorCode.of(first));
    }

    private static Exception fault(String message) {
        return new IllegalStateException(message);
    }

    private static Exception otherFault() {
        return new IllegalStateException("satu");
    }

    @Test
    void whatIsLoggedOfAFaultNamesTypesAndPlacesAndNoMessage() {
        Throwable cause =
                new IllegalStateException("secret", new java.io.IOException("more secret"));

        String trace = Fault.of("page", cause).trace();

        assertTrue(trace.contains("IllegalStateException"), trace);
        assertTrue(trace.contains("caused by java.io.IOException"), trace);
        assertTrue(trace.contains("ErrorCodeTest"), trace);
        assertFalse(trace.contains("secret"), trace);
    }
}
