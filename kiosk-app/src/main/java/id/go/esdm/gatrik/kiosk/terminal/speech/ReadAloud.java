package id.go.esdm.gatrik.kiosk.terminal.speech;

import id.go.esdm.gatrik.kiosk.terminal.task.Background;
import id.go.esdm.gatrik.kiosk.terminal.task.Newest;
import id.go.esdm.gatrik.kiosk.terminal.text.Language;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.List;

/** Says one thing at a time, the newest, and stops at once. FX thread only; the engine is waited for on virtual threads. */
public final class ReadAloud {
    private static final Logger LOG = LoggerFactory.getLogger(ReadAloud.class);

    private final SpeechEngine engine;
    private final Newest line;
    private final ReadOnlyBooleanWrapper speaking = new ReadOnlyBooleanWrapper();
    private Saying saying = new Saying();

    /** Speaks through {@code engine}. */
    public ReadAloud(SpeechEngine engine, Background background) {
        this.engine = engine;
        line = background.newest("read aloud");
    }

    /** Whether something is being said. */
    public ReadOnlyBooleanProperty speakingProperty() {
        return speaking.getReadOnlyProperty();
    }

    /** Says {@code text}, and nothing any more of what was said before. */
    public void say(String text, Language language, Pace pace) {
        stop();
        Saying now = new Saying();
        saying = now;
        speaking.set(true);
        line.run(
                () -> {
                    // The text becomes sentences here, since a page has thousands of letters.
                    List<String> sentences = Sayable.sentences(text, language);
                    if (!sentences.isEmpty()) {
                        say(now, sentences, language, pace);
                    }
                    return now;
                },
                _ -> speaking.set(false));
    }

    /** Silence, at once. */
    public void stop() {
        saying.silence();
        line.cancel();
        speaking.set(false);
    }

    private void say(Saying now, List<String> sentences, Language language, Pace pace)
            throws InterruptedException {
        try {
            engine.say(now, sentences, language, pace);
        } catch (IOException unusable) {
            // Of the cause no word: it could hold what was to be said.
            LOG.warn("the speech engine cannot be run ({})", unusable.getClass().getSimpleName());
        }
    }
}
