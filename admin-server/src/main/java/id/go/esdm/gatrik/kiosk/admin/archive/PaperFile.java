package id.go.esdm.gatrik.kiosk.admin.archive;

import id.go.esdm.gatrik.kiosk.admin.store.ObjectStore;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.text.Normalizer;

/**
 * A file that was handed in and lies in the object store.
 *
 * @param name as it was called, without any path
 * @param mediaType found from its bytes
 */
public record PaperFile(String name, String mediaType, long bytes, Sha256 sha256) {
    /** The largest paper: 64 MiB. */
    public static final long LARGEST = 64L << 20;

    private static final int HEAD = 512;
    private static final int LONGEST_NAME = 200;

    /**
     * Stores a file under its hash.
     *
     * @param content read to its end, not closed
     * @throws id.go.esdm.gatrik.kiosk.admin.store.ObjectTooLargeException if it is larger than {@link #LARGEST}
     */
    public static PaperFile store(ObjectStore objects, String name, InputStream content) {
        try {
            BufferedInputStream buffered = new BufferedInputStream(content, HEAD);
            buffered.mark(HEAD);
            byte[] head = buffered.readNBytes(HEAD);
            buffered.reset();
            Sha256 sha256 = objects.put(buffered, LARGEST);
            long bytes = Files.size(objects.find(sha256).orElseThrow());
            return new PaperFile(clean(name), MediaTypes.of(head, name), bytes, sha256);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Without anything that could steer a terminal or a file dialogue; the end is what tells the kind. */
    private static String clean(String name) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}/\\\\]", "")
                        .strip();
        String kept = plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
        return kept.isEmpty() ? "tanpa-nama" : kept;
    }
}
