package id.go.esdm.gatrik.kiosk.bench;

import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Makes any number of entries and pages of the words of a few: each is pieced together of two or more, always the same ones. */
final class Composer {
    private static final int PIECES = 12;
    private static final int FIRST_YEAR = 2005;
    private static final int YEARS = 21;
    private static final int NUMBERS = 900;

    private final SplittableRandom random = new SplittableRandom(1);
    private final List<Entry> sample;
    private final List<List<String>> titles;
    private final List<List<String>> summaries;

    Composer(List<Entry> sample) {
        this.sample = List.copyOf(sample);
        titles = sample.stream().map(entry -> words(entry.title())).toList();
        summaries =
                sample.stream()
                        .map(Entry::summary)
                        .filter(Objects::nonNull)
                        .map(Composer::words)
                        .toList();
    }

    Entry entry(int number) {
        Entry model = sample.get(random.nextInt(sample.size()));
        int year = FIRST_YEAR + random.nextInt(YEARS);
        List<String> title = new ArrayList<>(beginning(titles));
        title.addAll(end(titles));
        title.addAll(List.of("Nomor", "" + (1 + random.nextInt(NUMBERS)), "Tahun", "" + year));
        List<String> summary = new ArrayList<>(beginning(summaries));
        summary.addAll(end(summaries));
        return Entry.builder(
                        new EntryId("UJI-%06d".formatted(number)),
                        String.join(" ", title),
                        model.category())
                .summary(String.join(" ", summary))
                .unit(model.unit())
                .madeAt("" + year)
                .forms(model.forms())
                .topics(model.topics())
                .build();
    }

    /** As a document's text has them: parted by form feeds. */
    String pages(int count) {
        List<String> pages = new ArrayList<>();
        for (int page = 0; page < count; page++) {
            List<String> words = new ArrayList<>();
            for (int piece = 0; piece < PIECES; piece++) {
                words.addAll(beginning(summaries));
                words.addAll(end(titles));
            }
            pages.add(String.join(" ", words));
        }
        return pages.stream().collect(Collectors.joining("\f"));
    }

    private List<String> beginning(List<List<String>> texts) {
        List<String> text = texts.get(random.nextInt(texts.size()));
        return text.subList(0, (text.size() + 1) / 2);
    }

    private List<String> end(List<List<String>> texts) {
        List<String> text = texts.get(random.nextInt(texts.size()));
        return text.subList(text.size() / 2, text.size());
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().split("\\s+", -1));
    }
}
