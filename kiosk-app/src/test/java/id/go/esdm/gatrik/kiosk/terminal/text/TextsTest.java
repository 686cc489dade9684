package id.go.esdm.gatrik.kiosk.terminal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class TextsTest {
    private static final Path SOURCES = Path.of("src/main/java/id/go/esdm/gatrik/kiosk/terminal");
    private static final Path BUNDLES =
            Path.of("src/main/resources/id/go/esdm/gatrik/kiosk/terminal/text");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern COUNTED =
            Pattern.compile("\\.count\\(\\s*\"([a-z]+(?:\\.[a-z0-9-]+)+)\"");

    private final Texts indonesian = new Texts(Language.INDONESIAN);
    private final Texts english = new Texts(Language.ENGLISH);

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertEquals(keys("id"), keys("en"));
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyIsThere() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                Set<String> counted = found(COUNTED, source);
                for (String key : found(LITERAL, source)) {
                    if (counted.contains(key)) {
                        used.add(key + ".one");
                        used.add(key + ".other");
                    } else if (isKey(key)) {
                        used.add(key);
                    }
                }
            }
        }
        assertEquals(keys("id"), used);
    }

    @Test
    void bothLanguagesTakeTheSameValues() throws IOException {
        Properties other = bundle("en");
        bundle("id")
                .forEach((key, text) ->
                        assertEquals(
                                places((String) text),
                                places(other.getProperty((String) key)),
                                (String) key));
    }

    @Test
    void numbersAndDatesFollowTheLanguage() {
        LocalDateTime moment = LocalDateTime.of(2026, 11, 22, 9, 5);

        assertEquals("100.000", indonesian.number(100_000));
        assertEquals("100,000", english.number(100_000));
        assertEquals("1,3", indonesian.tenths(13));
        assertEquals("Minggu, 22 November 2026", indonesian.dateWithDay(moment));
        assertEquals("Sunday, 22 November 2026", english.dateWithDay(moment));
        assertEquals("09.05", indonesian.time(moment));
        assertEquals("09:05", english.time(moment));
    }

    @Test
    void oneIsNotMany() {
        assertEquals("1 entry", english.count("home.entries", 1));
        assertEquals("2,000 entries", english.count("home.entries", 2000));
    }

    @Test
    void refusesAKeyThatNobodyWrote() {
        assertThrows(IllegalArgumentException.class, () -> indonesian.get("no.such.key"));
    }

    private static boolean isKey(String literal) {
        String first = literal.substring(0, literal.indexOf('.'));
        return keyRoots().contains(first) && !literal.endsWith(".properties");
    }

    /** The words that keys begin with; other dotted literals (system properties, file names) are no keys. */
    private static Set<String> keyRoots() {
        try {
            return keys("id").stream()
                    .map(key -> key.substring(0, key.indexOf('.')))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> found(Pattern pattern, String source) {
        return pattern.matcher(source)
                .results()
                .map((MatchResult hit) -> hit.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> places(String text) {
        return Arrays.stream(text.split("(?=\\{)"))
                .filter(part -> part.matches("(?s)\\{\\d}.*"))
                .map(part -> part.substring(0, 3))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String language) throws IOException {
        return new TreeSet<>(bundle(language).stringPropertyNames());
    }

    private static Properties bundle(String language) throws IOException {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(language + ".properties"))) {
            bundle.load(reader);
        }
        return bundle;
    }
}
