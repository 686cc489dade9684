package id.go.esdm.gatrik.kiosk.admin.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

class ObjectStoreTest {
    private static final byte[] BYTES =
            "Daftar Informasi Publik".repeat(9000).getBytes(StandardCharsets.UTF_8);

    @TempDir Path objects;

    @Test
    void keepsBytesUnderTheirDigest() throws Exception {
        ObjectStore store = new ObjectStore(objects);
        Sha256 digest = store.put(BYTES);
        assertEquals(Sha256.of(BYTES), digest);
        Path file = objects.resolve(digest.hex().substring(0, 2)).resolve(digest.hex());
        assertEquals(Optional.of(file), store.find(digest));
        assertArrayEquals(BYTES, Files.readAllBytes(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void neverRewritesAnObject() throws Exception {
        ObjectStore store = new ObjectStore(objects);
        Path file = store.find(store.put(BYTES)).orElseThrow();
        FileTime before = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(file, before);
        store.put(BYTES);
        assertEquals(before, Files.getLastModifiedTime(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void keepsNothingOfWhatIsTooLarge() throws Exception {
        ObjectStore store = new ObjectStore(objects);
        assertThrows(
                ObjectTooLargeException.class,
                () -> store.put(new ByteArrayInputStream(BYTES), BYTES.length - 1));
        assertEquals(List.of(), files());
        store.put(new ByteArrayInputStream(BYTES), BYTES.length);
    }

    @Test
    void keepsNothingOfAStreamThatBreaks() throws Exception {
        ObjectStore store = new ObjectStore(objects);
        InputStream broken =
                new SequenceInputStream(
                        new ByteArrayInputStream(BYTES),
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("connection reset");
                            }

                            @Override
                            public int read(byte[] into, int at, int length) throws IOException {
                                return read();
                            }
                        });
        assertThrows(IOException.class, () -> store.put(broken, Long.MAX_VALUE));
        assertEquals(List.of(), files());
    }

    @Test
    void manyMayStoreTheSameObjectAtOnce() throws Exception {
        ObjectStore store = new ObjectStore(objects);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                threads.execute(() -> store.put(BYTES));
            }
        }
        assertEquals(1, files().size());
        assertTrue(store.find(Sha256.of(BYTES)).isPresent());
    }

    @Test
    void sweepsWhatAnInterruptedCallLeft() throws Exception {
        ObjectStore store = new ObjectStore(objects);
        Path kept = store.find(store.put(BYTES)).orElseThrow();
        Path left = Files.write(objects.resolve(".part-x"), BYTES);
        store.sweep(Files.getLastModifiedTime(left).toInstant());
        assertEquals(2, files().size());
        store.sweep(Files.getLastModifiedTime(left).toInstant().plusSeconds(1));
        assertEquals(List.of(kept), files());
    }

    @Test
    void aDirectoryThatCannotBeMadeIsToldInOneSentence() throws Exception {
        Path file = Files.write(objects.resolve("berkas"), BYTES);
        assertThrows(DataUnusableException.class, () -> new ObjectStore(file.resolve("objects")));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(objects)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }
}
