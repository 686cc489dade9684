package id.go.esdm.gatrik.kiosk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What stands in the search field after each key, while visitors type their questions letter by letter. */
record Prefixes(List<String> texts) {
    private static final int EVERY = 3;

    /** Of every third question of the tests' list, each once. */
    static Prefixes of(Path questions) throws IOException {
        Set<String> texts = new LinkedHashSet<>();
        List<String> lines = Files.readAllLines(questions);
        for (int line = 1; line < lines.size(); line += EVERY) { // the first has the heads
            String question = lines.get(line).split("\t", -1)[1];
            for (int end = 1; end <= question.length(); end++) {
                texts.add(question.substring(0, end).strip());
            }
        }
        return new Prefixes(List.copyOf(texts));
    }

    /** Which of them have that many letters, as places in the list. */
    List<Integer> ofLength(int least, int most) {
        return Stream.iterate(0, i -> i < texts.size(), i -> i + 1)
                .filter(i -> texts.get(i).length() >= least && texts.get(i).length() <= most)
                .toList();
    }
}
