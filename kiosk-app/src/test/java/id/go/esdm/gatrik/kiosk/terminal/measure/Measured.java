package id.go.esdm.gatrik.kiosk.terminal.measure;

import id.go.esdm.gatrik.kiosk.terminal.ui.Contrast;
import id.go.esdm.gatrik.kiosk.terminal.ui.Panel;
import id.go.esdm.gatrik.kiosk.terminal.ui.Snapshot;

import javafx.scene.Scene;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What was measured of one screen on one panel, over all settings: a line of the table. */
final class Measured {
    static final String HEAD =
            String.format(
                    Locale.ROOT,
                    "%-11s %-14s %6s %7s %6s %9s %6s %7s %8s %6s %6s %6s %9s %8s",
                    "panel",
                    "screen",
                    "states",
                    "targets",
                    "stops",
                    "least px",
                    "mm",
                    "gap mm",
                    "capitals",
                    "light",
                    "dark",
                    "high",
                    "shortened",
                    "findings");

    private final String panelName;
    private final Panel panel;
    private final String screen;
    private final Map<Contrast, Double> contrasts = new EnumMap<>(Contrast.class);
    private final TreeSet<String> shortened = new TreeSet<>();
    private int states;
    private int targets;
    private int stops;
    private double smallest = Double.MAX_VALUE;
    private double gap = Double.MAX_VALUE;
    private double capitals = Double.MAX_VALUE;
    private int findings;

    Measured(String panelName, Panel panel, String screen) {
        this.panelName = panelName;
        this.panel = panel;
        this.screen = screen;
    }

    /** Takes in one state; gives what breaks a rule there. */
    List<Finding> add(Glass glass, Contrast contrast, Snapshot picture) {
        states++;
        targets = Math.max(targets, glass.targets().size());
        for (Target target : glass.targets()) {
            if (target.whole()) {
                smallest = Math.min(smallest, target.smallest());
            }
        }
        glass.eachGap((_, _, between) -> gap = Math.min(gap, between));
        List<Finding> broken = Rules.check(panel, glass);
        for (Writing writing : glass.writings()) {
            capitals = Math.min(capitals, writing.capitals(panel.millimetresPerPixel()));
            if (writing.isShortened()) {
                shortened.add(writing.whole());
            }
            if (!writing.isToBeRead()) {
                continue;
            }
            double drawn = Colours.contrast(picture, Target.common(writing.ink(), writing.sight()));
            contrasts.merge(contrast, drawn, Math::min);
            if (drawn < leastContrast(contrast)) {
                broken.add(
                        new Finding(
                                "contrast",
                                String.format(Locale.ROOT, "%s %.1f", writing.whole(), drawn)));
            }
        }
        findings += broken.size();
        return broken;
    }

    /** Takes in how wide the page is; one that does not fit is drawn beyond both edges of the glass. */
    List<Finding> add(Scene scene) {
        double width = scene.getRoot().lookup("#page").getLayoutBounds().getWidth();
        if (width <= scene.getWidth()) {
            return List.of();
        }
        findings++;
        return List.of(
                new Finding(
                        "wider than the glass",
                        String.format(Locale.ROOT, "by %.0f px", width - scene.getWidth())));
    }

    /** Takes in a walk of the focus through the same state. */
    List<Finding> add(FocusOrder.Walk walk) {
        stops = Math.max(stops, walk.stops());
        findings += walk.findings().size();
        return walk.findings();
    }

    private static double leastContrast(Contrast contrast) {
        return contrast == Contrast.HIGH ? 15 : 7;
    }

    /** The words that are nowhere shown in full. */
    Set<String> shortened() {
        return shortened;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-11s %-14s %6s %7s %6s %9s %6s %7s %8s %6s %6s %6s %9s %8s",
                panelName,
                screen,
                states,
                targets,
                stops,
                figure(smallest, "%.0f"),
                figure(smallest * panel.millimetresPerPixel(), "%.1f"),
                figure(gap * panel.millimetresPerPixel(), "%.1f"),
                figure(capitals, "%.2f"),
                contrast(Contrast.LIGHT),
                contrast(Contrast.DARK),
                contrast(Contrast.HIGH),
                shortened.size(),
                findings);
    }

    private String contrast(Contrast contrast) {
        return figure(contrasts.getOrDefault(contrast, Double.MAX_VALUE), "%.1f");
    }

    private static String figure(double figure, String form) {
        return figure > 1e9 ? "–" : String.format(Locale.ROOT, form, figure);
    }
}
