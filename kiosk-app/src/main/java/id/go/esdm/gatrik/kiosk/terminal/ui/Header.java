package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.edition.Manifest;
import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.cache.InstalledEdition;
import id.go.esdm.gatrik.kiosk.terminal.cache.Link;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** The band at the top: mark and name on the left; edition, the label that every screen must carry, and the link on the right. */
final class Header extends HBox {
    private static final double LOW = 640; // pixels of height under which the band has one line

    Header(Look look, CacheState state) {
        super(look.space(24));
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
        double side = look.panel().landscape() ? look.space(16) : look.space(24);
        setPadding(new Insets(side, look.margin(), side, look.margin()));
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        boolean oneLine = look.panel().height() < LOW;
        getChildren().addAll(Identity.of(look, oneLine), room);
        if (state instanceof CacheState.Showing(InstalledEdition edition, Link link)) {
            getChildren().add(right(look, edition.manifest(), link, oneLine));
        }
    }

    private static Node right(Look look, Manifest manifest, Link link, boolean oneLine) {
        List<Node> chips = Chips.of(look, manifest, link);
        String words =
                look.texts()
                        .get(
                                "header.edition",
                                look.texts().number(manifest.edition()),
                                look.texts().date(Wib.of(manifest.publishedAt())));
        Words edition = new Words(look, Type.BODY, "on-deep", words, 1);
        edition.setMinWidth(USE_PREF_SIZE);
        if (oneLine) {
            List<Node> line = new ArrayList<>(chips);
            line.add(edition);
            HBox all = new HBox(look.space(20), line.toArray(Node[]::new));
            all.setAlignment(Pos.CENTER_RIGHT);
            return all;
        }
        HBox below = new HBox(look.space(12), chips.toArray(Node[]::new));
        below.setAlignment(Pos.CENTER_RIGHT);
        VBox right = new VBox(look.space(4), edition);
        if (!chips.isEmpty()) {
            right.getChildren().add(below);
        }
        right.setAlignment(Pos.CENTER_RIGHT);
        right.setFillWidth(false);
        return right;
    }
}
