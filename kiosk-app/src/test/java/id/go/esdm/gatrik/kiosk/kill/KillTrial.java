package id.go.esdm.gatrik.kiosk.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * Lets a program die at every call by which it changes its directory, and looks each time what a restart finds.
 *
 * <p>First two whole runs: one trains the {@link Program}, one enumerates the calls, under strace where that is here, so
 * that none is overlooked. Then a run for each {@link Death}, which is a real SIGKILL. And since a killed process loses
 * nothing that it wrote, while a power cut loses what was not forced to the disk, the states that a power cut may leave
 * are made by {@link Disk} from the log of the whole run, and looked at in the same way.
 */
public final class KillTrial {
    private static final int KILLED = 128 + 9;
    private static final int ATTEMPTS = 5;

    private final String name;
    private final Path scratch;
    private final Scenario scenario;
    private final Program program;
    private final Lanes lanes;
    private final Findings kills;
    private final Findings cuts;

    /**
     * Prepares a trial, or skips the test where nothing can be killed.
     *
     * @param name for the report
     * @param scratch an empty directory
     */
    public KillTrial(String name, Path scratch, Scenario scenario)
            throws IOException, InterruptedException {
        this.name = name;
        this.scratch = Files.createDirectories(scratch);
        this.scenario = scenario;
        this.lanes = new Lanes(KillPoints.compile(scratch), scratch);
        this.program = new Program(scratch.resolve("program"));
        this.kills = new Findings(scenario);
        this.cuts = new Findings(scenario);
    }

    /** Lets it die, prints one line of figures, and fails unless every death left the old state or the new. */
    public void run() throws Exception {
        train();
        WholeRun whole = enumerate();
        cutPower(whole);
        List<Death> deaths = Death.all(whole.change(), scenario::isScratch);
        deaths.forEach(death -> lanes.add(lane -> kill(lane, death)));
        dieInTurn();
        System.out.printf(
                "%s: %d calls, %s; SIGKILL at each: %s; power cuts: %s%n",
                name, whole.change().size(), whole.witness(), kills, cuts);
        kills.assertSound();
        kills.assertDiedAt(whole.change());
        cuts.assertSound();
    }

    /**
     * A run to the end.
     *
     * @param calls all of them, from the program's start to its end
     * @param began how many came before the change
     * @param acknowledged how many came before the program said that the change was made
     * @param witness what strace says on the calls
     */
    private record WholeRun(
            KillPoints points, List<Call> calls, int began, int acknowledged, String witness) {
        /** The calls of the change, and of what comes after it. */
        List<Call> change() {
            return calls.subList(began, calls.size());
        }
    }

    /** Remembers how many calls had come when. */
    private static final class Mark implements Scenario.Progress {
        private final IntSupplier calls;
        private int began;
        private int acknowledged;

        Mark(IntSupplier calls) {
            this.calls = calls;
        }

        @Override
        public void begins() {
            began = calls.getAsInt();
        }

        @Override
        public void isAcknowledged() {
            acknowledged = calls.getAsInt();
        }
    }

    /** Dies after the beginning only. */
    private record Arming(KillPoints lane) implements Scenario.Progress {
        @Override
        public void begins() {
            lane.arm();
        }

        @Override
        public void isAcknowledged() {}
    }

    private void train() throws IOException, InterruptedException {
        Path directory = scratch.resolve("training");
        Folders.restore(scenario.origin(), directory);
        Process process =
                new ProcessBuilder(program.training(scenario.program(directory)))
                        .redirectError(scratch.resolve("training.log").toFile())
                        .start();
        finish(process, new Mark(() -> 0));
    }

    private WholeRun enumerate() throws IOException, InterruptedException {
        KillPoints points = lanes.lane("whole");
        Folders.restore(scenario.origin(), points.below());
        Strace strace = new Strace(scratch.resolve("strace"));
        boolean watched = Strace.isHere("the check that no call of " + name + " is overlooked");
        List<String> command = program.quick(scenario.program(points.below()));
        Mark mark = new Mark(() -> points.calls().size());
        finish(points.startKeeping(watched ? strace.around(command) : command), mark);
        List<Call> calls = points.calls();
        if (watched) {
            List<Call.Place> seen = strace.places(points.below());
            // shared memory is written without calls; SQLite builds it anew after a crash
            seen.removeIf(place -> place.kind().equals("map") && place.path().endsWith("-shm"));
            assertEquals(
                    calls.stream().map(Call::place).sorted().toList(),
                    seen,
                    "what was counted is what the kernel was asked for");
        }
        return new WholeRun(
                points,
                calls,
                mark.began,
                mark.acknowledged,
                watched ? "as strace saw" : "not checked by strace");
    }

    private void finish(Process process, Scenario.Progress progress)
            throws IOException, InterruptedException {
        try {
            scenario.drive(process, progress);
            assertTrue(process.waitFor(1, TimeUnit.MINUTES), "the program ends");
            assertEquals(0, process.exitValue());
        } finally {
            process.destroyForcibly();
        }
    }

    private void cutPower(WholeRun run) throws Exception {
        Disk disk = new Disk(scenario.origin());
        Set<String> states = new HashSet<>();
        for (Call call : run.calls()) {
            disk.apply(call, run.points().kept(call.number()));
            for (boolean journal : List.of(false, true)) {
                if (states.add(disk.describe(journal))) {
                    cutPower(disk, journal, "power cut after " + call, states.size());
                }
            }
            if (call.number() == run.acknowledged()) {
                Path state = scratch.resolve("acknowledged");
                disk.leave(state, false);
                assertTrue(scenario.isNew(state), "what was acknowledged outlives a power cut");
            }
        }
    }

    private void cutPower(Disk disk, boolean journal, String death, int number) throws IOException {
        Path state = scratch.resolve("state-" + number);
        disk.leave(state, journal);
        lanes.add(lane -> {
            Folders.restore(state, lane.below());
            cuts.look(death + (journal ? ", names kept" : ""), lane.below());
        });
    }

    /** Each restart tells what it removes; that goes to a file of its own. */
    private void dieInTurn() throws Exception {
        PrintStream said = System.err;
        try (PrintStream restarts =
                new PrintStream(scratch.resolve("restarts.log").toFile(), StandardCharsets.UTF_8)) {
            System.setErr(restarts);
            lanes.work();
        } finally {
            System.setErr(said);
        }
    }

    /** Once more if nobody died: a directory for a made-up name is made only where another such name has not had it made. */
    private void kill(KillPoints lane, Death death) throws Exception {
        int attempts = death.times() == 1 ? ATTEMPTS : 1;
        boolean hasDied = false;
        for (int attempt = 0; attempt < attempts && !hasDied; attempt++) {
            hasDied = isKilled(lane, death);
            kills.look(death.toString(), lane.below());
        }
    }

    private boolean isKilled(KillPoints lane, Death death) throws Exception {
        Folders.restore(scenario.origin(), lane.below());
        Process process = lane.start(death, program.quick(scenario.program(lane.below())));
        try {
            scenario.drive(process, new Arming(lane));
            assertTrue(process.waitFor(1, TimeUnit.MINUTES), "the program ends");
        } finally {
            process.destroyForcibly();
        }
        switch (process.exitValue()) {
            case KILLED -> kills.died(death.place());
            case 0 -> {} // one page fewer was written than in the whole run
            default -> kills.addFault(death + ": " + lane.errors());
        }
        return process.exitValue() == KILLED;
    }
}
