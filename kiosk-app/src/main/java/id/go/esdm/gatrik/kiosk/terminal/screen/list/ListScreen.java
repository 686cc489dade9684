package id.go.esdm.gatrik.kiosk.terminal.screen.list;

import id.go.esdm.gatrik.kiosk.edition.EntrySummary;
import id.go.esdm.gatrik.kiosk.edition.Sort;
import id.go.esdm.gatrik.kiosk.terminal.ui.EntryCell;
import id.go.esdm.gatrik.kiosk.terminal.ui.EntryRow;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.Plate;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.Row;
import id.go.esdm.gatrik.kiosk.terminal.ui.Rows;
import id.go.esdm.gatrik.kiosk.terminal.ui.Screen;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import java.util.List;
import java.util.Locale;

/** The list: on a wide panel the filters stand at the left, else they come as a sheet; the rows have the rest. */
public final class ListScreen implements Screen {
    private static final double COLUMN_LETTERS = 25;
    private static final double MOST_COLUMN = 0.34; // of the width

    private final ListModel model;
    private final Navigator navigator;
    private Subscription following = Subscription.EMPTY;

    /** A screen over {@code model}. */
    public ListScreen(ListModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
    }

    @Override
    public ObservableValue<Boolean> ready() {
        return model.stateProperty().map(ListState::ready);
    }

    @Override
    public Region view(Look look) {
        boolean wide = look.twoColumns();
        StackPane head = new StackPane();
        Plate below = new Plate();
        below.getStyleClass().addAll("card", "leads");
        below.setPadding(new Insets(2));
        VBox.setVgrow(below, Priority.ALWAYS);
        VBox list = new VBox(look.space(24), head, below);
        Region all = wide ? beside(look, list) : list;
        double high = look.panel().landscape() ? look.space(28) : look.space(44);
        all.setPadding(new Insets(high, look.margin(), high, look.margin()));
        StackPane root = new StackPane(all);
        root.getStyleClass().add("ground-paper");
        Rows<EntrySummary> rows = rows(look);
        following =
                Subscription.combine(
                        model.stateProperty()
                                .subscribe(state -> {
                                    head.getChildren()
                                            .setAll(ListHead.of(look, model, state, wide));
                                    below.getChildren().setAll(body(look, state, rows));
                                    sign(look, rows, state.sort());
                                }),
                        wide ? Subscription.EMPTY : FilterSheet.over(look, model, root));
        return root;
    }

    @Override
    public boolean stepBack() {
        boolean open = model.sheetOpenProperty().get();
        model.sheetOpenProperty().set(false);
        return open;
    }

    @Override
    public void left() {
        following.unsubscribe();
        following = Subscription.EMPTY;
    }

    @Override
    public void close() {
        model.close();
    }

    private Region beside(Look look, VBox list) {
        double most = look.panel().width() * MOST_COLUMN;
        FacetColumn column = new FacetColumn(look, model);
        column.setMinWidth(Math.rint(Math.min(most, look.measure((int) COLUMN_LETTERS))));
        column.setMaxWidth(column.getMinWidth());
        HBox.setHgrow(list, Priority.ALWAYS);
        return new HBox(look.space(40), column, list);
    }

    private Rows<EntrySummary> rows(Look look) {
        return new Rows<>(
                look,
                model.rows(),
                () -> new Cell(look),
                entry -> EntryRow.title(look.texts(), entry),
                entry -> navigator.open(new Route.Entry(entry.id())));
    }

    private Region body(Look look, ListState state, Rows<EntrySummary> rows) {
        return state.ready() && state.total() == 0
                ? EmptyList.of(look.low() ? look.concise() : look, model)
                : rows;
    }

    private static void sign(Look look, Rows<EntrySummary> rows, Sort sort) {
        rows.setSign(entry ->
                switch (sort) {
                    case TITLE -> initial(EntryRow.title(look.texts(), entry));
                    case NEWEST -> year(entry);
                    case NUMBER -> initial(entry.category().name());
                });
    }

    private static String initial(String title) {
        return title.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("–")
                .toUpperCase(Locale.ROOT);
    }

    private static String year(EntrySummary entry) {
        String madeAt = entry.madeAt();
        return madeAt == null ? "–" : madeAt.substring(0, Math.min(4, madeAt.length()));
    }

    private final class Cell implements Row<EntrySummary> {
        private final EntryCell cell;

        Cell(Look look) {
            cell = new EntryCell(look);
        }

        @Override
        public Region content() {
            return cell.content();
        }

        @Override
        public void show(EntrySummary entry) {
            boolean withCategory = model.stateProperty().get().filter().category() == null;
            cell.show(entry, withCategory, model.isNew(entry.id()), List.of());
        }
    }
}
