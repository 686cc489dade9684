package id.go.esdm.gatrik.kiosk.terminal.speech;

import id.go.esdm.gatrik.kiosk.terminal.text.Language;

/** What is said for signs that stand between words, and what is passed over. */
final class Signs {
    private Signs() {}

    static String said(String text, Language language) {
        boolean indonesian = language == Language.INDONESIAN;
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\r]]|[\\u00AD\\u200B\\uFEFF]", " ")
                .replaceAll("(?:https?://|www\\.)\\S+", indonesian ? "alamat situs" : "web address")
                .replaceAll("[ \\t]*·[ \\t]*", ", ")
                .replaceAll("[ \\t][–—][ \\t]", ", ")
                .replace("&", indonesian ? " dan " : " and ")
                .replace("§", indonesian ? "pasal " : "section ")
                .replaceAll("[|*_#<>{}\\[\\]\\\\^~•]+", " ")
                .replaceAll("\\.{2,}", ".")
                .replaceAll("[ \\t\\u00A0]{2,}", " ");
    }
}
