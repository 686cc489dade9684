package id.go.esdm.gatrik.kiosk.admin.fleet;

import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;

import io.javalin.http.Context;
import io.javalin.http.Header;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;

/** Sends files that never change under their address, straight from the disk. */
final class FeedFiles {
    /** What never changes and always stays open. */
    static final Duration FOR_EVER = Duration.ofDays(365);

    /** What never changes but may be withdrawn: nobody else is to hand it out for longer. */
    static final Duration AN_HOUR = Duration.ofHours(1);

    private FeedFiles() {}

    /**
     * Answers with a file, or with 304 if the caller has it.
     *
     * @param etag without its quotes; what is named by it never changes
     * @param keep how long others may keep it
     */
    static void send(Context ctx, Path file, String mediaType, String etag, Duration keep) {
        ctx.header(Header.CACHE_CONTROL, "public, max-age=" + keep.toSeconds() + ", immutable");
        if (isHeld(ctx, "\"" + etag + "\"")) {
            return;
        }
        try {
            long bytes = Files.size(file);
            ctx.contentType(mediaType);
            ctx.res().setContentLengthLong(bytes);
            Files.copy(file, ctx.res().getOutputStream());
        } catch (NoSuchFileException missing) {
            ctx.removeHeader(Header.CACHE_CONTROL);
            throw notFound();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Answers with a small file that may change. */
    static void sendFresh(Context ctx, Path file, String mediaType) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            ctx.header(Header.CACHE_CONTROL, "no-cache");
            ctx.contentType(mediaType).result(bytes);
        } catch (NoSuchFileException missing) {
            throw notFound();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether the caller has exactly this; then 304 is all it gets. */
    static boolean isHeld(Context ctx, String etag) {
        ctx.header(Header.ETAG, etag);
        String held = ctx.header(Header.IF_NONE_MATCH);
        if (held == null || !(held.equals("*") || held.contains(etag))) {
            return false;
        }
        ctx.status(304);
        return true;
    }

    static ProblemException notFound() {
        return new ProblemException(404, "Tidak ada di edisi yang tayang.");
    }
}
