package id.go.esdm.gatrik.kiosk.terminal.speech;

import id.go.esdm.gatrik.kiosk.terminal.text.Language;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Abbreviations: those that are said in full, and those that are spelled letter by letter. */
final class Abbreviations {
    private static final Map<String, String> INDONESIAN =
            Map.ofEntries(
                    Map.entry("No.", "nomor"),
                    Map.entry("Nr.", "nomor"),
                    Map.entry("Hal.", "halaman"),
                    Map.entry("hlm.", "halaman"),
                    Map.entry("Jl.", "Jalan"),
                    Map.entry("Kav.", "kaveling"),
                    Map.entry("Tgl.", "tanggal"),
                    Map.entry("ps.", "pasal"),
                    Map.entry("s.d.", "sampai dengan"),
                    Map.entry("a.n.", "atas nama"),
                    Map.entry("u.b.", "untuk beliau"),
                    Map.entry("dll.", "dan lain-lain"),
                    Map.entry("dsb.", "dan sebagainya"),
                    Map.entry("dst.", "dan seterusnya"),
                    Map.entry("tsb.", "tersebut"),
                    Map.entry("yth.", "yang terhormat"),
                    Map.entry("UU", "Undang-Undang"),
                    Map.entry("PP", "Peraturan Pemerintah"),
                    Map.entry("Perpres", "Peraturan Presiden"),
                    Map.entry("Permen", "Peraturan Menteri"),
                    Map.entry("Kepmen", "Keputusan Menteri"),
                    Map.entry("Kepdirjen", "Keputusan Direktur Jenderal"),
                    Map.entry("Perki", "Peraturan Komisi Informasi"),
                    Map.entry("Ditjen", "Direktorat Jenderal"),
                    Map.entry("kWh", "kilowatt jam"),
                    Map.entry("MWh", "megawatt jam"),
                    Map.entry("GWh", "gigawatt jam"),
                    Map.entry("kW", "kilowatt"),
                    Map.entry("MW", "megawatt"),
                    Map.entry("GW", "gigawatt"),
                    Map.entry("kV", "kilovolt"),
                    Map.entry("kVA", "kilovolt ampere"),
                    Map.entry("MVA", "megavolt ampere"),
                    Map.entry("VA", "volt ampere"));
    private static final Map<String, String> ENGLISH =
            Map.ofEntries(
                    Map.entry("No.", "number"),
                    Map.entry("p.", "page"),
                    Map.entry("kWh", "kilowatt hours"),
                    Map.entry("MWh", "megawatt hours"),
                    Map.entry("GWh", "gigawatt hours"),
                    Map.entry("kW", "kilowatts"),
                    Map.entry("MW", "megawatts"),
                    Map.entry("GW", "gigawatts"),
                    Map.entry("kV", "kilovolts"),
                    Map.entry("kVA", "kilovolt amperes"),
                    Map.entry("MVA", "megavolt amperes"),
                    Map.entry("VA", "volt amperes"));

    /** Said letter by letter though they could be read as a word. */
    private static final Set<String> LETTERS = Set.of("IUPTL", "IUJPTL", "SIUJPTL", "IUP", "USG");

    /** Read as words though they have few vowels. */
    private static final Set<String> WORDS =
            Set.of(
                    "BAB", "DAN", "YANG", "PADA", "DARI", "PASAL", "DKI", "SAMSAT", "KADIN",
                    "BUMDES");

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d])[\\p{L}.]+");
    private static final Pattern CAPITALS = Pattern.compile("(?<!\\p{L})\\p{Lu}{2,7}(?!\\p{L})");

    private Abbreviations() {}

    /** The same with those in full that are said so. */
    static String inFull(String text, Language language) {
        Map<String, String> known = language == Language.INDONESIAN ? INDONESIAN : ENGLISH;
        return WORD.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(
                                known.getOrDefault(found.group(), capital(known, found.group()))));
    }

    /** At the beginning of a sentence it may stand with a capital. */
    private static String capital(Map<String, String> known, String word) {
        String small = word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
        return word.endsWith(".") ? known.getOrDefault(small, word) : word;
    }

    /** The same with a space between the letters of those that are spelled; a line in capitals is read as words. */
    static String spelled(String text) {
        StringBuilder lines = new StringBuilder();
        for (String line : text.split("(?<=\n)", -1)) {
            boolean shouted = isShouted(line);
            lines.append(
                    CAPITALS.matcher(line)
                            .replaceAll(found -> Matcher.quoteReplacement(said(found, shouted))));
        }
        return lines.toString();
    }

    private static String said(MatchResult found, boolean shouted) {
        String word = found.group();
        boolean spell =
                LETTERS.contains(word)
                        || (!WORDS.contains(word) && !shouted && vowels(word) * 3 <= word.length())
                        || vowels(word) == 0;
        return spell ? String.join(" ", word.split("")) : word;
    }

    private static long vowels(String word) {
        return word.chars().filter(letter -> "AEIOU".indexOf(letter) >= 0).count();
    }

    private static boolean isShouted(String line) {
        long letters = line.chars().filter(Character::isLetter).count();
        long capitals = line.chars().filter(Character::isUpperCase).count();
        return letters > 12 && capitals * 10 > letters * 7;
    }
}
