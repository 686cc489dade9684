package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * Differences between contents, and contents from differences, at the cost of a walk over the ids: only lines that differ are
 * parsed or written anew.
 */
public final class ContentChange {
    private ContentChange() {}

    /**
     * What differs.
     *
     * @throws InvalidJsonException when {@code after} is not sorted, or a line that differs is not a valid entry
     */
    public static CatalogueDiff between(ContentFile before, ContentFile after) {
        List<Entry> added = new ArrayList<>();
        List<CatalogueDiff.Changed> changed = new ArrayList<>();
        List<Entry> removed = new ArrayList<>();
        int old = 0;
        EntryId last = null;
        for (int line = 0; line < after.size(); line++) {
            EntryId id = after.id(line);
            requireAscending(last, id, line);
            last = id;
            while (old < before.size() && before.id(old).compareTo(id) < 0) {
                removed.add(before.entry(old++));
            }
            if (old < before.size() && before.id(old).equals(id)) {
                if (!after.sameLine(line, before, old)) {
                    changed.add(
                            CatalogueDiff.Changed.of(before.entry(old), entry(after, line, id)));
                }
                old++;
            } else {
                added.add(entry(after, line, id));
            }
        }
        while (old < before.size()) {
            removed.add(before.entry(old++));
        }
        return new CatalogueDiff(added, changed, removed);
    }

    /**
     * Checks every line of a content that has no predecessor, keeping none of them.
     *
     * @throws InvalidJsonException when it is not sorted or a line is not a valid entry
     */
    public static void check(ContentFile content) {
        EntryId last = null;
        for (int line = 0; line < content.size(); line++) {
            EntryId id = entry(content, line, content.id(line)).id();
            requireAscending(last, id, line);
            last = id;
        }
    }

    /**
     * Writes, durably, {@code before} with some entries put in or replaced and others left out; {@code target} must not exist and
     * its directory is not forced.
     *
     * @param upserts new or replacing entries, by id
     * @param removals ids to leave out; those that are not there do not matter
     */
    public static Manifest.ContentRef merge(
            ContentFile before,
            SortedMap<EntryId, Entry> upserts,
            Set<EntryId> removals,
            Path target) {
        try (FileChannel out =
                FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Writer writer = new Writer(out);
            List<Entry> waiting = new ArrayList<>(upserts.values());
            int next = 0;
            int from = 0;
            for (int line = 0; line < before.size(); line++) {
                EntryId id = before.id(line);
                int first = next;
                while (next < waiting.size() && waiting.get(next).id().compareTo(id) < 0) {
                    next++;
                }
                boolean replaced = next < waiting.size() && waiting.get(next).id().equals(id);
                if (next > first || replaced || removals.contains(id)) {
                    writer.lines(before, from, line);
                    writer.entries(waiting.subList(first, replaced ? ++next : next));
                    from = replaced || removals.contains(id) ? line + 1 : line;
                }
            }
            writer.lines(before, from, before.size());
            writer.entries(waiting.subList(next, waiting.size()));
            out.force(true);
            return writer.ref();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The digests of all documents and texts that a content names. */
    public static Set<Sha256> digests(ContentFile content) {
        Set<Sha256> digests = new java.util.TreeSet<>();
        for (int line = 0; line < content.size(); line++) {
            content.addDigests(line, digests);
        }
        return digests;
    }

    private static Entry entry(ContentFile content, int line, EntryId id) {
        Entry entry = content.entry(line);
        if (!entry.id().equals(id)) {
            throw new InvalidJsonException("line " + (line + 1) + " has two ids");
        }
        return entry;
    }

    private static void requireAscending(
            @org.jspecify.annotations.Nullable EntryId last, EntryId id, int line) {
        if (last != null && last.compareTo(id) >= 0) {
            throw new InvalidJsonException("line " + (line + 1) + " is not in the order of ids");
        }
    }

    private static final class Writer {
        private final FileChannel out;
        private final MessageDigest digest = Sha256.newDigest();
        private long bytes;
        private int entries;

        Writer(FileChannel out) {
            this.out = out;
        }

        void lines(ContentFile content, int from, int to) throws IOException {
            if (to > from) {
                write(content.lines(from, to));
                entries += to - from;
            }
        }

        void entries(List<Entry> added) throws IOException {
            for (Entry entry : added) {
                write(
                        ByteBuffer.wrap(
                                (ContentFormat.line(entry) + "\n")
                                        .getBytes(StandardCharsets.UTF_8)));
                entries++;
            }
        }

        Manifest.ContentRef ref() {
            return new Manifest.ContentRef(Sha256.ofDigest(digest.digest()), bytes, entries);
        }

        private void write(ByteBuffer buffer) throws IOException {
            bytes += buffer.remaining();
            digest.update(buffer.duplicate());
            while (buffer.hasRemaining()) {
                out.write(buffer);
            }
        }
    }
}
