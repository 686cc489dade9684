package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Builds the tables from a content file. Entries go in by document number, so that every table grows at its end and the index is
 * held in memory one block, a sixteenth, at a time.
 */
final class FullBuild {
    private final Connection connection;
    private final ContentFile content;
    private final EntryWriter writer;
    private final Map<String, int[]> counts = new HashMap<>();
    private final Map<Category, Integer> categories = new EnumMap<>(Category.class);
    private final List<SortKey> keys = new ArrayList<>();
    private boolean displaced;

    FullBuild(Connection connection, ContentFile content, EntryWriter writer) {
        this.connection = connection;
        this.content = content;
        this.writer = writer;
    }

    void run(Manifest manifest) throws SQLException, IOException {
        connection.setAutoCommit(false);
        writeEntries(lines());
        writeTerms();
        new OrderTable(connection).write(keys);
        new CatalogueMeta(Caption.of(manifest), manifest.sha256(), displaced, categories)
                .write(connection);
        try (var finish = connection.createStatement()) {
            finish.execute(FullText.LEARN_ALL_ENTRIES);
            finish.execute(FullText.LEARN_ALL_PAGES);
            for (String index : CatalogueSchema.INDEXES) {
                finish.execute(index);
            }
        }
        connection.commit();
    }

    /** The lines of the content by their document numbers. */
    private SortedMap<Long, Integer> lines() {
        SortedMap<Long, Integer> lines = new TreeMap<>();
        Set<Long> taken = new HashSet<>();
        for (int line = 0; line < content.size(); line++) {
            taken.add(DocumentNumber.of(content.id(line)));
        }
        for (int line = 0; line < content.size(); line++) {
            long number = DocumentNumber.of(content.id(line));
            while (lines.containsKey(number)) {
                displaced = true;
                do {
                    number = DocumentNumber.next(number);
                } while (taken.contains(number));
            }
            lines.put(number, line);
        }
        return lines;
    }

    private void writeEntries(SortedMap<Long, Integer> lines) throws SQLException, IOException {
        PostingTable postings = new PostingTable(connection);
        TreeMap<String, Postings> block = new TreeMap<>();
        int current = 0;
        for (Map.Entry<Long, Integer> line : lines.entrySet()) {
            long number = line.getKey();
            if (DocumentNumber.block(number) != current) {
                postings.insert(current, block);
                block.clear();
                current = DocumentNumber.block(number);
            }
            write(number, content.entry(line.getValue()), block);
        }
        postings.insert(current, block);
    }

    private void write(long number, Entry entry, Map<String, Postings> block)
            throws SQLException, IOException {
        writer.insert(number, entry);
        categories.merge(entry.category(), 1, Integer::sum);
        keys.add(SortKey.of(entry, number));
        EntryTerms terms = writer.terms(entry);
        terms.weights()
                .forEach((term, weight) ->
                        block.computeIfAbsent(term, t -> Postings.empty()).append(number, weight));
        terms.ownWords().forEach(word -> counts.computeIfAbsent(word, w -> new int[2])[0]++);
        terms.documentWords().forEach(word -> counts.computeIfAbsent(word, w -> new int[2])[1]++);
    }

    private void writeTerms() throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(TermTable.INSERT)) {
            for (Map.Entry<String, int[]> count : new TreeMap<>(counts).entrySet()) {
                TermTable.bind(insert, count.getKey(), count.getValue());
                insert.executeUpdate();
            }
        }
    }
}
