package id.go.esdm.gatrik.kiosk.search;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import id.go.esdm.gatrik.kiosk.catalogue.Catalogue;
import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** The 168 composed entries of the sample DIP, as they stand in its spreadsheet. */
public final class SampleDip {
    private SampleDip() {}

    public static Catalogue read() {
        InputStream sheet =
                Objects.requireNonNull(SampleDip.class.getResourceAsStream("/sample/dip-djk.csv"));
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(sheet, StandardCharsets.UTF_8))) {
            return new Catalogue(rows.stream().map(SampleDip::entry).toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Entry entry(NamedCsvRecord row) {
        return Entry.builder(
                        new EntryId(row.getField("id")),
                        row.getField("judul"),
                        Category.valueOf(
                                row.getField("kategori")
                                        .toUpperCase(Locale.ROOT)
                                        .replace('-', '_')))
                .number(field(row, "nomor"))
                .summary(field(row, "ringkasan_isi"))
                .unit(field(row, "unit_penguasa"))
                .responsible(field(row, "penanggung_jawab"))
                .madeAt(field(row, "waktu_pembuatan"))
                .madeIn(field(row, "tempat_pembuatan"))
                .retention(field(row, "jangka_waktu_simpan"))
                .media(field(row, "media"))
                .note(field(row, "keterangan"))
                .build();
    }

    private static @Nullable String field(NamedCsvRecord row, String name) {
        String field = row.getField(name);
        return field.isBlank() ? null : field;
    }
}
