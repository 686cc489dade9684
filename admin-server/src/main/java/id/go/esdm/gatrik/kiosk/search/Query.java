package id.go.esdm.gatrik.kiosk.search;

import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.edition.Filter;

/**
 * What a visitor asks.
 *
 * @param text as typed so far; an unfinished last word counts as its beginning
 * @param offset hits to skip, from 0
 * @param limit most hits to give, 1 to {@link CatalogueDb#MOST_LISTED}
 */
public record Query(String text, Filter filter, int offset, int limit) {
    /** More than any question; the rest is not read. */
    static final int LONGEST = 200;

    public Query {
        if (offset < 0 || limit < 1 || limit > CatalogueDb.MOST_LISTED) {
            throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
        }
        text = text.substring(0, Math.min(text.length(), LONGEST));
    }

    /** The first hits among all entries. */
    public static Query of(String text, int limit) {
        return new Query(text, Filter.NONE, 0, limit);
    }
}
