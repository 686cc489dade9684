package id.go.esdm.gatrik.kiosk.terminal.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

class BackgroundTest {
    private final BlockingQueue<Object> arrived = new LinkedBlockingQueue<>();
    private final Background background = new Background(arrived::add);

    BackgroundTest() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void worksAwayFromTheScreensThreadAndDeliversOnIt() throws Exception {
        background.run(
                "working",
                () -> !Platform.isFxApplicationThread() && Thread.currentThread().isVirtual(),
                away -> arrived.add(away && Platform.isFxApplicationThread()));
        assertEquals(true, arrived.poll(5, TimeUnit.SECONDS));
    }

    @Test
    void aFaultArrivesOnTheScreensThreadWithItsCode() throws Exception {
        IllegalStateException cause = new IllegalStateException("broken");
        background.run(
                "breaking",
                () -> {
                    throw cause;
                },
                arrived::add);
        assertEquals(Fault.of("breaking", cause), arrived.poll(5, TimeUnit.SECONDS));
    }

    @Test
    void aResultThatCannotBeShownIsAFaultToo() throws Exception {
        background.run(
                "showing",
                () -> "result",
                _ -> {
                    throw new IllegalStateException("no room");
                });
        Fault fault = (Fault) arrived.poll(5, TimeUnit.SECONDS);
        assertEquals("showing", fault == null ? "nothing arrived" : fault.task());
    }

    @Test
    void nobodyHearsOfACancelledJob() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        Job job = background.run("waiting", () -> go.await(5, TimeUnit.SECONDS), arrived::add);
        job.cancel();
        go.countDown();
        assertNull(arrived.poll(200, TimeUnit.MILLISECONDS));
    }

    @Test
    void ofManyKeysOnlyTheNewestCounts() throws Exception {
        List<Integer> worked = new CopyOnWriteArrayList<>();
        CountDownLatch go = new CountDownLatch(1);
        Platform.runLater(() -> {
            Newest newest = background.newest("searching");
            for (int key = 0; key < 50; key++) {
                int now = key;
                newest.run(
                        () -> {
                            assertTrue(go.await(5, TimeUnit.SECONDS));
                            worked.add(now);
                            return now;
                        },
                        arrived::add);
            }
        });
        go.countDown();
        assertEquals(49, arrived.poll(5, TimeUnit.SECONDS));
        assertEquals(List.of(0, 49), worked);
    }
}
