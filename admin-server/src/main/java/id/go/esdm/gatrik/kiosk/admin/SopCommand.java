package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.audit.AuditLog;
import id.go.esdm.gatrik.kiosk.admin.sop.Sop;
import id.go.esdm.gatrik.kiosk.admin.sop.SopFault;
import id.go.esdm.gatrik.kiosk.admin.sop.SopReader;
import id.go.esdm.gatrik.kiosk.admin.sop.SopReading;
import id.go.esdm.gatrik.kiosk.admin.sop.Sops;
import id.go.esdm.gatrik.kiosk.admin.store.Database;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;

/** {@code sop show|check|replace}: the SOP's words, actors, norms and papers, when it is revised. */
@Command(
        name = "sop",
        description = "Berkas SOP: kata-kata, pelaksana, mutu baku, dan naskah sembilan langkah.",
        mixinStandardHelpOptions = true)
final class SopCommand {
    private final PrintWriter out;
    private final Clock clock;

    SopCommand(PrintWriter out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    @Command(
            name = "show",
            description = "Menampilkan berkas SOP yang berlaku, untuk disalin dan diubah.",
            mixinStandardHelpOptions = true)
    int show(@Mixin DataOption data) {
        String text = with(data, sops -> sops.newest().text());
        out.print(text);
        out.flush();
        return 0;
    }

    @Command(
            name = "check",
            description = "Memeriksa berkas SOP tanpa mengubah apa pun.",
            mixinStandardHelpOptions = true)
    int check(
            @Mixin DataOption data,
            @Parameters(paramLabel = "FILE", description = "Berkas SOP (JSON).") Path file) {
        byte[] bytes = read(file);
        return with(data, sops -> tell(sops.check(bytes), file, "benar"));
    }

    @Command(
            name = "replace",
            description = {
                "Memberlakukan berkas SOP bagi siklus yang dimulai sesudahnya.",
                "Siklus yang sudah berjalan tetap mengikuti versi permulaannya."
            },
            mixinStandardHelpOptions = true)
    int replace(
            @Mixin DataOption data,
            @Parameters(paramLabel = "FILE", description = "Berkas SOP (JSON).") Path file) {
        byte[] bytes = read(file);
        return with(
                data,
                sops ->
                        tell(
                                sops.replace(null, "console", bytes),
                                file,
                                "berlaku bagi siklus baru"));
    }

    private int tell(SopReading reading, Path file, String word) {
        int code =
                switch (reading) {
                    case SopReading.Sound(Sop sop, _, var sha256) -> {
                        out.printf(
                                "SOP %s (id %s) %s: sembilan langkah, %d menit kerja, SHA-256"
                                        + " %s.%n",
                                sop.number(), sop.id(), word, sop.minutes(), sha256.hex());
                        yield 0;
                    }
                    case SopReading.Faulty(var faults) -> {
                        for (SopFault fault : faults) {
                            out.printf(
                                    "%s:%d:%d: %s%n",
                                    file.getFileName(),
                                    fault.line(),
                                    fault.column(),
                                    fault.message());
                        }
                        out.printf(
                                "Ditolak: %d hal harus diperbaiki. SOP tidak berubah.%n",
                                faults.size());
                        yield 1;
                    }
                };
        out.flush();
        return code;
    }

    private <T> T with(DataOption data, Function<Sops, T> work) {
        Path register = data.directory().resolve("register.db");
        if (!Files.exists(register)) {
            throw new StartRefusedException(
                    "Tidak ada data server di " + data.directory() + ": periksa --data.");
        }
        try (Database database = Database.open(register)) {
            return work.apply(new Sops(database, new AuditLog(database, clock), clock));
        }
    }

    private static byte[] read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(SopReader.LARGEST + 1);
        } catch (IOException unreadable) {
            throw new StartRefusedException(
                    "Berkas " + file + " tidak ada atau tidak dapat dibaca.");
        }
    }
}
