package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.archive.LiveEdition;
import id.go.esdm.gatrik.kiosk.admin.draft.ImportPreview;
import id.go.esdm.gatrik.kiosk.admin.draft.ImportReport;
import id.go.esdm.gatrik.kiosk.admin.publishing.Publications;
import id.go.esdm.gatrik.kiosk.admin.store.Database;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code import FILE --dry-run}: every row's fate, without accounts and without changing anything. */
@Command(
        mixinStandardHelpOptions = true,
        name = "import",
        description = {
            "Memeriksa lembar kerja (XLSX atau CSV) dan menampilkan nasib tiap baris terhadap"
                    + " edisi yang tayang.",
            "Impor yang sesungguhnya dilakukan di dalam siklus, lewat halaman admin."
        })
final class ImportCommand implements Callable<Integer> {
    private static final int REFUSED = 1;

    private final InstantSource clock;

    @Mixin private final DataOption data = new DataOption();

    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Lembar kerja.")
    private @Nullable Path file;

    @Option(
            names = "--dry-run",
            required = true,
            description =
                    "Hanya memeriksa. Wajib disebut: perintah ini tidak pernah mengubah apa pun.")
    private boolean dryRun;

    ImportCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        CommandSpec known = Objects.requireNonNull(spec);
        Path sheet = Objects.requireNonNull(file);
        if (!dryRun) {
            throw new ParameterException(
                    known.commandLine(), "Sebutkan --dry-run: perintah ini hanya memeriksa.");
        }
        if (!Files.isRegularFile(sheet) || !Files.isReadable(sheet)) {
            throw new ParameterException(
                    known.commandLine(), "Berkas " + sheet + " tidak ada atau tidak dapat dibaca.");
        }
        ImportReport report = report(sheet);
        print(report, known.commandLine().getOut(), known.commandLine().getErr());
        return report.isAcceptable() ? 0 : REFUSED;
    }

    private ImportReport report(Path sheet) {
        ImportPreview preview = new ImportPreview(clock);
        Path directory = data.directory();
        Path register = directory.resolve("register.db");
        if (!Files.exists(register)) {
            return preview.against(Optional.empty(), sheet);
        }
        try (Database database = Database.open(register)) {
            Optional<LiveEdition> live =
                    new Publications(database, directory.resolve("editions")).live();
            return preview.against(live, sheet);
        }
    }

    private static void print(ImportReport report, PrintWriter out, PrintWriter err) {
        for (ImportReport.Row row : report.rows()) {
            out.printf(
                    "%6d  %-6s  %-20s  %-8s  %s%n",
                    row.row(),
                    row.fate(),
                    row.id() == null ? "-" : row.id(),
                    row.number() == null ? "-" : row.number(),
                    shortened(row.title()));
            row.problems()
                    .forEach(cell -> out.printf("%16s%s: %s%n", "", cell.column(), cell.message()));
        }
        report.notes().forEach(note -> out.println("Catatan: " + note));
        ImportReport.Counts counts = report.counts();
        out.printf(
                "tambah %d, ubah %d, sama %d, tolak %d%n",
                counts.added(), counts.changed(), counts.same(), counts.refused());
        report.problems().forEach(problem -> err.println(problem.message()));
        out.flush();
        err.flush();
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= 60
                ? title
                : title.substring(0, title.offsetByCodePoints(0, 59)) + "…";
    }
}
