package id.go.esdm.gatrik.kiosk.edition;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A regulation's number and year as a title cites it: "Permen ESDM Nomor 7 Tahun 2024" is 7 of 2024. */
record Citation(String number, String year) {
    private static final Set<String> NUMBER = Set.of("nomor", "no", "nomer");
    private static final int NEAR = 8;

    /** The first regulation that a title names: its own, when the title is a regulation's. */
    static Optional<Citation> findFirst(List<Word> title) {
        for (int i = 0; i + 1 < title.size(); i++) {
            if (NUMBER.contains(title.get(i).text()) && title.get(i + 1).isNumber()) {
                return Optional.of(new Citation(title.get(i + 1).text(), yearAfter(title, i + 2)));
            }
        }
        return Optional.empty();
    }

    /** The year behind "Tahun", or the last part of a number such as 169.K/HK.02/MEM.M/2021. */
    private static String yearAfter(List<Word> title, int from) {
        int end = Math.min(title.size(), from + NEAR);
        for (int i = from; i < end; i++) {
            String word = title.get(i).text();
            if (Words.isYear(word)) {
                return word;
            }
            if (word.equals("tentang")) {
                break;
            }
        }
        return "";
    }
}
