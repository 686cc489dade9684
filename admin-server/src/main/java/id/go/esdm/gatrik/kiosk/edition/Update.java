package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;
import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Applies what changed to the tables of the edition before; the work follows the change, not the catalogue. */
final class Update {
    private final Connection connection;
    private final EntryWriter writer;
    private final Map<String, TreeMap<Long, Integer>> weights = new TreeMap<>();
    private final Map<String, int[]> counts = new TreeMap<>();

    Update(Connection connection, EntryWriter writer) {
        this.connection = connection;
        this.writer = writer;
    }

    /** Whether it could be done; if not, the file is to be thrown away and built from nothing. */
    boolean run(CatalogueDiff diff, Manifest manifest) throws SQLException, IOException {
        connection.setAutoCommit(false);
        List<Entry> before = new ArrayList<>(diff.removed());
        List<Entry> after = new ArrayList<>(diff.added());
        diff.changed().forEach(changed -> before.add(changed.before()));
        diff.changed().forEach(changed -> after.add(changed.after()));
        Set<String> documents = new HashSet<>();
        Set<Long> out = new HashSet<>();
        for (Entry entry : before) {
            long number = DocumentNumber.of(entry.id());
            note(number, writer.terms(entry), -1);
            out.add(number);
            entry.documents().forEach(document -> documents.add(document.sha256().hex()));
            remove(entry);
        }
        List<SortKey> in = new ArrayList<>();
        for (Entry entry : after) {
            long number = DocumentNumber.of(entry.id());
            if (isTaken(number)) {
                return false;
            }
            insert(number, entry);
            note(number, writer.terms(entry), 1);
            in.add(SortKey.of(entry, number));
        }
        for (String document : documents) {
            removePagesOfNobody(document);
        }
        new PostingTable(connection).change(weights);
        TermTable.add(connection, counts);
        new OrderTable(connection).change(out, in);
        writeMeta(manifest);
        connection.commit();
        return true;
    }

    /** Remembers what an entry takes from the index (by -1) or brings to it (by 1). */
    private void note(long number, EntryTerms terms, int by) {
        terms.weights()
                .forEach((term, weight) -> {
                    var ofTerm = weights.computeIfAbsent(term, t -> new TreeMap<>());
                    int out = -1 - weight;
                    if (by > 0 && Integer.valueOf(out).equals(ofTerm.get(number))) {
                        ofTerm.remove(number); // as it was
                    } else {
                        ofTerm.put(number, by < 0 ? out : weight);
                    }
                });
        terms.ownWords().forEach(word -> counts.computeIfAbsent(word, w -> new int[2])[0] += by);
        terms.documentWords()
                .forEach(word -> counts.computeIfAbsent(word, w -> new int[2])[1] += by);
    }

    private void remove(Entry entry) throws SQLException {
        execute(FullText.FORGET_ENTRY, entry.id().value());
        execute("DELETE FROM entry WHERE id = ?", entry.id().value());
        execute("DELETE FROM document WHERE entry = ?", entry.id().value());
    }

    private void insert(long number, Entry entry) throws SQLException, IOException {
        List<String> known = new ArrayList<>();
        for (DocumentRef document : entry.documents()) {
            if (exists("SELECT 1 FROM document_page WHERE sha256 = ?", document.sha256().hex())) {
                known.add(document.sha256().hex());
            }
        }
        writer.insert(number, entry);
        execute(FullText.LEARN_ENTRY, entry.id().value());
        for (DocumentRef document : entry.documents()) {
            if (!known.contains(document.sha256().hex())) {
                execute(FullText.LEARN_PAGES, document.sha256().hex());
            }
        }
    }

    private void removePagesOfNobody(String document) throws SQLException {
        if (!exists(
                "SELECT 1 FROM document WHERE sha256 = ? AND textSha256 IS NOT NULL", document)) {
            execute(FullText.FORGET_PAGES, document);
            execute("DELETE FROM document_page WHERE sha256 = ?", document);
        }
    }

    private boolean isTaken(long number) throws SQLException {
        return exists(
                "SELECT 1 FROM entry WHERE rowid = CAST(? AS INTEGER)", Long.toString(number));
    }

    private void writeMeta(Manifest manifest) throws SQLException {
        Map<Category, Integer> categories = new EnumMap<>(Category.class);
        try (PreparedStatement count =
                connection.prepareStatement(
                        "SELECT sum(length(entries)) FROM posting WHERE term = ?")) {
            for (Category category : Category.values()) {
                count.setString(1, Mark.facet(Dimension.CATEGORY, category.name()));
                try (ResultSet row = count.executeQuery()) {
                    int entries = row.next() ? row.getInt(1) / Postings.RECORD : 0;
                    if (entries > 0) {
                        categories.put(category, entries);
                    }
                }
            }
        }
        new CatalogueMeta(Caption.of(manifest), manifest.sha256(), false, categories)
                .write(connection);
    }

    private boolean exists(String sql, String argument) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, argument);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    private void execute(String sql, String argument) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, argument);
            statement.executeUpdate();
        }
    }
}
