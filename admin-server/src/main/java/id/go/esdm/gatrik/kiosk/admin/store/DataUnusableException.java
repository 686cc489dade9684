package id.go.esdm.gatrik.kiosk.admin.store;

import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.nio.file.Path;

/** The data directory cannot be used; the message is one plain sentence for the person at the console. */
public final class DataUnusableException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final String path;
    private final String sentence;

    /**
     * Says why a path cannot be used.
     *
     * @param path what cannot be used
     * @param sentence one plain Indonesian sentence that says what to do
     * @param cause what the system said, for the log
     */
    public DataUnusableException(Path path, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.path = path.toString();
        this.sentence = sentence;
    }

    /** The file or directory that cannot be used. */
    public Path path() {
        return Path.of(path);
    }

    /** What the person at the console is told. */
    public String sentence() {
        return sentence;
    }

    /** The directory, or something in it, cannot be created or written. */
    public static DataUnusableException unwritable(Path path, @Nullable Throwable cause) {
        return new DataUnusableException(
                path,
                "Folder data "
                        + path
                        + " tidak dapat ditulis: periksa hak akses dan sisa ruang cakramnya, atau"
                        + " pilih folder lain dengan --data.",
                cause);
    }

    /** A file is there but is not what it should be. */
    public static DataUnusableException damaged(Path path, @Nullable Throwable cause) {
        return new DataUnusableException(
                path,
                "Berkas "
                        + path
                        + " rusak atau bukan milik program ini: pulihkan dari cadangan, atau pilih"
                        + " folder lain dengan --data.",
                cause);
    }

    /** The register was written by a newer release of the program, or by one that differs. */
    public static DataUnusableException foreignRelease(Path path, @Nullable Throwable cause) {
        return new DataUnusableException(
                path,
                "Register "
                        + path
                        + " dibuat oleh versi program yang lain: jalankan versi program yang sama"
                        + " atau yang lebih baru.",
                cause);
    }
}
