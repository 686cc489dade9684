package id.go.esdm.gatrik.kiosk.terminal.keyboard;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The text that is being typed. It is written at its end; a visitor standing at a panel seldom wants more. FX thread only. */
public final class Typing {
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final int most;
    private boolean own;

    /**
     * Begins with nothing.
     *
     * @param most characters at the longest; what is typed beyond is dropped
     */
    public Typing(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most " + most);
        }
        this.most = most;
    }

    /** What stands there. */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** What stands there. */
    public String text() {
        return text.get();
    }

    /** Whether the visitor wrote it, at least its end; words that were offered and taken are not the visitor's own. */
    public boolean isOwn() {
        return own;
    }

    /** Writes {@code more} at the end; a space is written neither first nor twice. */
    public void type(String more) {
        StringBuilder longer = new StringBuilder(text.get());
        more.codePoints()
                .filter(character -> !Character.isISOControl(character))
                .forEach(character -> {
                    boolean space = Character.isWhitespace(character);
                    boolean wanted = !space || endsWithWord(longer);
                    if (wanted && longer.length() + Character.charCount(character) <= most) {
                        longer.appendCodePoint(space ? ' ' : character);
                    }
                });
        own = true;
        text.set(longer.toString());
    }

    /** Takes the last character away. */
    public void delete() {
        String now = text.get();
        if (!now.isEmpty()) {
            own = true;
            text.set(now.substring(0, now.offsetByCodePoints(now.length(), -1)));
        }
    }

    /** Takes everything away. */
    public void clear() {
        text.set("");
    }

    /** Puts {@code other} in place of everything. */
    public void replace(String other) {
        // One change, not two: each change is a search.
        Typing fresh = new Typing(most);
        fresh.type(other);
        own = false;
        text.set(fresh.text());
    }

    private static boolean endsWithWord(CharSequence text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) != ' ';
    }
}
