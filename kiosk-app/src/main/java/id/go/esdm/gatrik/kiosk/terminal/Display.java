package id.go.esdm.gatrik.kiosk.terminal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Logger;

/** What JavaFX is told before it starts, because it reads these once. */
final class Display {
    private static final String PIPELINE = "prism.order";

    /** Kept here, since a logger that nobody holds is forgotten with its filter. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Display() {}

    /**
     * Leaves out one sentence of JavaFX, that it is not loaded as a module: {@code java -jar} loads everything from the class path, JavaFX runs from there
     * as well, and staff could do nothing about it. Whatever else it has to say is said.
     */
    static void hushClassPathWarning() {
        JAVAFX.setFilter(said ->
                !String.valueOf(said.getMessage())
                        .startsWith("Unsupported JavaFX configuration: classes were loaded from"));
    }

    /**
     * Draws in a window; without a graphics card by JavaFX's own software at once. JavaFX refuses OpenGL that is software, but only after loading all of
     * it: a fifth of the start and 20 MB.
     */
    static void windowed() {
        drawGroundsDirectly();
        // a logo in SVG is drawn by AWT in memory; it must not look for a display of its own
        System.setProperty("java.awt.headless", "true");
        if (System.getProperty(PIPELINE) == null && Files.notExists(Path.of("/dev/dri"))) {
            System.setProperty(PIPELINE, "sw");
        }
    }

    /** Draws in memory, on a screen of that size: no display and no graphics card is needed. */
    static void headless(TerminalConfig.Size size) {
        drawGroundsDirectly();
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("headless.geometry", size.width() + "x" + size.height() + "-32");
        System.setProperty(PIPELINE, "sw");
        System.setProperty("java.awt.headless", "true");
    }

    /**
     * Leaves out JavaFX's store of backgrounds with several fills. It stretches one drawn pixel over the whole of a card, which the software pipeline does
     * by mixing colours at every pixel; drawn directly it is a plain rectangle, see {@link id.go.esdm.gatrik.kiosk.terminal.ui.Ground}.
     */
    private static void drawGroundsDirectly() {
        System.setProperty("prism.disableRegionCaching", "true");
    }
}
