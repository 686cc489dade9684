package id.go.esdm.gatrik.kiosk.terminal.speech;

import id.go.esdm.gatrik.kiosk.terminal.text.Language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as they are said: grouped thousands, decimals, money, dates, ranges, documents' numbers, Roman numerals of chapters. */
final class Numbers {
    private static final String MONTHS_ID =
            "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember";
    private static final String MONTHS_EN =
            "January|February|March|April|May|June|July|August|September|October|November|December";
    private static final Pattern ISO_DATE =
            Pattern.compile("\\b(\\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])\\b");
    private static final Pattern ROMAN =
            Pattern.compile(
                    "\\b(bab|lampiran|bagian|tahap|triwulan|semester|chapter|annex|part)\\s+([IVX]{1,6})\\b",
                    Pattern.CASE_INSENSITIVE);

    private Numbers() {}

    static String said(String text, Language language) {
        boolean indonesian = language == Language.INDONESIAN;
        String thousands = indonesian ? "\\." : ",";
        String decimal = indonesian ? "," : "\\.";
        String point = indonesian ? " koma " : " point ";
        return roman(dates(text, indonesian))
                .replaceAll("(?<=pukul )(\\d{1,2})\\.(\\d{2})\\b", "$1 $2")
                .replaceAll("\\b[Rr]p\\s?(\\d[\\d.,]*\\d|\\d)", "$1 rupiah")
                .replaceAll("(?<=\\d)" + thousands + "(?=\\d{3}(?:\\D|$))", "")
                .replaceAll("(?<=\\d)" + decimal + "(?=\\d)", point)
                .replaceAll(
                        "\\b(\\d{1,4})/((?:19|20)\\d{2})\\b",
                        indonesian ? "$1 tahun $2" : "$1 of $2")
                .replaceAll("(?<=\\d)\\s?[–—-]\\s?(?=\\d)", indonesian ? " sampai " : " to ")
                .replaceAll("(?<=\\d)\\s?%", indonesian ? " persen" : " percent");
    }

    private static String dates(String text, boolean indonesian) {
        String[] months = (indonesian ? MONTHS_ID : MONTHS_EN).split("\\|", -1);
        return ISO_DATE.matcher(text)
                .replaceAll(date ->
                        Integer.parseInt(date.group(3))
                                + " "
                                + months[Integer.parseInt(date.group(2)) - 1]
                                + " "
                                + date.group(1));
    }

    private static String roman(String text) {
        return ROMAN.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1) + " " + value(found.group(2))));
    }

    private static int value(String roman) {
        int sum = 0;
        int last = 0;
        for (int at = roman.length() - 1; at >= 0; at--) {
            int digit =
                    switch (Character.toUpperCase(roman.charAt(at))) {
                        case 'X' -> 10;
                        case 'V' -> 5;
                        default -> 1;
                    };
            sum += digit < last ? -digit : digit;
            last = digit;
        }
        return sum;
    }
}
