package id.go.esdm.gatrik.kiosk.admin.draft;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Typed text brought into the one form that entries have: NFC, line feeds only, no blanks around it. */
final class PlainText {
    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\n]+");

    private PlainText() {}

    /** The first sign that no text may hold, or -1: control characters, halves of signs, the mark of a failed decoding. */
    static int forbidden(String raw) {
        return isPlain(raw)
                ? -1
                : raw.codePoints().filter(PlainText::isForbidden).findFirst().orElse(-1);
    }

    /** What to tell about a forbidden sign. */
    static String refusal(int sign) {
        return "Berisi tanda yang tidak dapat ditampilkan (U+%04X). Ketik ulang isinya."
                .formatted(sign);
    }

    static String tidy(String raw) {
        if (isPlain(raw)) {
            return raw.strip();
        }
        String lines = raw.replace("\r\n", "\n").replace('\r', '\n');
        String blanks = lines.replace('\t', ' ').replace('\u00a0', ' ');
        return Normalizer.normalize(blanks, Normalizer.Form.NFC).strip();
    }

    /** Tidy text on one line. */
    static String oneLine(String tidy) {
        if (isPlain(tidy) && !tidy.contains("  ")) {
            return tidy.strip();
        }
        return BLANKS.matcher(tidy).replaceAll(" ").strip();
    }

    /** Whether nothing needs looking at: printable ASCII, which is nearly all there is. */
    static boolean isPlain(String text) {
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
        return control || (sign >= 0xd800 && sign <= 0xdfff) || sign == 0xfffd || sign == 0xfffe;
    }
}
