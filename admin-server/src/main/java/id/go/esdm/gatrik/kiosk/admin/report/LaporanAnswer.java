package id.go.esdm.gatrik.kiosk.admin.report;

import id.go.esdm.gatrik.kiosk.admin.papers.StoredLaporan;
import id.go.esdm.gatrik.kiosk.admin.publishing.Publication;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;

import io.javalin.http.Context;
import io.javalin.http.Header;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;

/** Hands out a laporan; one that is still missing is made while the reader waits. */
final class LaporanAnswer {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String LATER =
            "Laporan belum jadi; dibuat ulang otomatis. Publikasinya tetap sah. Coba lagi beberapa"
                    + " menit lagi.";

    private LaporanAnswer() {}

    /** The PDF, to be looked at where it is opened: it is the server's own paper. */
    static void send(Context ctx, Publication publication, Laporans laporans) throws IOException {
        StoredLaporan laporan =
                laporans.ensure(publication.edition(), PATIENCE).orElseThrow(() -> later(ctx));
        ctx.header(
                Header.CONTENT_DISPOSITION,
                "inline; filename=\"laporan-edisi-" + publication.edition() + ".pdf\"");
        ctx.header(Header.CACHE_CONTROL, "no-store");
        ctx.contentType("application/pdf").result(Files.newInputStream(laporans.file(laporan)));
    }

    private static ProblemException later(Context ctx) {
        ctx.header(Header.RETRY_AFTER, "180");
        return new ProblemException(503, LATER);
    }
}
