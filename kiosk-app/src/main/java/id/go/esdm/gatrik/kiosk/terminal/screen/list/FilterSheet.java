package id.go.esdm.gatrik.kiosk.terminal.screen.list;

import id.go.esdm.gatrik.kiosk.edition.Facet;
import id.go.esdm.gatrik.kiosk.terminal.ui.ChoiceChip;
import id.go.esdm.gatrik.kiosk.terminal.ui.Focus;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Page;
import id.go.esdm.gatrik.kiosk.terminal.ui.Run;
import id.go.esdm.gatrik.kiosk.terminal.ui.Scroll;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Veil;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import java.util.ArrayList;
import java.util.List;

/** The filters and the order as a sheet over the rows of a narrow panel. Every choice counts at once; the button below says what it leaves. */
final class FilterSheet extends Veil {
    private final Look look;
    private final ListModel model;
    private final VBox groups;
    private final VBox actions;

    private FilterSheet(Look look, ListModel model) {
        this.look = look.low() ? look.concise() : look;
        this.model = model;
        groups = new VBox(look.space(36));
        groups.setPadding(new Insets(look.space(44), look.margin(), look.space(36), look.margin()));
        actions = new VBox();
        Scroll scroll = new Scroll(look, groups);
        scroll.keep(model.facetsOffsetProperty());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox sheet = new VBox(scroll, Page.rule(), actions);
        sheet.getStyleClass().add("bottom-sheet");
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        sheet.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        StackPane.setAlignment(sheet, Pos.BOTTOM_CENTER);
        StackPane.setMargin(sheet, new Insets(look.space(64), 0, 0, 0));
        carry(sheet);
        addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> close());
    }

    /** Shows the sheet over the rest of {@code screen} while the model says that it is open. */
    static Subscription over(Look look, ListModel model, StackPane screen) {
        FilterSheet sheet = new FilterSheet(look, model);
        Node below = screen.getChildren().getFirst();
        return Subscription.combine(
                model.stateProperty().subscribe(_ -> sheet.rebuild()),
                model.sheetOpenProperty()
                        .subscribe(open -> {
                            screen.getChildren().remove(sheet);
                            below.setDisable(open);
                            if (open) {
                                screen.getChildren().add(sheet);
                            }
                        }));
    }

    private void close() {
        model.sheetOpenProperty().set(false);
    }

    private void rebuild() {
        Focus.keep(
                this,
                () -> {
                    ListState state = model.stateProperty().get();
                    groups.getChildren()
                            .setAll(
                                    new Words(
                                            look,
                                            Type.SUBTITLE,
                                            "ink",
                                            look.texts().get("list.filter.title")),
                                    group(
                                            look.texts().get("list.sort"),
                                            SortChips.of(look, model, state)));
                    for (Aspect aspect : Aspect.values()) {
                        List<Facet> values = state.facets().of(aspect);
                        if (!values.isEmpty()) {
                            groups.getChildren()
                                    .add(
                                            group(
                                                    aspect.name(look.texts()),
                                                    chips(aspect, values, state)));
                        }
                    }
                    actions.getChildren().setAll(SheetActions.of(look, model, state, this::close));
                });
    }

    private Node group(String name, Node choices) {
        return new VBox(look.space(14), new Words(look, Type.LABEL, "muted", name), choices);
    }

    private Run chips(Aspect aspect, List<Facet> values, ListState state) {
        String chosen = aspect.chosen(state.filter());
        List<Node> chips = new ArrayList<>();
        for (Facet value : model.offered(aspect, values)) {
            Tappable chip =
                    ChoiceChip.of(
                            look,
                            aspect.words(look.texts(), value.value()),
                            value.count(),
                            value.value().equals(chosen),
                            () -> model.choose(aspect, value.value()));
            chip.setId("facet-" + aspect + "-" + value.value());
            chips.add(chip);
        }
        if (chips.size() < values.size()) {
            String more = look.texts().get("list.filter.more", look.texts().number(values.size()));
            Tappable chip =
                    ChoiceChip.of(
                            look,
                            more,
                            -1,
                            false,
                            () -> {
                                model.offerAll(aspect);
                                rebuild();
                            });
            chip.setId("more-" + aspect);
            chips.add(chip);
        }
        return new Run(look.space(16), look.space(14), chips);
    }
}
