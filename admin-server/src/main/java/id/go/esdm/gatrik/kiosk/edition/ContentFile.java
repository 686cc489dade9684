package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;

/**
 * A {@code content.jsonl} mapped into memory, line by line. Ids and document digests are found without parsing: in canonical JSON a
 * quote inside a text is escaped, so the byte sequence of a key cannot stand anywhere else, and {@code dokumen} stands before
 * {@code id}. Safe for many threads until closed.
 */
public final class ContentFile implements AutoCloseable {
    private static final byte[] INNER_ID = ",\"id\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FIRST_ID = "{\"id\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DIGEST = "ha256\":\"".getBytes(StandardCharsets.US_ASCII);

    private final Arena arena;
    private final MemorySegment bytes;
    private final int[] starts;
    private final int size;

    private ContentFile(Arena arena, MemorySegment bytes) {
        this.arena = arena;
        this.bytes = bytes;
        int length = (int) bytes.byteSize();
        int[] found = new int[Math.max(16, length / 256)];
        int lines = 0;
        int start = 0;
        for (int i = 0; i < length; i++) {
            if (at(i) == '\n') {
                if (lines + 1 >= found.length) {
                    found = Arrays.copyOf(found, found.length * 2);
                }
                found[lines++] = start;
                start = i + 1;
            }
        }
        if (start != length) {
            throw new InvalidJsonException("the last line has no end");
        }
        found[lines] = length;
        this.size = lines;
        this.starts = Arrays.copyOf(found, lines + 1);
    }

    /**
     * Maps a file.
     *
     * @throws InvalidJsonException when it is too large or its last line has no LF
     * @throws UncheckedIOException when it cannot be read
     */
    @SuppressWarnings("MustBeClosedChecker") // closed by close()
    public static ContentFile open(Path file) {
        Arena arena = Arena.ofShared();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() > ContentFormat.LARGEST) {
                throw new InvalidJsonException(
                        "content is larger than " + ContentFormat.LARGEST + " bytes");
            }
            return new ContentFile(
                    arena, channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena));
        } catch (IOException failure) {
            arena.close();
            throw new UncheckedIOException(failure);
        } catch (InvalidJsonException malformed) {
            arena.close();
            throw malformed;
        }
    }

    /** A content of no lines, what stands before edition 1. */
    @SuppressWarnings("MustBeClosedChecker") // closed by close()
    public static ContentFile empty() {
        return new ContentFile(Arena.ofShared(), MemorySegment.NULL);
    }

    /** Number of lines. */
    public int size() {
        return size;
    }

    /**
     * The id that stands in a line, without a judgement on the rest of it.
     *
     * @throws InvalidJsonException when there is none
     */
    public EntryId id(int line) {
        int from = idAt(line);
        int to = find(new byte[] {'"'}, from, starts[line + 1]);
        String id = to < 0 ? "" : text(from, to);
        if (!EntryId.isValid(id)) {
            throw new InvalidJsonException("line " + (line + 1) + " has no valid id");
        }
        return new EntryId(id);
    }

    /**
     * Parses a line.
     *
     * @throws InvalidJsonException when it is not the canonical line of a valid entry
     */
    public Entry entry(int line) {
        try {
            byte[] raw =
                    bytes.asSlice(starts[line], length(line) - 1L).toArray(ValueLayout.JAVA_BYTE);
            return ContentFormat.parse(StrictJson.text(raw));
        } catch (InvalidJsonException malformed) {
            throw new InvalidJsonException("line " + (line + 1) + ": " + malformed.getMessage());
        }
    }

    /** Adds the digests of documents and texts that a line names. */
    void addDigests(int line, Set<Sha256> digests) {
        int end = idAt(line);
        int at = starts[line];
        while ((at = find(DIGEST, at, end)) >= 0) {
            at += DIGEST.length;
            digests.add(new Sha256(text(at, Math.min(at + 64, end))));
        }
    }

    boolean sameLine(int line, ContentFile other, int otherLine) {
        return length(line) == other.length(otherLine)
                && MemorySegment.mismatch(
                                bytes,
                                starts[line],
                                starts[line + 1],
                                other.bytes,
                                other.starts[otherLine],
                                other.starts[otherLine + 1])
                        < 0;
    }

    /** The bytes of the lines from {@code first} to before {@code end}, LFs included, not copied. */
    ByteBuffer lines(int first, int end) {
        return bytes.asSlice(starts[first], starts[end] - starts[first]).asByteBuffer();
    }

    private int idAt(int line) {
        int start = starts[line];
        int end = starts[line + 1];
        if (find(FIRST_ID, start, Math.min(end, start + FIRST_ID.length)) == start) {
            return start + FIRST_ID.length;
        }
        int found = find(INNER_ID, start, end);
        if (found < 0) {
            throw new InvalidJsonException("line " + (line + 1) + " has no id");
        }
        return found + INNER_ID.length;
    }

    private int find(byte[] pattern, int from, int to) {
        byte last = pattern[pattern.length - 1];
        for (int i = from + pattern.length - 1; i < to; i++) {
            if (at(i) == last && matches(pattern, i - pattern.length + 1)) {
                return i - pattern.length + 1;
            }
        }
        return -1;
    }

    private boolean matches(byte[] pattern, int at) {
        for (int i = 0; i < pattern.length; i++) {
            if (at(at + i) != pattern[i]) {
                return false;
            }
        }
        return true;
    }

    private byte at(int index) {
        return bytes.get(ValueLayout.JAVA_BYTE, index);
    }

    private int length(int line) {
        return starts[line + 1] - starts[line];
    }

    private String text(int from, int to) {
        return new String(
                bytes.asSlice(from, to - from).toArray(ValueLayout.JAVA_BYTE),
                StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        arena.close();
    }
}
