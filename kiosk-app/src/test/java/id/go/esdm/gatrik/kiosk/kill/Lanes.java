package id.go.esdm.gatrik.kiosk.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** As many deaths side by side as there are processors, each in a directory of its own. */
final class Lanes {
    private static final int MOST = 4;

    private final Path library;
    private final Path scratch;
    private final Queue<Task> tasks = new ConcurrentLinkedQueue<>();

    /** Something to be done in a directory of its own. */
    @FunctionalInterface
    interface Task {
        void in(KillPoints lane) throws Exception;
    }

    Lanes(Path library, Path scratch) {
        this.library = library;
        this.scratch = scratch;
    }

    /** A directory below {@code scratch} to work in, for nobody else. */
    KillPoints lane(String name) throws IOException {
        Path lane = Files.createDirectories(scratch.resolve(name));
        return new KillPoints(library, lane, lane.resolve("data"));
    }

    void add(Task task) {
        tasks.add(task);
    }

    /** Does everything that was added. */
    void work() throws Exception {
        int lanes = Math.min(MOST, Runtime.getRuntime().availableProcessors());
        try (ExecutorService threads = Executors.newFixedThreadPool(lanes)) {
            List<Future<?>> running = new ArrayList<>();
            for (int number = 1; number <= lanes; number++) {
                KillPoints lane = lane("lane-" + number);
                running.add(
                        threads.submit(() -> {
                            workIn(lane);
                            return lane;
                        }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
    }

    private void workIn(KillPoints lane) throws Exception {
        for (Task next = tasks.poll(); next != null; next = tasks.poll()) {
            next.in(lane);
        }
    }
}
