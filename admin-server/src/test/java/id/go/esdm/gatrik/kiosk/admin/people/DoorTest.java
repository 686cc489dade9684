package id.go.esdm.gatrik.kiosk.admin.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

class DoorTest {
    private static final String ADDRESS = "192.0.2.1";

    private final TestClock clock = new TestClock("2026-11-22T03:00:00Z");
    private final Attempts attempts = new Attempts(clock);

    @Test
    void threeMistakesAreFreeThenTheDelayDoublesUpToAQuarterOfAnHour() {
        guess(3, "koordinator", ADDRESS);
        List<Long> delays = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            Duration delay = attempts.begin("koordinator", ADDRESS).orElseThrow();
            delays.add(delay.toSeconds());
            clock.pass(delay);
            guess(1, "koordinator", ADDRESS);
        }
        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 900L), delays);
    }

    @Test
    void whoGuessesFromOnePlaceDelaysNobodyElse() {
        guess(3, "koordinator", ADDRESS);
        assertTrue(attempts.begin("koordinator", ADDRESS).isPresent());
        assertEquals(Optional.empty(), attempts.begin("koordinator", "192.0.2.2"));
        assertEquals(Optional.empty(), attempts.begin("sesditjen", ADDRESS));
    }

    @Test
    void oneHostIsOneHostWhicheverOfItsAddressesItUses() {
        for (int i = 0; i < 3; i++) {
            guess(1, "koordinator", "2001:db8:1:2::" + i);
        }
        assertTrue(attempts.begin("koordinator", "2001:db8:1:2:ffff::1").isPresent());
        assertEquals(Optional.empty(), attempts.begin("koordinator", "2001:db8:1:3::1"));
    }

    @Test
    void mistakesAreForgottenAfterSuccessAndAfterAWhile() {
        guess(3, "koordinator", ADDRESS);
        attempts.succeeded("koordinator", ADDRESS);
        guess(3, "koordinator", ADDRESS);
        clock.pass(Duration.ofMinutes(16));
        guess(3, "koordinator", ADDRESS);
    }

    @Test
    void aClockThatIsSetBackByYearsLocksNobodyOut() {
        guess(3, "koordinator", ADDRESS);
        clock.pass(Duration.ofDays(-3650));
        assertEquals(Optional.empty(), attempts.begin("koordinator", ADDRESS));
        assertTrue(attempts.begin("koordinator", ADDRESS).isPresent(), "the mistakes still count");
    }

    @Test
    void evenTheRightPasswordWaitsForTheDelay() {
        Door door = new Door(clock);
        for (int i = 0; i < 3; i++) {
            assertInstanceOf(Door.Knock.Closed.class, door.knock("a", ADDRESS, Optional::empty));
        }
        assertEquals(
                new Door.Knock.Closed<>(new SignIn.Refusal.Delayed(Duration.ofSeconds(1))),
                door.knock("a", ADDRESS, () -> Optional.of("in")));
        clock.pass(Duration.ofSeconds(1));
        assertEquals(
                new Door.Knock.Opened<>("in"), door.knock("a", ADDRESS, () -> Optional.of("in")));
    }

    @Test
    void aFloodFromOnePlaceWorksOnAFewPasswordsAndLeavesRoomForOthers() throws Exception {
        Gate gate = new Gate(2, Duration.ofSeconds(20));
        CountDownLatch hold = new CountDownLatch(1);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> flood = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                flood.add(threads.submit(() -> work(gate, "a", ADDRESS, hold, inside, most)));
            }
            while (flood.stream().filter(Future::isDone).count() < 96) {
                Thread.sleep(1);
            }
            Future<Integer> other =
                    threads.submit(() -> work(gate, "a", "192.0.2.2", hold, inside, most));
            Future<Integer> colleague =
                    threads.submit(() -> work(gate, "b", ADDRESS, hold, inside, most));
            hold.countDown();
            int worked = 0;
            for (Future<Integer> one : flood) {
                worked += one.get();
            }
            assertEquals(4, worked);
            assertEquals(1, other.get());
            assertEquals(1, colleague.get());
        }
        assertTrue(most.get() <= 2, "at once: " + most);
        assertEquals(1, work(gate, "a", ADDRESS, hold, inside, most), "nothing is left behind");
    }

    private void guess(int times, String username, String address) {
        for (int i = 0; i < times; i++) {
            assertEquals(Optional.empty(), attempts.begin(username, address));
        }
    }

    private static int work(
            Gate gate,
            String username,
            String address,
            CountDownLatch hold,
            AtomicInteger inside,
            AtomicInteger most)
            throws InterruptedException {
        Optional<Gate.Pass> entered = gate.enter(username, address);
        if (entered.isEmpty()) {
            return 0;
        }
        try (Gate.Pass _ = entered.get()) {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            hold.await();
            inside.decrementAndGet();
            return 1;
        }
    }
}
