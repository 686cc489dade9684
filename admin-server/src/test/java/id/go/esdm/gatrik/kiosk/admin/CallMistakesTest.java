package id.go.esdm.gatrik.kiosk.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whatever is wrong with a call: code 2, and one Indonesian line. */
class CallMistakesTest {
    @TempDir Path directory;

    private record Answer(int code, String out, String problem) {}

    @Test
    void tellsInOneLineWhatIsWrongWithACall() {
        assertWrong("Sebutkan perintahnya.");
        assertWrong("Tidak dikenal: nope.", "nope");
        assertWrong("Tidak dikenal: --nope.", "serve", "--nope");
        assertWrong("Belum disebutkan: --data.", "serve", "--data");
        assertWrong("Belum disebutkan: USERNAME.", "account", "add");
        assertWrong("Nilai \"abc\" tidak sah untuk --port.", "serve", "--port", "abc");
        assertWrong(
                "Nilai \"KAISAR\" tidak sah untuk --role.", "account", "add", "--role", "KAISAR");
        assertWrong("Sebutkan folder data sesudah --data.", "edition", "list", "--data", "");
    }

    @Test
    void helpsWithEveryCommandInIndonesian() {
        for (String command : new String[] {"serve", "account", "import", "verify", "edition"}) {
            Answer help = run(command, "--help");
            assertEquals(0, help.code(), command);
            assertTrue(help.out().startsWith("Pemakaian: admin-server " + command), help.out());
            assertTrue(help.out().contains("Menampilkan bantuan ini."), help.out());
        }
        assertEquals(0, run("account", "add", "--help").code());
        assertEquals(0, run("edition", "export", "--help").code());
    }

    @Test
    void saysWhereAnEditionCannotBeCopiedTo() throws Exception {
        Path files = Files.createDirectories(directory.resolve("editions/000001"));
        Files.writeString(files.resolve("manifest.json"), "{}");
        Path taken = Files.writeString(directory.resolve("taken"), "");
        Answer answer =
                run("edition", "export", "1", taken.toString(), "--data", directory.toString());
        assertEquals(2, answer.code());
        assertEquals(1, answer.problem().lines().count(), answer.problem());
        assertTrue(answer.problem().startsWith("Edisi tidak dapat disalin"), answer.problem());
    }

    private static void assertWrong(String beginning, String... arguments) {
        Answer answer = run(arguments);
        assertEquals(2, answer.code(), answer::problem);
        assertEquals("", answer.out());
        assertEquals(1, answer.problem().lines().count(), answer.problem());
        assertTrue(answer.problem().startsWith(beginning), answer.problem());
    }

    private static Answer run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter problem = new StringWriter();
        int code =
                Main.commandLine(new PrintWriter(out, true), new PrintWriter(problem, true))
                        .execute(arguments);
        return new Answer(code, out.toString(), problem.toString());
    }
}
