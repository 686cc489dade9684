package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.Validity;

import org.jspecify.annotations.Nullable;

/** What a list shows of an entry. */
public record EntrySummary(
        EntryId id,
        String title,
        @Nullable String titleEn,
        Category category,
        @Nullable String unit,
        @Nullable String madeAt,
        @Nullable Validity validity,
        boolean hasDocument) {}
