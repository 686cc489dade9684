package id.go.esdm.gatrik.kiosk.search;

import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.edition.CatalogueIndex;
import id.go.esdm.gatrik.kiosk.edition.EntryText;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Finds entries of one edition. Thread-safe, and quick enough to be asked after every key: what takes time was worked out when the
 * {@code catalogue.db} was built. Throws what {@link CatalogueDb} throws once that is closed.
 */
public final class Search {
    /** So many of the best are looked at closely; those behind them stay in the order of their words' weights. */
    private static final int CLOSELY = 40;

    private static final int MOST_NEAREST = 5;

    /** A question is read again, doubting its words, when no entry covers this much of what was understood of it. */
    private static final double SURE = 0.95;

    private static final int SHORT = 2;

    private final CatalogueDb catalogue;
    private final Synonyms synonyms;
    private final IgnoredWords ignored = IgnoredWords.shipped();
    private final Gatherer gatherer;

    public Search(CatalogueDb catalogue, Synonyms synonyms) {
        this.catalogue = catalogue;
        gatherer = new Gatherer(catalogue);
        this.synonyms = synonyms;
    }

    /** The entries that answer the query, best first. */
    public Results find(Query query) {
        CatalogueIndex index = catalogue.index();
        QueryWords words = QueryWords.of(query.text(), index.lexicon(), ignored);
        if (words.all().isEmpty() || index.size() == 0) {
            return Results.NONE;
        }
        BitSet allowed = index.matching(query.filter());
        if (words.all().size() == 1 && words.all().getFirst().length() <= SHORT) {
            Results titles = new TitleSearch(index).find(words.all().getFirst(), query, allowed);
            if (titles.total() > 0) {
                return titles;
            }
        }
        QueryReader reader = new QueryReader(index, synonyms);
        List<Concept> concepts = reader.read(words, false);
        Scores scores = Scores.of(index.size(), gatherer, concepts);
        Candidates candidates = new Candidates(scores, allowed);
        if (candidates.best() < SURE * scores.possible()) {
            List<Concept> doubted = reader.read(words, true);
            Scores doubtedScores = Scores.of(index.size(), gatherer, doubted);
            Candidates others = new Candidates(doubtedScores, allowed);
            if (others.best() > candidates.best()) {
                concepts = doubted;
                scores = doubtedScores;
                candidates = others;
            }
        }
        return results(query, words, index, new Meanings(concepts), scores, candidates);
    }

    private Results results(
            Query query,
            QueryWords words,
            CatalogueIndex index,
            Meanings meanings,
            Scores scores,
            Candidates candidates) {
        HitMaker hits = new HitMaker(index, meanings);
        Ranking ranking = new Ranking(meanings, ignored, words.newestFirst());
        int[] top = candidates.top(Math.max(CLOSELY, query.offset() + query.limit()));
        int closely = Math.min(CLOSELY, top.length);
        List<EntryText> ranked = ranking.rank(index.texts(Arrays.copyOf(top, closely)), scores);
        if (!candidates.hasAnswer()) {
            return new Results(
                    0, List.of(), ranked.stream().limit(MOST_NEAREST).map(hits::make).toList());
        }
        for (int i = 0; i < closely; i++) {
            top[i] = ranked.get(i).entry();
        }
        int from = Math.min(query.offset(), top.length);
        int[] page = Arrays.copyOfRange(top, from, Math.min(top.length, from + query.limit()));
        return new Results(
                candidates.count(), index.texts(page).stream().map(hits::make).toList(), List.of());
    }
}
