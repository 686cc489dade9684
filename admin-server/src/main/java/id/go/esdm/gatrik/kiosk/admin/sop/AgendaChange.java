package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a draft does to one entry, under every title that it had or gets. */
record AgendaChange(EntryId id, boolean removes, List<String> titles) {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Fewer words than these say too little to be found inside another title. */
    private static final int TELLING_WORDS = 3;

    static List<AgendaChange> of(CatalogueDiff diff) {
        return Stream.of(
                        diff.added().stream().map(entry -> of(false, entry)),
                        diff.changed().stream().map(both -> of(false, both.before(), both.after())),
                        diff.removed().stream().map(entry -> of(true, entry)))
                .flatMap(changes -> changes)
                .toList();
    }

    /** Whether it does what the meeting agreed to do with an entry of that title. */
    boolean answers(AgreedChange agreed) {
        return (agreed.action() == AgreedAction.HAPUS || !removes)
                && titles.stream().anyMatch(title -> isNamed(title, words(agreed.judul())));
    }

    private static AgendaChange of(boolean removes, Entry... states) {
        return new AgendaChange(
                states[0].id(),
                removes,
                Stream.of(states).map(Entry::title).map(AgendaChange::words).distinct().toList());
    }

    /** Word by word, without case and punctuation, each word between blanks. */
    private static String words(String title) {
        return " "
                + NO_WORD.matcher(title.toLowerCase(Locale.of("id"))).replaceAll(" ").strip()
                + " ";
    }

    private static boolean isNamed(String title, String agreed) {
        return title.equals(agreed)
                || (isTelling(agreed) && title.contains(agreed))
                || (isTelling(title) && agreed.contains(title));
    }

    private static boolean isTelling(String words) {
        return words.strip().split(" ", -1).length >= TELLING_WORDS;
    }
}
