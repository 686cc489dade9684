package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.catalogue.Validity;
import id.go.esdm.gatrik.kiosk.edition.EntrySummary;
import id.go.esdm.gatrik.kiosk.terminal.text.Language;
import id.go.esdm.gatrik.kiosk.terminal.text.Texts;

import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An entry as a row to be touched: title, one line about it, and the sign that it leads on. */
public final class EntryRow {
    private EntryRow() {}

    /** A row of at most {@code titleLines} lines of title. */
    public static Tappable of(Look look, EntrySummary entry, int titleLines, Runnable open) {
        String title = title(look.texts(), entry);
        // in a column of a middling panel what follows the rows must stay near
        int lines = look.twoColumns() && !look.wide() ? 1 : 2;
        VBox words =
                new VBox(
                        look.space(4),
                        new Words(look, Type.ROW, "ink", title, titleLines),
                        new Words(
                                look,
                                Type.BODY,
                                "muted",
                                lines == 1
                                        ? brief(look.texts(), entry)
                                        : about(look.texts(), entry),
                                lines));
        HBox content = Way.of(look, null, words);
        content.setPadding(
                new Insets(look.space(14), look.space(20), look.space(14), look.space(20)));
        Tappable row = new Tappable(title, content, open, "row");
        row.setMinHeight(look.target(112));
        return row;
    }

    /** The title in the language of the screen, where there is one. */
    public static String title(Texts texts, EntrySummary entry) {
        String english = entry.titleEn();
        return texts.language() == Language.ENGLISH && english != null ? english : entry.title();
    }

    /** The status when it is not plainly in force, then class, time, whether there is a document, and the unit. */
    public static String about(Texts texts, EntrySummary entry) {
        List<String> parts = parts(texts, entry);
        parts.add(UnitName.brief(Objects.requireNonNullElse(entry.unit(), "")));
        return joined(parts);
    }

    /** The same without the unit, for which one line has no room. */
    private static String brief(Texts texts, EntrySummary entry) {
        return joined(parts(texts, entry));
    }

    private static List<String> parts(Texts texts, EntrySummary entry) {
        List<String> parts = new ArrayList<>();
        Validity validity = entry.validity();
        if (validity != null && validity != Validity.BERLAKU) {
            parts.add(ValiditySign.name(texts, validity));
        }
        parts.add(CategorySign.name(texts, entry.category()));
        parts.add(Objects.requireNonNullElse(entry.madeAt(), ""));
        parts.add(entry.hasDocument() ? texts.get("row.document") : "");
        return parts;
    }

    private static String joined(List<String> parts) {
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }
}
