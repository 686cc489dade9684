package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.edition.Filter;
import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.cache.Link;
import id.go.esdm.gatrik.kiosk.terminal.speech.Pace;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Every screen and sheet of the terminal, and how one gets there: what is looked at in pictures and what is measured. */
public final class Tour {
    /**
     * A screen, or a sheet over one.
     *
     * @param name short, for file names and tables
     * @param enter leads there from the home screen, or from wherever it says
     * @param passing whether a change of language or look ends it, so that it must be entered again
     */
    public record Stop(String name, Consumer<Guide> enter, boolean passing) {}

    private static final EntryId REGULATION = new EntryId("DJK-103");

    private final CacheState showing;
    private final List<Stop> stops = new ArrayList<>();

    /** A tour of the demo's edition. */
    public Tour(CacheState.Showing showing) {
        this.showing = showing;
        waiting("outage", () -> new Link.Offline(Instant.EPOCH));
        waiting("pairing", () -> new Link.Pairing("7K2M-QX4T-90AB", Instant.EPOCH));
        add("attract", guide -> guide.restart(new Route.Attract()));
        add("home", _ -> {});
        add("settings", guide -> guide.act("bar.accessibility"));
        place("browse-unit", new Route.Browse(Route.Browse.By.UNIT));
        place("browse-year", new Route.Browse(Route.Browse.By.YEAR));
        place("list", new Route.List(Filter.of(Category.BERKALA)));
        place(
                "list-none",
                new Route.List(new Filter(Category.SERTA_MERTA, null, "1999", null, null, null)));
        add(
                "list-filters",
                guide -> guide.open(new Route.List(Filter.NONE)).actIfShown("list.filter"));
        place("search-empty", new Route.Search(""));
        place("search", new Route.Search("tarif listrik"));
        place("search-nothing", new Route.Search("resep rendang"));
        place("entry", new Route.Entry(REGULATION));
        place("entry-long", new Route.Entry(new EntryId("DJK-001")));
        place("request", new Route.Request());
        List<EntryId> liked = List.of(REGULATION, new EntryId("DJK-046"));
        add("home-most-read", guide -> guide.hearsOf(liked));
        Route.Document document = document(showing);
        place("reader", document);
        place(
                "reader-words",
                new Route.Document(
                        REGULATION, document.document(), 5, List.of("tarif", "listrik")));
        add("reader-pages", guide -> guide.open(document).act("reader.tool.list.name"));
        add("reader-other", guide -> guide.open(document).act("reader.tool.text.name"));
        add("find-typing", guide -> find(guide.open(document)));
        add("find", guide -> find(guide.open(document)).act("keyboard.done"));
        add(
                "find-large",
                guide ->
                        find(guide.open(document))
                                .act("keyboard.done")
                                .act("reader.tool.text.name"));
        add("aloud", guide -> guide.listens(Pace.USUAL));
        add("aloud-reader", guide -> guide.open(document).listens(Pace.QUICK));
        stops.add(new Stop("apology", Guide::meetsAFault, true));
        add("staff-gate", guide -> guide.stepAside(new Route.Staff()));
        staff("staff-state", List.of());
        staff("staff-touch", List.of("staff.touch"));
        staff("staff-sensor", List.of("staff.sensor"));
        staff("staff-screen", List.of("staff.screen"));
        staff("staff-leave", List.of("staff.leave"));
    }

    /** The demo's regulation, at its second page. */
    static Route.Document document(CacheState.Showing showing) {
        return showing.edition().catalogue().find(REGULATION).orElseThrow().documents().stream()
                .map(each -> new Route.Document(REGULATION, each.sha256(), 2))
                .findFirst()
                .orElseThrow();
    }

    /** All of them, in the order of a visit. */
    public List<Stop> stops() {
        return List.copyOf(stops);
    }

    /** Leads to {@code stop}. */
    public void lead(Guide guide, Stop stop) {
        guide.state(showing);
        stop.enter().accept(guide);
    }

    private void add(String name, Consumer<Guide> enter) {
        stops.add(new Stop(name, enter, false));
    }

    private void place(String name, Route route) {
        add(name, guide -> guide.open(route));
    }

    private static Guide find(Guide guide) {
        guide.act("reader.tool.find.name");
        "tarif".chars().forEach(letter -> guide.actNamed(Character.toString(letter)));
        return guide;
    }

    private void waiting(String name, Supplier<Link> link) {
        add(name, guide -> guide.state(new CacheState.Waiting(link.get())));
    }

    private void staff(String name, List<String> keys) {
        add(
                name,
                guide -> {
                    guide.stepAside(new Route.Staff());
                    NotedDesk.PIN
                            .chars()
                            .forEach(digit -> guide.actNamed(Character.toString(digit)));
                    guide.act("staff.pin.enter").settles();
                    keys.forEach(guide::act);
                });
    }
}
