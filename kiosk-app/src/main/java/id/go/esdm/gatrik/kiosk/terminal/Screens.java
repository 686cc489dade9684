package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.screen.attract.AttractModel;
import id.go.esdm.gatrik.kiosk.terminal.screen.attract.AttractScreen;
import id.go.esdm.gatrik.kiosk.terminal.screen.browse.BrowseModel;
import id.go.esdm.gatrik.kiosk.terminal.screen.browse.BrowseScreen;
import id.go.esdm.gatrik.kiosk.terminal.screen.entry.EntryModel;
import id.go.esdm.gatrik.kiosk.terminal.screen.entry.EntryScreen;
import id.go.esdm.gatrik.kiosk.terminal.screen.home.HomeModel;
import id.go.esdm.gatrik.kiosk.terminal.screen.home.HomeScreen;
import id.go.esdm.gatrik.kiosk.terminal.screen.home.RequestScreen;
import id.go.esdm.gatrik.kiosk.terminal.screen.list.ListModel;
import id.go.esdm.gatrik.kiosk.terminal.screen.list.ListScreen;
import id.go.esdm.gatrik.kiosk.terminal.screen.night.NightScreen;
import id.go.esdm.gatrik.kiosk.terminal.screen.outage.OutageModel;
import id.go.esdm.gatrik.kiosk.terminal.screen.outage.OutageScreen;
import id.go.esdm.gatrik.kiosk.terminal.screen.reader.ReadAhead;
import id.go.esdm.gatrik.kiosk.terminal.screen.reader.ReaderModel;
import id.go.esdm.gatrik.kiosk.terminal.screen.reader.ReaderScreen;
import id.go.esdm.gatrik.kiosk.terminal.screen.reader.Warmth;
import id.go.esdm.gatrik.kiosk.terminal.screen.search.SearchModel;
import id.go.esdm.gatrik.kiosk.terminal.screen.search.SearchScreen;
import id.go.esdm.gatrik.kiosk.terminal.task.Background;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.Screen;
import id.go.esdm.gatrik.kiosk.terminal.usage.MostRead;

import javafx.beans.value.ObservableValue;

import java.time.Clock;

/** Which screen stands at which route. The one place where screens are made; each only when it is entered. */
final class Screens implements Navigator.Opener {
    private final ObservableValue<CacheState> state;
    private final Background background;
    private final Clock clock;
    private final MostRead mostRead;
    private final StaffCorner staff;
    private final Searches searches = new Searches();
    private final ReadAhead ahead;

    Screens(
            ObservableValue<CacheState> state,
            Background background,
            Clock clock,
            MostRead mostRead,
            StaffCorner staff) {
        this.state = state;
        this.background = background;
        this.clock = clock;
        this.mostRead = mostRead;
        this.staff = staff;
        ahead = new ReadAhead(state, background);
    }

    @Override
    public Screen open(Route route, Navigator navigator) {
        return switch (route) {
            case Route.Attract _ -> {
                searches.forget();
                yield new AttractScreen(new AttractModel(state, background, clock), navigator);
            }
            case Route.Night _ ->
                    new NightScreen(clock, () -> navigator.restart(Terminal.waiting(state)));
            case Route.Home _ -> {
                Warmth.begin();
                yield new HomeScreen(
                        new HomeModel(state, mostRead.idsProperty(), background), navigator);
            }
            case Route.List(var filter, var sort) ->
                    new ListScreen(new ListModel(state, background, filter, sort), navigator);
            case Route.Browse(var by) ->
                    new BrowseScreen(new BrowseModel(by, state, background), navigator);
            case Route.Search(var text) ->
                    new SearchScreen(
                            new SearchModel(state, background, searches, navigator.visit(), text),
                            navigator);
            case Route.Entry(var id) -> {
                navigator.visit().usage().opened(id);
                yield new EntryScreen(new EntryModel(id, state, background), navigator, ahead);
            }
            case Route.Document(var entry, var document, var page, var words) -> {
                navigator.visit().usage().readDocument(entry);
                yield new ReaderScreen(
                        new ReaderModel(entry, document, page, words, state, background, ahead),
                        navigator);
            }
            case Route.Request _ -> new RequestScreen();
            case Route.Staff _ -> staff.screen(navigator);
            case Route.Outage _ -> new OutageScreen(new OutageModel(state), navigator);
        };
    }
}
