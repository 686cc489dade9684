package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.admin.store.ObjectStore;
import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Takes files in as documents: told by their content, read through once, stored by digest, the text of a PDF beside it. A file that is
 * refused never reaches the object store. Thread-safe.
 */
public final class DocumentIntake {
    private static final int HEAD = 1024;
    private static final String PDF = "application/pdf";

    private final ObjectStore objects;
    private final DraftFiles files;
    private final IntakeLimits limits;
    private final PdfReader pdfs;

    public DocumentIntake(ObjectStore objects, DraftFiles files, IntakeLimits limits) {
        this.objects = objects;
        this.files = files;
        this.limits = limits;
        this.pdfs = new PdfReader(limits);
    }

    /**
     * Takes a file in.
     *
     * @param title what visitors will see
     * @throws UncheckedIOException when the stream or the disk fails; nothing is stored
     */
    public Intake take(InputStream content, String title) {
        Path file = files.scratch("document");
        Path text = files.scratch("text");
        try {
            if (!spool(content, file)) {
                return refused(new IntakeProblem.TooLarge(limits.bytes()));
            }
            return take(file, text, title);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            DraftFiles.delete(file);
            DraftFiles.delete(text);
        }
    }

    private Intake take(Path file, Path text, String title) throws IOException {
        String type = type(file);
        if (type == null) {
            return refused(new IntakeProblem.NotADocument());
        }
        if (!type.equals(PDF)) {
            Optional<IntakeProblem> problem = new PictureCheck(limits).check(file);
            return problem.isPresent()
                    ? refused(problem.get())
                    : stored(file, title, type, null, null);
        }
        return switch (pdfs.read(file, text)) {
            case PdfReader.Answer.Refused(IntakeProblem problem) -> refused(problem);
            case PdfReader.Answer.Read(int pages, boolean readable) ->
                    stored(file, title, type, pages, readable ? put(text) : null);
        };
    }

    private Intake stored(
            Path file, String title, String type, @Nullable Integer pages, @Nullable Sha256 text)
            throws IOException {
        return new Intake.Taken(
                new DocumentRef(put(file), title, type, Files.size(file), pages, text));
    }

    private Sha256 put(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return objects.put(in, limits.bytes());
        }
    }

    private boolean spool(InputStream content, Path file) throws IOException {
        byte[] buffer = new byte[64 << 10];
        long room = limits.bytes();
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                room -= read;
                if (room < 0) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
        }
        return true;
    }

    private static @Nullable String type(Path file) throws IOException {
        String head;
        try (InputStream in = Files.newInputStream(file)) {
            head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return "image/png";
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return "image/jpeg";
        }
        return head.startsWith("%PDF-") ? PDF : null;
    }

    private static Intake refused(IntakeProblem problem) {
        return new Intake.Refused(problem);
    }
}
