package id.go.esdm.gatrik.kiosk.terminal.keyboard;

import id.go.esdm.gatrik.kiosk.terminal.ui.Icon;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Symbol;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The field that shows what is typed. A real keyboard writes into it too, while it or anything without a use for the key has the focus. */
public final class TypingField {
    private static final PseudoClass WRITING = PseudoClass.getPseudoClass("writing");

    private final Tappable field;
    private final TypedLine line;
    private final Words status;

    /**
     * A field for {@code typing}.
     *
     * @param hint what stands there while nothing is typed
     * @param touched runs when the field is touched: the keyboard should come
     */
    public TypingField(Look look, Typing typing, String hint, Runnable touched) {
        line = new TypedLine(look, typing.textProperty(), hint);
        Symbol sign = new Symbol(Icon.SEARCH, look.text(40), "line-action");
        status = new Words(look, Type.LABEL, "muted", "", 1);
        status.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(look.space(24), sign, line, status);
        HBox.setHgrow(line, Priority.ALWAYS);
        content.setAlignment(Pos.CENTER_LEFT);
        content.setPadding(
                new Insets(look.space(8), look.space(32), look.space(8), look.space(32)));
        field = new Tappable(hint, content, touched, "field");
        field.setAccessibleRole(AccessibleRole.TEXT_FIELD);
        field.setMinHeight(look.target(104));
        field.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (typing.text().isEmpty()) {
                        return; // nothing to take away: the key may lead back
                    }
                    switch (event.getCode()) {
                        case BACK_SPACE -> typing.delete();
                        case DELETE -> typing.clear();
                        default -> {
                            return;
                        }
                    }
                    event.consume();
                });
        field.addEventFilter(KeyEvent.KEY_PRESSED, TypingField::letSpaceThrough);
        field.addEventHandler(KeyEvent.KEY_TYPED, event -> type(typing, event));
    }

    /** The node to place. */
    public Tappable node() {
        return field;
    }

    /** Says what holds until something is typed, instead of a hint. */
    public void setStanding(String words) {
        line.setStanding(words);
    }

    /** Says whether what is typed now comes here; the field is drawn stronger then, and has a caret. */
    public void setWriting(boolean writing) {
        line.showCaret(writing);
        field.pseudoClassStateChanged(WRITING, writing);
    }

    /** Says in few words, at the end of the field, what has come of the text; empty for nothing. */
    public void setStatus(String words) {
        status.setWords(words);
    }

    /** Lets a real keyboard write into {@code typing} from anywhere below {@code page} where a letter has no other use. */
    public static void listen(Node page, Typing typing) {
        page.addEventHandler(KeyEvent.KEY_TYPED, event -> type(typing, event));
        page.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.BACK_SPACE && !typing.text().isEmpty()) {
                        typing.delete();
                        event.consume();
                    }
                });
    }

    private static void letSpaceThrough(KeyEvent event) {
        // Here a space is a letter, not a touch.
        if (event.getCode() == KeyCode.SPACE) {
            event.consume();
        }
    }

    private static void type(Typing typing, KeyEvent event) {
        boolean space = event.getCharacter().isBlank() && !isField(event);
        if (!space && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown()) {
            typing.type(event.getCharacter());
            event.consume();
        }
    }

    /** Elsewhere a space is a touch. */
    private static boolean isField(KeyEvent event) {
        return event.getTarget() instanceof Node node
                && node.getAccessibleRole() == AccessibleRole.TEXT_FIELD;
    }
}
