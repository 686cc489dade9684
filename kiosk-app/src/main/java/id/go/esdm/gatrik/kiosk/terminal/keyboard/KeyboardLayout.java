package id.go.esdm.gatrik.kiosk.terminal.keyboard;

import id.go.esdm.gatrik.kiosk.terminal.text.Language;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the keys stand: a page of letters and a page of signs, each a list of lines from the top.
 *
 * @param letters the page that is shown first
 * @param signs the page that {@link Key.Turn} leads to; as many lines as letters has
 */
public record KeyboardLayout(List<List<Cap>> letters, List<List<Cap>> signs) {
    /** How many ordinary keys a full line has. */
    public static final int COLUMNS = 10;

    private static final String DIGITS = "1234567890";

    /** Copies the lines and checks that none is too long. */
    public KeyboardLayout {
        letters = letters.stream().map(List::copyOf).toList();
        signs = signs.stream().map(List::copyOf).toList();
        if (letters.size() != signs.size()) {
            throw new IllegalArgumentException("turning the page must not move the keyboard");
        }
        for (List<List<Cap>> page : List.of(letters, signs)) {
            for (List<Cap> line : page) {
                if (line.stream().mapToDouble(Cap::units).sum() > COLUMNS) {
                    throw new IllegalArgumentException("more than " + COLUMNS + " units: " + line);
                }
            }
        }
    }

    /**
     * The layout of {@code language}: QWERTY, with the signs that people of the language type most beside the space bar.
     *
     * @param digits whether the digits have a line of their own; else they stand on the page of signs
     * @param done whether there is a key that ends typing
     */
    public static KeyboardLayout of(Language language, boolean digits, boolean done) {
        List<Cap> bottom = bottom(language, done);
        List<List<Cap>> letters = new ArrayList<>();
        List<List<Cap>> signs = new ArrayList<>();
        signs.add(keys(DIGITS));
        signs.add(keys("-/.,:;()&%"));
        if (digits) {
            letters.add(keys(DIGITS));
            signs.add(keys("'\"?!+=*#@"));
        }
        letters.add(keys("qwertyuiop"));
        letters.add(keys("asdfghjkl"));
        letters.add(between(true, keys("zxcvbnm")));
        letters.add(bottom);
        signs.add(between(false, further(language)));
        signs.add(bottom);
        return new KeyboardLayout(letters, signs);
    }

    /** Whether the digits stand beside the letters. */
    boolean hasDigits() {
        return letters.getFirst().equals(keys(DIGITS));
    }

    private static List<Cap> bottom(Language language, boolean done) {
        // Indonesian: document numbers such as 7/2024 and doubled words such as "undang-undang".
        String beside =
                switch (language) {
                    case INDONESIAN -> "/";
                    case ENGLISH -> "'";
                };
        List<Cap> line = new ArrayList<>();
        line.add(new Cap(new Key.Clear(), 3));
        line.add(new Cap(new Key.Letter("-"), 1));
        line.add(new Cap(new Key.Space(), done ? 3 : 4));
        line.add(new Cap(new Key.Letter(beside), 1));
        line.add(done ? new Cap(new Key.Done(), 2) : new Cap(new Key.Letter("."), 1));
        return line;
    }

    private static List<Cap> further(Language language) {
        List<Cap> line = new ArrayList<>();
        line.add(
                new Cap(
                        new Key.Letter(
                                switch (language) {
                                    case INDONESIAN -> "Rp";
                                    case ENGLISH -> "$";
                                }),
                        1));
        line.addAll(keys("§°²³×–"));
        return line;
    }

    private static List<Cap> between(boolean toSigns, List<Cap> middle) {
        List<Cap> line = new ArrayList<>();
        line.add(new Cap(new Key.Turn(toSigns), 1));
        line.addAll(middle);
        line.add(new Cap(new Key.Delete(), 2));
        return line;
    }

    private static List<Cap> keys(String characters) {
        return characters
                .codePoints()
                .mapToObj(Character::toString)
                .map(text -> new Cap(new Key.Letter(text), 1))
                .toList();
    }
}
