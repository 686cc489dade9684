package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.web.Listen;
import id.go.esdm.gatrik.kiosk.admin.web.OpenApi;
import id.go.esdm.gatrik.kiosk.edition.DurableFiles;
import id.go.esdm.gatrik.kiosk.edition.StrictJson;

import picocli.CommandLine.Command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code openapi}: prints the description of the API, read off the routes of a server over an empty directory. */
@Command(
        name = "openapi",
        description = "Mencetak uraian API (OpenAPI).",
        mixinStandardHelpOptions = true)
final class OpenApiCommand implements Callable<Integer> {
    private final PrintWriter out;

    @picocli.CommandLine.Mixin DataOption ignored = new DataOption();

    OpenApiCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        try {
            Path empty = Files.createTempDirectory("kiosk-openapi");
            try (AdminServer server =
                    AdminServer.start(AdminConfig.of(empty, new Listen("127.0.0.1", 0)))) {
                out.println(
                        StrictJson.mapper().writeValueAsString(OpenApi.describe(server.routes())));
            } finally {
                DurableFiles.deleteTree(empty);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        out.flush();
        return 0;
    }
}
