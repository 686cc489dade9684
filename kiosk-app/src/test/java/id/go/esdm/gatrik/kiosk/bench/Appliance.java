package id.go.esdm.gatrik.kiosk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The appliance below a directory of its own, put there by its own installer: the terminal starts by the command line, in the environment and
 * with the archive of classes that its unit and its scripts give it.
 */
final class Appliance {
    private static final String HOME = "/opt/kiosk-djk";
    private static final String CACHE = "/var/cache/kiosk-djk";
    private static final String DATA = "/var/lib/kiosk-djk/data";
    private static final String JAVA = "${KIOSK_JAVA}";

    private final Path root;
    private final Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    private final String unit;

    private Appliance(Path root, String unit) {
        this.root = root;
        this.unit = unit;
    }

    /**
     * Installs it and makes its archives.
     *
     * @param project where the built project lies
     */
    static Appliance install(Path project, Path root) throws IOException, InterruptedException {
        Path systemd = project.resolve("systemd");
        run(
                Map.of("DESTDIR", root.toString()),
                List.of("sh", systemd.resolve("install").toString(), "terminal"));
        Appliance appliance =
                new Appliance(root, Files.readString(systemd.resolve("kiosk-terminal.service")));
        Files.createDirectories(appliance.place(CACHE));
        Path script = appliance.place(HOME + "/bin/kiosk-cds");
        Files.writeString(script, appliance.placed(Files.readString(script)));
        run(
                Map.of(
                        "KIOSK_JAVA", appliance.java.toString(),
                        "CACHE_DIRECTORY", appliance.place(CACHE).toString()),
                List.of("sh", script.toString()));
        return appliance;
    }

    /** Where its data lie. */
    Path data() {
        return place(DATA);
    }

    /** The unit's command line for the terminal, without the seat around it, in a window as large as the screen. */
    List<String> command(Path data) {
        String line = unit.lines().filter(text -> text.startsWith("ExecStart=")).findFirst().get();
        String program =
                placed(line.substring(line.indexOf(JAVA) + JAVA.length()))
                        .replace("$KIOSK_JAVA_OPTIONS", "")
                        .replace(data().toString(), data.toString());
        return Stream.concat(
                        Stream.of(java.toString()),
                        Arrays.stream(
                                (program + " --port 0 --window " + Framebuffer.size())
                                        .strip()
                                        .split("\\s+")))
                .toList();
    }

    /** The unit's environment. */
    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        unit.lines()
                .filter(line -> line.startsWith("Environment="))
                .flatMap(line -> Arrays.stream(line.substring("Environment=".length()).split(" ")))
                .forEach(setting ->
                        environment.put(
                                setting.substring(0, setting.indexOf('=')),
                                placed(setting.substring(setting.indexOf('=') + 1))));
        return environment;
    }

    /** The options that Java itself is started with. */
    String javaOptions() {
        List<String> command = command(data());
        return String.join(" ", command.subList(1, command.indexOf("-jar")));
    }

    private Path place(String path) {
        return root.resolve(path.substring(1));
    }

    private String placed(String text) {
        String moved = text;
        for (String top : List.of("/opt/", "/var/", "/run/", "/etc/")) {
            moved = moved.replace(top + "kiosk-djk", root + top + "kiosk-djk");
            moved = moved.replace(top + "lib/kiosk-djk", root + top + "lib/kiosk-djk");
            moved = moved.replace(top + "cache/kiosk-djk", root + top + "cache/kiosk-djk");
        }
        return moved;
    }

    private static void run(Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException(command + " failed");
        }
    }
}
