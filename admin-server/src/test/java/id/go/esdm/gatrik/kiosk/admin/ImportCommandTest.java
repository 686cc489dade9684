package id.go.esdm.gatrik.kiosk.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

class ImportCommandTest {
    @TempDir Path directory;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void showsEveryRowsFateAndLeavesNothingBehind() throws IOException {
        Path data = directory.resolve("data");
        assertEquals(0, run(file("judul,kategori\nTarif,berkala\nLaporan,setiap saat\n"), data));
        assertTrue(out.toString().contains("     2  TAMBAH"), out::toString);
        assertTrue(out.toString().contains("tambah 2, ubah 0, sama 0, tolak 0"), out::toString);
        assertFalse(Files.exists(data));
    }

    @Test
    void answersNoWhenARowIsRefused() throws IOException {
        assertEquals(1, run(file("judul,kategori\nTarif,entah\n"), directory));
        assertTrue(out.toString().contains("TOLAK"), out::toString);
        assertTrue(out.toString().contains("kategori: Tulis salah satu"), out::toString);
    }

    @Test
    void tellsInOneLineWhyAFileCannotBeRead() throws IOException {
        assertEquals(1, run(file("%PDF-1.7"), directory));
        assertEquals(1, err.toString().lines().count(), err::toString);
    }

    @Test
    void isWrongWithoutAFileOrWithoutDryRun() throws IOException {
        assertEquals(2, run(directory.resolve("tidak-ada.csv"), directory));
        assertEquals(2, command().execute(file("judul,kategori\n").toString()));
    }

    private int run(Path file, Path data) {
        return command().execute(file.toString(), "--dry-run", "--data", data.toString());
    }

    private CommandLine command() {
        return new CommandLine(new ImportCommand(InstantSource.system()))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("daftar.csv"), text);
    }
}
