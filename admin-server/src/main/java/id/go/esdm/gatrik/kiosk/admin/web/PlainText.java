package id.go.esdm.gatrik.kiosk.admin.web;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Typed text brought into the one form that everything stored has: NFC, line feeds only, no blanks around it, nothing that
 * cannot be shown or makes a text read otherwise than it is stored.
 */
public final class PlainText {
    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\n]+");

    /** Marks without width, which come along when something is copied from a page. */
    private static final Pattern WIDTHLESS = Pattern.compile("[\\u200b\\u2060\\ufeff]");

    private PlainText() {}

    /**
     * The first sign that no text may hold, or -1: control characters, halves of signs, the mark of a failed decoding, what
     * is no character, and what turns the direction of writing (UAX #9).
     */
    public static int forbidden(String raw) {
        return isPlain(raw)
                ? -1
                : raw.codePoints().filter(PlainText::isForbidden).findFirst().orElse(-1);
    }

    /** What to tell about a forbidden sign. */
    public static String refusal(int sign) {
        return turnsText(sign)
                ? "Berisi tanda tak terlihat yang membalik urutan tulisan. Ketik ulang isinya."
                : "Berisi tanda yang tidak dapat ditampilkan (U+%04X). Ketik ulang isinya."
                        .formatted(sign);
    }

    /** The text in its one form; its lines stay. */
    public static String tidy(String raw) {
        if (isPlain(raw)) {
            return raw.strip();
        }
        String lines = raw.replace("\r\n", "\n").replace('\r', '\n');
        String blanks = lines.replace('\t', ' ').replace('\u00a0', ' ');
        String seen = WIDTHLESS.matcher(blanks).replaceAll("");
        return Normalizer.normalize(seen, Normalizer.Form.NFC).strip();
    }

    /** Tidy text on one line. */
    public static String oneLine(String tidy) {
        if (isPlain(tidy) && !tidy.contains("  ")) {
            return tidy.strip();
        }
        return BLANKS.matcher(tidy).replaceAll(" ").strip();
    }

    /** Whether nothing needs looking at: printable ASCII, which is nearly all there is. */
    public static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < ' ' || sign > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isForbidden(int sign) {
        boolean control =
                sign != '\n' && sign != '\r' && sign != '\t' && Character.isISOControl(sign);
        boolean half = sign >= 0xd800 && sign <= 0xdfff;
        boolean none = (sign & 0xfffe) == 0xfffe || (sign >= 0xfdd0 && sign <= 0xfdef);
        return control || half || none || sign == 0xfffd || turnsText(sign);
    }

    private static boolean turnsText(int sign) {
        return (sign >= 0x202a && sign <= 0x202e) || (sign >= 0x2066 && sign <= 0x2069);
    }
}
