package id.go.esdm.gatrik.kiosk.terminal.screen.search;

import id.go.esdm.gatrik.kiosk.search.DocumentHit;
import id.go.esdm.gatrik.kiosk.search.Hit;
import id.go.esdm.gatrik.kiosk.terminal.ui.Buttons;
import id.go.esdm.gatrik.kiosk.terminal.ui.EntryRow;
import id.go.esdm.gatrik.kiosk.terminal.ui.Focus;
import id.go.esdm.gatrik.kiosk.terminal.ui.Icon;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.Plate;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.Rows;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import java.util.List;
import java.util.function.Consumer;

/** What is found: above it the classes and how many, below the rows, or a word when there are none. */
final class ResultsView {
    private final Look look;
    private final SearchModel model;
    private final Navigator navigator;
    private final Consumer<String> status;
    private final VBox head;
    private final Plate body = new Plate();
    private final Rows<Hit> rows;
    private boolean squeezed;

    /**
     * A view of what {@code model} finds.
     *
     * @param status gets in few words how much that is
     */
    ResultsView(Look look, SearchModel model, Navigator navigator, Consumer<String> status) {
        this.look = look;
        this.status = status;
        this.model = model;
        this.navigator = navigator;
        head = new VBox(ClassChips.of(look.aboveList(), model));
        rows =
                new Rows<>(
                        look,
                        model.hits(),
                        () -> new HitCell(look, model),
                        hit -> EntryRow.title(look.texts(), hit.entry()),
                        hit -> navigator.open(route(hit)));
        body.setMinHeight(0);
    }

    /** Words found on a page of a document alone are to be read there. */
    private static Route route(Hit hit) {
        DocumentHit document = hit.document();
        return document == null
                ? new Route.Entry(hit.entry().id())
                : new Route.Document(
                        hit.entry().id(), document.document(), document.page(), sought(hit));
    }

    /** What was sought, as the document writes it. */
    private static List<String> sought(Hit hit) {
        String snippet = hit.snippet();
        return snippet == null
                ? List.of()
                : hit.snippetMatches().stream()
                        .map(span -> snippet.substring(span.start(), span.end()))
                        .distinct()
                        .toList();
    }

    /** The classes and the count. */
    Region head() {
        return head;
    }

    /** The rows, or what stands in their place. */
    Region node() {
        return body;
    }

    /** Follows the model until the view goes. */
    Subscription follow() {
        return Subscription.combine(
                model.answerProperty().subscribe(this::show),
                model.categoryProperty().subscribe(_ -> show(model.answerProperty().get())));
    }

    /** Says that there is no room for results beside the keyboard: one button leads to them then. */
    void squeeze(boolean now) {
        squeezed = now;
        show(model.answerProperty().get());
    }

    private void show(Answer answer) {
        Focus.keep(
                head,
                () ->
                        head.getChildren()
                                .setAll(
                                        squeezed
                                                ? way(answer)
                                                : narrows(answer)
                                                        ? ClassChips.of(look.aboveList(), model)
                                                        : new Region()));
        status.accept(answer instanceof Answer.Found && !squeezed ? words(answer) : "");
        body.setVisible(!squeezed);
        Node shown =
                switch (answer) {
                    case Answer.Untyped _ -> Invitation.of(look, model.typing()::replace);
                    case Answer.Seeking _ -> new Region();
                    case Answer.Found _ -> rows;
                    case Answer.Nothing nothing -> NothingFound.of(look, nothing, navigator);
                };
        boolean card = answer instanceof Answer.Found;
        body.getStyleClass().setAll(card ? List.of("card", "leads") : List.of("bare"));
        body.setPadding(new Insets(card ? 2 : 0));
        if (!body.getChildren().equals(List.of(shown))) {
            body.getChildren().setAll(shown);
        }
    }

    /** Nothing cannot be narrowed; but what has been must be seen. */
    private boolean narrows(Answer answer) {
        return !(answer instanceof Answer.Nothing) || model.categoryProperty().get() != null;
    }

    private Node way(Answer answer) {
        return switch (answer) {
            case Answer.Untyped _, Answer.Seeking _ -> {
                int lines = Arrangement.linesAboveKeyboard(look);
                String scope = look.texts().get(lines > 1 ? "search.scope" : "search.scope.brief");
                yield new Words(look.aboveList(), Type.BODY, "muted", scope, lines);
            }
            case Answer.Found _ -> button(look.texts().get("search.show", words(answer)));
            case Answer.Nothing _ -> button(words(answer));
        };
    }

    private Tappable button(String words) {
        Tappable button =
                Buttons.primary(
                        look, Icon.SEARCH, words, () -> model.keyboardShownProperty().set(false));
        button.setId("show-results");
        button.setMinHeight(look.panel().smallestTarget());
        return button;
    }

    private String words(Answer answer) {
        return switch (answer) {
            case Answer.Untyped _, Answer.Seeking _ -> "";
            case Answer.Found found -> look.texts().count("search.count", found.total());
            case Answer.Nothing _ -> look.texts().get("search.none");
        };
    }
}
