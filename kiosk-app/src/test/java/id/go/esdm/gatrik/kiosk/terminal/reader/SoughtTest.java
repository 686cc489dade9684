package id.go.esdm.gatrik.kiosk.terminal.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class SoughtTest {
    @Test
    void findsWhateverTheCaseAndTheDiacritics() {
        assertEquals(List.of("Tarif", "TARIF", "tarif"), typed("tarif", "Tarif TARIF tarifnya"));
        assertEquals(List.of("Réseau"), typed("reseau", "Réseau"));
        assertEquals(List.of("reseau"), typed("RÉSEAU", "reseau"));
    }

    @Test
    void aBreakOrAHyphenBetweenWordsIsLikeABlank() {
        assertEquals(
                List.of("tenaga listrik", "tenaga\nlistrik", "tenaga-listrik", "tenaga -  listrik"),
                typed(
                        "tenaga listrik",
                        "tenaga listrik, tenaga\nlistrik, tenaga-listrik, tenaga -  listrik"));
        assertEquals(List.of("tenaga listrik"), typed("tenaga listrik", "tarif-\ntenaga listrik"));
        assertEquals(List.of("undang-\nundang"), typed("undang-undang", "undang-\nundang"));
    }

    @Test
    void aWordPartedAtTheEndOfItsLineIsFoundAsOne() {
        assertEquals(List.of("te-\nnaga"), typed("tenaga", "tarif te-\nnaga listrik"));
    }

    @Test
    void oneMatchEndsBeforeTheNextBegins() {
        assertEquals(List.of("aa", "aa"), typed("aa", "aaaaa"));
    }

    @Test
    void findsSignsAsTheyAreTyped() {
        assertEquals(List.of("7/2024"), typed("7/2024", "Nomor 7/2024"));
        assertEquals(List.of("ayat (2)"), typed("ayat (2)", "Pasal 9 ayat (2)"));
        assertEquals(List.of("“a”"), typed("\"a\"", "x “a” y"));
        assertEquals(List.of("ﬁ"), typed("f", "ﬁ"));
    }

    @Test
    void theWordsOfASearchAreWholeOnes() {
        String text = "Tarif, tarifnya; LISTRIK\nke-\nlistrikan tarif-\ntarif";
        assertEquals(
                List.of("Tarif", "LISTRIK", "listrik", "tarif", "tarif"),
                in(
                        Sought.words(List.of("listrik", "tarif")),
                        text.replace("listrikan", "listrik")));
    }

    @Test
    void nothingIsFoundNowhere() {
        assertEquals(List.of(), typed(" - ", "a - b"));
        assertEquals(List.of(), typed("a", ""));
        assertEquals(0, Sought.NOTHING.count("abc"));
    }

    private static List<String> typed(String typed, String text) {
        return in(Sought.typed(typed), text);
    }

    private static List<String> in(Sought sought, String text) {
        Folded folded = Folded.of(text);
        List<String> found =
                sought.in(folded).stream()
                        .map(span -> text.substring(span.start(), span.end()))
                        .toList();
        assertEquals(found.size(), sought.count(folded.text()));
        return found;
    }
}
