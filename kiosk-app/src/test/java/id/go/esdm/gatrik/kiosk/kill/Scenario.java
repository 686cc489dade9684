package id.go.esdm.gatrik.kiosk.kill;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A program that is killed while it changes a directory, and what must be true of the directory afterwards. */
public interface Scenario {
    /** The directory as it is before the change; it is only read. */
    Path origin();

    /** The program's main class and its arguments. */
    List<String> program(Path directory);

    /** What the driver of a program tells: where in the program's run it is. */
    interface Progress {
        /** The change begins; what comes before is not died at. */
        void begins();

        /** The program has said that the change is made: from now on not even a power cut may undo it. */
        void isAcknowledged();
    }

    /**
     * Whether nobody reads a file before it is whole and has another name: in a long run of writes to it some deaths then
     * stand for all.
     */
    default boolean isScratch(String path) {
        return false;
    }

    /** Has the started program make the change, and ends it if it is still there afterwards. */
    void drive(Process process, Progress progress) throws IOException, InterruptedException;

    /**
     * Starts anew over what a death has left, and has the change completed. Called by several threads, each with a
     * directory of its own.
     *
     * @return whether the new state was found at once; if not, the old one was
     * @throws AssertionError if it was neither, or the change could not be completed
     */
    boolean isNew(Path directory) throws Exception;
}
