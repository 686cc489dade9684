package id.go.esdm.gatrik.kiosk.kill;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A disk that forgets at a power cut what was not forced to it: a model, moved on by each call of a whole run. Of a file
 * the bytes last forced stay; of a directory the names last forced, or every name where the file system keeps a
 * journal of them, as most do.
 */
final class Disk {
    private final Folder root;

    /** What a path leads to. */
    private sealed interface Node {}

    /** A directory: the names in it now, and those that a power cut leaves. */
    private record Folder(Map<String, Node> now, Map<String, Node> lasting) implements Node {
        Folder() {
            this(new TreeMap<>(), new TreeMap<>());
        }

        Map<String, Node> names(boolean journal) {
            return journal ? now : lasting;
        }

        void force() {
            lasting.clear();
            lasting.putAll(now);
        }
    }

    /** A file: where the bytes that were last forced lie, null for none. */
    private static final class Bytes implements Node {
        private @Nullable Path forced;

        Bytes(@Nullable Path forced) {
            this.forced = forced;
        }
    }

    private record Link(Path target) implements Node {}

    /** A disk on which everything in that directory lasts. */
    Disk(Path origin) throws IOException {
        root = read(origin);
    }

    private static Folder read(Path directory) throws IOException {
        Folder folder = new Folder();
        try (Stream<Path> children = Files.list(directory)) {
            for (Path child : children.toList()) {
                Node node;
                if (Files.isSymbolicLink(child)) {
                    node = new Link(Files.readSymbolicLink(child));
                } else {
                    node = Files.isDirectory(child) ? read(child) : new Bytes(child);
                }
                folder.now.put(String.valueOf(child.getFileName()), node);
            }
        }
        folder.force();
        return folder;
    }

    /**
     * Does what a call did.
     *
     * @param kept the bytes that the call forced to the disk, if it forced any
     */
    void apply(Call call, Path kept) {
        if (!call.done()) {
            return;
        }
        Path path = Path.of(call.path());
        switch (call.kind()) {
            case "open" -> parent(path).now.putIfAbsent(name(path), new Bytes(null));
            case "mkdir" -> parent(path).now.put(name(path), new Folder());
            case "symlink" -> parent(path).now.put(name(path), new Link(Path.of(call.other())));
            case "rename" -> {
                Path from = Path.of(call.other());
                Node moved = Objects.requireNonNull(parent(from).now.remove(name(from)));
                parent(path).now.put(name(path), moved);
            }
            case "link" -> parent(path).now.put(name(path), find(Path.of(call.other())));
            case "unlink" -> parent(path).now.remove(name(path));
            case "sync" -> {
                switch (find(path)) {
                    case Folder folder -> folder.force();
                    case Bytes bytes -> bytes.forced = kept;
                    case Link link -> throw new IllegalStateException("a link is forced: " + link);
                }
            }
            case "write", "copy", "truncate" -> {} // counts once it is forced
            default -> throw new IllegalArgumentException(call.toString());
        }
    }

    /**
     * Writes into an empty directory what is there after a power cut.
     *
     * @param journal whether every name lasts, forced or not
     */
    void leave(Path directory, boolean journal) throws IOException {
        leave(root, directory, journal);
    }

    /** What is there after a power cut, as text: equal for equal states. */
    String describe(boolean journal) {
        StringBuilder text = new StringBuilder();
        describe(root, "", journal, text);
        return text.toString();
    }

    private static void leave(Folder folder, Path directory, boolean journal) throws IOException {
        Files.createDirectories(directory);
        for (Map.Entry<String, Node> entry : folder.names(journal).entrySet()) {
            Path path = directory.resolve(entry.getKey());
            switch (entry.getValue()) {
                case Folder below -> leave(below, path, journal);
                case Link link -> Files.createSymbolicLink(path, link.target());
                case Bytes bytes -> {
                    if (bytes.forced == null) {
                        Files.createFile(path);
                    } else {
                        Files.copy(bytes.forced, path);
                    }
                }
            }
        }
    }

    private static void describe(
            Folder folder, String indent, boolean journal, StringBuilder text) {
        folder.names(journal)
                .forEach((name, node) -> {
                    text.append(indent).append(name);
                    switch (node) {
                        case Folder below ->
                                describe(below, indent + name + '/', journal, text.append('\n'));
                        case Link link -> text.append(" -> ").append(link.target()).append('\n');
                        case Bytes bytes -> text.append(' ').append(bytes.forced).append('\n');
                    }
                });
    }

    private Folder parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? root : (Folder) find(parent);
    }

    private Node find(Path path) {
        Node node = root;
        for (Path name : path) {
            if (!name.toString().isEmpty()) {
                node =
                        Objects.requireNonNull(
                                ((Folder) node).now.get(name.toString()), path::toString);
            }
        }
        return node;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
