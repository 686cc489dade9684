package id.go.esdm.gatrik.kiosk.terminal.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.go.esdm.gatrik.kiosk.journey.DemoTerminal;
import id.go.esdm.gatrik.kiosk.terminal.Guide;
import id.go.esdm.gatrik.kiosk.terminal.Panels;
import id.go.esdm.gatrik.kiosk.terminal.Tour;
import id.go.esdm.gatrik.kiosk.terminal.Visitor;
import id.go.esdm.gatrik.kiosk.terminal.speech.NotedEngine;
import id.go.esdm.gatrik.kiosk.terminal.speech.SpeechEngine;
import id.go.esdm.gatrik.kiosk.terminal.text.Language;
import id.go.esdm.gatrik.kiosk.terminal.ui.Accessibility;
import id.go.esdm.gatrik.kiosk.terminal.ui.Contrast;
import id.go.esdm.gatrik.kiosk.terminal.ui.Motion;
import id.go.esdm.gatrik.kiosk.terminal.ui.Panel;
import id.go.esdm.gatrik.kiosk.terminal.ui.Reach;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.Snapshot;
import id.go.esdm.gatrik.kiosk.terminal.ui.TextSize;

import javafx.util.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Walks every screen on every panel in every size, contrast and reach, measures what is drawn, and prints the table. Each look is
 * measured in one of the languages, in turn; {@code -Dkiosk.measure.all=true} measures it in both. */
class MeasureTest {
    private final List<String> table = new ArrayList<>();
    private final Map<String, TreeSet<String>> findings = new TreeMap<>();
    private final Map<String, TreeSet<String>> shortened = new TreeMap<>();

    @TempDir private Path directory;

    @Test
    void everyScreenIsLargeApartLegibleAndWholeInEverySetting() throws Exception {
        try (DemoTerminal demo = DemoTerminal.start(directory)) {
            Tour tour = new Tour(demo.showing());
            table.add(Measured.HEAD);
            for (var panel : Panels.all().entrySet()) {
                if (panel.getKey().matches(System.getProperty("kiosk.panels", ".*"))) {
                    walk(tour, panel.getKey(), panel.getValue());
                }
            }
        } finally {
            print();
        }
        assertEquals(Map.of(), findings);
    }

    private void walk(Tour tour, String name, Panel panel) throws Exception {
        Path spoken = Files.createTempDirectory(directory, "spoken");
        SpeechEngine engine = NotedEngine.taking("0.2", spoken).engine();
        Visitor visitor = Visitor.touring(panel, Duration.hours(1), engine);
        Guide guide = visitor.guide();
        for (Tour.Stop stop : tour.stops()) {
            if (stop.name().matches(System.getProperty("kiosk.screens", ".*"))) {
                guide.restart(new Route.Home());
                tour.lead(guide, stop);
                measure(guide, name, panel, stop);
            }
        }
        visitor.leave();
        if ("warning".matches(System.getProperty("kiosk.screens", ".*"))) {
            Visitor slow = Visitor.touring(panel, Duration.millis(150), engine);
            tour.lead(
                    slow.guide(),
                    new Tour.Stop("home", each -> each.restart(new Route.Home()), false));
            measure(slow.guide(), name, panel, new Tour.Stop("warning", Guide::waits, true));
            slow.leave();
        }
    }

    private void measure(Guide guide, String name, Panel panel, Tour.Stop stop) {
        Measured measured = new Measured(name, panel, stop.name());
        boolean whole = Boolean.getBoolean("kiosk.measure.all");
        for (Language language : Language.values()) {
            boolean turn = language == Language.INDONESIAN;
            for (Accessibility look : looks(panel)) {
                turn = !turn;
                if (!whole && turn) {
                    continue; // the other language has this look
                }
                guide.wants(language, look);
                if (stop.passing()) {
                    stop.enter().accept(guide);
                }
                guide.settles();
                String state =
                        String.join(
                                " ",
                                name,
                                language.name(),
                                look.textSize().name(),
                                look.contrast().name(),
                                look.reach().name());
                measure(guide, look, measured, stop.name(), state);
            }
        }
        table.add(measured.toString());
        shortened.computeIfAbsent(stop.name(), _ -> new TreeSet<>()).addAll(measured.shortened());
    }

    private void measure(
            Guide guide, Accessibility look, Measured measured, String screen, String state) {
        List<Finding> broken =
                WaitForAsyncUtils.waitForAsyncFx(
                        10_000,
                        () -> {
                            Snapshot picture = Snapshot.of(guide.scene());
                            List<Finding> found =
                                    measured.add(Glass.of(guide.scene()), look.contrast(), picture);
                            found.addAll(measured.add(guide.scene()));
                            if (look.contrast() == Contrast.LIGHT) { // the order has no colour
                                found.addAll(measured.add(FocusOrder.walk(guide.scene())));
                            }
                            return found;
                        });
        for (Finding finding : broken) {
            findings.computeIfAbsent(screen + " " + finding, _ -> new TreeSet<>()).add(state);
        }
    }

    private static List<Accessibility> looks(Panel panel) {
        List<Accessibility> looks = new ArrayList<>();
        for (Reach reach : panel.isHigh() ? Reach.values() : new Reach[] {Reach.WHOLE}) {
            for (TextSize size : TextSize.values()) {
                for (Contrast contrast : Contrast.values()) {
                    looks.add(new Accessibility(size, contrast, reach, Motion.REDUCED));
                }
            }
        }
        return looks;
    }

    @SuppressWarnings("SystemOut") // the table is what the run is for
    private void print() throws IOException {
        List<String> lines = new ArrayList<>(table);
        lines.add("");
        findings.forEach((what, where) ->
                lines.add(what + "   [" + where.size() + ": " + where.first() + "]"));
        lines.add("");
        shortened.forEach((screen, words) -> lines.add("shortened on " + screen + ": " + words));
        Path report = Files.createDirectories(Path.of("target")).resolve("measures.txt");
        Files.write(report, lines);
        System.out.println(String.join("\n", table));
    }
}
