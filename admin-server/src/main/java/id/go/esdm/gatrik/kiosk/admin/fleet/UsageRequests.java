package id.go.esdm.gatrik.kiosk.admin.fleet;

import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.Violation;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** The days that a request asks for. */
final class UsageRequests {
    private static final int USUAL_DAYS = 30;

    private UsageRequests() {}

    /**
     * Those days; the last thirty when it names none.
     *
     * @throws ProblemException 422 if a day cannot be read, or the last is before the first
     */
    static UsagePeriod period(Context ctx, LocalDate today) {
        LocalDate from = day(ctx, "dari");
        LocalDate until = day(ctx, "sampai");
        LocalDate last = until == null ? today : until;
        if (from == null) {
            return UsagePeriod.last(USUAL_DAYS, last);
        }
        if (last.isBefore(from)) {
            throw unfit("sampai", "Pilih hari yang tidak mendahului hari pertama.");
        }
        return new UsagePeriod(from, last);
    }

    private static @Nullable LocalDate day(Context ctx, String name) {
        String text = ctx.queryParam(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        return UsageReport.findDay(text.strip())
                .orElseThrow(() -> unfit(name, "Tulis tanggal seperti 2026-11-22."));
    }

    private static ProblemException unfit(String name, String words) {
        return new ProblemException(
                422, "Hari tidak dapat dibaca.", List.of(Violation.of(name, words)));
    }
}
