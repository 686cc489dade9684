package id.go.esdm.gatrik.kiosk.search;

import java.util.List;
import java.util.Map;

/** What the kind of a question says of its answer: who asks "di mana" is best served by an address or a map. */
final class QuestionHints {
    private static final List<String> PLACE =
            List.of("lokasi", "alamat", "sebaran", "peta", "daftar", "wilayah");
    private static final List<String> AMOUNT =
            List.of("jumlah", "besaran", "biaya", "tarif", "harga", "nilai");
    private static final List<String> TIME = List.of("jadwal", "waktu", "agenda", "jangka");
    private static final List<String> PERSON = List.of("nama", "pejabat", "profil", "jabatan");
    private static final List<String> WAY =
            List.of("tata", "cara", "prosedur", "alur", "syarat", "panduan");
    private static final Map<String, List<String>> HINTS =
            Map.ofEntries(
                    Map.entry("dimana", PLACE),
                    Map.entry("mana", PLACE),
                    Map.entry("where", PLACE),
                    Map.entry("berapa", AMOUNT),
                    Map.entry("kapan", TIME),
                    Map.entry("when", TIME),
                    Map.entry("siapa", PERSON),
                    Map.entry("who", PERSON),
                    Map.entry("bagaimana", WAY),
                    Map.entry("gimana", WAY),
                    Map.entry("how", WAY));

    private QuestionHints() {}

    /** Words that a good answer is likely to hold. */
    static List<String> of(List<String> question) {
        return question.stream()
                .flatMap(word -> HINTS.getOrDefault(word, List.of()).stream())
                .distinct()
                .toList();
    }
}
