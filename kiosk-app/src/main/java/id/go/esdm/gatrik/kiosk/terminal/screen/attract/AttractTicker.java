package id.go.esdm.gatrik.kiosk.terminal.screen.attract;

import id.go.esdm.gatrik.kiosk.edition.EntrySummary;
import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.ui.Chips;
import id.go.esdm.gatrik.kiosk.terminal.ui.EntryRow;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.News;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;

import java.util.List;

/** What moves on the attract screen, once a second: the clock, one piece of news after the other, and everything a little against burn-in. */
final class AttractTicker {
    private static final int SECONDS_PER_ITEM = 8;

    private final Look look;
    private final AttractModel model;
    private final Wander wander;
    private final Words time;
    private final Words date;
    private final Words heading;
    private final Words item;
    private final HBox chips;
    private final VBox clock;
    private final VBox news;
    private final Timeline beat;
    private final Subscription following;
    private int seconds;

    AttractTicker(Look look, AttractModel model, Wander wander) {
        this.look = look;
        this.model = model;
        this.wander = wander;
        time = new Words(look, Type.FIGURE, "on-deep", "");
        date = new Words(look, Type.BODY, "on-deep-muted", "");
        clock = new VBox(time, date);
        heading = new Words(look, Type.LABEL, "gold", "");
        item = new Words(look, Type.ROW, "on-deep", "", look.low() ? 4 : 3); // short lines there
        item.setMaxWidth(look.measure(62));
        news = new VBox(look.space(8), heading, item);
        news.setAlignment(Pos.TOP_LEFT);
        chips = new HBox(look.space(16));
        chips.setAlignment(Pos.CENTER_LEFT);
        beat = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick()));
        beat.setCycleCount(Animation.INDEFINITE);
        beat.play();
        following =
                model.newsProperty()
                        .subscribe(_ -> showNews())
                        .and(model.state().subscribe(this::showState));
        showTime();
        wander.to(model.now());
    }

    HBox chips() {
        return chips;
    }

    VBox clock() {
        return clock;
    }

    VBox news() {
        return news;
    }

    void stop() {
        beat.stop();
        following.unsubscribe();
    }

    private void tick() {
        seconds++;
        showTime();
        showNews();
        // reduced motion is a visitor's wish, and nobody is here
        wander.to(model.now());
    }

    private void showTime() {
        time.setWords(look.texts().time(model.now()));
        date.setWords(look.texts().dateWithDay(model.now()));
    }

    private void showState(CacheState state) {
        if (state instanceof CacheState.Showing(var edition, var link)) {
            chips.getChildren()
                    .setAll(
                            Chips.of(
                                    look,
                                    edition.caption(),
                                    link,
                                    !look.wide() && look.panel().landscape()));
        }
    }

    private void showNews() {
        News.Items items = model.newsProperty().get();
        List<EntrySummary> entries = items.entries();
        news.setVisible(!entries.isEmpty());
        if (entries.isEmpty()) {
            return;
        }
        heading.setWords(items.heading(look.texts()));
        EntrySummary shown = entries.get(seconds / SECONDS_PER_ITEM % entries.size());
        item.setWords(EntryRow.title(look.texts(), shown));
    }
}
