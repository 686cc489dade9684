package id.go.esdm.gatrik.kiosk.admin.site;

import id.go.esdm.gatrik.kiosk.admin.site.LiveCatalogue.Shown;
import id.go.esdm.gatrik.kiosk.edition.Listing;
import id.go.esdm.gatrik.kiosk.edition.Sort;
import id.go.esdm.gatrik.kiosk.search.Query;
import id.go.esdm.gatrik.kiosk.search.Results;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A page of the catalogue.
 *
 * @param edition which the answer is from; null before the first publication
 * @param total how many entries match
 * @param page from 1
 * @param pageSize the most entries a page has
 * @param nearest guesses, only when nothing matches
 */
record CatalogueAnswer(
        @Nullable Integer edition,
        int total,
        int page,
        int pageSize,
        List<CatalogueRow> entries,
        List<CatalogueRow> nearest) {

    static CatalogueAnswer nothing(CatalogueQuestion question) {
        return new CatalogueAnswer(
                null, 0, question.page(), CatalogueQuestion.PAGE_SIZE, List.of(), List.of());
    }

    static CatalogueAnswer of(Shown shown, CatalogueQuestion question) {
        int size = CatalogueQuestion.PAGE_SIZE;
        int edition = shown.edition().number();
        if (question.text().isEmpty()) {
            Listing listing =
                    shown.catalogue().list(question.filter(), Sort.TITLE, question.offset(), size);
            List<CatalogueRow> rows =
                    listing.entries().stream().map(entry -> CatalogueRow.of(entry, null)).toList();
            return new CatalogueAnswer(
                    edition, listing.total(), question.page(), size, rows, List.of());
        }
        Results results =
                shown.search()
                        .find(
                                new Query(
                                        question.text(),
                                        question.filter(),
                                        question.offset(),
                                        size));
        return new CatalogueAnswer(
                edition,
                results.total(),
                question.page(),
                size,
                CatalogueRow.of(results.hits()),
                CatalogueRow.of(results.nearest()));
    }
}
