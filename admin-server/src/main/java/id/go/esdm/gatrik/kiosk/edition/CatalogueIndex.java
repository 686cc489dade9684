package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the search reads of an edition: its words, and which entries hold them how strongly. Thread-safe. */
public final class CatalogueIndex {
    /** Postings kept between keystrokes: at five bytes each, 7.5 MB. */
    private static final int KEPT = 1_500_000;

    private final ReadConnections connections;
    private final Lexicon lexicon;
    private final Numbers numbers;
    private final Shelf shelf;
    private final Map<String, PostingList> recent = new LinkedHashMap<>(64, 0.75f, true);
    private int kept;

    CatalogueIndex(ReadConnections connections) {
        this.connections = connections;
        lexicon = new Lexicon(connections);
        numbers = connections.read(Numbers::read);
        shelf = connections.read(statements -> Shelf.read(statements, numbers));
    }

    /** How many entries there are; each is called by its place, 0 to this - 1. */
    public int size() {
        return numbers.size();
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** The entries that pass the filter; the caller's own set. */
    public BitSet matching(Filter filter) {
        return shelf.matching(filter);
    }

    /** The entries that hold a word of the lexicon, or a {@link Mark}; empty when none does. */
    public PostingList postings(String term) {
        synchronized (recent) {
            PostingList known = recent.get(term);
            if (known != null) {
                return known;
            }
        }
        PostingList read = connections.read(statements -> read(statements, term));
        synchronized (recent) {
            if (recent.put(term, read) == null) {
                kept += read.size();
            }
            var oldest = recent.entrySet().iterator();
            while (kept > KEPT && oldest.hasNext()) {
                kept -= oldest.next().getValue().size();
                oldest.remove();
            }
        }
        return read;
    }

    /** The entries whose titles begin so, in the order of titles; at most {@code most}. */
    public int[] titlesStartingWith(String folded, int most) {
        int[] order = shelf.list(Filter.NONE, Sort.TITLE);
        return connections.read(statements -> {
            PreparedStatement query = statements.prepare(SortKey.READ);
            int first = firstFrom(folded, order, query);
            int end = firstFrom(folded + Character.MAX_VALUE, order, query);
            return Arrays.copyOfRange(order, first, Math.min(end, first + most));
        });
    }

    /** Where in the order of titles the first one stands that is not before {@code title}. */
    private int firstFrom(String title, int[] order, PreparedStatement query) throws SQLException {
        int low = 0;
        int high = order.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            SortKey key = SortKey.read(query, numbers.get(order[middle]));
            if (key.title().compareTo(title) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The titles and summaries of these entries, in the same order. */
    public List<EntryText> texts(int[] entries) {
        return connections.read(statements -> {
            PreparedStatement query = statements.prepare(EntryRows.SUMMARY);
            List<EntryText> texts = new ArrayList<>(entries.length);
            for (int entry : entries) {
                query.setLong(1, numbers.get(entry));
                try (ResultSet row = query.executeQuery()) {
                    if (row.next()) {
                        texts.add(
                                new EntryText(
                                        entry,
                                        EntryRows.readSummary(row),
                                        row.getString(9),
                                        row.getString(10)));
                    }
                }
            }
            return texts;
        });
    }

    /** The page of an entry's documents that holds the most of these words, if one holds any. */
    public Optional<PageText> findPage(EntryText entry, Collection<String> words) {
        // Of the many forms that a word is sought in, an entry holds few; only these are looked up
        // page by page, rare ones first.
        List<String> held =
                words.stream()
                        .filter(word -> postings(word).holds(entry.entry()))
                        .sorted(Comparator.comparingInt(word -> postings(word).size()))
                        .toList();
        EntryId id = entry.summary().id();
        return held.isEmpty()
                ? Optional.empty()
                : connections.read(statements -> PageFinder.find(statements, id, held));
    }

    Shelf shelf() {
        return shelf;
    }

    private PostingList read(Statements statements, String term) throws SQLException {
        PostingLists lists = new PostingLists(numbers);
        PreparedStatement query = statements.prepare(CatalogueSchema.POSTINGS_OF);
        query.setString(1, term);
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                lists.add(rows.getInt(1), Postings.of(rows.getBytes(2)));
            }
        }
        return lists.toList();
    }
}
