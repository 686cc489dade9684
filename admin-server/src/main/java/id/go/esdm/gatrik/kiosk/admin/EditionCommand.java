package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.publishing.Publication;
import id.go.esdm.gatrik.kiosk.edition.DurableFiles;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;
import id.go.esdm.gatrik.kiosk.edition.Manifest;
import id.go.esdm.gatrik.kiosk.edition.ObjectSource;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code edition}: lists the editions, or copies one with its documents. */
@Command(
        name = "edition",
        description = "Edisi yang sudah terbit.",
        mixinStandardHelpOptions = true)
final class EditionCommand {
    private final PrintWriter out;

    EditionCommand(PrintWriter out) {
        this.out = out;
    }

    @Command(
            name = "list",
            description = "Daftar edisi, yang terbaru lebih dahulu.",
            mixinStandardHelpOptions = true)
    int list(@Mixin DataOption data) {
        for (Publication publication : RecordAt.list(data.directory())) {
            out.printf(
                    "%d  %s  %d informasi (+%d ~%d -%d)  %s%n",
                    publication.edition(),
                    publication.at(),
                    publication.entries(),
                    publication.added(),
                    publication.changed(),
                    publication.removed(),
                    publication.manifest());
        }
        out.flush();
        return 0;
    }

    @Command(
            name = "export",
            description = "Menyalin satu edisi beserta dokumennya, misalnya ke diska USB.",
            mixinStandardHelpOptions = true)
    int export(
            @Mixin DataOption data,
            @Parameters(paramLabel = "N", description = "Nomor edisi.") int number,
            @Parameters(paramLabel = "DIR", description = "Tujuan; dibuat bila belum ada.")
                    Path target) {
        EditionFiles files = EditionFiles.of(data.directory().resolve("editions"), number);
        if (!Files.isRegularFile(files.manifest())) {
            throw new StartRefusedException("Edisi " + number + " tidak ada: lihat edition list.");
        }
        try {
            Path edition = target.resolve("editions").resolve(EditionFiles.directoryName(number));
            DurableFiles.createDirectories(edition);
            for (String name : EditionFiles.NAMES) {
                copy(files.directory().resolve(name), edition.resolve(name));
            }
            Path keys = target.resolve("keys");
            DurableFiles.createDirectories(keys);
            for (String name : new String[] {"root.pem", "server.pem"}) {
                copy(data.directory().resolve("keys").resolve(name), keys.resolve(name));
            }
            for (Manifest.ObjectRef object :
                    Manifest.parse(Files.readAllBytes(files.manifest())).objects()) {
                Path copy = ObjectSource.place(target.resolve("objects"), object.sha256());
                DurableFiles.createDirectories(copy.resolveSibling(""));
                copy(
                        ObjectSource.place(data.directory().resolve("objects"), object.sha256()),
                        copy);
            }
        } catch (IOException | UncheckedIOException failure) {
            throw new StartRefusedException(
                    "Edisi tidak dapat disalin ke "
                            + target
                            + ": periksa izin tulis dan ruang kosongnya.");
        }
        out.println("Edisi " + number + " disalin ke " + target);
        out.flush();
        return 0;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.deleteIfExists(to);
        Files.copy(from, to);
        DurableFiles.sync(to);
    }
}
