package id.go.esdm.gatrik.kiosk.terminal.screen.list;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.terminal.text.Texts;
import id.go.esdm.gatrik.kiosk.terminal.ui.Buttons;
import id.go.esdm.gatrik.kiosk.terminal.ui.CategorySign;
import id.go.esdm.gatrik.kiosk.terminal.ui.Icon;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Run;
import id.go.esdm.gatrik.kiosk.terminal.ui.Symbol;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

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

/** What stands above the rows: the title, how many there are, the order, and on a narrow panel the way to the filters. */
final class ListHead {
    private static final double ROOMY =
            1900; // width from which the orders stand beside the title, grown with the text

    private ListHead() {}

    static Region of(Look wanted, ListModel model, ListState state, boolean wide) {
        Look look = wanted.aboveList();
        Category category = state.filter().category();
        boolean explained = !look.low() && !wanted.crowded();
        Type type = explained ? Type.TITLE : Type.HEADING;
        Words title = new Words(look, type, "ink", title(look.texts(), category));
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox first = new HBox(look.space(32), title);
        first.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(look.space(8), first);
        boolean ordersBeside = wide && look.panel().width() >= look.text(ROOMY);
        Words count = count(look, state);
        if (ordersBeside) {
            first.getChildren().add(SortChips.of(look, model, state));
        }
        if (explained) {
            Words words = explanation(look, category);
            HBox.setHgrow(words, Priority.ALWAYS);
            head.getChildren().add(new HBox(look.space(32), words, count));
        } else {
            first.getChildren().add(count);
        }
        if (!ordersBeside) {
            Region tools = wide ? SortChips.of(look, model, state) : buttons(look, model, state);
            VBox.setMargin(tools, new Insets(look.space(wide ? 8 : 20), 0, 0, 0));
            head.getChildren().add(tools);
        }
        return head;
    }

    private static Words count(Look look, ListState state) {
        String words = state.ready() ? look.texts().count("list.count", state.total()) : "";
        Words count = new Words(look, Type.LABEL, "muted", words, 1);
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.setMaxHeight(Region.USE_PREF_SIZE);
        return count;
    }

    private static Words explanation(Look look, @Nullable Category category) {
        String words =
                category == null
                        ? look.texts().get("list.all.explained")
                        : CategorySign.explanation(look.texts(), category);
        return new Words(look, Type.BODY, "muted", words);
    }

    private static Region buttons(Look look, ListModel model, ListState state) {
        List<Node> things = new ArrayList<>();
        Runnable open = () -> model.sheetOpenProperty().set(true);
        Tappable filter =
                Buttons.outlined(look, Icon.FILTER, look.texts().get("list.filter"), open);
        filter.setId("list-filter");
        Tappable sort =
                Buttons.outlined(look, Icon.SORT, SortChips.name(look.texts(), state.sort()), open);
        sort.setId("list-sort");
        things.add(filter);
        things.add(sort);
        for (Aspect aspect : Aspect.values()) {
            String chosen = aspect.chosen(state.filter());
            // The class is the title; a chip would say it twice, and is needed only to take it
            // back.
            if (chosen != null) {
                things.add(taken(look, model, aspect, chosen));
            }
        }
        return new Run(look.space(16), look.space(16), things);
    }

    private static Node taken(Look look, ListModel model, Aspect aspect, String value) {
        String words = aspect.words(look.texts(), value);
        HBox content =
                new HBox(
                        look.space(14),
                        new Words(look, Type.LABEL, "action", words),
                        new Symbol(Icon.CLOSE, look.text(28), "line-action"));
        content.setAlignment(Pos.CENTER);
        content.setPadding(
                new Insets(look.space(4), look.space(24), look.space(4), look.space(28)));
        Tappable chip =
                new Tappable(
                        look.texts().get("list.filter.drop", words),
                        content,
                        () -> model.choose(aspect, value),
                        "outlined",
                        "chip");
        chip.setMinHeight(look.target(96));
        chip.setChosen(true);
        return chip;
    }

    private static String title(Texts texts, @Nullable Category category) {
        if (category == null) {
            return texts.get("list.all");
        }
        return texts.get(
                switch (category) {
                    case BERKALA -> "list.title.periodic";
                    case SERTA_MERTA -> "list.title.immediate";
                    case SETIAP_SAAT -> "list.title.any-time";
                });
    }
}
