package id.go.esdm.gatrik.kiosk.admin.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Two versions of a text, word by word.
 *
 * @param before its pieces; those that are gone are marked
 * @param after its pieces; those that are new are marked
 */
public record WordDiff(List<Piece> before, List<Piece> after) {
    /** Beyond this many words the whole text is marked: the comparison costs their product. */
    private static final int MOST_WORDS = 800;

    private static final Pattern BETWEEN = Pattern.compile("(?<=\\s)(?=\\S)");

    /** A run of words that changed, or that stayed. */
    public record Piece(String text, boolean changed) {}

    /** Compares two texts. */
    public static WordDiff of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        if (old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
            return new WordDiff(List.of(new Piece(before, true)), List.of(new Piece(after, true)));
        }
        int[][] common = common(old, now);
        List<Piece> left = new ArrayList<>();
        List<Piece> right = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && same(old.get(i), now.get(j))) {
                add(left, old.get(i++), false);
                add(right, now.get(j++), false);
            } else if (j == now.size()
                    || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                add(left, old.get(i++), true);
            } else {
                add(right, now.get(j++), true);
            }
        }
        return new WordDiff(left, right);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(BETWEEN.split(text));
    }

    /** How many words the rests from i and j have in common, in their order. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] length = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                length[i][j] =
                        same(old.get(i), now.get(j))
                                ? length[i + 1][j + 1] + 1
                                : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }

    private static boolean same(String one, String other) {
        return one.stripTrailing().equals(other.stripTrailing());
    }

    private static void add(List<Piece> pieces, String word, boolean changed) {
        if (!pieces.isEmpty() && pieces.getLast().changed() == changed) {
            word = pieces.removeLast().text() + word;
        }
        pieces.add(new Piece(word, changed));
    }
}
