package id.go.esdm.gatrik.kiosk.edition;

/** The names of postings that are no words; a folded word consists of letters and digits, so none can be mistaken. */
public final class Mark {
    /** Held by every entry. */
    static final String EVERY = "*";

    private Mark() {}

    /** Entries whose title is that of a regulation with this number. */
    public static String number(String number) {
        return "#" + number;
    }

    /** Entries whose title is that of the regulation with this number and year. */
    public static String citation(String number, String year) {
        return "#" + number + "/" + year;
    }

    static String facet(Dimension dimension, String value) {
        return facets(dimension) + value;
    }

    static String facets(Dimension dimension) {
        return "=" + dimension.name() + "=";
    }
}
