package id.go.esdm.gatrik.kiosk.terminal.text;

/** The languages of the screens; Indonesian first. */
public enum Language {
    /** Bahasa Indonesia. */
    INDONESIAN("id", '.'),
    /** English. */
    ENGLISH("en", ',');

    private final String code;
    private final char thousands;

    Language(String code, char thousands) {
        this.code = code;
        this.thousands = thousands;
    }

    /** The ISO 639-1 code, also the name of the bundle. */
    public String code() {
        return code;
    }

    /** What parts the thousands of a whole number. */
    char thousands() {
        return thousands;
    }

    /** What parts a whole number from its decimals. */
    char decimal() {
        return thousands == '.' ? ',' : '.';
    }

    /** The language that the switch in the bottom bar leads to. */
    public Language other() {
        return this == INDONESIAN ? ENGLISH : INDONESIAN;
    }
}
