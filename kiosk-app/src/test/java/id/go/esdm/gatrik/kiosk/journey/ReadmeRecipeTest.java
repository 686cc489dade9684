package id.go.esdm.gatrik.kiosk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.AdminServer;
import id.go.esdm.gatrik.kiosk.kill.Tool;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the README tells anybody to type, with sha256sum and openssl alone, is typed here. */
class ReadmeRecipeTest {
    private static final Path README = Path.of("../README.md");

    @TempDir private Path data;

    private record Ran(int exit, String output) {}

    @Test
    void anybodyCanCheckEditionOneWithoutThisProduct() throws Exception {
        Tool.OPENSSL.require();
        DemoServer.start(data).close();
        String manifest = Files.readString(data.resolve("editions/000001/manifest.json"));

        Ran ran = recipe();

        assertEquals(0, ran.exit(), ran.output());
        String[] lines = ran.output().split("\n", -1);
        for (int i = 0; i < 2; i++) {
            String digest = lines[i].split(" ", 2)[0];
            assertEquals(64, digest.length(), ran.output());
            assertTrue(manifest.contains(digest), "the manifest names " + lines[i]);
        }
        assertEquals("Signature Verified Successfully", lines[2]);
        assertEquals("Signature Verified Successfully", lines[3]);
    }

    @Test
    void theRecipeFailsWhenOneByteOfTheManifestIsAnother() throws Exception {
        Tool.OPENSSL.require();
        try (AdminServer server = DemoServer.start(data)) {
            assertTrue(server.verify().isSound());
        }
        Path manifest = data.resolve("editions/000001/manifest.json");
        byte[] bytes = Files.readAllBytes(manifest);
        bytes[bytes.length / 2] ^= 1;
        Files.write(manifest, bytes);

        assertNotEquals(0, recipe().exit());
    }

    private Ran recipe() throws IOException, InterruptedException {
        String readme = Files.readString(README);
        int begin = readme.indexOf("```sh\n", readme.indexOf("## Check an edition yourself"));
        String lines = readme.substring(begin + 6, readme.indexOf("```", begin + 6));
        Process shell =
                new ProcessBuilder("bash", "-e", "-c", lines)
                        .directory(data.toFile())
                        .redirectErrorStream(true)
                        .start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(shell.waitFor(), output);
    }
}
