package id.go.esdm.gatrik.kiosk.admin.web;

import id.go.esdm.gatrik.kiosk.edition.StorageFault;

import io.javalin.http.Context;

import org.eclipse.jetty.http.HttpException;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

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
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof ProblemException refusal ? refusal : refusal(broken);
        }
    }

    /** What became of a body that did not arrive as it was announced: the sender's fault, or the disk's. */
    static ProblemException refusal(Exception failure) {
        Optional<StorageFault> disk = StorageFault.find(failure);
        if (disk.isPresent()) {
            return new ProblemException(Problems.refusedByDisk(disk.get(), failure));
        }
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof HttpException status && status.getCode() == 413) {
                return tooLarge();
            }
            if (each instanceof TimeoutException) {
                return new ProblemException(408, Problems.sentence(408));
            }
        }
        return new ProblemException(400, "Kiriman terputus atau rusak. Tidak ada yang disimpan.");
    }

    static ProblemException tooLarge() {
        return new ProblemException(413, Problems.sentence(413));
    }
}
