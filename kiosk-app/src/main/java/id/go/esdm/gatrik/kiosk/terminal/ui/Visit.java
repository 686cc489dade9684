package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.terminal.speech.Pace;
import id.go.esdm.gatrik.kiosk.terminal.text.Language;
import id.go.esdm.gatrik.kiosk.terminal.usage.VisitUsage;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Everything the terminal knows of one visitor, in memory alone. The next visitor gets a new one, so nothing can be forgotten to be forgotten.
 */
public final class Visit {
    private final ObjectProperty<Language> language =
            new SimpleObjectProperty<>(Language.INDONESIAN);
    private final ObjectProperty<Accessibility> accessibility =
            new SimpleObjectProperty<>(Accessibility.STANDARD);
    private final StringProperty searchText = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Pace> pace = new SimpleObjectProperty<>();
    private final VisitUsage usage = new VisitUsage(System::nanoTime);
    private final Deque<Place> history = new ArrayDeque<>();

    /** The language of the screens. */
    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    /** Size of text, contrast, reach and motion. */
    public ObjectProperty<Accessibility> accessibilityProperty() {
        return accessibility;
    }

    /** How quickly the screens are read aloud; null, as every visit begins: not at all. */
    public ObjectProperty<@Nullable Pace> paceProperty() {
        return pace;
    }

    /** What was typed in the search last. */
    public StringProperty searchTextProperty() {
        return searchText;
    }

    /** What is to be counted of it when it ends. */
    public VisitUsage usage() {
        return usage;
    }

    /** Where the visitor came from, the last place first. */
    Deque<Place> history() {
        return history;
    }
}
