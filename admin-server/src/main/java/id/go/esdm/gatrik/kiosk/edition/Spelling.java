package id.go.esdm.gatrik.kiosk.edition;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The words of an edition in some 20 bytes each, to be compared with a misspelt one: 50,000 words take a few milliseconds,
 * because words whose letters or length are too different are passed over without a comparison.
 */
final class Spelling {
    private static final int LONGEST = 24;
    private static final int SHORTEST = 3;
    private static final String WORDS =
            "SELECT term, entries FROM term WHERE entries > 0 AND length(term) BETWEEN ? AND ?";

    private byte[] letters = new byte[1 << 14];
    private int[] starts = new int[1 << 10];
    private int[] masks = new int[1 << 10];
    private int[] entries = new int[1 << 10];
    private int size;

    private Spelling() {}

    static Spelling read(Statements statements) throws SQLException {
        Spelling spelling = new Spelling();
        var query = statements.prepare(WORDS);
        query.setInt(1, SHORTEST);
        query.setInt(2, LONGEST);
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                spelling.add(rows.getString(1), rows.getInt(2));
            }
        }
        return spelling;
    }

    /** What a word of this length may differ by at most: three letters hardly, twelve by two. */
    static double tolerance(int length) {
        if (length <= 3) {
            return 0.5;
        }
        if (length == 4) {
            return 0.8;
        }
        return length <= 7 ? 1 : 2;
    }

    List<Likeness> like(String word, int most) {
        byte[] wanted = word.getBytes(StandardCharsets.ISO_8859_1);
        if (!isLetters(wanted) || wanted.length < SHORTEST || wanted.length > LONGEST) {
            return List.of();
        }
        double tolerance = tolerance(wanted.length);
        int apart = (int) Math.round(tolerance / EditDistance.CHEAP);
        int mask = mask(wanted);
        EditDistance distance = new EditDistance(wanted, LONGEST);
        List<Likeness> found = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int length = starts[i + 1] - starts[i];
            if (Math.abs(length - wanted.length) <= apart
                    && Integer.bitCount(mask & ~masks[i]) <= apart) {
                double cost = distance.to(letters, starts[i], length, tolerance);
                if (cost <= tolerance) {
                    found.add(new Likeness(text(i), entries[i], cost));
                }
            }
        }
        found.sort(
                Comparator.comparingDouble(Likeness::cost)
                        .thenComparing(Comparator.comparingInt(Likeness::entries).reversed())
                        .thenComparing(Likeness::term));
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    private void add(String word, int holders) {
        byte[] bytes = word.getBytes(StandardCharsets.ISO_8859_1);
        if (!isLetters(bytes)) {
            return;
        }
        int end = starts[size] + bytes.length;
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            masks = Arrays.copyOf(masks, starts.length);
            entries = Arrays.copyOf(entries, starts.length);
        }
        if (end > letters.length) {
            letters = Arrays.copyOf(letters, letters.length * 2);
        }
        System.arraycopy(bytes, 0, letters, starts[size], bytes.length);
        masks[size] = mask(bytes);
        entries[size] = holders;
        starts[++size] = end;
    }

    private String text(int word) {
        return new String(
                letters, starts[word], starts[word + 1] - starts[word], StandardCharsets.US_ASCII);
    }

    private static boolean isLetters(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 'a' || b > 'z') {
                return false;
            }
        }
        return true;
    }

    private static int mask(byte[] bytes) {
        int mask = 0;
        for (byte b : bytes) {
            mask |= 1 << (b - 'a');
        }
        return mask;
    }
}
