package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BriefTitleTest {
    @Test
    void abbreviatesTheKindOfARegulationAlone() {
        assertEquals(
                "Permen ESDM Nomor 7 Tahun 2024",
                BriefTitle.of("Peraturan Menteri ESDM Nomor 7 Tahun 2024"));
        assertEquals(
                "UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik",
                BriefTitle.of(
                        "Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik"));
        assertEquals("Naskah Peraturan Menteri", BriefTitle.of("Naskah Peraturan Menteri"));
    }
}
