package id.go.esdm.gatrik.kiosk.terminal.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;
import id.go.esdm.gatrik.kiosk.kill.Folders;
import id.go.esdm.gatrik.kiosk.kill.KillTrial;
import id.go.esdm.gatrik.kiosk.kill.Scenario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The terminal process dies at every write, fsync and rename of an installation: afterwards it shows the old edition or the new. */
class InstallationKillTest {
    private static final int HELD = 2;
    private static final int LIVE = 3;

    @TempDir Path scratch;

    @Test
    void showsTheOldEditionOrTheNewAfterADeathAtAnyCall() throws Exception {
        FeedFolder feed = new FeedFolder(scratch.resolve("feed"));
        Path key =
                Files.writeString(
                        scratch.resolve("root.pem"), Ed25519.toPem(Office.ROOT.getPublic()));
        feed.putObject(Sample.DOCUMENT);
        feed.putObject(Sample.TEXT);
        Path held = scratch.resolve("held");
        try (FeedServer server = new FeedServer(List.of(feed.directory()))) {
            Sha256 manifest = null;
            // edition 1 is there to be removed when edition 3 comes
            for (int number = 1; number <= LIVE; number++) {
                feed.putObject(document(number));
                manifest =
                        feed.put(number, new EditionDraft(number, entries(number)).after(manifest));
                feed.point(number, manifest);
                if (number <= HELD) {
                    install(held, key, server.address());
                }
            }
            Path undisturbed = Files.createDirectories(scratch.resolve("undisturbed"));
            Folders.restore(held, undisturbed);
            install(undisturbed, key, server.address());
            new KillTrial(
                            "installation",
                            scratch.resolve("trial"),
                            new Installation(held, key, server.address(), files(undisturbed)))
                    .run();
        }
    }

    /** What each edition has, and one entry with a document of its own. */
    private static List<Entry> entries(int edition) {
        byte[] document = document(edition);
        List<Entry> entries = new ArrayList<>(Sample.entries(edition));
        entries.add(
                Entry.builder(new EntryId("DJK-020"), "Siaran " + edition, Category.SERTA_MERTA)
                        .documents(
                                List.of(
                                        new DocumentRef(
                                                Sha256.of(document),
                                                "Siaran pers",
                                                "application/pdf",
                                                document.length,
                                                1,
                                                null)))
                        .build());
        return entries;
    }

    private static byte[] document(int edition) {
        return ("%PDF-1.7 siaran pers " + edition).getBytes(StandardCharsets.UTF_8);
    }

    private static int install(Path cache, Path key, URI server) throws InterruptedException {
        try (EditionFollower follower = new EditionFollower(InstallMain.settings(cache, key))) {
            follower.open();
            return InstallMain.install(follower, server);
        }
    }

    /** Every file but the indexes, whose bytes depend on the way in which they were built. */
    private static SortedMap<String, String> files(Path cache) throws IOException {
        try (TestTerminal terminal = new TestTerminal(cache, URI.create("http://127.0.0.1:1/"))) {
            SortedMap<String, String> files = terminal.files();
            files.keySet().removeIf(name -> name.endsWith("catalogue.db"));
            return files;
        }
    }

    /**
     * A terminal that holds edition 2 and is offered edition 3.
     *
     * @param origin its cache
     * @param after the files of a cache in which nobody disturbed the installation
     */
    private record Installation(Path origin, Path key, URI server, SortedMap<String, String> after)
            implements Scenario {
        @Override
        public List<String> program(Path cache) {
            return List.of(
                    InstallMain.class.getName(),
                    cache.toString(),
                    key.toString(),
                    server.toString());
        }

        @Override
        public void drive(Process terminal, Progress progress) throws IOException {
            progress.begins();
            try (BufferedReader lines = terminal.inputReader()) {
                if (lines.lines().anyMatch(("installed " + LIVE)::equals)) {
                    progress.isAcknowledged();
                }
            }
        }

        @Override
        public boolean isNew(Path cache) throws IOException, InterruptedException {
            int found = intact(cache);
            try (EditionFollower follower = new EditionFollower(InstallMain.settings(cache, key))) {
                follower.open();
                assertEquals(found, InstallMain.shown(follower), "what is shown at once");
                assertEquals(LIVE, InstallMain.install(follower, server));
            }
            assertEquals(LIVE, intact(cache));
            SortedMap<String, String> files = files(cache);
            files.entrySet().removeAll(after.entrySet());
            assertEquals(Map.of(), files, "what an undisturbed installation does not leave");
            assertTrue(files(cache).keySet().containsAll(after.keySet()));
            return found == LIVE;
        }

        /** The edition that a start without a network finds, every byte of which is as it was installed. */
        private int intact(Path cache) throws IOException {
            try (TestTerminal terminal = new TestTerminal(cache, server)) {
                EditionOpener.Opened opened = terminal.getReopened();
                opened.installed().catalogue().close();
                assertTrue(opened.held().intact());
                assertTrue(
                        new EditionCheck(terminal.editions.objects())
                                .findFault(opened.held())
                                .isEmpty());
                int found = opened.held().number();
                assertTrue(found == HELD || found == LIVE, () -> "shows edition " + found);
                return found;
            }
        }
    }
}
