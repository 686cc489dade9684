package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.Catalogue;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code content.jsonl}: one entry a line in canonical JSON, LF after each, sorted by id. */
public final class ContentFormat {
    /** The largest content that an edition may have: 256 MiB. */
    public static final long LARGEST = 256L << 20;

    private ContentFormat() {}

    /** The line of an entry, without its LF. */
    public static String line(Entry entry) {
        return CanonicalJson.text(entry);
    }

    /**
     * Reads one line, without its LF.
     *
     * @throws InvalidJsonException when it is not the canonical line of a valid entry
     */
    public static Entry parse(String line) {
        Entry entry = StrictJson.read(line, Entry.class);
        if (!line(entry).equals(line)) {
            throw new InvalidJsonException("not canonical: " + entry.id());
        }
        return entry;
    }

    /** The bytes of a whole catalogue. */
    public static byte[] bytes(Catalogue catalogue) {
        StringBuilder text = new StringBuilder();
        catalogue.entries().forEach(entry -> text.append(line(entry)).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a whole catalogue into memory.
     *
     * @throws InvalidJsonException when the file is not canonical content
     * @throws UncheckedIOException when it cannot be read
     */
    public static Catalogue read(Path file) {
        try (ContentFile content = ContentFile.open(file)) {
            List<Entry> entries = new ArrayList<>(content.size());
            for (int line = 0; line < content.size(); line++) {
                entries.add(content.entry(line));
            }
            return new Catalogue(entries);
        }
    }

    /** Writes a whole catalogue, durably. */
    public static void write(Catalogue catalogue, Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        DurableFiles.write(file, bytes(catalogue));
    }
}
