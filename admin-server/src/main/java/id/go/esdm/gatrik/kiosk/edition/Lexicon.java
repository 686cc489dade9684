package id.go.esdm.gatrik.kiosk.edition;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of an edition: looked up exactly, by stem, by beginning, or by likeness. Thread-safe. */
public final class Lexicon {
    private static final String TERM = "SELECT term, stem, entries, inDocuments FROM term ";

    private final ReadConnections connections;
    private final Lazy<Spelling> spelling;

    Lexicon(ReadConnections connections) {
        this.connections = connections;
        spelling = new Lazy<>(() -> connections.read(Spelling::read));
    }

    public Optional<Term> find(String word) {
        return query(TERM + "WHERE term = ?", word).stream().findFirst();
    }

    /** The words that share the stem of {@code word}, itself included if it is one of them. */
    public List<Term> relatives(String word) {
        return query(TERM + "WHERE stem = ?", Stem.of(word));
    }

    /** The most frequent words that begin with {@code prefix}, at most {@code most}. */
    public List<Term> startingWith(String prefix, int most) {
        return query(
                TERM
                        + "WHERE term >= ? AND term < ? ORDER BY entries DESC, inDocuments DESC,"
                        + " term LIMIT "
                        + most,
                prefix,
                prefix + Character.MAX_VALUE);
    }

    /** The words most like a misspelt one; the nearest first, at most {@code most}. */
    public List<Likeness> like(String word, int most) {
        return spelling.get().like(word, most);
    }

    private List<Term> query(String sql, String... arguments) {
        return connections.read(statements -> {
            PreparedStatement query = statements.prepare(sql);
            for (int i = 0; i < arguments.length; i++) {
                query.setString(i + 1, arguments[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                return terms(rows);
            }
        });
    }

    private static List<Term> terms(ResultSet rows) throws SQLException {
        List<Term> terms = new ArrayList<>();
        while (rows.next()) {
            terms.add(
                    new Term(rows.getString(1), rows.getString(2), rows.getInt(3), rows.getInt(4)));
        }
        return terms;
    }
}
