package id.go.esdm.gatrik.kiosk.admin.site;

import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.Violation;
import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.edition.Filter;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What was asked of the catalogue.
 *
 * @param text the words to find; empty for the whole list
 * @param page from 1
 */
record CatalogueQuestion(String text, Filter filter, int page) {
    static final int PAGE_SIZE = 20;
    private static final int LAST_PAGE = 100_000;

    /**
     * Reads the parameters q, kategori, unit, tahun and page.
     *
     * @throws ProblemException 400 with every parameter that cannot be read
     */
    static CatalogueQuestion of(Context ctx) {
        List<Violation> violations = new ArrayList<>();
        String category = blankToNull(ctx.queryParam("kategori"));
        String year = blankToNull(ctx.queryParam("tahun"));
        String page = blankToNull(ctx.queryParam("page"));
        if (category != null
                && Arrays.stream(Category.values())
                        .noneMatch(each -> each.name().equals(category))) {
            violations.add(Violation.of("kategori", "Isi BERKALA, SERTA_MERTA, atau SETIAP_SAAT."));
        }
        if (year != null && !year.matches("[0-9]{4}")) {
            violations.add(Violation.of("tahun", "Isi tahun dengan empat angka."));
        }
        if (page != null && !page.matches("[1-9][0-9]{0,4}")) {
            violations.add(Violation.of("page", "Isi nomor halaman, mulai dari 1."));
        }
        if (!violations.isEmpty()) {
            throw new ProblemException(400, "Pertanyaan ini tidak dapat dibaca.", violations);
        }
        Filter filter =
                new Filter(
                        category == null ? null : Category.valueOf(category),
                        blankToNull(ctx.queryParam("unit")),
                        year,
                        null,
                        null,
                        null);
        String text = blankToNull(ctx.queryParam("q"));
        int number = page == null ? 1 : Math.min(LAST_PAGE, Integer.parseInt(page));
        return new CatalogueQuestion(text == null ? "" : text, filter, number);
    }

    int offset() {
        return (page - 1) * PAGE_SIZE;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
