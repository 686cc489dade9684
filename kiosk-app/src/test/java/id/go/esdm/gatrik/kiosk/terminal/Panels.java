package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.terminal.ui.Panel;

import java.util.LinkedHashMap;
import java.util.Map;

/** The panels on which every screen is looked at and measured: portrait and landscape of 21.5 inch, 10 inch, 7 inch. */
public final class Panels {
    private Panels() {}

    /** By their pixels, as in {@code 1080x1920}. */
    public static Map<String, Panel> all() {
        Map<String, Panel> panels = new LinkedHashMap<>();
        panels.put("1080x1920", new Panel(1080, 1920, 0.248));
        panels.put("1920x1080", new Panel(1920, 1080, 0.248));
        panels.put("1280x800", new Panel(1280, 800, 0.17));
        panels.put("800x480", new Panel(800, 480, 0.1925));
        return panels;
    }
}
