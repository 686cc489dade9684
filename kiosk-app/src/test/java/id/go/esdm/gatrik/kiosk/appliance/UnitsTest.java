package id.go.esdm.gatrik.kiosk.appliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.kill.Tool;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The units, as systemd itself reads them, and the manual, as the units are. */
class UnitsTest {
    private static final String PROGRAMS = "/opt/kiosk-djk/bin/";
    private static final Path README = Run.SYSTEMD.resolve("README.md");

    @Test
    void systemdFindsNoFaultInAnyUnit() throws Exception {
        Tool.SYSTEMD_ANALYZE.require();
        List<String> command = new ArrayList<>(List.of("systemd-analyze", "verify", "--man=no"));
        units().forEach(unit -> command.add(unit.toString()));
        assertEquals(new Run(0, ""), Run.of(Map.of(), command));
    }

    @Test
    void theServerMayDoLittleAndTheTerminalNotMuchMore() throws Exception {
        assertExposureAtMost("2.5", "kiosk-admin.service");
        assertExposureAtMost("4.0", "kiosk-terminal.service");
        assertExposureAtMost("2.5", "kiosk-diagnostic.service");
        assertExposureAtMost("1.0", "kiosk-backup.service");
        assertExposureAtMost("1.0", "kiosk-cds.service");
    }

    @Test
    void everyScriptIsUsedAndEveryOneThatIsUsedExists() throws IOException {
        TreeSet<String> used = new TreeSet<>();
        for (Path file : files()) {
            used.addAll(found(PROGRAMS + "(kiosk-[a-z]+)", Files.readString(file)));
        }
        assertEquals(names(Run.SYSTEMD.resolve("bin")), used);
    }

    @Test
    void theManualKnowsEveryUnitAndNoOther() throws IOException {
        TreeSet<String> units = new TreeSet<>();
        units().forEach(unit -> units.add(String.valueOf(unit.getFileName())));
        assertEquals(
                units, found("\\b(kiosk-[a-z]+\\.(?:service|timer))\\b", Files.readString(README)));
    }

    @Test
    void theManualKnowsEveryFileOfTheSettings() throws IOException {
        String manual = Files.readString(README);
        List<String> silent = new ArrayList<>();
        Path etc = Run.SYSTEMD.resolve("etc");
        try (Stream<Path> walk = Files.walk(etc)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String installed = "/etc/" + etc.relativize(file);
                if (!manual.contains(installed)) {
                    silent.add(installed);
                }
            }
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void theManualKnowsEveryCodeOfTheDiagnosticScreen() throws IOException {
        String script = Files.readString(Run.SYSTEMD.resolve("bin/kiosk-diagnostic"));
        assertEquals(
                found("code=(K-[A-Z0-9]+)", script),
                found("(?m)^\\| `(K-[A-Z0-9]+)`", Files.readString(README)));
    }

    @Test
    void theFirstReadmeLeadsToTheManual() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        assertTrue(readme.contains("## Appliance") && readme.contains("systemd/README.md"));
        for (Path unit : units()) {
            String name = String.valueOf(unit.getFileName());
            assertTrue(
                    name.endsWith(".timer") || readme.contains("`" + name + "`"),
                    () -> "the README does not know " + name);
        }
    }

    private static void assertExposureAtMost(String bar, String unit) throws Exception {
        Tool.SYSTEMD_ANALYZE.require();
        Run run =
                Run.of(
                        Map.of(),
                        List.of(
                                "systemd-analyze",
                                "security",
                                "--offline=true",
                                "--no-pager",
                                "--threshold=" + bar.replace(".", ""),
                                Run.SYSTEMD.resolve(unit).toString()));
        assertEquals(0, run.code(), run::text);
    }

    private static List<Path> units() throws IOException {
        try (Stream<Path> list = Files.list(Run.SYSTEMD)) {
            return list.filter(file -> file.toString().matches(".*\\.(service|timer)"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(Run.SYSTEMD)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    private static Set<String> names(Path directory) throws IOException {
        try (Stream<Path> list = Files.list(directory)) {
            Set<String> names = new TreeSet<>();
            list.forEach(file -> names.add(String.valueOf(file.getFileName())));
            return names;
        }
    }

    private static Set<String> found(String pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
