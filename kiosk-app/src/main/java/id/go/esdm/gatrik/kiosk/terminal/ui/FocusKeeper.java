package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.WeakHashMap;

/**
 * Keeps the keyboard's focus where a visitor expects it, looked at whenever everything has its place: at the first control of a new screen, where it was on
 * one that the visitor comes back to, in a sheet while one is open and back where it was afterwards; and when its node is made anew, at the new one.
 */
final class FocusKeeper {
    private final StackPane root;
    private final BorderPane page;
    private final Map<Screen, Spot> left = new WeakHashMap<>();
    private @Nullable Screen place;
    private @Nullable Overlay sheet;
    private @Nullable Node last;
    private @Nullable Node makeshift; // has the focus until the screen has something to offer
    private @Nullable Spot spot;
    private @Nullable Spot below; // where to go back to from a sheet
    private boolean arriving;

    FocusKeeper(StackPane root, BorderPane page) {
        this.root = root;
        this.page = page;
    }

    /** Says that {@code screen} is shown from now on; the same again when it was only built anew. */
    @SuppressWarnings("ReferenceEquality") // the very same visit to a place
    void arrive(Screen screen) {
        if (screen != place) {
            if (place != null && spot != null) {
                left.put(place, spot);
            }
            place = screen;
            arriving = true;
            makeshift = null;
            spot = left.get(screen);
            below = null;
        }
    }

    /** Forgets where anything was: another visitor comes. */
    void forget() {
        left.clear();
        if (root.getScene() != null) {
            root.getScene().getProperties().remove(Focus.class);
        }
        place = null;
        last = null;
        spot = null;
        below = null;
    }

    /** Looks after the focus; answers what has it when that is another one than the last time, else null. */
    @Nullable Node keep() {
        Node owner = owner();
        if (!changedSheet()) {
            if (arriving && sheet == null) {
                settle(owner);
            } else if (!Spot.isThere(owner) || (!Spot.isThere(last) && !Focus.isGiven(owner))) {
                restore();
            }
        }
        return remember(owner());
    }

    private @Nullable Node owner() {
        return root.getScene() == null ? null : root.getScene().getFocusOwner();
    }

    @SuppressWarnings("ReferenceEquality") // this sheet, and no other
    private boolean changedSheet() {
        Overlay now = Overlay.over(root);
        Overlay before = sheet;
        if (now == before) {
            return false;
        }
        sheet = now;
        if (now == null) {
            spot = below;
            below = null;
            restore();
        } else if (before == null) {
            below = spot;
            focus(Spot.first(now));
        } else {
            // The same sheet built anew, after one of its settings was chosen; or another one.
            focus(spot == null ? Spot.first(now) : spot.find(now));
        }
        return true;
    }

    private void settle(@Nullable Node owner) {
        boolean moved = makeshift != null && !makeshift.equals(owner) && Spot.isThere(owner);
        if (moved) {
            arriving = false;
            return;
        }
        Node content = page.getCenter();
        Node begin =
                content == null ? null : spot == null ? Spot.first(content) : spot.find(content);
        if (begin != null) {
            arriving = false;
            focus(begin);
        } else if (!Spot.isThere(owner) || makeshift == null) {
            makeshift = Spot.first(page);
            focus(makeshift == null ? root : makeshift);
        }
    }

    private void restore() {
        Node before = last;
        Spot was = spot;
        Node found = null;
        if (sheet != null) {
            found = was == null ? Spot.first(sheet) : was.find(sheet);
        } else if (before != null && before.getScene() != null && isCovered(before)) {
            // All that was there is out of reach: something of the screen's own lies over it.
            below = was;
            found = Spot.first(content());
        } else {
            found = was == null ? null : was.findSame(page);
            if (found == null && below != null) {
                was = below;
                below = null;
                found = was.findSame(page);
            }
            if (found == null) {
                found = was == null ? Spot.first(content()) : was.find(content());
            }
        }
        if (found == null) {
            found = Spot.first(page);
        }
        focus(found == null ? root : found);
    }

    private static boolean isCovered(Node node) {
        return node.isDisabled() && !node.isDisable();
    }

    private Node content() {
        Node content = page.getCenter();
        return content == null ? page : content;
    }

    private static void focus(@Nullable Node node) {
        if (node != null && !node.isFocused()) {
            node.requestFocus();
        }
    }

    private @Nullable Node remember(@Nullable Node owner) {
        Node before = last;
        last = owner;
        if (owner == null || owner.equals(root) || owner.equals(makeshift)) {
            return null;
        }
        if (!owner.equals(before) || spot == null) {
            spot =
                    Spot.of(
                            sheet != null ? sheet : isBeside(owner) ? page : page.getCenter(),
                            owner);
        }
        return owner.equals(before) ? null : owner;
    }

    private boolean isBeside(Node owner) {
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at.equals(page.getCenter())) {
                return false;
            }
        }
        return true;
    }
}
