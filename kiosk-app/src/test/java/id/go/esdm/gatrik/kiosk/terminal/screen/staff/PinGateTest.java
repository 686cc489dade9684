package id.go.esdm.gatrik.kiosk.terminal.screen.staff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

class PinGateTest {
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1000);
    private final AtomicInteger looked = new AtomicInteger();
    private final PinGate gate =
            new PinGate(
                    pin -> {
                        looked.incrementAndGet();
                        return "314159".equals(new String(pin));
                    },
                    nanos::get);

    @Test
    void twoWrongTriesAreFreeThenEachWaitIsTwiceTheOneBeforeUpToAQuarterOfAnHour() {
        assertEquals(new PinGate.Answer.Wrong(2), attempt("000000"));
        assertEquals(new PinGate.Answer.Wrong(1), attempt("000000"));
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            waits.add(
                    assertInstanceOf(PinGate.Answer.Waiting.class, attempt("000000"))
                            .left()
                            .toSeconds());
            pass(gate.left());
        }
        assertEquals(List.of(30L, 60L, 120L, 240L, 480L, 900L, 900L, 900L), waits);
    }

    @Test
    void duringTheWaitEvenTheRightPinIsNotLookedAt() {
        for (int i = 0; i < 3; i++) {
            attempt("000000");
        }
        pass(Duration.ofMillis(29_900));

        assertInstanceOf(PinGate.Answer.Waiting.class, attempt("314159"));
        assertEquals(3, looked.get());

        pass(Duration.ofMillis(200));
        assertEquals(new PinGate.Answer.Right(), attempt("314159"));
    }

    @Test
    void theRightPinBeginsAnew() {
        attempt("000000");
        attempt("000000");
        attempt("314159");

        assertEquals(new PinGate.Answer.Wrong(2), attempt("000000"));
    }

    @Test
    void whatWasTypedIsWiped() {
        char[] pin = "314159".toCharArray();
        gate.attempt(pin);
        assertArrayEquals("000000".toCharArray(), pin);
    }

    private PinGate.Answer attempt(String pin) {
        return gate.attempt(pin.toCharArray());
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
