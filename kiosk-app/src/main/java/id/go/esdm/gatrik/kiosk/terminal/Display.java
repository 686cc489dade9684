package id.go.esdm.gatrik.kiosk.terminal;

/** What JavaFX is told before it starts, because it reads these once. */
final class Display {
    private Display() {}

    /** Draws in memory, on a screen of that size: no display and no graphics card is needed. */
    static void headless(TerminalConfig.Size size) {
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("headless.geometry", size.width() + "x" + size.height() + "-32");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }
}
