package id.go.esdm.gatrik.kiosk.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * From the lifted finger to the last change of what the next screen shows being drawn, in frames of 16.7 ms; and what every pulse of a running list
 * takes, from its beginning to its picture on the screen. Each in a process of its own, all in software on a screen in memory of that panel's size.
 */
final class ScreenBenchmark {
    private static final double FRAME_MILLIS = 1000.0 / 60;
    private static final String PEER = "one frame at 60 Hz";

    private final TerminalProcess terminal;

    ScreenBenchmark(TerminalProcess terminal) {
        this.terminal = terminal;
    }

    /** Measures taps on the usual panel, and scrolling on one of 1280 × 800. */
    void run(Table table) throws IOException, InterruptedException {
        List<Double> all = new ArrayList<>();
        for (Map.Entry<String, List<Double>> way : taps().entrySet()) {
            addFrames(table, way.getKey(), way.getValue());
            if (!way.getKey().equals(Way.READER)) {
                all.addAll(way.getValue());
            }
        }
        addFrames(table, "any of these but the reader", all);
        terminal.measure("scrolling", "1280x800")
                .values()
                .forEach(millis -> {
                    Spread pulses = new Spread(millis);
                    String what = "a pulse of a running list, ";
                    table.add(what + "p50, ms", pulses.part(0.5), PEER, FRAME_MILLIS, "");
                    table.add(what + "p99, ms", pulses.part(0.99), PEER, FRAME_MILLIS, "≤ 16 ms");
                });
    }

    private Map<String, List<Double>> taps() throws IOException, InterruptedException {
        return terminal.measure("taps", "1080x1920");
    }

    private static void addFrames(Table table, String to, List<Double> millis) {
        Spread frames = new Spread(millis.stream().map(each -> each / FRAME_MILLIS).toList());
        table.add("tap to " + to + ", p50, frames", frames.part(0.5), PEER, 1, "");
        table.add("tap to " + to + ", p95, frames", frames.part(0.95), PEER, 1, "≤ 3");
    }
}
