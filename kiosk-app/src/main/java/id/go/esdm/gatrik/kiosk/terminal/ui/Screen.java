package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/**
 * One place on the screen: its model lives as long as the visitor can come back to it, its view only while it is looked at. FX thread only.
 */
public interface Screen {
    /**
     * Builds the view for {@code look}. Called when the screen is entered, and again whenever the language, the size of text or the panel changes;
     * the view before is then thrown away.
     */
    Region view(Look look);

    /** Whether it has something to show; one that is still read is waited for a moment. */
    default ObservableValue<Boolean> ready() {
        return new ReadOnlyBooleanWrapper(true);
    }

    /** Whether it stands between the header and the bottom bar, or fills the panel alone. */
    default boolean framed() {
        return true;
    }

    /** What it tells at length and is read aloud when asked for, instead of the words in sight; null: nothing. */
    default @Nullable Story story() {
        return null;
    }

    /** Is asked before the visitor goes back: whether it has taken a step back of its own, such as closing a sheet. */
    default boolean stepBack() {
        return false;
    }

    /** Is called when its view goes, or is about to be built anew: stop what moves, let go of what the view listens to. */
    default void left() {}

    /** Is called when nobody can come back to it: let go of listeners and work under way. */
    default void close() {}
}
