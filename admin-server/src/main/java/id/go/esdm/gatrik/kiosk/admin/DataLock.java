package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.store.DataUnusableException;
import id.go.esdm.gatrik.kiosk.edition.DurableFiles;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Held while a server serves a directory, so that no second one publishes into it. The system lets go of it with the process. */
final class DataLock implements AutoCloseable {
    private static final String FILE = "server.lock";

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the directory, making it if it is not there.
     *
     * @throws StartRefusedException if another server has it
     * @throws DataUnusableException if it cannot be written
     */
    static DataLock take(Path data) {
        try {
            DurableFiles.createDirectories(data);
            FileChannel channel =
                    FileChannel.open(
                            data.resolve(FILE),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StartRefusedException(
                        "Folder data "
                                + data
                                + " sedang dipakai server lain; hentikan server itu atau pilih"
                                + " folder lain dengan --data.");
            }
            return new DataLock(channel);
        } catch (IOException unwritable) {
            throw DataUnusableException.unwritable(data, new UncheckedIOException(unwritable));
        } catch (UncheckedIOException unwritable) {
            throw DataUnusableException.unwritable(data, unwritable);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }
}
