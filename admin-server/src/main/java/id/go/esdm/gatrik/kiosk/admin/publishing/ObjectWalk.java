package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.ObjectSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads every object once and holds it against its name. */
final class ObjectWalk {
    private static final int BUFFER = 1 << 16;

    private final Path objects;
    private final Consumer<Finding> findings;
    private final Set<Sha256> present = new HashSet<>();

    ObjectWalk(Path objects, Consumer<Finding> findings) {
        this.objects = objects;
        this.findings = findings;
    }

    /** Walks them all. */
    void run() {
        if (!Files.isDirectory(objects)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(objects)) {
            walk.filter(Files::isRegularFile).sorted().forEach(this::check);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How many were read. */
    int count() {
        return present.size();
    }

    /** Whoever names an object says so here; one that came after the walk is looked at now. */
    void require(Sha256 object, String owner) {
        Path place = ObjectSource.place(objects, object);
        if (!present.contains(object) && Files.isRegularFile(place)) {
            check(place);
        }
        if (!present.contains(object)) {
            findings.accept(new Finding.ObjectMissing(object, owner));
        }
    }

    private void check(Path file) {
        String name = file.getFileName().toString();
        if (name.startsWith(".part-")) {
            return; // An upload that is arriving, or one that was cut; it is nobody's object.
        }
        if (!name.matches("[0-9a-f]{64}")
                || !ObjectSource.place(objects, new Sha256(name)).equals(file)) {
            findings.accept(new Finding.StrayFile(objects.relativize(file).toString()));
            return;
        }
        Sha256 expected = new Sha256(name);
        present.add(expected);
        try {
            if (!digest(file).equals(expected)) {
                findings.accept(new Finding.ObjectAltered(expected));
            }
        } catch (IOException unreadable) {
            findings.accept(new Finding.Unreadable(objects.relativize(file).toString()));
        }
    }

    private static Sha256 digest(Path file) throws IOException {
        MessageDigest digest = Sha256.newDigest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return Sha256.ofDigest(digest.digest());
    }
}
