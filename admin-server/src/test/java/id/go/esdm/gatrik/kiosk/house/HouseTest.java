package id.go.esdm.gatrik.kiosk.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The habits that can be read off the sources of both modules: format, file sizes, a package-info in every room.
 *
 * <p>With {@code -Dhouse.format=apply} the files are put in order instead of being complained about.
 */
class HouseTest {
    private static final Path TOP = Path.of("..").toAbsolutePath().normalize();
    private static final int MEDIAN_LINES = 60;
    private static final int MOST_LINES = 240;
    private static final int LARGEST_LINES = 400;

    @Test
    void everyFileIsInGoogleJavaFormat() throws Exception {
        boolean apply = "apply".equals(System.getProperty("house.format"));
        Formatter formatter =
                new Formatter(
                        JavaFormatterOptions.builder()
                                .style(Style.AOSP)
                                .formatJavadoc(false)
                                .build());
        List<Path> untidy = new ArrayList<>();
        for (Path file : sources("src")) {
            String text = Files.readString(file);
            String tidy =
                    formatter.formatSourceAndFixImports(
                            RemoveUnusedImports.removeUnusedImports(text));
            if (!tidy.equals(text)) {
                if (apply) {
                    Files.writeString(file, tidy);
                } else {
                    untidy.add(TOP.relativize(file));
                }
            }
        }
        assertEquals(
                List.of(),
                untidy,
                "put in order with: mvn test -Dtest=HouseTest -Dhouse.format=apply");
    }

    @Test
    void filesAreSmall() throws IOException {
        List<Long> everywhere = sizes("src");
        List<Long> product = sizes("src/main/java");
        assertTrue(at(everywhere, 1) <= LARGEST_LINES, () -> "the largest is " + at(everywhere, 1));
        assertTrue(
                at(everywhere, 0.95) <= MOST_LINES,
                () -> "95th percentile is " + at(everywhere, 0.95));
        assertTrue(at(product, 0.5) <= MEDIAN_LINES, () -> "median is " + at(product, 0.5));
    }

    @Test
    void everyRoomSaysWhatItIsFor() throws IOException {
        List<Path> silent = new ArrayList<>();
        for (Path file : sources("src/main/java")) {
            Path info = file.resolveSibling("package-info.java");
            if (!Files.exists(info) || !Files.readString(info).startsWith("/**")) {
                silent.add(TOP.relativize(file.getParent()));
            }
        }
        assertEquals(List.of(), silent.stream().distinct().toList());
    }

    private static List<Long> sizes(String below) throws IOException {
        List<Long> sizes = new ArrayList<>();
        for (Path file : sources(below)) {
            try (Stream<String> lines = Files.lines(file)) {
                sizes.add(lines.count());
            }
        }
        sizes.sort(null);
        return sizes;
    }

    private static long at(List<Long> sorted, double part) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(part * sorted.size())));
    }

    private static List<Path> sources(String below) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String module : List.of("admin-server", "kiosk-app")) {
            Path root = TOP.resolve(module).resolve(below);
            try (Stream<Path> walk = Files.walk(root)) {
                walk.filter(file -> file.toString().endsWith(".java")).sorted().forEach(found::add);
            }
        }
        return found;
    }
}
