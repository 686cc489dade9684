package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.store.DataUnusableException;
import id.go.esdm.gatrik.kiosk.admin.store.Restore;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

/** {@code restore FILE}: puts a backup into an empty directory, or says why it does not. */
@Command(
        name = "restore",
        description = {
            "Memulihkan cadangan ke direktori data yang kosong. Cadangan yang rusak ditolak.",
            "Terminal yang sudah menayangkan edisi lebih baru tetap menayangkannya, sampai"
                    + " temboloknya dikosongkan (systemd/README.md, bagian pemulihan)."
        },
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    private static final int REFUSED = 1;
    private static final int WRONG = 2;

    private final PrintWriter out;
    private final PrintWriter err;

    @Mixin private final DataOption data = new DataOption();

    @Parameters(paramLabel = "FILE", description = "Berkas cadangan.")
    private @Nullable Path file;

    RestoreCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        Path backup = Objects.requireNonNull(file);
        if (!Files.isRegularFile(backup)) {
            return say(WRONG, "Berkas cadangan " + backup + " tidak ada.");
        }
        try {
            return switch (new Restore(backup, RestoreCommand::isSound).into(data.directory())) {
                case Restore.Outcome.Restored(int files) -> {
                    out.println(
                            "Dipulihkan ke " + data.directory() + ": " + files + " berkas, utuh.");
                    out.flush();
                    yield 0;
                }
                case Restore.Outcome.Occupied() ->
                        say(
                                WRONG,
                                "Direktori "
                                        + data.directory()
                                        + " tidak kosong: pilih direktori lain dengan --data.");
                case Restore.Outcome.Refused(String where) ->
                        say(
                                REFUSED,
                                "Cadangan rusak atau bukan buatan program ini ("
                                        + where
                                        + "): tidak ada yang dipulihkan, pakai cadangan lain.");
            };
        } catch (IOException failure) {
            return say(
                    WRONG,
                    "Tidak dapat menulis ke "
                            + data.directory()
                            + ": periksa izin tulis dan ruang kosongnya. Tidak ada yang berubah.");
        }
    }

    private int say(int code, String sentence) {
        err.println(sentence);
        err.flush();
        return code;
    }

    private static boolean isSound(Path directory) {
        try {
            return RecordAt.verify(directory).isSound();
        } catch (DataUnusableException damaged) {
            return false;
        }
    }
}
