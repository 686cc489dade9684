package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.Entry;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the index holds of one entry: its words with their weights, its facets, the regulation that it is. */
final class EntryTerms {
    private static final double TITLE = 5;
    private static final double ENGLISH_TITLE = 4;
    private static final double KEYWORD = 4;
    private static final double TOPIC = 2;
    private static final double DOCUMENT_TITLE = 2;
    private static final double SUMMARY = 1.2;
    private static final double ENGLISH_SUMMARY = 1;
    private static final double LEGAL_BASIS = 0.6;
    private static final double NOTE = 0.4;
    private static final double AROUND = 0.3;
    private static final double TITLE_LENGTH = 12;
    private static final double SUMMARY_LENGTH = 20;
    private static final double TITLE_SLOPE = 0.3;
    private static final double SUMMARY_SLOPE = 0.4;
    private static final double REPEATED = 0.3;
    private static final int SAME_EVERYWHERE = 128;

    private final Map<String, Double> own = new HashMap<>();
    private final Map<String, Integer> inDocuments = new HashMap<>();
    private final Map<String, Integer> marks = new TreeMap<>();

    EntryTerms(Entry entry) {
        addField(entry.title(), TITLE, TITLE_LENGTH, TITLE_SLOPE);
        addField(entry.titleEn(), ENGLISH_TITLE, TITLE_LENGTH, TITLE_SLOPE);
        addField(entry.summary(), SUMMARY, SUMMARY_LENGTH, SUMMARY_SLOPE);
        addField(entry.summaryEn(), ENGLISH_SUMMARY, SUMMARY_LENGTH, SUMMARY_SLOPE);
        entry.keywords().forEach(keyword -> addField(keyword, KEYWORD, 1, 0));
        entry.topics().forEach(topic -> addField(topic, TOPIC, 1, 0));
        entry.legalBases().forEach(basis -> addField(basis, LEGAL_BASIS, 1, 0));
        entry.documents().forEach(document -> addField(document.title(), DOCUMENT_TITLE, 1, 0));
        addField(entry.note(), NOTE, 1, 0);
        addField(entry.unit(), AROUND, 1, 0);
        addField(entry.responsible(), AROUND, 1, 0);
        addField(entry.madeAt(), AROUND, 1, 0);
        addField(entry.madeIn(), AROUND, 1, 0);
        Citation.findFirst(Words.of(entry.title())).ifPresent(this::addCitation);
        FacetMarks.of(entry).forEach(mark -> marks.put(mark, 0));
    }

    void addPage(String text) {
        Words.of(text).forEach(word -> inDocuments.merge(word.text(), 1, Integer::sum));
    }

    /** The words of the entry's own columns. */
    Iterable<String> ownWords() {
        return own.keySet();
    }

    /** The words that only its documents hold. */
    Iterable<String> documentWords() {
        return inDocuments.keySet().stream().filter(word -> !own.containsKey(word)).toList();
    }

    /** Everything that gets a posting, with its weight. */
    Map<String, Integer> weights() {
        Map<String, Integer> weights = new HashMap<>(marks);
        inDocuments.forEach((word, times) -> weights.put(word, Weight.ofDocument(times)));
        own.forEach((word, frequency) -> weights.put(word, Weight.ofOwn(frequency)));
        return weights;
    }

    private void addField(@Nullable String text, double weight, double usual, double slope) {
        if (text == null) {
            return;
        }
        List<Word> words = Words.of(text);
        double longer = 1 - slope + slope * words.size() / usual;
        Map<String, Integer> times = new HashMap<>();
        words.forEach(word -> times.merge(word.text(), 1, Integer::sum));
        times.forEach((word, count) ->
                own.merge(word, weight * (1 + REPEATED * (count - 1)) / longer, Double::sum));
    }

    private void addCitation(Citation citation) {
        marks.put(Mark.number(citation.number()), SAME_EVERYWHERE);
        if (!citation.year().isEmpty()) {
            marks.put(Mark.citation(citation.number(), citation.year()), SAME_EVERYWHERE);
        }
    }
}
