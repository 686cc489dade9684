package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What a room above this one keeps on publications, held against what it should be. */
@FunctionalInterface
public interface RecordCheck {
    /**
     * Names what is wrong.
     *
     * @param require to be told of each object that must be there, and whose it is
     */
    void check(BiConsumer<Sha256, String> require, Consumer<Finding> findings);
}
