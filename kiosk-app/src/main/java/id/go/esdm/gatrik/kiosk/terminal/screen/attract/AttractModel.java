package id.go.esdm.gatrik.kiosk.terminal.screen.attract;

import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.task.Background;
import id.go.esdm.gatrik.kiosk.terminal.ui.News;
import id.go.esdm.gatrik.kiosk.terminal.ui.Wib;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

import java.time.Clock;
import java.time.LocalDateTime;

/** What the attract screen tells: the time, the edition and what is new in it. */
public final class AttractModel implements AutoCloseable {
    private static final int ITEMS = 6;

    private final ObservableValue<CacheState> state;
    private final Clock clock;
    private final News news;

    /** Follows {@code state}. */
    public AttractModel(ObservableValue<CacheState> state, Background background, Clock clock) {
        this.state = state;
        this.clock = clock;
        this.news = new News(state, background, ITEMS);
    }

    /** The edition that is held, and the link. */
    ObservableValue<CacheState> state() {
        return state;
    }

    /** What is new. */
    ReadOnlyObjectProperty<News.Items> newsProperty() {
        return news.itemsProperty();
    }

    /** The time on the lobby's wall. */
    LocalDateTime now() {
        return Wib.of(clock.instant());
    }

    @Override
    public void close() {
        news.close();
    }
}
