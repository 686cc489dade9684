package id.go.esdm.gatrik.kiosk.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words of a question that say nothing of what is sought: "bagaimana cara … di mana". Immutable. */
final class IgnoredWords {
    private final Set<String> words;

    private IgnoredWords(Set<String> words) {
        this.words = words;
    }

    static IgnoredWords shipped() {
        Set<String> words = new HashSet<>();
        try (InputStream list =
                IgnoredWords.class.getResourceAsStream("/search/kata-abaikan.txt")) {
            if (list == null) {
                throw new IllegalStateException("missing resource kata-abaikan.txt");
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    words.addAll(List.of(line.split(" ", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new IgnoredWords(words);
    }

    boolean contains(String word) {
        return words.contains(word);
    }
}
