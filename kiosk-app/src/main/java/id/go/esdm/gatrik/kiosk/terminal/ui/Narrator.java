package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.terminal.speech.Pace;
import id.go.esdm.gatrik.kiosk.terminal.speech.ReadAloud;
import id.go.esdm.gatrik.kiosk.terminal.text.Texts;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/** Decides what is read aloud, and when: a new screen when it has come to rest, a control when it gets the focus, a story when it is asked for. FX thread only. */
final class Narrator {
    private static final Duration REST = Duration.millis(350);
    private static final int MOST_TRIES = 12; // a screen that still has no words

    private final ReadAloud voice;
    private final Supplier<Look> look;
    private final Supplier<@Nullable Pace> pace;
    private final PauseTransition rest = new PauseTransition(REST);
    private Subscription following = Subscription.EMPTY;

    /**
     * A narrator.
     *
     * @param look whose language is read
     * @param pace at which the visitor wants to be read to; null: not at all
     */
    Narrator(ReadAloud voice, Supplier<Look> look, Supplier<@Nullable Pace> pace) {
        this.voice = voice;
        this.look = look;
        this.pace = pace;
    }

    ReadOnlyBooleanProperty speakingProperty() {
        return voice.speakingProperty();
    }

    /** Reads {@code front} once it has come to rest, and nothing any more of what was before it. */
    void arrive(Node front) {
        silence();
        if (pace.get() != null) {
            rest.setOnFinished(_ -> read(front, 1));
            rest.playFromStart();
        }
    }

    /** Reads now: the part of the story that the visitor is at, and every other part that follows; or what can be seen. */
    void begin(@Nullable Story story, Node front) {
        silence();
        if (story == null) {
            read(front, 1);
            return;
        }
        say(story.words());
        following =
                story.part()
                        .subscribe((_, _) -> {
                            voice.stop();
                            rest.setOnFinished(_ -> say(story.words()));
                            rest.playFromStart();
                        });
    }

    /** Says what has the focus, unless a screen is about to be read. */
    void point(Node control) {
        if (rest.getStatus() != Animation.Status.RUNNING) {
            say(ControlWords.of(texts(), control));
        }
    }

    /** Silence, at once, until something else happens. */
    void silence() {
        rest.stop();
        following.unsubscribe();
        following = Subscription.EMPTY;
        voice.stop();
    }

    private void read(Node front, int tried) {
        List<String> words = ReadingOrder.of(front);
        if (words.isEmpty() && tried < MOST_TRIES) {
            rest.setOnFinished(_ -> read(front, tried + 1));
            rest.playFromStart();
        } else {
            say(String.join("\n", words));
        }
    }

    private void say(String words) {
        Pace wanted = pace.get();
        if (wanted != null && !words.isBlank()) {
            voice.say(words, texts().language(), wanted);
        }
    }

    private Texts texts() {
        return look.get().texts();
    }
}
