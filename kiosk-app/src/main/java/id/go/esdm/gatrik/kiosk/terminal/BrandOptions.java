package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.terminal.ui.Brand;
import id.go.esdm.gatrik.kiosk.terminal.ui.HouseName;
import id.go.esdm.gatrik.kiosk.terminal.ui.Logo;
import id.go.esdm.gatrik.kiosk.terminal.ui.PublicSite;
import id.go.esdm.gatrik.kiosk.terminal.ui.Spoken;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The options about whose terminal it is: name, logo, colours, address, contact, opening hours, public site. */
final class BrandOptions {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_BRIEF_NAME = 32;
    private static final int LONGEST_TEXT = 240;
    private static final int LONGEST_LINE = 100;
    private static final int MOST_LINES = 6;

    private final TerminalOptions options;
    private final OptionWords words;

    private BrandOptions(TerminalOptions options) {
        this.options = options;
        this.words = new OptionWords(options);
    }

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException when one is malformed, too long or hard to read: one Indonesian sentence
     */
    static Brand read(TerminalOptions options) {
        return new BrandOptions(options).read();
    }

    private Brand read() {
        String logo = words.find(TerminalOption.LOGO, LONGEST_TEXT);
        return new Brand(
                name(),
                logo == null ? null : new Logo(Path.of(logo)),
                ColourOptions.read(words),
                words.find(TerminalOption.ADDRESS, LONGEST_TEXT),
                contact(),
                spoken(TerminalOption.OPENING_HOURS, TerminalOption.OPENING_HOURS_EN, LONGEST_LINE),
                site());
    }

    private @Nullable HouseName name() {
        Spoken full =
                spoken(TerminalOption.INSTITUTION, TerminalOption.INSTITUTION_EN, LONGEST_NAME);
        Spoken brief =
                spoken(
                        TerminalOption.INSTITUTION_SHORT,
                        TerminalOption.INSTITUTION_SHORT_EN,
                        LONGEST_BRIEF_NAME);
        if ((full == null) != (brief == null)) {
            throw TerminalOptions.wrong(
                    "--institution dan --institution-short disebutkan bersama.");
        }
        return full == null || brief == null ? null : new HouseName(full, brief);
    }

    private List<String> contact() {
        String lines = words.find(TerminalOption.CONTACT, MOST_LINES * (LONGEST_LINE + 1));
        if (lines == null) {
            return List.of();
        }
        List<String> contact =
                Arrays.stream(lines.split("\\|"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        if (contact.size() > MOST_LINES
                || contact.stream().anyMatch(line -> line.length() > LONGEST_LINE)) {
            throw TerminalOptions.wrong(
                    "--contact paling banyak %d baris, dipisahkan |, masing-masing paling panjang %d huruf."
                            .formatted(MOST_LINES, LONGEST_LINE));
        }
        return contact;
    }

    private @Nullable Spoken spoken(TerminalOption option, TerminalOption english, int longest) {
        String said = words.find(option, longest);
        String translated = words.find(english, longest);
        if (said == null && translated != null) {
            throw TerminalOptions.wrong(
                    english.word() + " hanya berlaku bersama " + option.word() + ".");
        }
        return said == null ? null : new Spoken(said, translated);
    }

    private @Nullable PublicSite site() {
        String address = words.find(TerminalOption.PUBLIC_URL, Integer.MAX_VALUE);
        if (address == null) {
            return options.has(TerminalOption.DEMO) ? PublicSite.ofDemonstration() : null;
        }
        try {
            return PublicSite.parse(address);
        } catch (IllegalArgumentException unusable) {
            throw new IllegalArgumentException(
                    TerminalOptions.wrong(
                                    "--public-url harus alamat https:// atau http:// tanpa spasi,"
                                            + " ?, atau #, paling panjang 128 huruf, misalnya"
                                            + " https://kiosk.contoh.internal.")
                            .getMessage(),
                    unusable);
        }
    }
}
