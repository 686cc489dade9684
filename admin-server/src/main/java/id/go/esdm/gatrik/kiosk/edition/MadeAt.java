package id.go.esdm.gatrik.kiosk.edition;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * What a DIP's free-text time of making ("Februari 2025", "Triwulan II 2025", "2019") says about order.
 *
 * @param year four digits, or empty when the text names none
 * @param month 0 to 12: the last month of the period, 0 when only the year is known
 * @param day 0 to 31
 */
record MadeAt(String year, int month, int day) {
    private static final MadeAt UNKNOWN = new MadeAt("", 0, 0);
    private static final int QUARTER = 3;
    private static final int HALF = 6;
    private static final Map<String, Integer> MONTHS =
            Map.ofEntries(
                    Map.entry("jan", 1),
                    Map.entry("feb", 2),
                    Map.entry("mar", 3),
                    Map.entry("apr", 4),
                    Map.entry("mei", 5),
                    Map.entry("jun", 6),
                    Map.entry("jul", 7),
                    Map.entry("agu", 8),
                    Map.entry("sep", 9),
                    Map.entry("okt", 10),
                    Map.entry("nov", 11),
                    Map.entry("des", 12));
    private static final Map<String, Integer> ROMAN =
            Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "1", 1, "2", 2, "3", 3, "4", 4);

    static MadeAt of(@Nullable String text) {
        if (text == null) {
            return UNKNOWN;
        }
        List<Word> words = Words.of(text);
        String year = "";
        int at = -1;
        for (int i = 0; i < words.size(); i++) {
            if (Words.isYear(words.get(i).text())) {
                year = words.get(i).text();
                at = i;
            }
        }
        return year.isEmpty() ? UNKNOWN : withPeriod(year, words, at);
    }

    /** Higher is newer; entries without a year come last. */
    int newness() {
        return year.isEmpty() ? 0 : Integer.parseInt(year) * 10_000 + month * 100 + day;
    }

    private static MadeAt withPeriod(String year, List<Word> words, int yearAt) {
        int month = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).text();
            String head = word.length() < 3 ? word : word.substring(0, 3);
            Integer ordinal = i + 1 < words.size() ? ROMAN.get(words.get(i + 1).text()) : null;
            if (MONTHS.containsKey(head)) {
                month = MONTHS.getOrDefault(head, 0);
            } else if (head.equals("tri") && ordinal != null) {
                month = ordinal * QUARTER;
            } else if (head.equals("sem") && ordinal != null) {
                month = ordinal * HALF;
            }
        }
        if (month == 0 && yearAt + 2 < words.size()) {
            return new MadeAt(year, number(words, yearAt + 1, 12), number(words, yearAt + 2, 31));
        }
        if (month == 0 && yearAt >= 2) {
            return new MadeAt(year, number(words, yearAt - 1, 12), number(words, yearAt - 2, 31));
        }
        return new MadeAt(
                year, Math.min(month, 12), yearAt >= 2 ? number(words, yearAt - 2, 31) : 0);
    }

    private static int number(List<Word> words, int at, int most) {
        Word word = words.get(at);
        if (!word.isNumber() || word.text().length() > 2) {
            return 0;
        }
        int value = Integer.parseInt(word.text());
        return value <= most ? value : 0;
    }
}
