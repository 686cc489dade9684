package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.Set;

/** Whether the objects of an edition are exactly those that its content names, and are what their names say. */
final class ObjectCheck {
    private static final int BUFFER = 1 << 16;

    private final ObjectSource objects;

    ObjectCheck(ObjectSource objects) {
        this.objects = objects;
    }

    /** With a predecessor, objects that it named already are looked for, not hashed again. */
    void run(Manifest manifest, ContentFile content, @Nullable Manifest predecessor) {
        Set<Sha256> named = ContentChange.digests(content);
        for (Manifest.ObjectRef object : manifest.objects()) {
            if (!named.remove(object.sha256())) {
                throw new RefusedException(new EditionProblem.ObjectsNotExact(object.sha256()));
            }
        }
        named.stream()
                .findFirst()
                .ifPresent(missing -> {
                    throw new RefusedException(new EditionProblem.ObjectsNotExact(missing));
                });
        Set<Sha256> known = new HashSet<>();
        if (predecessor != null) {
            predecessor.objects().forEach(object -> known.add(object.sha256()));
        }
        for (Manifest.ObjectRef object : manifest.objects()) {
            check(object, known.contains(object.sha256()));
        }
    }

    private void check(Manifest.ObjectRef object, boolean known) {
        Path file =
                objects.find(object.sha256())
                        .orElseThrow(() ->
                                new RefusedException(
                                        new EditionProblem.ObjectMissing(object.sha256())));
        try {
            boolean otherSize = Files.size(file) != object.bytes();
            if (otherSize || (!known && !digest(file).equals(object.sha256()))) {
                throw new RefusedException(new EditionProblem.ObjectSwapped(object.sha256()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Sha256 digest(Path file) throws IOException {
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
