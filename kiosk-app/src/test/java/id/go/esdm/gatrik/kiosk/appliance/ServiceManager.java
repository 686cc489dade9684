package id.go.esdm.gatrik.kiosk.appliance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Does what systemd does with a unit of Type=notify: waits for READY=1, listens for WATCHDOG=1, kills what keeps silent and starts it again. */
final class ServiceManager implements AutoCloseable {
    private final List<String> command;
    private final Duration watchdog;
    private final Messages messages;
    private Process process;

    /**
     * Starts the program.
     *
     * @param scratch a directory for the socket
     * @param watchdog how long it may be silent once it is ready
     */
    ServiceManager(Path scratch, Duration watchdog, List<String> command) throws Throwable {
        this.command = command;
        this.watchdog = watchdog;
        messages = new Messages(scratch.resolve("notify").toString());
        process = start();
    }

    Process process() {
        return process;
    }

    /** Everything the program says until a message begins like this. */
    List<String> until(String beginning, Duration within) throws Throwable {
        List<String> said = new ArrayList<>();
        Instant end = Instant.now().plus(within);
        while (Instant.now().isBefore(end)) {
            Optional<String> message = messages.next(Duration.ofMillis(200));
            message.ifPresent(said::add);
            if (message.isPresent() && message.get().startsWith(beginning)) {
                return said;
            }
            if (message.isEmpty() && !process.isAlive()) {
                throw new AssertionError("ended with " + process.exitValue() + ", said " + said);
            }
        }
        throw new AssertionError("no " + beginning + " within " + within + ", but " + said);
    }

    /** Watches for a while; answers whether it had to kill the program and start it again. */
    boolean watch(Duration time) throws Throwable {
        Instant end = Instant.now().plus(time);
        while (Instant.now().isBefore(end)) {
            if (!isHeard()) {
                process.destroyForcibly().waitFor();
                process = start();
                return true;
            }
        }
        return false;
    }

    /** SIGTERM; the exit code. */
    int stop(Duration within) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("still runs " + within + " after SIGTERM");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        messages.close();
    }

    private boolean isHeard() throws Throwable {
        Instant end = Instant.now().plus(watchdog);
        while (Instant.now().isBefore(end)) {
            Duration left = Duration.between(Instant.now(), end);
            Optional<String> message =
                    messages.next(left.isPositive() ? left : Duration.ofMillis(1));
            if (message.isPresent() && message.get().startsWith("WATCHDOG=1")) {
                return true;
            }
        }
        return false;
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.remove("DISPLAY");
        environment.put("NOTIFY_SOCKET", messages.address());
        environment.put("WATCHDOG_USEC", String.valueOf(watchdog.toNanos() / 1_000));
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
