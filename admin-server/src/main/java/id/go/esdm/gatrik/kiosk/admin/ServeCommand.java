package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.web.Listen;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/** {@code serve}: the server alone, until SIGTERM. */
@Command(name = "serve", description = "Menjalankan server admin.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    /** A migration of a large register, or the demo's cycle on a slow machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Mixin DataOption data = new DataOption();

    @Option(
            names = "--host",
            paramLabel = "A",
            defaultValue = "127.0.0.1",
            description = "Alamat server (bawaan: ${DEFAULT-VALUE}).")
    String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Porta server; 0 memilih yang kosong (bawaan: ${DEFAULT-VALUE}).")
    int port;

    @Option(
            names = "--demo",
            description = "Isi direktori data yang kosong dengan DIP contoh dan akun demo.")
    boolean demo;

    @Option(names = "--demo-password", paramLabel = "P", description = "Kata sandi akun demo.")
    @Nullable String demoPassword;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "Berkas pengaturan: nama=nilai, nama seperti pilihan di sini tanpa tanda hubung"
                            + " di depan.")
    @Nullable Path config;

    @Override
    public Integer call() throws InterruptedException {
        if (demoPassword != null && !demo) {
            throw new StartRefusedException("--demo-password hanya berlaku bersama --demo.");
        }
        Supervisor supervisor = Supervisor.of(System.getenv());
        supervisor.starting(PATIENCE, "Membuka data server");
        CountDownLatch ended = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        try (AdminServer server = AdminServer.start(settings())) {
            if (demo) {
                server.ensureDemo(demoPassword);
            }
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> endOnSignal(ended, closed), "closing"));
            System.out.println("ready " + server.address());
            System.out.flush();
            supervisor.ready("Melayani di " + server.address());
            ended.await();
            supervisor.stopping();
        } finally {
            closed.countDown();
        }
        return 0;
    }

    private AdminConfig settings() {
        AdminConfig config = AdminConfig.of(data.directory(), new Listen(host, port));
        return demo ? config.forDemo() : config;
    }

    /** SIGTERM ends the program with code 0 once everything is closed. */
    private static void endOnSignal(CountDownLatch ended, CountDownLatch closed) {
        ended.countDown();
        try {
            closed.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }
}
