package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.beans.value.ObservableValue;

/** What a screen tells at length, part by part, such as the pages of a document: it is read aloud when it is asked for. */
public interface Story {
    /** Which part the visitor is at; while the story is being read, another part is read from its beginning. */
    ObservableValue<Integer> part();

    /** The words of the part that the visitor is at, as they are written; empty if it has none. */
    String words();
}
