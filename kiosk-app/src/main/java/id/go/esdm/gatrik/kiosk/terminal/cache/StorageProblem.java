package id.go.esdm.gatrik.kiosk.terminal.cache;

import java.nio.file.AccessDeniedException;
import java.util.Locale;

/** What is wrong with the terminal's own storage, in a word that staff can act on. */
public enum StorageProblem {
    /** No room is left. */
    FULL,
    /** The cache may not be written. */
    NOT_WRITABLE,
    /** Another terminal works in the same cache. */
    IN_USE,
    /** What was installed is no longer what it was; it is being fetched again. */
    DAMAGED,
    /** The disk fails in another way. */
    FAILING;

    /** Names the problem behind a failed file operation. */
    static StorageProblem of(Throwable failure) {
        StorageProblem problem = FAILING;
        for (Throwable at = failure; at != null && problem == FAILING; at = at.getCause()) {
            problem = named(at);
        }
        return problem;
    }

    private static StorageProblem named(Throwable cause) {
        // The JDK has no type for ENOSPC, EDQUOT and EROFS; it hands on the words of strerror.
        // SQLite has its own.
        String reason = cause.toString().toLowerCase(Locale.ROOT);
        if (reason.contains("no space left")
                || reason.contains("quota exceeded")
                || reason.contains("disk is full")) {
            return FULL;
        }
        if (cause instanceof AccessDeniedException
                || reason.contains("read-only file system")
                || reason.contains("permission denied")) {
            return NOT_WRITABLE;
        }
        return FAILING;
    }
}
