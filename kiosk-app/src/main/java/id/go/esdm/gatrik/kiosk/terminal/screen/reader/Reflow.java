package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes paragraphs of the lines of a text layer, so that they wrap anew at any size of type. */
final class Reflow {
    /** A line this much shorter than the longest ends its paragraph. */
    private static final double SHORT = 0.72;

    private static final Pattern ITEM =
            Pattern.compile(
                    "(?:[a-z]|\\d{1,3}|[ivx]{1,5})[.)]\\s.*|\\(\\d{1,3}\\)\\s.*|[-•–]\\s.*");

    private static final Pattern FOLIO = Pattern.compile("[-–—]?\\s*\\d{1,4}\\s*[-–—]?");

    private Reflow() {}

    /** The first words of a page, on one line. */
    static String firstWords(String page, int most) {
        StringBuilder words = new StringBuilder();
        page.lines()
                .map(String::strip)
                .filter(line -> !FOLIO.matcher(line).matches())
                .takeWhile(_ -> words.length() < most)
                .forEach(line -> words.append(line).append(' '));
        String joined = words.toString().strip();
        return joined.length() > most ? joined.substring(0, most) : joined;
    }

    /** The paragraphs of a page without its number; none if it has no words. */
    static List<String> paragraphs(String page) {
        List<String> lines =
                page.lines()
                        .map(String::strip)
                        .filter(line -> !FOLIO.matcher(line).matches())
                        .toList();
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : lines) {
            if (line.isEmpty() || ITEM.matcher(line).matches()) {
                close(open, paragraphs);
            }
            append(open, line);
            if (line.length() < longest * SHORT) {
                close(open, paragraphs);
            }
        }
        close(open, paragraphs);
        return paragraphs;
    }

    private static void append(StringBuilder open, String line) {
        int end = open.length() - 1;
        boolean parted =
                end > 0 && open.charAt(end) == '-' && Character.isLetter(open.charAt(end - 1));
        if (parted && !line.isEmpty() && Character.isLowerCase(line.charAt(0))) {
            // A word parted at the end of its line; reduplicated ones (undang-undang) are parted
            // there as well.
            if (!isDoubled(open, line)) {
                open.setLength(end);
            }
        } else if (!open.isEmpty() && !line.isEmpty()) {
            open.append(' ');
        }
        open.append(line);
    }

    private static boolean isDoubled(StringBuilder open, String line) {
        int end = open.length() - 1;
        int begin = open.lastIndexOf(" ") + 1;
        String first = open.substring(begin, end);
        return first.length() > 2 && line.regionMatches(true, 0, first, 0, first.length());
    }

    private static void close(StringBuilder open, List<String> paragraphs) {
        if (!open.isEmpty()) {
            paragraphs.add(open.toString());
            open.setLength(0);
        }
    }
}
