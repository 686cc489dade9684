package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import java.util.Map;

/** The title of a document with the kind of a regulation abbreviated as usual, for where it would lose its number or its year. */
final class BriefTitle {
    private static final Map<String, String> KINDS =
            Map.of(
                    "Peraturan Menteri ", "Permen ",
                    "Keputusan Menteri ", "Kepmen ",
                    "Peraturan Pemerintah ", "PP ",
                    "Peraturan Presiden ", "Perpres ",
                    "Undang-Undang ", "UU ");

    private BriefTitle() {}

    /** "Peraturan Menteri ESDM Nomor 7 Tahun 2024" is "Permen ESDM Nomor 7 Tahun 2024"; any other title stays as it is. */
    static String of(String title) {
        return KINDS.entrySet().stream()
                .filter(kind -> title.startsWith(kind.getKey()))
                .findFirst()
                .map(kind -> kind.getValue() + title.substring(kind.getKey().length()))
                .orElse(title);
    }
}
