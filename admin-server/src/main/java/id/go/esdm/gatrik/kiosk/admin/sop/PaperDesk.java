package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.archive.Paper;
import id.go.esdm.gatrik.kiosk.admin.archive.PaperFile;
import id.go.esdm.gatrik.kiosk.admin.archive.PaperKind;
import id.go.esdm.gatrik.kiosk.admin.store.ObjectStore;
import id.go.esdm.gatrik.kiosk.admin.web.Form;
import id.go.esdm.gatrik.kiosk.admin.web.Upload;
import id.go.esdm.gatrik.kiosk.admin.web.Violation;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Takes a paper from the form that brings it: checked before its file is stored. Thread-safe. */
final class PaperDesk {
    private final Papers papers;
    private final ObjectStore objects;

    PaperDesk(Papers papers, ObjectStore objects) {
        this.papers = papers;
        this.objects = objects;
    }

    /** Hands in the file named {@code file}, of the kind, number and date that the fields say. */
    Paper add(CycleId cycle, Actor actor, Form fields, Upload upload) throws IOException {
        return add(cycle, actor, kind(fields.text("kind")), fields, upload.getFile("file"));
    }

    /** As above, of a kind that is known. */
    Paper add(CycleId cycle, Actor actor, PaperKind kind, Form fields, Upload.SentFile sent)
            throws IOException {
        papers.check(cycle, actor, kind);
        String number = number(fields.text("number"));
        LocalDate date = date(fields.text("date"));
        try (InputStream content = sent.open()) {
            PaperFile file = PaperFile.store(objects, sent.name(), content);
            return papers.add(cycle, actor, kind, number, date, file);
        }
    }

    /** Hands in a file that a form may bring along: kept at once, so that it need not be chosen again when something else is amiss. */
    void keep(
            CycleId cycle,
            Actor actor,
            PaperKind kind,
            Form fields,
            Optional<Upload.SentFile> sent) {
        if (sent.isEmpty()) {
            return;
        }
        try {
            add(cycle, actor, kind, fields, sent.get());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static PaperKind kind(@Nullable String text) {
        return Arrays.stream(PaperKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        Refusals.missing(List.of(Violation.of("kind", "Pilih jenis naskah."))));
    }

    private static @Nullable String number(@Nullable String text) {
        Words words = new Words();
        String number = words.line("number", Paper.LONGEST_NUMBER, text);
        words.check();
        return number;
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        LocalDate date = Words.date(text);
        if (text != null && date == null) {
            throw Refusals.missing(
                    List.of(Violation.of("date", "Tulis tanggal seperti 2026-11-22.")));
        }
        return date;
    }
}
