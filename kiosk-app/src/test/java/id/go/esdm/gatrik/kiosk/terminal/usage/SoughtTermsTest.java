package id.go.esdm.gatrik.kiosk.terminal.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;

class SoughtTermsTest {
    private long now = 5;
    private final SoughtTerms terms = new SoughtTerms(() -> now);

    @Test
    void isNotEveryBeginningOfAWord() {
        type("tarif", true);
        terms.left();
        assertEquals(Map.of("tarif", true), terms.all());
    }

    @Test
    void isWhatStoodThereUnchanged() {
        type("tarif", true);
        rest();
        terms.changed();
        assertEquals(Map.of("tarif", true), terms.all());
    }

    @Test
    void isNotWhatWasTakenBackAtOnce() {
        type("tarif", true);
        terms.changed();
        type("slo", true);
        terms.left();
        assertEquals(Map.of("slo", true), terms.all());
    }

    @Test
    void isNotAPauseInTheMiddleOfAWord() {
        type("tar", true);
        rest();
        type("tarif listrik", false);
        terms.left();
        assertEquals(Map.of("tarif listrik", false), terms.all());
    }

    @Test
    void isBothTermsWhenSomethingCameOfTheShorter() {
        type("tarif", true);
        terms.left();
        type("tarif listrik", false);
        terms.left();
        assertEquals(Map.of("tarif", true, "tarif listrik", false), terms.all());
    }

    @Test
    void saysWhatTheLastAnswerWas() {
        type("gangguan", false);
        terms.answered("gangguan", true);
        terms.left();
        assertEquals(Map.of("gangguan", true), terms.all());
    }

    @Test
    void holdsNothingOfAPerson() {
        type("3174012345678901", false);
        rest();
        terms.changed();
        type("budi@contoh.internal", false);
        terms.left();
        assertTrue(terms.all().keySet().stream().noneMatch(term -> term.contains("@")));
        assertTrue(
                terms.all().keySet().stream().noneMatch(term -> term.length() > 5),
                terms.all()::toString);
    }

    @Test
    void isBounded() {
        for (int i = 0; i < 1000; i++) {
            type("kata " + (char) ('a' + i % 26) + i, true);
            terms.left();
        }
        assertEquals(SoughtTerms.MOST, terms.all().size());
    }

    private void type(String word, boolean found) {
        for (int end = 1; end <= word.length(); end++) {
            terms.answered(word.substring(0, end), found);
            now += Duration.ofMillis(200).toNanos();
        }
    }

    private void rest() {
        now += SoughtTerms.REST.toNanos();
    }
}
