package id.go.esdm.gatrik.kiosk.search;

import id.go.esdm.gatrik.kiosk.catalogue.Validity;
import id.go.esdm.gatrik.kiosk.edition.EntryText;
import id.go.esdm.gatrik.kiosk.edition.Word;
import id.go.esdm.gatrik.kiosk.edition.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks at the best entries again with their words in order: words side by side, a title that says little else, newness. */
final class Ranking {
    private static final double BESIDE_IN_TITLE = 0.3;
    private static final double BESIDE_IN_SUMMARY = 0.12;
    private static final double PHRASE = 0.8;
    private static final double WHOLE_TITLE = 0.2;
    private static final double WITHDRAWN = 0.85;
    private static final double NEWER = 0.004;
    private static final double NEWEST_WANTED = 0.04;
    private static final int AGES_COUNTED = 20;

    private final Meanings meanings;
    private final IgnoredWords ignored;
    private final boolean newestFirst;

    Ranking(Meanings meanings, IgnoredWords ignored, boolean newestFirst) {
        this.meanings = meanings;
        this.ignored = ignored;
        this.newestFirst = newestFirst;
    }

    /** The same entries, best first. */
    List<EntryText> rank(List<EntryText> entries, Scores scores) {
        record Ranked(EntryText entry, double score) {}
        int newest = entries.stream().mapToInt(entry -> year(entry)).max().orElse(0);
        List<Ranked> ranked = new ArrayList<>();
        for (EntryText entry : entries) {
            double score = scores.worth(entry.entry()) * closeness(entry);
            int age = Math.min(AGES_COUNTED, newest - year(entry));
            score *= 1 - age * (newestFirst ? NEWEST_WANTED : NEWER);
            ranked.add(new Ranked(entry, score));
        }
        ranked.sort(
                Comparator.comparingDouble(Ranked::score)
                        .reversed()
                        .thenComparing(r -> r.entry().summary().id()));
        return ranked.stream().map(Ranked::entry).toList();
    }

    private double closeness(EntryText entry) {
        List<Word> title = meant(entry.summary().title());
        List<Word> titleEn = meant(entry.summary().titleEn());
        double inTitle = Math.max(beside(title), beside(titleEn));
        double inText = Math.max(beside(meant(entry.text())), beside(meant(entry.textEn())));
        double closeness =
                1
                        + BESIDE_IN_TITLE * inTitle
                        + BESIDE_IN_SUMMARY * inText
                        + WHOLE_TITLE * Math.max(share(title), share(titleEn));
        return entry.summary().validity() == Validity.DICABUT ? closeness * WITHDRAWN : closeness;
    }

    /** The part of the neighbours in the question that are neighbours in the text, in the same order. */
    private double beside(List<Word> text) {
        long pairs = 0;
        for (int i = 1; i < text.size(); i++) {
            pairs |= meanings.of(text.get(i - 1).text()) << 1 & meanings.of(text.get(i).text());
        }
        double beside =
                meanings.size() < 2 ? 0 : (double) Long.bitCount(pairs) / (meanings.size() - 1);
        return meanings.hasPhrase(text) ? Math.max(PHRASE, beside) : beside;
    }

    private double share(List<Word> text) {
        long meant = text.stream().filter(word -> meanings.of(word.text()) != 0).count();
        return text.isEmpty() ? 0 : (double) meant / text.size();
    }

    private List<Word> meant(@Nullable String text) {
        return text == null
                ? List.of()
                : Words.of(text).stream().filter(word -> !ignored.contains(word.text())).toList();
    }

    private static int year(EntryText entry) {
        String madeAt = entry.summary().madeAt();
        return madeAt == null
                ? 0
                : Words.of(madeAt).stream()
                        .map(Word::text)
                        .filter(Words::isYear)
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(0);
    }
}
