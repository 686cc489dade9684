package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.terminal.ui.BrandColours;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** The options about the house's colours: taken only where everybody can still read what stands on them. */
final class ColourOptions {
    private static final int LONGEST = 100;

    private ColourOptions() {}

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException when one is malformed or would be hard to read: one Indonesian sentence
     */
    static BrandColours read(OptionWords words) {
        BrandColours colours =
                new BrandColours(
                        colour(words, TerminalOption.COLOUR_BAND),
                        colour(words, TerminalOption.COLOUR_ACTION),
                        colour(words, TerminalOption.COLOUR_ACCENT));
        require(TerminalOption.COLOUR_ACTION, colours.actionContrast());
        require(TerminalOption.COLOUR_ACCENT, colours.accentContrast());
        // the accent stands on the band, so either may be the one to change
        require(
                colours.band() != null ? TerminalOption.COLOUR_BAND : TerminalOption.COLOUR_ACCENT,
                colours.bandContrast());
        return colours;
    }

    private static void require(TerminalOption option, double contrast) {
        if (contrast < BrandColours.LEAST) {
            String ratio = String.format(Locale.ROOT, "%.1f", Math.floor(contrast * 10) / 10);
            throw TerminalOptions.wrong(
                    "Warna %s kurang kontras dengan yang di sekelilingnya: %s:1, perlu %.0f:1 atau lebih."
                            .formatted(option.word(), ratio.replace('.', ','), BrandColours.LEAST));
        }
    }

    private static @Nullable Integer colour(OptionWords words, TerminalOption option) {
        String value = words.find(option, LONGEST);
        if (value == null) {
            return null;
        }
        if (!value.matches("#[0-9A-Fa-f]{6}")) {
            throw TerminalOptions.wrong(
                    option.word() + " ditulis # dan enam angka heksadesimal, misalnya #0A3D7A.");
        }
        return Integer.valueOf(value.substring(1), 16);
    }
}
