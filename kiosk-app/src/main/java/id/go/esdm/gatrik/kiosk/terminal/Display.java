package id.go.esdm.gatrik.kiosk.terminal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Logger;

/** What JavaFX and Java2D are told before they start, because they read these once. */
public final class Display {
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
        drawSooner();
        // a logo in SVG is drawn by AWT in memory; it must not look for a display of its own
        System.setProperty("java.awt.headless", "true");
        if (System.getProperty(PIPELINE) == null && Files.notExists(Path.of("/dev/dri"))) {
            System.setProperty(PIPELINE, "sw");
        }
    }

    /** Draws in memory, on a screen of that size: no display and no graphics card is needed. */
    static void headless(TerminalConfig.Size size) {
        drawSooner();
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("headless.geometry", size.width() + "x" + size.height() + "-32");
        System.setProperty(PIPELINE, "sw");
        System.setProperty("java.awt.headless", "true");
    }

    /**
     * Leaves out JavaFX's store of backgrounds with several fills. It stretches one drawn pixel over the whole of a card, which the software pipeline does
     * by mixing colours at every pixel; drawn directly it is a plain rectangle, see {@link id.go.esdm.gatrik.kiosk.terminal.ui.Ground}. And traces the letters of a
     * PDF, which Java2D draws, in four lines of each pixel instead of eight, as poppler does: nobody sees a difference, and a page is there a little sooner.
     */
    public static void drawSooner() {
        System.setProperty("prism.disableRegionCaching", "true");
        System.setProperty("sun.java2d.renderer.subPixel_log2_Y", "2");
    }
}
