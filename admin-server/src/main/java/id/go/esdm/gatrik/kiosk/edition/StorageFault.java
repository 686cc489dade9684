package id.go.esdm.gatrik.kiosk.edition;

import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Optional;

/** Why a disk does not take what is written, where a person can do something about it. */
public enum StorageFault {
    /** No room is left. */
    FULL,
    /** Writing is not allowed. */
    NOT_WRITABLE;

    /** The fault behind a failure, however deep; empty if it is of another kind. */
    public static Optional<StorageFault> find(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            Optional<StorageFault> found = named(at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<StorageFault> named(Throwable cause) {
        // The JDK has no type for ENOSPC, EDQUOT and EROFS; it hands on the words of strerror.
        // SQLite has its own; the shared memory beside its log grows before anything is written.
        String reason = cause.toString().toLowerCase(Locale.ROOT);
        if (reason.contains("no space left")
                || reason.contains("quota exceeded")
                || reason.contains("disk is full")
                || reason.contains("sqlite_ioerr_shmsize")) {
            return Optional.of(FULL);
        }
        if (cause instanceof AccessDeniedException
                || cause instanceof ReadOnlyFileSystemException
                || reason.contains("read-only file system")
                || reason.contains("permission denied")
                || reason.contains("sqlite_readonly")) {
            return Optional.of(NOT_WRITABLE);
        }
        return Optional.empty();
    }
}
