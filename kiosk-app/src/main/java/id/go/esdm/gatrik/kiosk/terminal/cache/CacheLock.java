package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.edition.DurableFiles;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two terminals from installing into one cache. The system gives it back when the process dies. */
final class CacheLock implements AutoCloseable {
    private final FileChannel channel;

    private CacheLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @return null if another has it
     * @throws IOException if the cache cannot be written
     */
    static @Nullable CacheLock take(Path cache) throws IOException {
        DurableFiles.createDirectories(cache);
        FileChannel channel =
                FileChannel.open(
                        cache.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new CacheLock(channel);
            }
        } catch (OverlappingFileLockException _) {
            // another follower of this very process has it
        }
        channel.close();
        return null;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
