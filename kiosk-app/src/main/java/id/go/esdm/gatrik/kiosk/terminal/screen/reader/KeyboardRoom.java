package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.keyboard.Keyboard;
import id.go.esdm.gatrik.kiosk.terminal.keyboard.KeyboardGround;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;

/** Where the keyboard stands while something is looked for in a document. */
enum KeyboardRoom {
    /** Under what is typed, beside the pages. */
    BESIDE,
    /** Under the pages. */
    BELOW,
    /** In the place of the pages: small panels, and low ones. */
    IN_TURN;

    /** Between the pages and what stands beside them, in pixels of the design. */
    static final double GAP = 36;

    private static final int MOST_LINES = 5; // of keys, the digits on their own
    private static final double LINE = 46; // of text, with the air below it
    private static final double PAGES_BESIDE = 0.35; // of the width, for the pages
    private static final double PAGES_ABOVE = 0.2; // of the height, for the pages

    static KeyboardRoom of(Look look, Look chrome) {
        double rest = rest(look, chrome, MOST_LINES - 1);
        if (look.panel().landscape()) {
            boolean wide = widthBeside(look) >= look.panel().width() * PAGES_BESIDE;
            return wide && rest >= 0 ? BESIDE : IN_TURN;
        }
        return rest >= look.panel().height() * PAGES_ABOVE ? BELOW : IN_TURN;
    }

    /** How wide the pages have it beside a keyboard, in pixels. */
    static double widthBeside(Look look) {
        return look.panel().width()
                - KeyboardGround.besideWidth(look)
                - 2 * look.margin()
                - look.space(GAP);
    }

    /** Whether the title has room above what is typed. */
    boolean title(Look look, Look chrome) {
        int lines = digits(look, chrome) ? MOST_LINES : MOST_LINES - 1;
        return rest(look, chrome, lines) >= chrome.text(LINE);
    }

    /** Whether the digits have a line of their own. */
    boolean digits(Look look, Look chrome) {
        double rest = rest(look, chrome, MOST_LINES);
        return switch (this) {
            case BESIDE -> rest >= 0;
            case BELOW -> rest >= look.panel().height() * PAGES_ABOVE;
            case IN_TURN -> false;
        };
    }

    /** What so many lines of keys leave of the height, when place and field stand there as well. */
    private static double rest(Look look, Look chrome, int lines) {
        return KeyboardGround.pageHeight(look)
                - Keyboard.height(look, lines)
                - 2 * KeyboardGround.padding(look)
                - chrome.text(LINE)
                - chrome.target(108)
                - 4 * look.space(20);
    }
}
