package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.catalogue.Column;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One import under way: finds the header, then tells each row's fate as it comes. */
final class ImportRun implements SheetSink {
    private static final int HEADER_WITHIN = 30;

    private final ImportLimits limits;
    private final CurrentEntries current;
    private final Consumer<Entry> accepted;
    private final InstantSource clock;
    private final Instant deadline;
    private final List<ImportReport.Row> rows = new ArrayList<>();
    private final Map<EntryId, Integer> claims = new HashMap<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final Map<Column, Integer> missing = new EnumMap<>(Column.class);
    private @Nullable SheetHeader header;
    private int written;
    private int incomplete;

    ImportRun(
            ImportLimits limits,
            CurrentEntries current,
            Consumer<Entry> accepted,
            InstantSource clock) {
        this.limits = limits;
        this.current = current;
        this.accepted = accepted;
        this.clock = clock;
        this.deadline = clock.instant().plus(limits.time());
    }

    @Override
    public void note(String note) {
        notes.add(note);
    }

    @Override
    public void row(SheetRow row) {
        if (clock.instant().isAfter(deadline)) {
            throw refusal(new ImportProblem.Hostile("terlalu lama dibaca"));
        }
        if (row.isBlank()) {
            return;
        }
        written++;
        SheetHeader known = header;
        if (known == null) {
            beforeHeader(row);
        } else if (written - 1 > limits.rows()) {
            throw refusal(new ImportProblem.TooManyRows(limits.rows()));
        } else if (known.isRepeatedBy(row)) {
            note("Baris %d mengulang judul kolom, jadi dilewati.".formatted(row.number()));
        } else {
            refuseExcluded(known, row);
            read(known, row);
        }
    }

    /** The report once every row was read. */
    ImportReport report() {
        if (written == 0) {
            throw refusal(new ImportProblem.Empty());
        }
        if (header == null) {
            throw headerMissing();
        }
        if (incomplete > 0) {
            note(
                    "%d informasi belum lengkap dan harus dilengkapi sebelum diajukan: %s."
                            .formatted(incomplete, missingColumns()));
        }
        return new ImportReport(rows, List.of(), List.copyOf(notes));
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    private void beforeHeader(SheetRow row) {
        Optional<SheetHeader> found = SheetHeader.find(row);
        if (found.isEmpty()) {
            if (row.cells().stream().anyMatch(Exclusion::isMentioned)) {
                throw refusal(new ImportProblem.Excluded(row.number()));
            }
            if (written >= HEADER_WITHIN) {
                throw headerMissing();
            }
            return;
        }
        header = found.get();
        written = 1;
        noteColumns(found.get());
    }

    private void noteColumns(SheetHeader found) {
        if (found.has(ImportColumn.VERIFICATION)) {
            note("Kolom “%s” tidak disimpan.".formatted(found.title(ImportColumn.VERIFICATION)));
        }
        if (found.has(ImportColumn.DOCUMENTS)) {
            note(
                    "Kolom “%s” tidak dibaca: dokumen dilampirkan di halaman informasinya."
                            .formatted(found.title(ImportColumn.DOCUMENTS)));
        }
        List<String> unknown = found.unknownTitles();
        if (!unknown.isEmpty()) {
            note(
                    "Kolom yang tidak dikenal dan tidak dibaca: %s."
                            .formatted(
                                    unknown.stream().limit(20).collect(Collectors.joining(", "))));
        }
        if (!found.has(ImportColumn.MADE_IN)) {
            note("Tidak ada kolom tempat pembuatan: lengkapi sebelum diajukan.");
        }
    }

    private void refuseExcluded(SheetHeader known, SheetRow row) {
        boolean heading = known.cell(row, ImportColumn.TITLE).isEmpty();
        boolean excluded =
                Exclusion.isNamed(known.cell(row, ImportColumn.CATEGORY))
                        || Exclusion.isMentioned(known.cell(row, ImportColumn.SUBHEADING))
                        || Exclusion.isClosed(known.cell(row, ImportColumn.CLASSIFICATION))
                        || Exclusion.isReason(known.cell(row, ImportColumn.LEGAL_BASES))
                        || (heading && row.cells().stream().anyMatch(Exclusion::isMentioned));
        if (excluded) {
            throw refusal(new ImportProblem.Excluded(row.number()));
        }
    }

    private void read(SheetHeader known, SheetRow row) {
        RowReading reading = new RowReading(known, row, limits.cellCharacters());
        if (known.isExceededBy(row)) {
            reading.refuse(
                    ImportColumn.TITLE,
                    "Baris ini lebih panjang daripada judul kolomnya. Periksa pemisah dan tanda"
                            + " kutipnya.");
        }
        RowEntry entry = new RowEntry(known, reading, current);
        Optional<RowEntry.Outcome> outcome = entry.read();
        outcome.ifPresent(read -> claim(row, read.after().id(), reading));
        outcome.filter(read -> !read.after().equals(read.before()))
                .flatMap(read -> current.takenBy(read.after().id()))
                .ifPresent(other -> reading.refuse(ImportColumn.ID, held(other)));
        if (outcome.isEmpty() || !reading.problems().isEmpty()) {
            rows.add(refused(known, row, reading, outcome));
            return;
        }
        rows.add(taken(row, outcome.get()));
    }

    private void claim(SheetRow row, EntryId id, RowReading reading) {
        Integer index = claims.putIfAbsent(id, rows.size());
        if (index == null) {
            return;
        }
        ImportReport.Row first = rows.get(index);
        String message = twice(id, first.row(), row.number());
        reading.refuse(ImportColumn.ID, message);
        if (first.fate() != ImportReport.Fate.TOLAK) {
            // The first row is as much in doubt as this one.
            rows.set(index, doubted(first, message));
        }
    }

    private static ImportReport.Row doubted(ImportReport.Row row, String message) {
        return new ImportReport.Row(
                row.row(),
                row.id(),
                row.number(),
                row.title(),
                ImportReport.Fate.TOLAK,
                List.of(new ImportReport.Cell(ImportColumn.ID.contractName(), message)));
    }

    private static String twice(EntryId id, int first, int second) {
        return "Baris %d dan %d sama-sama menunjuk informasi %s. Isi kolom id yang berbeda atau hapus salah satunya."
                .formatted(first, second, id);
    }

    private static String held(DraftId other) {
        return "Informasi ini sedang diubah dalam siklus %s. Tunggu siklus itu selesai, atau ubah di sana."
                .formatted(other);
    }

    private static ImportReport.Row refused(
            SheetHeader known,
            SheetRow row,
            RowReading reading,
            Optional<RowEntry.Outcome> outcome) {
        String title = known.cell(row, ImportColumn.TITLE);
        String id = known.cell(row, ImportColumn.ID);
        return new ImportReport.Row(
                row.number(),
                outcome.map(read -> read.after().id().value())
                        .orElse(id.isEmpty() ? null : shown(id)),
                outcome.map(read -> read.after().number()).orElse(null),
                shown(title),
                ImportReport.Fate.TOLAK,
                reading.problems());
    }

    private ImportReport.Row taken(SheetRow row, RowEntry.Outcome outcome) {
        Entry after = outcome.after();
        ImportReport.Fate fate =
                outcome.before() == null
                        ? ImportReport.Fate.TAMBAH
                        : Objects.equals(outcome.before(), after)
                                ? ImportReport.Fate.SAMA
                                : ImportReport.Fate.UBAH;
        if (fate != ImportReport.Fate.SAMA) {
            accepted.accept(after);
        }
        List<Column> lacking = after.missingForDip();
        incomplete += lacking.isEmpty() ? 0 : 1;
        lacking.forEach(column -> missing.merge(column, 1, Integer::sum));
        return new ImportReport.Row(
                row.number(), after.id().value(), after.number(), after.title(), fate, List.of());
    }

    private String missingColumns() {
        return missing.entrySet().stream()
                .map(lack -> ColumnLabel.of(lack.getKey()) + " (" + lack.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    /** What a refused cell held, fit for a table: short and without signs that cannot be shown. */
    private static String shown(String text) {
        return text.codePoints()
                .limit(120)
                .filter(c -> !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static ImportRefusedException headerMissing() {
        return refusal(new ImportProblem.HeaderMissing(List.of("judul", "kategori")));
    }

    private static ImportRefusedException refusal(ImportProblem problem) {
        return new ImportRefusedException(problem);
    }
}
