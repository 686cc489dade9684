package id.go.esdm.gatrik.kiosk.terminal.screen.list;

import id.go.esdm.gatrik.kiosk.edition.Facet;
import id.go.esdm.gatrik.kiosk.edition.Filter;
import id.go.esdm.gatrik.kiosk.terminal.ui.Buttons;
import id.go.esdm.gatrik.kiosk.terminal.ui.ChoiceLine;
import id.go.esdm.gatrik.kiosk.terminal.ui.Focus;
import id.go.esdm.gatrik.kiosk.terminal.ui.Icon;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Page;
import id.go.esdm.gatrik.kiosk.terminal.ui.Plate;
import id.go.esdm.gatrik.kiosk.terminal.ui.Scroll;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import java.util.List;

/** The filters beside the rows of a wide panel: groups that unfold, a line for each value with its count. */
final class FacetColumn extends Plate {
    private final Look look;
    private final ListModel model;
    private final VBox groups;
    private Subscription following = Subscription.EMPTY;

    FacetColumn(Look look, ListModel model) {
        this.look = look;
        this.model = model;
        groups = new VBox(look.rowGap() * 2);
        groups.setPadding(new Insets(look.space(8)));
        Scroll scroll = new Scroll(look, groups);
        scroll.keep(model.facetsOffsetProperty());
        getChildren().add(scroll);
        getStyleClass().add("card");
        setPadding(new Insets(2));
        sceneProperty()
                .addListener((_, _, scene) -> {
                    following.unsubscribe();
                    following =
                            scene == null
                                    ? Subscription.EMPTY
                                    : model.stateProperty().subscribe(_ -> rebuild());
                });
        rebuild();
    }

    private void rebuild() {
        Focus.keep(
                groups,
                () -> {
                    groups.getChildren().clear();
                    ListState state = model.stateProperty().get();
                    for (Aspect aspect : Aspect.values()) {
                        List<Facet> values = state.facets().of(aspect);
                        if (!values.isEmpty()) {
                            add(aspect, values, state);
                        }
                    }
                    if (!state.filter().equals(Filter.NONE)) {
                        Tappable clear =
                                Buttons.outlined(
                                        look,
                                        Icon.RESET,
                                        look.texts().get("list.filter.clear"),
                                        model::clear);
                        VBox.setMargin(clear, new Insets(look.space(16)));
                        groups.getChildren().add(clear);
                    }
                });
    }

    private void add(Aspect aspect, List<Facet> values, ListState state) {
        if (!groups.getChildren().isEmpty()) {
            Region rule = Page.rule();
            VBox.setMargin(rule, new Insets(0, look.space(24), 0, look.space(24)));
            groups.getChildren().add(rule);
        }
        groups.getChildren().add(FoldHeading.of(look, model, aspect, this::rebuild));
        if (model.isUnfolded(aspect)) {
            String chosen = aspect.chosen(state.filter());
            for (Facet value : model.offered(aspect, values)) {
                Tappable line =
                        ChoiceLine.of(
                                look,
                                aspect.words(look.texts(), value.value()),
                                value.count(),
                                value.value().equals(chosen),
                                () -> model.choose(aspect, value.value()));
                line.setId("facet-" + aspect + "-" + value.value());
                groups.getChildren().add(line);
            }
            if (model.offered(aspect, values).size() < values.size()) {
                groups.getChildren()
                        .add(MoreLine.of(look, model, aspect, values.size(), this::rebuild));
            }
        }
    }
}
