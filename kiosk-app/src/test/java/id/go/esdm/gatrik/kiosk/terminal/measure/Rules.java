package id.go.esdm.gatrik.kiosk.terminal.measure;

import id.go.esdm.gatrik.kiosk.terminal.ui.Panel;

import javafx.geometry.Bounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What must hold on every screen: targets of 48 pixels and 9 mm at least with a gap between them, capitals not under the panel's floor, no text cut, overlapping or broken
 * inside a word, no name of a control shortened.
 */
final class Rules {
    /** EN 301 549 asks for a gap and gives no figure; a millimetre is what a slip of the finger shows. */
    private static final double SMALLEST_GAP_MILLIMETRES = 1;

    private final Panel panel;
    private final Glass glass;
    private final List<Finding> findings = new ArrayList<>();

    private Rules(Panel panel, Glass glass) {
        this.panel = panel;
        this.glass = glass;
    }

    /** What breaks a rule on {@code glass}. */
    static List<Finding> check(Panel panel, Glass glass) {
        Rules rules = new Rules(panel, glass);
        rules.targets();
        rules.writings();
        return rules.findings;
    }

    /** The least a capital may measure on this panel: 4.8 mm on 21.5 inch, 3 mm on 7 inch and below. */
    static double floor(Panel panel) {
        double inches =
                Math.hypot(panel.width(), panel.glass()) * panel.millimetresPerPixel() / 25.4;
        return 3 + Math.clamp((inches - 7) / (21.5 - 7), 0, 1) * (4.8 - 3);
    }

    private void targets() {
        double least = Math.max(48, 9 / panel.millimetresPerPixel());
        for (Target target : glass.targets()) {
            if (target.whole() && target.smallest() < least - 0.5) {
                found(
                        "small target",
                        target.name()
                                + " "
                                + pixels(target.smallest())
                                + ", "
                                + millimetres(target.smallest() * panel.millimetresPerPixel()));
            }
        }
        glass.eachGap((one, other, gap) -> {
            if (gap * panel.millimetresPerPixel() < SMALLEST_GAP_MILLIMETRES - 0.05) {
                found("gap", one.name() + " | " + other.name() + " " + pixels(gap));
            }
        });
    }

    private void writings() {
        double least = floor(panel);
        List<Writing> writings = glass.writings();
        for (int i = 0; i < writings.size(); i++) {
            Writing writing = writings.get(i);
            String words = writing.whole();
            double capitals = writing.capitals(panel.millimetresPerPixel());
            if (capitals < least - 0.06) {
                found("small text", words + " " + millimetres(capitals));
            }
            if (writing.isCut()) {
                found("cut", words);
            }
            if (writing.control() && writing.isShortened()) {
                found("shortened name", words + " → " + writing.text().getText());
            }
            if (!writing.brokenWord().isEmpty()) {
                found("broken word", writing.brokenWord());
            }
            for (Writing other : writings.subList(i + 1, writings.size())) {
                Bounds both =
                        Target.common(
                                Target.common(writing.ink(), writing.sight()),
                                Target.common(other.ink(), other.sight()));
                if (both.getWidth() > 2 && both.getHeight() > 2) {
                    found("overlap", words + " | " + other.whole());
                }
            }
        }
    }

    private void found(String rule, String what) {
        findings.add(new Finding(rule, what));
    }

    private static String pixels(double length) {
        return String.format(Locale.ROOT, "%.1f px", length);
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.2f mm", length);
    }
}
