package id.go.esdm.gatrik.kiosk.bench;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.edition.Filter;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;

import java.util.List;
import java.util.function.Predicate;

/**
 * One tap that leads to another screen.
 *
 * @param to for the table
 * @param from where the visitor stands
 * @param named what the visitor touches
 */
record Way(String to, Route from, Predicate<String> named) {
    /** Where the first page must be drawn from the PDF, which has a bar of its own. */
    static final String READER = "reader and first page";

    /** Keys act when the finger comes down, all else when it is lifted. */
    boolean isKey() {
        return named.test("t");
    }

    /** To every screen of a visit, and a key of the search. */
    static List<Way> all() {
        Route list = new Route.List(Filter.of(Category.BERKALA));
        Route regulation = new Route.Entry(LargeEdition.REGULATION);
        return List.of(
                new Way("home", list, "Beranda"::equals),
                new Way("list", new Route.Home(), name -> name.startsWith("Berkala,")),
                new Way("search", new Route.Home(), "Cari"::equals),
                new Way("results of a key", new Route.Search(""), "t"::equals),
                new Way("entry", list, name -> name.contains("Tahun")),
                new Way(READER, regulation, name -> name.startsWith("Baca dokumen")),
                new Way("request", new Route.Home(), "Cara meminta informasi"::equals),
                new Way("settings", new Route.Home(), "Aksesibilitas"::equals));
    }
}
