package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.web.Form;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One row of agreements in the form of the minutes, as typed; its fields are called {@code agreements[0].unit} and so on, from 0.
 *
 * @param action the name of an {@link AgreedAction}; empty if none was chosen
 * @param kategori the name of a category; empty if none was chosen
 */
public record MinutesRow(
        String unit, String judul, String action, String kategori, boolean notExcluded) {
    /** More rows than any form is read for. */
    private static final int MOST = 1_000;

    /** The rows of a form in their order, without the blank ones between and after them. */
    static List<MinutesRow> read(Form form) {
        List<MinutesRow> rows = new ArrayList<>();
        for (int at = 0; at < MOST && form.has(field(at, "unit")); at++) {
            MinutesRow row =
                    new MinutesRow(
                            form.value(field(at, "unit")),
                            form.value(field(at, "judul")),
                            form.value(field(at, "action")),
                            form.value(field(at, "kategori")),
                            form.ticked(field(at, "notExcluded")));
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The rows of minutes that are stored already; none if there are none. */
    static List<MinutesRow> of(@Nullable Minutes minutes) {
        return minutes == null
                ? List.of()
                : minutes.agreements().stream()
                        .map(agreed ->
                                new MinutesRow(
                                        agreed.unit(),
                                        agreed.judul(),
                                        agreed.action().name(),
                                        agreed.kategori() == null ? "" : agreed.kategori(),
                                        agreed.notExcluded()))
                        .toList();
    }

    Preparations.Proposed proposed() {
        return new Preparations.Proposed(
                unit,
                judul,
                Arrays.stream(AgreedAction.values())
                        .filter(each -> each.name().equals(action))
                        .findFirst()
                        .orElse(null),
                kategori.isEmpty() ? null : kategori,
                notExcluded);
    }

    private boolean isBlank() {
        return unit.isEmpty() && judul.isEmpty();
    }

    private static String field(int at, String name) {
        return "agreements[" + at + "]." + name;
    }
}
