package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.DurableFiles;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;
import id.go.esdm.gatrik.kiosk.edition.InvalidJsonException;
import id.go.esdm.gatrik.kiosk.edition.Manifest;
import id.go.esdm.gatrik.kiosk.edition.Verdict;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The editions on the terminal's disk. A power cut at any moment leaves the old edition or the new: everything new is
 * made complete under a name with a dot, forced to the disk, and comes into force by renames alone.
 */
final class EditionCache {
    private static final int DIGITS_AT_LEAST = 6;

    private final CacheDirectory cache;
    private final CachedObjects objects;

    EditionCache(CacheDirectory cache) {
        this.cache = cache;
        this.objects = new CachedObjects(cache.objects());
    }

    CachedObjects objects() {
        return objects;
    }

    /** Puts a complete stage in the place of its number, then leads {@code current} to it. */
    HeldEdition activate(Verdict.Valid edition, EditionFiles stage) throws IOException {
        int number = edition.manifest().edition();
        EditionFiles place = cache.edition(number);
        DurableFiles.sync(stage.directory());
        if (number == currentNumber()) {
            // The same edition again, to mend it. File by file, since a directory with content
            // cannot be renamed over:
            // each is either damaged or right, before and after.
            try (Stream<Path> files = Files.list(stage.directory())) {
                for (Path file : files.toList()) {
                    DurableFiles.rename(file, place.directory().resolve(file.getFileName()));
                }
            }
        } else {
            // Left over from a cut between the two renames; nothing leads there.
            discard(number);
            DurableFiles.rename(stage.directory(), place.directory());
        }
        lead(number);
        return new HeldEdition(edition.manifest(), edition.roster(), place, true);
    }

    private void lead(int number) throws IOException {
        Files.deleteIfExists(cache.newCurrent());
        Files.createSymbolicLink(
                cache.newCurrent(), Path.of("editions", EditionFiles.directoryName(number)));
        DurableFiles.rename(cache.newCurrent(), cache.current());
    }

    /** The number that {@code current} leads to, 0 for none. */
    int currentNumber() throws IOException {
        if (!Files.isSymbolicLink(cache.current())) {
            return 0;
        }
        return number(Files.readSymbolicLink(cache.current()));
    }

    /** The numbers of the editions that are here, the highest first. */
    List<Integer> numbers() {
        return listed(cache.editions()).stream()
                .map(EditionCache::number)
                .filter(number -> number > 0)
                .sorted((left, right) -> Integer.compare(right, left))
                .toList();
    }

    /** Removes unfinished work. */
    void sweep() {
        Stream.of(cache.root(), cache.editions(), cache.objects())
                .flatMap(directory -> listed(directory).stream())
                .filter(path -> String.valueOf(path.getFileName()).startsWith("."))
                .forEach(DurableFiles::deleteTree);
    }

    /**
     * Removes what is no longer needed: all editions but the current, the one before and those in use, their news, and
     * the objects that no edition left names. Where nothing is current, nothing is removed.
     *
     * @param inUse numbers of editions that somebody still reads
     */
    void prune(Set<Integer> inUse) throws IOException {
        int current = currentNumber();
        if (current == 0) {
            return;
        }
        int before =
                numbers().stream().filter(number -> number < current).findFirst().orElse(current);
        Set<Sha256> named = new HashSet<>();
        boolean allKnown = true;
        for (int number : numbers()) {
            if (number == current || number == before || inUse.contains(number)) {
                allKnown &= addObjects(cache.edition(number), named);
            } else {
                discard(number);
            }
        }
        keepNewsOf(numbers());
        if (allKnown) {
            objects.keepOnly(named);
        }
    }

    private void keepNewsOf(List<Integer> numbers) throws IOException {
        List<Path> kept = numbers.stream().map(cache::news).toList();
        for (Path news : listed(cache.derived())) {
            if (!kept.contains(news)) {
                Files.delete(news);
            }
        }
    }

    private void discard(int number) {
        Path directory = cache.edition(number).directory();
        if (Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
            Path trash = cache.trash(number);
            DurableFiles.deleteTree(trash);
            DurableFiles.rename(directory, trash);
            DurableFiles.deleteTree(trash);
        }
    }

    private static boolean addObjects(EditionFiles files, Set<Sha256> named) throws IOException {
        try {
            Manifest.parse(Files.readAllBytes(files.manifest())).objects().stream()
                    .map(Manifest.ObjectRef::sha256)
                    .forEach(named::add);
            return true;
        } catch (InvalidJsonException e) {
            return false;
        }
    }

    private static int number(Path directory) {
        String name = String.valueOf(directory.getFileName());
        return name.length() >= DIGITS_AT_LEAST && name.matches("[0-9]{6,10}")
                ? (int) Math.min(Long.parseLong(name), Integer.MAX_VALUE)
                : 0;
    }

    private static List<Path> listed(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
