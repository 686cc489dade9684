package id.go.esdm.gatrik.kiosk.search;

import id.go.esdm.gatrik.kiosk.edition.Stem;

import java.util.ArrayList;
import java.util.List;

/** Spoken Indonesian, whose affixes no stemmer of the written language knows. */
final class SpokenForms {
    private SpokenForms() {}

    /** What spoken forms are written as: ngecas, ngurus, nyambung, nempel, pasangin. */
    static List<String> written(String word) {
        List<String> written = new ArrayList<>();
        String stem = word.endsWith("in") && word.length() > 5 ? cut(word, 0, 2) : word;
        if (!stem.equals(word)) {
            written.add(stem);
        }
        if (stem.startsWith("nge") && stem.length() > 5) {
            written.add(cut(stem, 3, 0));
            written.add(cut(stem, 2, 0));
        } else if (stem.startsWith("ng") && stem.length() > 4) {
            written.add(cut(stem, 2, 0));
            written.add("k" + cut(stem, 2, 0));
        } else if (stem.startsWith("ny") && stem.length() > 4) {
            written.add("s" + cut(stem, 2, 0));
        } else if (stem.startsWith("n") && stem.length() > 4) {
            written.add("t" + cut(stem, 1, 0));
        } else if (stem.startsWith("m") && stem.length() > 4) {
            written.add("p" + cut(stem, 1, 0));
        }
        return written.stream().map(Stem::of).distinct().toList();
    }

    private static String cut(String word, int front, int back) {
        return word.substring(front, word.length() - back);
    }
}
