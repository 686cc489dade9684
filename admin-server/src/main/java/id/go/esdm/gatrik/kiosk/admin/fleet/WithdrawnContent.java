package id.go.esdm.gatrik.kiosk.admin.fleet;

import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.edition.ContentChange;
import id.go.esdm.gatrik.kiosk.edition.ContentFile;
import id.go.esdm.gatrik.kiosk.edition.ContentFormat;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;
import id.go.esdm.gatrik.kiosk.edition.Manifest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Which past contents hold lines that were withdrawn since, and are not shown again: these are no longer handed to
 * everybody. Manifests and rosters stay open. Thread-safe; each answer is worked out once.
 */
final class WithdrawnContent {
    private final Path editions;
    private final Map<Key, Boolean> known = new ConcurrentHashMap<>();

    private record Key(int edition, int live) {}

    WithdrawnContent(Path editions) {
        this.editions = editions;
    }

    /** Whether the content of a past edition holds a withdrawn line, as of the live one. */
    boolean holds(int edition, int live) {
        return edition < live
                && known.computeIfAbsent(new Key(edition, live), key -> look(edition, live));
    }

    private boolean look(int edition, int live) {
        known.keySet().removeIf(key -> key.live < live);
        Set<String> withdrawn = new HashSet<>();
        for (int each = edition + 1; each <= live; each++) {
            if (isWithdrawal(each)) {
                removed(each - 1, each).forEach(entry -> withdrawn.add(ContentFormat.line(entry)));
            }
        }
        return !withdrawn.isEmpty() && holdsAny(edition, shownNoMore(withdrawn, live));
    }

    private boolean isWithdrawal(int edition) {
        try {
            byte[] json = Files.readAllBytes(EditionFiles.of(editions, edition).manifest());
            return Manifest.parse(json).kind() == Manifest.Kind.WITHDRAWAL;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Entry> removed(int before, int after) {
        try (ContentFile old = ContentFile.open(content(before));
                ContentFile present = ContentFile.open(content(after))) {
            return ContentChange.between(old, present).removed();
        }
    }

    private Set<String> shownNoMore(Set<String> withdrawn, int live) {
        try (Stream<String> lines = Files.lines(content(live))) {
            lines.forEach(withdrawn::remove);
            return withdrawn;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean holdsAny(int edition, Set<String> withdrawn) {
        try (Stream<String> lines = Files.lines(content(edition))) {
            return lines.anyMatch(withdrawn::contains);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path content(int edition) {
        return EditionFiles.of(editions, edition).content();
    }
}
