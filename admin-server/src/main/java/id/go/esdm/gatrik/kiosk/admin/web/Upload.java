package id.go.esdm.gatrik.kiosk.admin.web;

import jakarta.servlet.http.Part;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A multipart body that was read: its fields, and its files on the disk until it is closed. */
public final class Upload implements AutoCloseable {
    private static final int LONGEST_TEXT = 64 * 1024;

    private final List<Part> parts;
    private final Runnable closed;
    private boolean open = true;

    Upload(Collection<Part> parts, Runnable closed) {
        this.parts = List.copyOf(parts);
        this.closed = closed;
    }

    /** One file as it was sent. */
    public static final class SentFile {
        private final Part part;

        private SentFile(Part part) {
            this.part = part;
        }

        /** The name it had at its sender, without directories; for display only. */
        public String name() {
            String sent = part.getSubmittedFileName() == null ? "" : part.getSubmittedFileName();
            String name =
                    sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
            return name.isBlank() ? "tanpa-nama" : name;
        }

        /** Its length in bytes. */
        public long bytes() {
            return part.getSize();
        }

        /** Its bytes, from the beginning at each call. */
        public InputStream open() throws IOException {
            return part.getInputStream();
        }
    }

    /**
     * The file sent under this name.
     *
     * @throws ProblemException 422 if there is none, or an empty one
     */
    public SentFile getFile(String name) {
        return findFile(name)
                .orElseThrow(() ->
                        new ProblemException(
                                422,
                                "Berkas belum dipilih atau kosong.",
                                List.of(Violation.of(name, "Pilih berkas yang berisi."))));
    }

    /** The file sent under this name, if it has anything in it. */
    public Optional<SentFile> findFile(String name) {
        return parts.stream()
                .filter(part -> part.getName().equals(name) && part.getSize() > 0)
                .filter(part -> part.getSubmittedFileName() != null)
                .findFirst()
                .map(SentFile::new);
    }

    /** The field of this name without surrounding blanks; null if it was not sent or is blank. */
    public @Nullable String text(String name) {
        return parts.stream()
                .filter(part -> part.getName().equals(name))
                .filter(part -> part.getSubmittedFileName() == null)
                .findFirst()
                .map(Upload::text)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    /** All fields that are not files. */
    public Form fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        parts.stream()
                .filter(part -> part.getSubmittedFileName() == null)
                .forEach(part ->
                        fields.computeIfAbsent(part.getName(), _ -> new ArrayList<>())
                                .add(text(part)));
        return Form.of(fields);
    }

    private static String text(Part part) {
        try (InputStream stream = part.getInputStream()) {
            byte[] bytes = stream.readNBytes(LONGEST_TEXT);
            return new String(bytes, StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Removes the files; the second time it does nothing. */
    @Override
    public void close() {
        if (!open) {
            return;
        }
        open = false;
        try {
            for (Part part : parts) {
                part.delete();
            }
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        } finally {
            closed.run();
        }
    }
}
