package id.go.esdm.gatrik.kiosk.terminal.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;
import id.go.esdm.gatrik.kiosk.kill.Folders;
import id.go.esdm.gatrik.kiosk.kill.KillPoints;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The terminal process dies at every write, fsync and rename of an installation: afterwards it shows the old edition or the new. */
@EnabledIfSystemProperty(
        named = "kiosk.kill",
        matches = "true",
        disabledReason = "SKIPPED: takes minutes; run with -Dkiosk.kill=true")
class InstallationKillTest {
    @TempDir Path scratch;

    @Test
    void showsTheOldEditionOrTheNewAfterADeathAtAnyCall() throws Exception {
        FeedFolder feed = new FeedFolder(scratch.resolve("feed"));
        Path key =
                Files.writeString(
                        scratch.resolve("root.pem"), Ed25519.toPem(Office.ROOT.getPublic()));
        feed.putObject(Sample.DOCUMENT);
        feed.putObject(Sample.TEXT);
        Sha256 first = feed.put(1, EditionDraft.edition(1));
        feed.point(1, first);
        Path held = scratch.resolve("held");
        Path cache = scratch.resolve("cache");
        try (FeedServer server = new FeedServer(List.of(feed.directory()))) {
            Files.createDirectories(held);
            install(
                    new KillPoints(scratch, held),
                    KillPoints.Death.NEVER,
                    held,
                    key,
                    server.address());
            feed.point(2, feed.put(2, EditionDraft.edition(2).after(first)));
            Folders.restore(held, cache);
            KillPoints points = new KillPoints(scratch, cache);
            assertEquals(0, install(points, KillPoints.Death.NEVER, cache, key, server.address()));
            List<KillPoints.Call> calls = points.calls();
            assertTrue(calls.size() > 20, () -> "an installation changes files: " + calls);
            List<String> unsound = new ArrayList<>();
            int old = 0;
            for (KillPoints.Death death : KillPoints.deaths(calls)) {
                Folders.restore(held, cache);
                install(points, death, cache, key, server.address());
                int shown = shown(cache, server.address(), death, unsound);
                old += shown == 1 ? 1 : 0;
            }
            assertEquals(List.of(), unsound);
            assertTrue(old > 0, "some deaths come before the installation");
            System.out.printf(
                    "installation: %d calls, %d deaths, %d found the old edition%n",
                    calls.size(), KillPoints.deaths(calls).size(), old);
        }
    }

    private static int install(
            KillPoints points, KillPoints.Death death, Path cache, Path key, URI feed)
            throws IOException, InterruptedException {
        Process terminal =
                points.start(
                        death,
                        List.of(
                                InstallMain.class.getName(),
                                cache.toString(),
                                key.toString(),
                                feed.toString()));
        points.arm();
        if (!terminal.waitFor(60, TimeUnit.SECONDS)) {
            terminal.destroyForcibly().waitFor();
        }
        return terminal.exitValue();
    }

    /** The edition that a restart shows at once; then the live one must come, whole. */
    private static int shown(Path cache, URI feed, KillPoints.Death death, List<String> unsound)
            throws IOException {
        try (TestTerminal terminal = new TestTerminal(cache, feed)) {
            EditionOpener.Opened opened = terminal.getReopened();
            int shown = opened.installed().manifest().edition();
            boolean intact =
                    opened.held().intact()
                            && new EditionCheck(terminal.editions.objects())
                                    .findFault(opened.held())
                                    .isEmpty();
            terminal.look();
            int after = terminal.getReopened().installed().manifest().edition();
            if (!intact || after != 2) {
                unsound.add(death + ": shows " + shown + ", intact " + intact + ", then " + after);
            }
            return shown;
        }
    }
}
