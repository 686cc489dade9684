package id.go.esdm.gatrik.kiosk.terminal.screen.attract;

import javafx.scene.Node;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Moves the whole attract screen against burn-in, by a pixel every few seconds: forth and back at an even pace, across and down in times that share no
 * factor, so that over hours every place of the path is stood at as long as any other. It follows the clock, not the visits, which would begin it anew.
 *
 * @param reach how far each way, in pixels: more than half of what is drawn solid
 */
record Wander(List<Node> nodes, double reach) {
    private static final long ACROSS_SECONDS = 47 * 60;
    private static final long DOWN_SECONDS = 31 * 60;

    /** Puts everything where it stands at that time. */
    void to(LocalDateTime now) {
        long second = now.toEpochSecond(ZoneOffset.UTC);
        double x = Math.rint(reach * wave(second, ACROSS_SECONDS));
        double y = Math.rint(reach * wave(second, DOWN_SECONDS));
        nodes.forEach(node -> {
            node.setTranslateX(x);
            node.setTranslateY(y);
        });
    }

    /** From -1 to 1 and back. */
    static double wave(long second, long period) {
        double part = Math.floorMod(second, period) / (double) period;
        return part < 0.5 ? 4 * part - 1 : 3 - 4 * part;
    }
}
