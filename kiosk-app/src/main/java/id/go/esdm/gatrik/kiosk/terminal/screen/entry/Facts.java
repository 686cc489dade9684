package id.go.esdm.gatrik.kiosk.terminal.screen.entry;

import id.go.esdm.gatrik.kiosk.catalogue.Column;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.InformationForm;
import id.go.esdm.gatrik.kiosk.catalogue.Validity;
import id.go.esdm.gatrik.kiosk.terminal.text.Texts;
import id.go.esdm.gatrik.kiosk.terminal.ui.CategorySign;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Page;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.ValiditySign;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.stream.Collectors;

/** Every column of the DIP with its value. A column that Perki 1/2021 asks for is named even where it is empty; the others only where they say something. */
final class Facts {
    private Facts() {}

    static Node of(Look look, Entry entry) {
        VBox card = Page.card(look, 20);
        for (Column column : Column.values()) {
            String label = label(look.texts(), column);
            String value = value(look.texts(), entry, column);
            boolean asked = entry.missingForDip().contains(column);
            if (label.isEmpty() || (value.isEmpty() && !asked)) {
                continue;
            }
            if (!card.getChildren().isEmpty()) {
                card.getChildren().add(Page.rule());
            }
            card.getChildren().add(fact(look, label, value));
        }
        return card;
    }

    private static Node fact(Look look, String label, String value) {
        Words name = new Words(look, Type.BODY, "muted", label);
        Words words =
                value.isEmpty()
                        ? new Words(look, Type.BODY, "muted", look.texts().get("entry.absent"))
                        : new Words(look, Type.LABEL, "ink", value);
        double room = look.panel().width() * (look.twoColumns() ? 0.42 : 0.9);
        if (room < look.measure(44)) {
            return new VBox(look.space(4), name, words);
        }
        name.setMinWidth(look.measure(17));
        name.setPrefWidth(look.measure(17));
        name.setMaxWidth(look.measure(17));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox fact = new HBox(look.space(24), name, words);
        fact.setFillHeight(false);
        return fact;
    }

    /** What the column is called on the screen; empty for those that the head of the page shows already. */
    private static String label(Texts texts, Column column) {
        return switch (column) {
            case TITLE, SUMMARY, TITLE_EN, SUMMARY_EN, DOCUMENTS, REPLACED_BY -> "";
            case ID -> texts.get("entry.column.id");
            case NUMBER -> texts.get("entry.column.number");
            case CATEGORY -> texts.get("entry.column.category");
            case UNIT -> texts.get("entry.column.unit");
            case RESPONSIBLE -> texts.get("entry.column.responsible");
            case MADE_AT -> texts.get("entry.column.made-at");
            case MADE_IN -> texts.get("entry.column.made-in");
            case FORMS -> texts.get("entry.column.forms");
            case RETENTION -> texts.get("entry.column.retention");
            case MEDIA -> texts.get("entry.column.media");
            case TOPICS -> texts.get("entry.column.topics");
            case KEYWORDS -> texts.get("entry.column.keywords");
            case LEGAL_BASES -> texts.get("entry.column.legal-bases");
            case VALIDITY -> texts.get("entry.column.validity");
            case LINK -> texts.get("entry.column.link");
            case NOTE -> texts.get("entry.column.note");
        };
    }

    private static String value(Texts texts, Entry entry, Column column) {
        return switch (column) {
            case CATEGORY -> CategorySign.name(texts, entry.category());
            case FORMS ->
                    entry.forms().stream()
                            .map(form -> form(texts, form))
                            .collect(Collectors.joining(", "));
            case VALIDITY -> {
                Validity validity = entry.validity();
                yield validity == null ? "" : ValiditySign.name(texts, validity);
            }
            case TOPICS -> String.join(", ", entry.topics());
            case KEYWORDS -> String.join(", ", entry.keywords());
            case ID,
                    NUMBER,
                    TITLE,
                    SUMMARY,
                    UNIT,
                    RESPONSIBLE,
                    MADE_AT,
                    MADE_IN,
                    RETENTION,
                    MEDIA,
                    LEGAL_BASES,
                    REPLACED_BY,
                    TITLE_EN,
                    SUMMARY_EN,
                    LINK,
                    NOTE,
                    DOCUMENTS ->
                    column.text(entry);
        };
    }

    private static String form(Texts texts, InformationForm form) {
        return texts.get(
                switch (form) {
                    case CETAK -> "form.printed";
                    case REKAMAN -> "form.recorded";
                    case ELEKTRONIK -> "form.electronic";
                });
    }
}
