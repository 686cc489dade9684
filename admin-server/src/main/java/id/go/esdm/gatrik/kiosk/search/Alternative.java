package id.go.esdm.gatrik.kiosk.search;

import java.util.List;

/**
 * One way to say a concept: an entry says it when it holds a form of every word.
 *
 * @param words for each word its forms
 * @param trust 0 to 1 and a little above: how surely this is what the visitor meant
 */
record Alternative(List<List<Form>> words, double trust) {
    Alternative {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("an alternative without words");
        }
    }

    /** The trust in its best forms. */
    double best() {
        double best = trust;
        if (words.size() == 1) {
            best *= words.getFirst().stream().mapToDouble(Form::trust).max().orElse(0);
        }
        return best;
    }

    static Alternative of(String term, double trust) {
        return new Alternative(List.of(List.of(new Form(term, 1))), trust);
    }

    /**
     * A word of the catalogue, or a mark.
     *
     * @param trust 1 for the very word, less for a relative
     */
    record Form(String term, double trust) {}
}
