package id.go.esdm.gatrik.kiosk.catalogue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * A DIP of any size for measurements, the same at every run: titles in the manner of a real one, a vocabulary that grows with the
 * catalogue as a natural one does, frequent words as frequent as there. Nothing in it is true.
 */
public final class ManyEntries {
    /** What is measured: entries, documents, and pages of each document. */
    public static final int ENTRIES = 100_000;

    public static final int DOCUMENTS = 2_000;
    public static final int PAGES = 10;

    private static final int WORDS_ON_A_PAGE = 250;
    private static final int RARE_WORDS = 30_000;
    private static final String[] SUBJECTS = {
        "tarif tenaga listrik",
        "rencana umum ketenagalistrikan",
        "wilayah usaha penyediaan tenaga listrik",
        "sertifikat laik operasi",
        "keselamatan ketenagalistrikan",
        "rasio elektrifikasi dan desa berlistrik",
        "pembangkit listrik tenaga surya atap",
        "ruang bebas jaringan transmisi",
        "mutu pelayanan penyaluran tenaga listrik",
        "kompetensi tenaga teknik",
        "emisi gas rumah kaca pembangkit",
        "pengadaan barang dan jasa",
        "realisasi anggaran",
        "bantuan pasang baru listrik",
        "stasiun pengisian kendaraan listrik umum",
        "susut jaringan distribusi",
        "subsidi listrik rumah tangga",
        "perizinan berusaha berbasis risiko",
        "jual beli tenaga listrik lintas negara",
        "gangguan dan pemadaman",
        "produk dalam negeri",
        "panas bumi"
    };
    private static final String[] KINDS = {
        "Laporan",
        "Statistik",
        "Rekapitulasi",
        "Standar Pelayanan",
        "Tata Cara Permohonan",
        "Daftar",
        "Peta",
        "Pengumuman",
        "Permen ESDM Nomor %d Tahun %d tentang",
        "Kepmen ESDM Nomor %d.K/TL.03/MEM.L/%d tentang",
        "PP Nomor %d Tahun %d tentang",
        "Perjanjian Kinerja",
        "Hasil Survei",
        "Panduan"
    };
    private static final String[] PLACES = {
        "Aceh",
        "Sumatera Utara",
        "Riau",
        "Jambi",
        "Lampung",
        "Jakarta",
        "Jawa Barat",
        "Jawa Tengah",
        "Jawa Timur",
        "Banten",
        "Bali",
        "Nusa Tenggara Barat",
        "Kalimantan Barat",
        "Kalimantan Timur",
        "Sulawesi Utara",
        "Sulawesi Selatan",
        "Gorontalo",
        "Maluku",
        "Papua",
        "Papua Barat"
    };
    private static final String[] UNITS = {
        "Sekretariat Direktorat Jenderal Ketenagalistrikan",
                "Direktorat Pembinaan Program Ketenagalistrikan",
        "Direktorat Pembinaan Pengusahaan Ketenagalistrikan",
                "Direktorat Teknik dan Lingkungan Ketenagalistrikan"
    };
    private static final String[] MONTHS = {
        "Januari", "Februari", "Maret", "Triwulan II", "Semester I"
    };
    private static final String[] SYLLABLES = {
        "ba", "be", "bi", "da", "du", "ga", "ja", "ka", "ke", "ku", "la", "li", "lu", "ma", "me",
                "mi", "na", "ni",
        "pa", "pe", "ra", "ri", "ru", "sa", "se", "si", "su", "ta", "te", "ti", "tu", "wa", "ya",
                "ngan", "rang", "tang"
    };

    private ManyEntries() {}

    /** {@code count} entries without documents. */
    public static List<Entry> entries(int count) {
        return entries(count, number -> null);
    }

    /**
     * {@code count} entries; the first of every fifty carries a document, up to {@link #DOCUMENTS}.
     *
     * @param documents the document of a number, 0 to {@link #DOCUMENTS} - 1; null for none
     */
    public static List<Entry> entries(int count, IntFunction<@Nullable DocumentRef> documents) {
        List<Entry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            boolean carries = i % 50 == 0 && i / 50 < DOCUMENTS;
            entries.add(entry(i, carries ? documents.apply(i / 50) : null));
        }
        return entries;
    }

    /** The pages of a document's text. */
    public static List<String> pages(int document) {
        Random random = new Random(1_000_003L * document + 1);
        List<String> pages = new ArrayList<>();
        for (int page = 0; page < PAGES; page++) {
            StringBuilder text = new StringBuilder("Pasal ").append(page + 1);
            for (int word = 0; word < WORDS_ON_A_PAGE; word += 4) {
                text.append(' ').append(one(SUBJECTS, random)).append(' ').append(rare(random));
            }
            pages.add(text.toString());
        }
        return pages;
    }

    private static Entry entry(int i, @Nullable DocumentRef document) {
        Random random = new Random(31L * i + 7);
        int year = 2005 + random.nextInt(21);
        String title =
                String.format(Locale.ROOT, one(KINDS, random), 1 + random.nextInt(60), year)
                        + ' '
                        + one(SUBJECTS, random)
                        + ' '
                        + rare(random)
                        + " di "
                        + one(PLACES, random)
                        + ' '
                        + rare(random)
                        + " Tahun "
                        + year;
        String summary =
                "Data "
                        + one(SUBJECTS, random)
                        + ", "
                        + one(SUBJECTS, random)
                        + ", dan "
                        + rare(random)
                        + ' '
                        + rare(random)
                        + " menurut provinsi, disusun oleh "
                        + one(UNITS, random)
                        + '.';
        return Entry.builder(
                        new EntryId(String.format(Locale.ROOT, "S-%06d", i)),
                        title,
                        List.of(Category.values()).get(random.nextInt(3)))
                .number(Integer.toString(i + 1))
                .summary(summary)
                .unit(one(UNITS, random))
                .responsible("Direktur Jenderal Ketenagalistrikan")
                .madeAt(one(MONTHS, random) + ' ' + year)
                .madeIn(one(PLACES, random))
                .forms(List.of(InformationForm.ELEKTRONIK))
                .retention("Aktif 2 tahun, inaktif 3 tahun")
                .media("Kiosk")
                .topics(List.of(one(SUBJECTS, random)))
                .link("https://gatrik.esdm.go.id")
                .documents(document == null ? List.of() : List.of(document))
                .build();
    }

    /** A made-up word; a few of them often, most of them hardly ever. */
    private static String rare(Random random) {
        double skewed = random.nextDouble();
        int rank = (int) (RARE_WORDS * skewed * skewed * skewed);
        Random letters = new Random(rank * 7_919L);
        StringBuilder word = new StringBuilder();
        for (int i = 2 + letters.nextInt(3); i > 0; i--) {
            word.append(one(SYLLABLES, letters));
        }
        return word.toString();
    }

    private static String one(String[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
