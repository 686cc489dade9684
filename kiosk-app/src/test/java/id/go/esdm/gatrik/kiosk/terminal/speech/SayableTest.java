package id.go.esdm.gatrik.kiosk.terminal.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.terminal.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class SayableTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    12.345 informasi | 12345 informasi
                    Rp1.444,70 per kWh | 1444 koma 70 rupiah per kilowatt jam
                    Permen ESDM No. 7/2024 | Peraturan Menteri E S D M nomor 7 tahun 2024
                    PLN dan PPID melayani SLO | P L N dan P P I D melayani S L O
                    AMDAL dan IUPTL | AMDAL dan I U P T L
                    Kav. 7–8 | kaveling 7 sampai 8
                    BAB IV | BAB 4
                    2026-11-22 | 22 November 2026
                    naik 5% s.d. 12,5 MW | naik 5 persen sampai dengan 12 koma 5 megawatt
                    Berkala · Dit. Teknik | Berkala, Dit.
                    Pukul 08.00 | Pukul 08.00
                    KEMENTERIAN ENERGI DAN SUMBER DAYA | KEMENTERIAN ENERGI DAN SUMBER DAYA
                    """)
    void saysNumbersAndAbbreviationsAsPeopleDo(String seen, String said) {
        assertEquals(said, Sayable.sentences(seen, Language.INDONESIAN).getFirst());
    }

    @Test
    void saysEnglishInEnglish() {
        assertEquals(
                List.of("12345 entries, page 3 of 2024 point 5 percent"),
                Sayable.sentences("12,345 entries, p. 3 of 2024.5 %", Language.ENGLISH));
    }

    @Test
    void everySentenceIsALineThatTheEngineTakes() {
        String text =
                "Pasal 1 berlaku. Kata ".repeat(1)
                        + "panjang sekali ".repeat(200)
                        + "!\n\n· ·\nAkhir?";
        List<String> sentences = Sayable.sentences(text, Language.INDONESIAN);
        assertEquals("Pasal 1 berlaku.", sentences.getFirst());
        assertEquals("Akhir?", sentences.getLast());
        assertTrue(sentences.size() > 9);
        assertTrue(
                sentences.stream().allMatch(line -> line.length() <= 300 && !line.contains("\n")));
    }

    @Test
    void aWholeBookIsCutAndWordsWithoutASpaceToo() {
        List<String> sentences = Sayable.sentences("x".repeat(90_000), Language.INDONESIAN);
        assertTrue(sentences.stream().mapToInt(String::length).sum() <= 20_000);
    }
}
