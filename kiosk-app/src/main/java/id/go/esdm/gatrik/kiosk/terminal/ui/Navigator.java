package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

/** Leads from place to place and remembers the way back. FX thread only. */
public final class Navigator {
    /** Makes the screen of a route; {@code terminal.Screens} is the one in the program. */
    public interface Opener {
        /** A new screen for {@code route}. */
        Screen open(Route route, Navigator navigator);
    }

    private static final int LONGEST_WAY_BACK = 40;

    private final Opener opener;
    private final ReadOnlyObjectWrapper<Visit> visit = new ReadOnlyObjectWrapper<>(new Visit());
    private final ReadOnlyObjectWrapper<Place> place;
    private @Nullable Place steppedFrom;

    /** Begins a first visit at {@code first}. */
    public Navigator(Opener opener, Route first) {
        this.opener = opener;
        this.place = new ReadOnlyObjectWrapper<>(new Place(first, opener.open(first, this)));
    }

    /** Where the visitor is. */
    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Who is here now. */
    public ReadOnlyObjectProperty<Visit> visitProperty() {
        return visit.getReadOnlyProperty();
    }

    /** Who is here now. */
    public Visit visit() {
        return visit.get();
    }

    /** Whether there is a way back. */
    public boolean canGoBack() {
        return !visit().history().isEmpty();
    }

    /** Goes on to {@code route}; nothing happens when the visitor is there already. */
    public void open(Route route) {
        Place from = place.get();
        if (from.route().equals(route)) {
            return;
        }
        visit().history().push(from);
        if (visit().history().size() > LONGEST_WAY_BACK) {
            visit().history().removeLast().screen().close();
        }
        place.set(new Place(route, opener.open(route, this)));
    }

    /**
     * Steps aside, to a place that is no part of the visit: it is not on the way back, and {@link #back} leads from it to where the visitor was, who finds
     * everything as it was. Nothing happens when somebody stands aside already.
     */
    public void stepAside(Route route) {
        if (steppedFrom == null) {
            steppedFrom = place.get();
            place.set(new Place(route, opener.open(route, this)));
        }
    }

    /** Goes back one place, to the home screen when there is none. */
    public void back() {
        if (place.get().screen().stepBack()) {
            return;
        }
        Place aside = place.get();
        if (steppedFrom != null) {
            place.set(steppedFrom);
            steppedFrom = null;
            aside.screen().close();
            return;
        }
        if (visit().history().isEmpty()) {
            home();
            return;
        }
        Place left = place.get();
        place.set(visit().history().pop());
        left.screen().close();
    }

    /** Goes to the home screen; the way back begins there. */
    public void home() {
        Place left = place.get();
        if (left.route() instanceof Route.Home) {
            return;
        }
        place.set(new Place(new Route.Home(), opener.open(new Route.Home(), this)));
        left.screen().close();
        closeHistory(visit());
    }

    /** Ends the visit: everything of this visitor is dropped, and a new visit begins at {@code route}. */
    public void restart(Route route) {
        Visit ended = visit();
        Place left = place.get();
        Place waiting = steppedFrom;
        steppedFrom = null;
        visit.set(new Visit());
        place.set(new Place(route, opener.open(route, this)));
        left.screen().close();
        if (waiting != null) {
            waiting.screen().close();
        }
        closeHistory(ended);
    }

    private static void closeHistory(Visit visit) {
        visit.history().forEach(place -> place.screen().close());
        visit.history().clear();
    }
}
