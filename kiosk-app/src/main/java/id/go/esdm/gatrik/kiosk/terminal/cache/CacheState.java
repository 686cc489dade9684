package id.go.esdm.gatrik.kiosk.terminal.cache;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** What the terminal can show, and how it stands with its server. */
public sealed interface CacheState {
    /** The cache has not been looked into yet. */
    record Starting() implements CacheState {}

    /** No edition is held; the link says why. */
    record Waiting(Link link) implements CacheState {}

    /** An edition is held and may be shown. */
    record Showing(InstalledEdition edition, Link link) implements CacheState {}

    /** Tells {@code then} of the edition that is shown and of every other that takes its place; nothing of the link. FX thread only. */
    static Subscription editions(
            ObservableValue<CacheState> state, Consumer<? super InstalledEdition> then) {
        return state.map(now -> now instanceof Showing showing ? showing.edition() : null)
                .subscribe(edition -> {
                    if (edition != null) {
                        then.accept(edition);
                    }
                });
    }

    /**
     * The state as it goes from the follower's threads to the JavaFX thread: one hop, and only the newest state makes
     * it.
     */
    final class Live {
        private volatile CacheState newest = new Starting();
        private final AtomicBoolean hopping = new AtomicBoolean();
        private final ReadOnlyObjectWrapper<CacheState> shown =
                new ReadOnlyObjectWrapper<>(new Starting());
        private volatile boolean attached;

        /** The newest state; any thread may ask. */
        public CacheState get() {
            return newest;
        }

        /**
         * The state for the screens. Only the JavaFX thread may ask, look or listen; from the first asking on the
         * property follows. The follower may have begun long before JavaFX was up.
         */
        public ReadOnlyObjectProperty<CacheState> property() {
            if (!attached) {
                attached = true;
                shown.set(newest);
            }
            return shown.getReadOnlyProperty();
        }

        void publish(CacheState state) {
            newest = state;
            if (attached && hopping.compareAndSet(false, true)) {
                Platform.runLater(this::show);
            }
        }

        private void show() {
            hopping.set(false);
            shown.set(newest);
        }
    }
}
