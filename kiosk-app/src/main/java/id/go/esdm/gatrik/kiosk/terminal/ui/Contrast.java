package id.go.esdm.gatrik.kiosk.terminal.ui;

/** The three contrasts a visitor can choose; their colours stand in {@code tokens.css}. */
public enum Contrast {
    /** Ink on paper, 7:1 or more. */
    LIGHT("light"),
    /** Light on a dark ground, 7:1 or more. */
    DARK("dark"),
    /** White and yellow on black, 15:1 or more. */
    HIGH("high");

    private final String styleClass;

    Contrast(String styleClass) {
        this.styleClass = styleClass;
    }

    /** The class of the root that sets the colours. */
    String styleClass() {
        return styleClass;
    }
}
