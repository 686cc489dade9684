package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.edition.EditionFiles;

import java.nio.file.Path;

/**
 * Where things lie in the terminal's cache (contract, Files). Names that begin with a dot are unfinished work and are
 * swept away at the next start.
 *
 * @param root the directory of {@code --cache}
 */
record CacheDirectory(Path root) {
    /** What was seen once and must not be forgotten: see {@link Seen}. */
    Path seen() {
        return root.resolve("trust").resolve("seen.json");
    }

    /** The symbolic link to the edition on the screen. */
    Path current() {
        return root.resolve("current");
    }

    Path newCurrent() {
        return root.resolve(".current");
    }

    Path editions() {
        return root.resolve("editions");
    }

    EditionFiles edition(int number) {
        return EditionFiles.of(editions(), number);
    }

    /** An edition that is being put together. */
    EditionFiles stage(int number) {
        return new EditionFiles(editions().resolve(".stage-" + EditionFiles.directoryName(number)));
    }

    /** An edition between the one held and the one offered, looked at only for the chain. */
    EditionFiles chainLink(int number) {
        return new EditionFiles(editions().resolve(".chain-" + EditionFiles.directoryName(number)));
    }

    /** An edition that is being removed. */
    Path trash(int number) {
        return editions().resolve(".trash-" + EditionFiles.directoryName(number));
    }

    static Path database(EditionFiles files) {
        return files.directory().resolve("catalogue.db");
    }

    /** What was made from editions; may be deleted at any time. */
    Path derived() {
        return root.resolve("derived");
    }

    /** The ids that an edition brought. */
    Path news(int number) {
        return derived().resolve(EditionFiles.directoryName(number) + ".news");
    }

    Path objects() {
        return root.resolve("objects");
    }
}
