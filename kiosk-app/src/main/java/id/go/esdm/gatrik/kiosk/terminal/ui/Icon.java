package id.go.esdm.gatrik.kiosk.terminal.ui;

/**
 * The one icon set: path data on a 24 × 24 grid, drawn with a stroke of 2 units and round ends.
 *
 * <p>Taken from Lucide 1.62.0 (ISC, {@code icons/LICENSE.txt}); circles, lines and rectangles are written as paths. An icon never stands
 * without a word.
 */
public enum Icon {
    /** Lucide "house". */
    HOME(
            "M15 21v-8a1 1 0 0 0-1-1h-4a1 1 0 0 0-1 1v8M3 10a2 2 0 0 1 .709-1.528l7-6a2 2 0 0 1"
                    + " 2.582 0l7 6A2 2 0 0 1 21 10v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z"),
    /** Lucide "chevron-left". */
    BACK("M15 18l-6-6 6-6"),
    /** Lucide "search". */
    SEARCH("M21 21l-4.34-4.34M3 11a8 8 0 1 0 16 0a8 8 0 1 0 -16 0Z"),
    /** Lucide "accessibility". */
    ACCESSIBILITY(
            "M15 4a1 1 0 1 0 2 0a1 1 0 1 0 -2 0ZM18 19l1-7-6 1M5 8l3-3 5.5 3-2.36 3.5M4.24 14.5a5 5"
                    + " 0 0 0 6.88 6M13.76 17.5a5 5 0 0 0-6.88-6"),
    /** Lucide "languages". */
    LANGUAGE("M5 8l6 6M4 14l6-6 2-3M2 5h12M7 2h1M22 22l-5-10-5 10M14 18h6"),
    /** Lucide "chevron-right". */
    FORWARD("M9 18l6-6-6-6"),
    /** Lucide "calendar-clock". */
    PERIODIC(
            "M16 14v2.2l1.6 1M16 2v3M21 7.338V5a2 2 0 00-2-2H5a2 2 0 00-2 2v14a2 2 0 002 2h2.338M3"
                    + " 9h5.859M8 2v3M10 16a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z"),
    /** Lucide "siren". */
    IMMEDIATE(
            "M7 18v-6a5 5 0 1 1 10 0v6M5 21a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-1a2 2 0 0 0-2-2H7a2 2 0"
                    + " 0 0-2 2zM21 12h1M18.5 4.5 18 5M2 12h1M12 2v1M4.929 4.929l.707.707M12 12v6"),
    /** Lucide "library". */
    ANY_TIME("M16 6l4 14M12 6v14M8 8v12M4 4v16"),
    /** Lucide "file-text". */
    DOCUMENT(
            "M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0"
                    + " 1 20 8v12a2 2 0 0 1-2 2zM14 2v5a1 1 0 0 0 1 1h5M10 9H8M16 13H8M16 17H8"),
    /** Lucide "wifi-off". */
    OFFLINE(
            "M12 20h.01M8.5 16.429a5 5 0 0 1 7 0M5 12.859a10 10 0 0 1 5.17-2.69M19 12.859a10 10 0 0"
                + " 0-2.007-1.523M2 8.82a15 15 0 0 1 4.177-2.643M22 8.82a15 15 0 0 0-11.288-3.764M2"
                + " 2l20 20"),
    /** Lucide "x". */
    CLOSE("M18 6 6 18M6 6l12 12"),
    /** Lucide "sparkles". */
    NEW(
            "M11.017 2.814a1 1 0 0 1 1.966 0l1.051 5.558a2 2 0 0 0 1.594 1.594l5.558 1.051a1 1 0 0"
                + " 1 0 1.966l-5.558 1.051a2 2 0 0 0-1.594 1.594l-1.051 5.558a1 1 0 0 1-1.966"
                + " 0l-1.051-5.558a2 2 0 0 0-1.594-1.594l-5.558-1.051a1 1 0 0 1"
                + " 0-1.966l5.558-1.051a2 2 0 0 0 1.594-1.594zM20 2v4M22 4h-4M2 20a2 2 0 1 0 4 0a2"
                + " 2 0 1 0 -4 0Z"),
    /** Lucide "pointer". */
    TOUCH(
            "M22 14a8 8 0 0 1-8 8M18 11v-1a2 2 0 0 0-2-2a2 2 0 0 0-2 2M14 10V9a2 2 0 0 0-2-2a2 2 0"
                + " 0 0-2 2v1M10 9.5V4a2 2 0 0 0-2-2a2 2 0 0 0-2 2v10M18 11a2 2 0 1 1 4 0v3a8 8 0 0"
                + " 1-8 8h-2c-2.8 0-4.5-.86-5.99-2.34l-3.6-3.6a2 2 0 0 1 2.83-2.82L7 15"),
    /** Lucide "circle-check". */
    IN_FORCE("M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0ZM16 9l-5.5 5.5L8 12"),
    /** Lucide "circle-alert". */
    AMENDED("M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0ZM12 8L12 12M12 16L12.01 16"),
    /** Lucide "circle-x". */
    REVOKED("M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0ZM15 9l-6 6M9 9l6 6"),
    /** Lucide "landmark". */
    UNIT(
            "M10 18v-7M11.119 2.205a2 2 0 0 1 1.762 0l7.84 3.846A.5.5 0 0 1 20.5 7h-17a.5.5 0 0"
                    + " 1-.22-.949zM14 18v-7M18 18v-7M3 22h18M6 18v-7"),
    /** Lucide "tag". */
    TOPIC(
            "M12.586 2.586A2 2 0 0 0 11.172 2H4a2 2 0 0 0-2 2v7.172a2 2 0 0 0 .586 1.414l8.704"
                    + " 8.704a2.426 2.426 0 0 0 3.42 0l6.58-6.58a2.426 2.426 0 0 0 0-3.42zM7.5"
                    + " 7.5h.01"),
    /** Lucide "clock". */
    TIME("M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0ZM12 6v6l4 2"),
    /** Lucide "external-link". */
    LINK("M15 3h6v6M10 14 21 3M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6"),
    /** Lucide "info". */
    INFO("M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0ZM12 16v-4M12 8h.01"),
    /** Lucide "type". */
    TEXT_SIZE("M12 4v16M4 7V5a1 1 0 0 1 1-1h14a1 1 0 0 1 1 1v2M9 20h6"),
    /** Lucide "contrast". */
    CONTRAST("M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0ZM12 18a6 6 0 0 0 0-12v12z"),
    /** Lucide "rotate-ccw". */
    RESET("M3 12a9 9 0 1 0 9-9 9.75 9.75 0 0 0-6.74 2.74L3 8M3 3v5h5"),
    /** Lucide "check". */
    CHECK("M20 6 9 17l-5-5"),
    /** Lucide "sliders-horizontal". */
    FILTER("M10 5H3M12 19H3M14 3v4M16 17v4M21 12h-9M21 19h-5M21 5h-7M8 10v4M8 12H3"),
    /** Lucide "arrow-up-down". */
    SORT("M21 16l-4 4-4-4M17 20V4M3 8l4-4 4 4M7 4v16"),
    /** Lucide "chevrons-up-down". */
    GRIP("M7 15l5 5 5-5M7 9l5-5 5 5"),
    /** Lucide "delete". */
    DELETE(
            "M10 5a2 2 0 0 0-1.344.519l-6.328 5.74a1 1 0 0 0 0 1.481l6.328 5.741A2 2 0 0 0 10"
                    + " 19h10a2 2 0 0 0 2-2V7a2 2 0 0 0-2-2zM12 9l6 6M18 9l-6 6"),
    /** Lucide "chevron-up". */
    UP("M18 15l-6-6-6 6"),
    /** Lucide "zoom-in". */
    ZOOM_IN("M3 11a8 8 0 1 0 16 0a8 8 0 1 0 -16 0ZM21 21L16.65 16.65M11 8v6M8 11h6"),
    /** Lucide "zoom-out". */
    ZOOM_OUT("M3 11a8 8 0 1 0 16 0a8 8 0 1 0 -16 0ZM21 21L16.65 16.65M8 11h6"),
    /** Lucide "list". */
    PAGES("M3 5h.01M3 12h.01M3 19h.01M8 5h13M8 12h13M8 19h13"),
    /** Lucide "chevron-down". */
    DOWN("M6 9l6 6 6-6"),
    /** Lucide "zap". */
    POWER(
            "M15.914 4a1.5 1.5 0 00-2.474-1.561l-9 9A1.5 1.5 0 005.5 14h4.002a.5.5 0"
                + " 01.471.666L8.086 20a1.5 1.5 0 002.475 1.56l9-9A1.5 1.5 0 0018.5 10h-3.997a.5.5"
                + " 0 01-.472-.667z"),
    /** Lucide "mail-question-mark". */
    REQUEST(
            "M22 10.5V6a2 2 0 0 0-2-2H4a2 2 0 0 0-2 2v12c0 1.1.9 2 2 2h12.5M22 7l-8.97 5.7a1.94"
                + " 1.94 0 0 1-2.06 0L2 7M18 15.28c.2-.4.5-.8.9-1a2.1 2.1 0 0 1 2.6.4c.3.4.5.8.5"
                + " 1.3 0 1.3-2 2-2 2M20 22v.01"),
    /** Lucide "mail". */
    MAIL(
            "M4 4h16a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM22 7l-8.97"
                    + " 5.7a1.94 1.94 0 0 1-2.06 0L2 7"),
    /** Lucide "arrow-big-up". */
    SHIFT(
            "M9 19a1 1 0 0 0 1 1h4a1 1 0 0 0 1-1v-6a1 1 0 0 1 1-1h3.293a.707.707 0 0 0"
                    + " .5-1.207l-7.086-7.086a1 1 0 0 0-1.414 0l-7.086 7.086a.707.707 0 0 0 .5"
                    + " 1.207H8a1 1 0 0 1 1 1z"),
    /** Lucide "corner-down-left". */
    ENTER("M20 4v7a4 4 0 0 1-4 4H4M9 10l-5 5 5 5"),
    /** Lucide "phone". */
    PHONE(
            "M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0"
                    + " 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8"
                    + " 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 6.392 6.384"),
    /** Lucide "arrow-down-to-line". */
    LOWER("M12 17V3M6 11l6 6 6-6M19 21H5"),
    /** Lucide "pause". */
    STILL("M14 4h4v16h-4ZM6 4h4v16H6Z"),
    /** Lucide "volume-2". */
    ALOUD(
            "M11 4.702a.705.705 0 0 0-1.203-.498L6.413 7.587A1.4 1.4 0 0 1 5.416 8H3a1 1 0 0 0-1"
                + " 1v6a1 1 0 0 0 1 1h2.416a1.4 1.4 0 0 1 .997.413l3.383 3.384A.705.705 0 0 0 11"
                + " 19.298ZM16 9a5 5 0 0 1 0 6M19.364 18.364a9 9 0 0 0 0-12.728"),
    /** A full square, so that nobody takes it for a box to tick. */
    SILENCE("M5 5h14v14H5ZM6 7h12M6 9h12M6 11h12M6 13h12M6 15h12M6 17h12"),
    /** Lucide "monitor". */
    SCREEN(
            "M4 3h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM8 21h8M12"
                    + " 17v4"),
    /** Lucide "radar", its rings and hand. */
    SENSOR(
            "M19.07 4.93A10 10 0 1 1 4.93 4.93M16.24 7.76a6 6 0 1 1-8.48 0M12 12V2M10 12a2 2 0 1 0"
                    + " 4 0a2 2 0 1 0 -4 0Z"),
    /** Lucide "refresh-cw". */
    REFRESH(
            "M3 12a9 9 0 0 1 9-9 9.75 9.75 0 0 1 6.74 2.74L21 8M21 3v5h-5M21 12a9 9 0 0 1-9 9 9.75"
                    + " 9.75 0 0 1-6.74-2.74L3 16M8 16H3v5"),
    /** Lucide "log-out". */
    LEAVE("M16 17l5-5-5-5M21 12H9M9 21H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h4"),
    /** Lucide "lock-keyhole". */
    LOCK(
            "M5 10h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2zM7 10V7a5 5 0"
                    + " 0 1 10 0v3M12 16L12.01 16"),
    /** Lucide "map-pin". */
    PLACE(
            "M20 10c0 4.993-5.539 10.193-7.399 11.799a1 1 0 0 1-1.202 0C9.539 20.193 4 14.993 4"
                    + " 10a8 8 0 0 1 16 0M9 10a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /** The SVG path data on the 24 × 24 grid. */
    public String path() {
        return path;
    }
}
