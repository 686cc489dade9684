package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.publishing.Verification;
import id.go.esdm.gatrik.kiosk.edition.StrictJson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code verify}: walks the chain of editions, every signature and every object; exit code 1 when a fault was found. */
@Command(
        name = "verify",
        description = "Memeriksa seluruh rantai edisi, setiap tanda tangan, dan setiap berkas.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    private final PrintWriter out;

    @Mixin DataOption data = new DataOption();

    @Option(names = "--json", description = "Jawaban sebagai JSON.")
    boolean json;

    VerifyCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        Verification found = RecordAt.verify(data.directory());
        if (json) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("sound", found.isSound());
            answer.put("editions", found.editions());
            answer.put("objects", found.objects());
            answer.put("acts", found.acts());
            answer.put("findings", found.sentences());
            out.println(StrictJson.mapper().writeValueAsString(answer));
        } else {
            found.sentences().forEach(out::println);
            out.printf(
                    "%s: %d edisi, %d berkas, %d catatan audit.%n",
                    found.isSound() ? "Utuh" : "TIDAK UTUH",
                    found.editions(),
                    found.objects(),
                    found.acts());
        }
        out.flush();
        return found.isSound() ? 0 : 1;
    }
}
