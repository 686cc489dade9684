package id.go.esdm.gatrik.kiosk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A process that does what a terminal does, with the collector and the compiler that the terminal's unit gives it.
 *
 * @param database the {@code catalogue.db} that it shows
 * @param regulation the PDF that every document of it is
 * @param questions what visitors ask, as a list of the tests
 */
record TerminalProcess(Path database, Path regulation, Path questions) {
    /** Its measured times in milliseconds, by what they are of, on a screen in memory of that size. */
    Map<String, List<Double>> measure(String what, String panel)
            throws IOException, InterruptedException {
        Process program =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-Xms48m",
                                "-Xmn16m",
                                "-Xmx512m", // the robot and the watching live in it as well
                                "-XX:MinHeapFreeRatio=5",
                                "-XX:MaxHeapFreeRatio=10",
                                "-XX:-ShrinkHeapInSteps",
                                "-XX:+UseSerialGC",
                                "-XX:TrimNativeHeapInterval=20000",
                                "-XX:Tier3DelayOn=0",
                                "-XX:Tier4InvocationThreshold=15000",
                                "-XX:Tier4MinInvocationThreshold=6000",
                                "-XX:Tier4CompileThreshold=30000",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dglass.platform=Monocle",
                                "-Dmonocle.platform=Headless",
                                "-Dheadless.geometry=" + panel + "-32",
                                "-Dprism.order=sw",
                                "-cp",
                                System.getProperty("java.class.path"),
                                TerminalProgram.class.getName(),
                                what,
                                database.toString(),
                                regulation.toString(),
                                questions.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        Map<String, List<Double>> values = new LinkedHashMap<>();
        for (String line : program.inputReader().lines().toList()) {
            String[] parts = line.split("\t", -1);
            values.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(Double.valueOf(parts[1]));
        }
        if (program.waitFor() != 0) {
            throw new IllegalStateException("the benchmark of " + what + " failed");
        }
        return values;
    }
}
