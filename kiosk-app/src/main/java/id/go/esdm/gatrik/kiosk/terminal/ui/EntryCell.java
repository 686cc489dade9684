package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.catalogue.Validity;
import id.go.esdm.gatrik.kiosk.edition.EntrySummary;
import id.go.esdm.gatrik.kiosk.search.Span;
import id.go.esdm.gatrik.kiosk.terminal.text.Texts;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** An entry in a long list, drawn over and over for other entries: its title, then whether it is new or in force, its class, unit, year and documents. */
public final class EntryCell {
    private static final int MOST_LINES = 6;

    private final Look look;
    private final Words title;
    private final Words facts;
    private final Run below;
    private final VBox words;
    private final HBox content;

    /** A cell without an entry yet. */
    public EntryCell(Look look) {
        this.look = look;
        title = new Words(look, Type.ROW, "ink", "", MOST_LINES);
        facts = new Words(look, Type.BODY, "muted", "");
        below = new Run(look.space(20), look.space(4), List.of(facts));
        words = new VBox(look.space(6), title, below);
        content = Way.of(look, null, words);
        content.setPadding(
                new Insets(look.space(20), look.space(24), look.space(20), look.space(32)));
    }

    /** The node to place. */
    public Region content() {
        return content;
    }

    /** Adds a line below the facts, for example where in a document the words were found. */
    public void addBelow(Node line) {
        words.getChildren().add(line);
    }

    /**
     * Draws {@code entry}.
     *
     * @param withCategory whether the class is said; a list of one class has it in its title
     * @param fresh whether the present edition has added or changed it
     * @param marks the parts of its Indonesian title to be marked
     */
    public void show(EntrySummary entry, boolean withCategory, boolean fresh, List<Span> marks) {
        String shown = EntryRow.title(look.texts(), entry);
        title.setWords(shown);
        // The matches are places in the Indonesian title.
        title.setMarks(shown.equals(entry.title()) ? marks : List.of());
        facts.setWords(String.join(" · ", facts(look.texts(), entry, withCategory)));
        List<Node> things = new ArrayList<>();
        if (fresh) {
            things.add(FreshBadge.of(look));
        }
        Validity validity = entry.validity();
        if (validity != null) {
            things.add(ValidityWord.of(look, validity));
        }
        if (!facts.words().isEmpty()) {
            things.add(facts);
        }
        below.setThings(things);
        below.setManaged(!things.isEmpty());
    }

    private static List<String> facts(Texts texts, EntrySummary entry, boolean withCategory) {
        List<String> facts = new ArrayList<>();
        if (withCategory) {
            facts.add(CategorySign.name(texts, entry.category()));
        }
        if (entry.madeAt() != null) {
            facts.add(entry.madeAt());
        }
        if (entry.hasDocument()) {
            facts.add(texts.get("row.document"));
        }
        if (entry.unit() != null) {
            facts.add(UnitName.brief(entry.unit()));
        }
        return facts;
    }
}
