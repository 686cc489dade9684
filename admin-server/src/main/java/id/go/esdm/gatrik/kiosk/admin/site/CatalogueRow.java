package id.go.esdm.gatrik.kiosk.admin.site;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.Validity;
import id.go.esdm.gatrik.kiosk.edition.EntrySummary;
import id.go.esdm.gatrik.kiosk.search.Hit;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** An entry in a list, under the names it has in an edition. */
record CatalogueRow(
        String id,
        @JsonProperty("judul") String title,
        @JsonProperty("judulEn") @Nullable String titleEn,
        @JsonProperty("kategori") Category category,
        @JsonProperty("unit") @Nullable String unit,
        @JsonProperty("waktuPembuatan") @Nullable String madeAt,
        @JsonProperty("status") @Nullable Validity validity,
        @JsonProperty("adaDokumen") boolean hasDocument,
        @JsonProperty("cuplikan") @Nullable String snippet) {
    static CatalogueRow of(EntrySummary entry, @Nullable String snippet) {
        return new CatalogueRow(
                entry.id().value(),
                entry.title(),
                entry.titleEn(),
                entry.category(),
                entry.unit(),
                entry.madeAt(),
                entry.validity(),
                entry.hasDocument(),
                snippet);
    }

    static List<CatalogueRow> of(List<Hit> hits) {
        return hits.stream().map(hit -> of(hit.entry(), hit.snippet())).toList();
    }
}
