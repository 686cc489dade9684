package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.keyboard.TypingField;
import id.go.esdm.gatrik.kiosk.terminal.text.Texts;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;

/** The line in which something is typed to be found in the document, and how much of it there is. */
final class FindLine {
    private final Find find;
    private final Texts texts;
    private final boolean counting;
    private final TypingField field;

    /**
     * A line for {@code find}.
     *
     * @param counting whether there is room for how many matches there are
     */
    FindLine(Look look, Find find, boolean counting) {
        this.find = find;
        this.counting = counting;
        texts = look.texts();
        field =
                new TypingField(
                        look,
                        find.typing(),
                        texts.get("reader.find.hint"),
                        () -> find.keyboardShownProperty().set(true));
        if (!find.words().isEmpty()) {
            field.setStanding(String.join(", ", find.words()));
        }
        field.setWriting(find.keyboardShownProperty().get());
        tell();
    }

    /** The node to place. */
    Tappable node() {
        return field.node();
    }

    /** Says how much is found now. */
    void tell() {
        boolean seeks = !find.found().sought().isNothing();
        field.setStatus(counting && seeks ? count() : "");
    }

    private String count() {
        int total = find.found().total();
        return total == 0 ? texts.get("reader.find.none") : texts.count("reader.find.count", total);
    }
}
