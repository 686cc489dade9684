package id.go.esdm.gatrik.kiosk.admin.web;

import id.go.esdm.gatrik.kiosk.edition.DurableFiles;

import io.javalin.http.Context;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;

import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Multipart bodies, streamed to files of a directory that is emptied at every start. Whatever is sent, memory
 * holds no more than a buffer, and the disk no more than the limit of a few uploads.
 */
public final class Uploads {
    private static final int MEMORY_BYTES = 16 * 1024;
    private static final long FIELDS_BYTES = 1 << 20;
    private static final int AT_ONCE = 6;
    private static final int AT_ONCE_OF_ONE = 4;
    private static final String READ = "kiosk.upload";

    /** RFC 2046: one to seventy characters. */
    private static final Pattern BOUNDARY =
            Pattern.compile("(?i);\\s*boundary=(\"[^\"]{1,70}\"|[^;\\s\"]{1,70})(\\s*;|\\s*$)");

    private final Path directory;
    private final Map<String, Integer> senders = new HashMap<>();

    /**
     * Prepares the directory.
     *
     * @param directory for nothing else; what an interrupted program left in it is removed
     */
    public Uploads(Path directory) {
        this.directory = directory;
        DurableFiles.deleteTree(directory);
        DurableFiles.createPrivateDirectory(directory);
    }

    /**
     * Reads the whole body, once; its files are gone when the upload is closed, at the latest with the answer.
     *
     * @param mostBytes that one file may have
     * @throws ProblemException 413 if there is more, 415 if it is no multipart, 400 if it is cut or malformed, 408
     *     if it drips, 429 or 503 if too many arrive at once
     */
    public Upload read(Context ctx, long mostBytes) {
        Upload known = ctx.attribute(READ);
        if (known != null) {
            return known;
        }
        if (!ctx.isMultipartFormData()) {
            throw new ProblemException(415, "Kiriman harus berupa multipart/form-data.");
        }
        if (!BOUNDARY.matcher(String.valueOf(ctx.contentType())).find()) {
            throw new ProblemException(
                    400, "Kiriman multipart ini tidak menyebut batas bagiannya.");
        }
        if (ctx.req().getContentLengthLong() > mostBytes + FIELDS_BYTES) {
            throw Bodies.tooLarge();
        }
        String sender = sender(ctx);
        enter(sender);
        boolean done = false;
        try {
            ctx.req()
                    .setAttribute(
                            ServletContextRequest.MULTIPART_CONFIG_ELEMENT,
                            new MultipartConfigElement(
                                    directory.toString(),
                                    mostBytes,
                                    mostBytes + FIELDS_BYTES,
                                    MEMORY_BYTES));
            Upload upload = new Upload(ctx.req().getParts(), () -> leave(sender));
            ctx.attribute(READ, upload);
            done = true;
            return upload;
        } catch (ServletException | IOException | RuntimeException failure) {
            throw tooLarge(failure) ? Bodies.tooLarge() : Bodies.refusal(failure);
        } finally {
            if (!done) {
                leave(sender);
            }
        }
    }

    private static String sender(Context ctx) {
        return Access.findSession(ctx)
                .map(session -> session.account().person().value())
                .orElseGet(ctx::ip);
    }

    private synchronized void enter(String sender) {
        int own = senders.getOrDefault(sender, 0);
        if (own >= AT_ONCE_OF_ONE) {
            throw new ProblemException(
                    429, "Kiriman Anda yang lain masih diterima. Tunggu sampai selesai.");
        }
        if (senders.values().stream().mapToInt(Integer::intValue).sum() >= AT_ONCE) {
            throw new ProblemException(
                    503, "Server sedang menerima beberapa kiriman. Coba lagi sebentar lagi.");
        }
        senders.put(sender, own + 1);
    }

    private synchronized void leave(String sender) {
        senders.computeIfPresent(sender, (_, own) -> own == 1 ? null : own - 1);
    }

    /** Removes what was read for this request and not closed yet. */
    static void discard(Context ctx) {
        Upload known = ctx.attribute(READ);
        if (known != null) {
            known.close();
        }
    }

    /** Of a part that is too large Jetty says so by this exception alone. */
    private static boolean tooLarge(Exception failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof IllegalStateException) {
                return true;
            }
        }
        return false;
    }
}
