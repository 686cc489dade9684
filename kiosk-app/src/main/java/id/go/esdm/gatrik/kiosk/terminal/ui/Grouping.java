package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.edition.Facet;
import id.go.esdm.gatrik.kiosk.edition.Filter;
import id.go.esdm.gatrik.kiosk.terminal.text.Texts;

import java.util.List;
import java.util.stream.Stream;

/** What belongs to each {@link Route.Browse.By}: its groups, what leads to one of them, how it is called. */
public final class Grouping {
    private Grouping() {}

    /** Those by which the entries of {@code catalogue} are grouped at all. */
    public static List<Route.Browse.By> offered(CatalogueDb catalogue) {
        return Stream.of(Route.Browse.By.values())
                .filter(by -> !groups(by, catalogue).isEmpty())
                .toList();
    }

    /** The groups with their numbers of entries: the largest first, years the last first. */
    public static List<Facet> groups(Route.Browse.By by, CatalogueDb catalogue) {
        return switch (by) {
            case UNIT -> catalogue.units(Filter.NONE);
            case YEAR -> catalogue.years(Filter.NONE);
            case TOPIC -> catalogue.topics(Filter.NONE);
        };
    }

    /** What leaves the entries of one group. */
    public static Filter filter(Route.Browse.By by, String group) {
        return switch (by) {
            case UNIT -> new Filter(null, group, null, null, null, null);
            case YEAR -> new Filter(null, null, group, null, null, null);
            case TOPIC -> new Filter(null, null, null, null, group, null);
        };
    }

    /** Its name on the screen. */
    public static String name(Texts texts, Route.Browse.By by) {
        return texts.get(
                switch (by) {
                    case UNIT -> "browse.unit";
                    case YEAR -> "browse.year";
                    case TOPIC -> "browse.topic";
                });
    }

    /** Its sign. */
    public static Icon icon(Route.Browse.By by) {
        return switch (by) {
            case UNIT -> Icon.UNIT;
            case YEAR -> Icon.TIME;
            case TOPIC -> Icon.TOPIC;
        };
    }
}
