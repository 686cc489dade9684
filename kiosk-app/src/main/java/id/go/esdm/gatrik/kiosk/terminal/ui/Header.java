package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.edition.Caption;
import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.cache.InstalledEdition;
import id.go.esdm.gatrik.kiosk.terminal.cache.Link;
import id.go.esdm.gatrik.kiosk.terminal.text.Texts;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * The band at the top: mark and name on the left; edition, the label that every screen must carry, and the link on the right. Where there is no room for
 * the date it says the number alone.
 */
final class Header extends HBox {
    /** How much is said, the most first; the first that fits is taken. */
    private enum Detail {
        ALL,
        BRIEF_CHIPS,
        NUMBER_ALONE,
        CHIPS_ALONE
    }

    private static final double BORDERS = 4 * Tappable.BORDER; // of the control's two buttons

    private final @Nullable Node control;
    private final Insets around;

    /**
     * The band.
     *
     * @param control stands at its end; it is as high as the band may be
     */
    Header(Look look, CacheState state, @Nullable Node control) {
        super(look.space(24));
        this.control = control;
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
        double side = look.panel().landscape() ? look.space(16) : look.space(24);
        around = new Insets(side, 0, side, 0);
        setPadding(new Insets(0, look.margin(), 0, look.margin()));
        Node identity = Identity.of(look, look.low());
        if (state instanceof CacheState.Showing(InstalledEdition edition, Link link)) {
            for (Detail detail : Detail.values()) {
                arrange(identity, right(look, edition.caption(), link, detail));
                if (prefWidth(-1) + BORDERS <= look.panel().width()) {
                    break;
                }
            }
        } else {
            getChildren().add(identity);
            HBox.setMargin(identity, around);
        }
    }

    private void arrange(Node identity, Node right) {
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        getChildren().setAll(identity, room, right);
        HBox.setMargin(identity, around);
        HBox.setMargin(right, around);
        if (control != null) {
            getChildren().add(control);
        }
    }

    private static Region right(Look look, Caption caption, Link link, Detail detail) {
        List<Node> chips = Chips.of(look, caption, link, detail != Detail.ALL);
        Words edition =
                new Words(look, Type.BODY, "on-deep", words(look.texts(), caption, detail), 1);
        edition.setMinWidth(USE_PREF_SIZE);
        if (look.low()) {
            List<Node> line = new ArrayList<>(chips);
            if (detail != Detail.CHIPS_ALONE) {
                line.add(edition);
            }
            HBox all = new HBox(look.space(24), line.toArray(Node[]::new));
            all.setAlignment(Pos.CENTER_RIGHT);
            return all;
        }
        VBox right = new VBox(look.space(4), edition);
        if (!chips.isEmpty()) {
            HBox below = new HBox(look.space(12), chips.toArray(Node[]::new));
            below.setAlignment(Pos.CENTER_RIGHT);
            right.getChildren().add(below);
        }
        right.setAlignment(Pos.CENTER_RIGHT);
        right.setFillWidth(false);
        return right;
    }

    private static String words(Texts texts, Caption caption, Detail detail) {
        String number = texts.number(caption.edition());
        return detail.compareTo(Detail.NUMBER_ALONE) >= 0
                ? texts.get("header.edition.brief", number)
                : texts.get("header.edition", number, texts.date(Wib.of(caption.publishedAt())));
    }
}
