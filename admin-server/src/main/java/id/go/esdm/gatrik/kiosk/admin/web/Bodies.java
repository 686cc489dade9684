package id.go.esdm.gatrik.kiosk.admin.web;

import io.javalin.http.Context;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Request bodies that are held in memory, and never more of them than a limit. */
final class Bodies {
    private Bodies() {}

    /**
     * The body.
     *
     * @param limit in bytes
     * @throws ProblemException 413 if there is more
     */
    static byte[] read(Context ctx, int limit) {
        if (ctx.req().getContentLengthLong() > limit) {
            throw tooLarge();
        }
        try {
            byte[] bytes = ctx.req().getInputStream().readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw tooLarge();
            }
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static ProblemException tooLarge() {
        return new ProblemException(413, Problems.sentence(413));
    }
}
