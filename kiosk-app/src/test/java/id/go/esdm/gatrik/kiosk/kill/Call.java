package id.go.esdm.gatrik.kiosk.kill;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One call that changes something below a directory.
 *
 * @param number counted from 1 over all threads
 * @param kind open, write, copy, truncate, sync, rename, link, symlink, unlink or mkdir
 * @param path what it changes, relative to the directory
 * @param other the old path of a rename or a link, the target of a symbolic link; else empty
 * @param done false if it failed, as a second mkdir does
 */
record Call(int number, String kind, String path, String other, boolean done) {
    private static final Pattern MADE_UP =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** A laporan tells the time of publication: its digest differs in each run. */
    private static final Pattern OBJECT = Pattern.compile("(objects/)[0-9a-f]{2}(/[0-9a-f]{64})?$");

    /** Whether it moves bytes, and so can be torn. */
    boolean isWrite() {
        return kind.equals("write") || kind.equals("copy");
    }

    /** The same in every run. */
    Place place() {
        return Place.of(kind, path);
    }

    /**
     * What is done to what.
     *
     * @param path with an asterisk for a name that each run makes up, and for the name of an object
     */
    record Place(String kind, String path) implements Comparable<Place> {
        static Place of(String kind, String path) {
            Matcher object = OBJECT.matcher(MADE_UP.matcher(path).replaceAll("*"));
            return new Place(
                    kind, object.replaceAll(found -> found.group(2) == null ? "$1*" : "$1*/*"));
        }

        @Override
        public int compareTo(Place other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return kind + " " + (path.isEmpty() ? "." : path);
        }
    }
}
