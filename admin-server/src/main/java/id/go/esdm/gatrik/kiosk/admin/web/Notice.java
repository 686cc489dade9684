package id.go.esdm.gatrik.kiosk.admin.web;

/**
 * One sentence about what was just done, shown once on the next page.
 *
 * @param kind decides the sign beside it
 * @param text Indonesian
 */
public record Notice(Kind kind, String text) {
    /** How it went. */
    public enum Kind {
        DONE,
        WARNING
    }

    /** It is done. */
    public static Notice done(String text) {
        return new Notice(Kind.DONE, text);
    }

    /** It is done, but there is something to look at. */
    public static Notice warning(String text) {
        return new Notice(Kind.WARNING, text);
    }
}
