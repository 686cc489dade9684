package id.go.esdm.gatrik.kiosk.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.admin.audit.AuditLog;
import id.go.esdm.gatrik.kiosk.admin.publishing.ChainVerifier;
import id.go.esdm.gatrik.kiosk.admin.publishing.Publications;
import id.go.esdm.gatrik.kiosk.admin.publishing.Verification;
import id.go.esdm.gatrik.kiosk.admin.store.Backup;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.admin.store.Restore;
import id.go.esdm.gatrik.kiosk.edition.DurableFiles;
import id.go.esdm.gatrik.kiosk.journey.DemoServer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** The tools die at every write, fsync and rename of a backup and of a restoration: the whole is found, or nothing that is taken for it. */
class BackupKillTest {
    private static final String DATA = "data";
    private static final String BACKUP = "kiosk.zip";

    @TempDir Path scratch;
    private Path place;
    private Path served;

    @BeforeEach
    void publishTheFirstEdition() {
        place = scratch.resolve("served");
        served = place.resolve(DATA);
        DemoServer.start(served).close();
    }

    @Test
    void findsNoBackupOrAWholeOneAfterADeathAtAnyCall() throws Exception {
        Tools backup = new Tools(place, List.of("backup", BACKUP), scratch);
        new KillTrial("backup", scratch.resolve("trial"), backup).run();
    }

    @Test
    void findsAnEmptyPlaceOrTheWholeServerAfterADeathAtAnyCall() throws Exception {
        Path origin = Files.createDirectories(scratch.resolve("kept"));
        new Backup(served, _ -> List.of("000001")).write(origin.resolve(BACKUP));
        Tools restore = new Tools(origin, List.of("restore", BACKUP), scratch);
        new KillTrial("restore", scratch.resolve("trial"), restore).run();
    }

    /**
     * A run of a command.
     *
     * @param origin what is there before
     * @param call the command and its file
     * @param elsewhere for trying what a backup holds; each try makes a directory of its own
     */
    private record Tools(Path origin, List<String> call, Path elsewhere) implements Scenario {
        static final String MAIN = "id.go.esdm.gatrik.kiosk.admin.Main";

        @Override
        public List<String> program(Path directory) {
            return List.of(
                    MAIN,
                    call.getFirst(),
                    directory.resolve(call.getLast()).toString(),
                    "--data",
                    directory.resolve(DATA).toString());
        }

        @Override
        public void drive(Process process, Progress progress) throws IOException {
            progress.begins();
            try (BufferedReader lines = process.inputReader()) {
                if (lines.readLine() != null) {
                    progress.isAcknowledged();
                }
            }
        }

        @Override
        public boolean isNew(Path directory) throws Exception {
            return call.getFirst().equals("backup") ? isBackedUp(directory) : isRestored(directory);
        }

        @Override
        public boolean isScratch(String path) {
            return path.startsWith(".");
        }

        private boolean isBackedUp(Path directory) throws Exception {
            Path backup = directory.resolve(BACKUP);
            Path data = directory.resolve(DATA);
            boolean isNew = Files.exists(backup);
            if (!isNew) {
                write(data, backup);
            }
            Path trial = Files.createTempDirectory(elsewhere, "restored");
            Path restored = trial.resolve(DATA);
            assertInstanceOf(
                    Restore.Outcome.Restored.class, new Restore(backup, _ -> true).into(restored));
            assertSound(restored);
            DurableFiles.deleteTree(trial);
            assertSound(data);
            // the next one takes away what the death left beside it, as it holds secrets
            write(data, backup);
            assertEquals(List.of(DATA, BACKUP), names(directory));
            return isNew;
        }

        private static void write(Path data, Path backup) throws IOException {
            new Backup(data, _ -> names(data.resolve("editions"))).write(backup);
        }

        private static boolean isRestored(Path directory) throws IOException {
            Path data = directory.resolve(DATA);
            boolean isNew = Files.exists(data);
            if (!isNew) {
                assertInstanceOf(
                        Restore.Outcome.Restored.class,
                        new Restore(directory.resolve(BACKUP), _ -> true).into(data));
            }
            assertSound(data);
            assertEquals(List.of(DATA, BACKUP), names(directory));
            return isNew;
        }

        private static void assertSound(Path data) {
            try (Database database = Database.open(data.resolve("register.db"))) {
                AuditLog audit = new AuditLog(database, Clock.systemUTC());
                Verification record = new ChainVerifier(data, database, audit).verify();
                assertTrue(record.isSound(), record::toString);
                assertEquals(1, new Publications(database, data.resolve("editions")).list().size());
            }
        }

        private static List<String> names(Path directory) {
            try (Stream<Path> files = Files.list(directory)) {
                return files.map(file -> file.getFileName().toString()).sorted().toList();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
