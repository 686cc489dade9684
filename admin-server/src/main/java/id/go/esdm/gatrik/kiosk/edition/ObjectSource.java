package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import java.nio.file.Path;
import java.util.Optional;

/** Where documents lie, by digest. */
public interface ObjectSource {
    /** The file of that digest, if it is here. */
    Optional<Path> find(Sha256 digest);

    /** Where an object lies below a directory of objects: {@code ab/ab12…}. */
    static Path place(Path objects, Sha256 digest) {
        return objects.resolve(digest.hex().substring(0, 2)).resolve(digest.hex());
    }
}
