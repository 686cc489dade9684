package id.go.esdm.gatrik.kiosk.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StemTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "pasang pemasangan memasang dipasang terpasang",
                "padam pemadaman memadamkan dipadamkan",
                "manfaat pemanfaatan memanfaatkan",
                "mohon pemohon permohonan memohon",
                "pengajuan mengajukan diajukan",
                "tetap penetapan menetapkan ditetapkan",
                "tukar penukaran menukar",
                "kelola pengelolaan mengelola dikelola",
                "periksa pemeriksaan memeriksa diperiksa",
                "kirim pengiriman mengirim",
                "sah pengesahan mengesahkan",
                "cek pengecekan mengecek",
                "lapor laporan pelaporan melaporkan dilaporkan",
                "sambung sambungan penyambungan menyambung",
                "listrik kelistrikan berlistrik",
                "izin perizinan mengizinkan",
                "atur aturan peraturan pengaturan mengatur",
                "guna pengguna penggunaan menggunakan"
            })
    void bringsTheFormsOfAWordTogether(String family) {
        String[] words = family.split(" ", -1);
        for (String word : words) {
            assertEquals(Stem.of(words[0]), Stem.of(word), word);
        }
    }

    @Test
    void leavesNumbersAbbreviationsAndShortWordsAlone() {
        assertEquals("smk2", Stem.of("smk2"));
        assertEquals("2024", Stem.of("2024"));
        assertEquals("slo", Stem.of("slo"));
        assertNotEquals(Stem.of("tarif"), Stem.of("aktif"));
        assertNotEquals(Stem.of("kata"), Stem.of("tata"));
    }
}
