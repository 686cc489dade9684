package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.publishing.Publications;
import id.go.esdm.gatrik.kiosk.admin.store.Backup;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

/** {@code backup FILE}: one consistent file of everything, beside a server that may be running over it. */
@Command(
        name = "backup",
        description = {
            "Menyimpan seluruh data ke satu berkas, juga selagi server berjalan.",
            "Berkas itu memuat akun dan kunci (tersandi dengan kata sandi): simpan di tempat aman."
        },
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    private final PrintWriter out;

    @Mixin private final DataOption data = new DataOption();

    @Parameters(paramLabel = "FILE", description = "Berkas cadangan (ZIP); yang lama diganti.")
    private @Nullable Path file;

    BackupCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        Path target = Objects.requireNonNull(file);
        if (!Files.exists(data.directory().resolve("register.db"))) {
            throw new StartRefusedException(
                    "Tidak ada data server di " + data.directory() + ": periksa --data.");
        }
        try {
            int files = new Backup(data.directory(), BackupCommand::editions).write(target);
            out.println("Cadangan ditulis ke " + target + ": " + files + " berkas.");
            out.flush();
            return 0;
        } catch (IOException | UncheckedIOException failure) {
            throw new StartRefusedException(
                    "Cadangan tidak dapat ditulis ke "
                            + target
                            + ": periksa izin tulis dan ruang kosongnya. Data server tidak"
                            + " berubah.");
        }
    }

    private static List<String> editions(Path register) {
        try (Database database = Database.open(register)) {
            return new Publications(database, register.resolveSibling("editions"))
                    .list().stream()
                            .map(publication -> EditionFiles.directoryName(publication.edition()))
                            .sorted()
                            .toList();
        }
    }
}
