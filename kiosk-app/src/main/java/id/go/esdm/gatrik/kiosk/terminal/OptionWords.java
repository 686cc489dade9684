package id.go.esdm.gatrik.kiosk.terminal;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** Options that are words for the screen. */
record OptionWords(TerminalOptions options) {
    /**
     * What is given for an option; null when nothing is, or nothing stands behind its name.
     *
     * @param longest in letters
     * @throws IllegalArgumentException when it is longer, or more than a line: one Indonesian sentence
     */
    @Nullable String find(TerminalOption option, int longest) {
        Optional<String> given =
                options.find(option).map(String::strip).filter(words -> !words.isEmpty());
        given.ifPresent(words -> check(option, words, longest));
        return given.orElse(null);
    }

    private static void check(TerminalOption option, String words, int longest) {
        if (words.length() > longest) {
            throw TerminalOptions.wrong(
                    "%s paling panjang %d huruf.".formatted(option.word(), longest));
        }
        if (words.codePoints().anyMatch(Character::isISOControl)) {
            throw TerminalOptions.wrong(option.word() + " ditulis dalam satu baris.");
        }
    }
}
