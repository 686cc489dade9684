package id.go.esdm.gatrik.kiosk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class CountableTermTest {
    @Test
    void isOneTermHoweverItIsTyped() {
        for (String typed :
                List.of(
                        "Tarif Listrik",
                        " tarif  listrik ",
                        "TARIF\u00a0LISTRIK?",
                        "“tarif listrik”")) {
            assertEquals(Optional.of("tarif listrik"), CountableTerm.of(typed), typed);
        }
    }

    @Test
    void countsRegulationsByTheirNumbers() {
        for (String typed :
                List.of(
                        "permen 7 2024",
                        "uu 30/2009",
                        "73.sop/km.05/sdl.5/2023",
                        "12-11-2024",
                        "tarif 1.300 va",
                        "rupTL 2021-2030")) {
            assertEquals(
                    Optional.of(typed.toLowerCase(java.util.Locale.ROOT)),
                    CountableTerm.of(typed),
                    typed);
        }
    }

    @Test
    void neverCountsWhatMayTellOfAPerson() {
        for (String typed :
                List.of(
                        "3174012345678901",
                        "nik 3174 0123 4567 8901",
                        "0812-3456-7890",
                        "(021) 522 5180",
                        "+62 812 3456 7890",
                        "5225180",
                        "197001012000031001",
                        "idpel 521010123456",
                        "٣١٧٤٠١٢٣٤٥٦٧٨٩٠١",
                        "３１７４０１２３４５６７",
                        "budi@contoh.internal",
                        "budi @ contoh")) {
            assertEquals(Optional.empty(), CountableTerm.of(typed), typed);
        }
    }

    @Test
    void countsNothingThatIsNoSearch() {
        for (String typed : List.of("", " ", "a", "?!", "x".repeat(61), "\u202e\u0007")) {
            assertEquals(Optional.empty(), CountableTerm.of(typed), typed);
        }
    }
}
