package id.go.esdm.gatrik.kiosk.terminal.screen.entry;

import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;
import id.go.esdm.gatrik.kiosk.terminal.text.Texts;

/** What a visitor wants to know of a document before opening it: kind, pages, size. */
final class DocumentWords {
    private static final long KILO = 1000;
    private static final long MEGA = 1_000_000;

    private DocumentWords() {}

    static String of(Texts texts, DocumentRef document) {
        Integer pages = document.pages();
        String kind = kind(document.mediaType());
        String size = size(texts, document.bytes());
        return pages == null
                ? kind + " · " + size
                : kind + " · " + texts.count("entry.document.pages", pages) + " · " + size;
    }

    private static String kind(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> "PDF";
            case "text/csv" -> "CSV";
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> "XLSX";
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" ->
                    "DOCX";
            case "application/vnd.openxmlformats-officedocument.presentationml.presentation" ->
                    "PPTX";
            default -> {
                String subtype = mediaType.substring(mediaType.indexOf('/') + 1);
                yield subtype.length() <= 4 ? subtype.toUpperCase(java.util.Locale.ROOT) : subtype;
            }
        };
    }

    private static String size(Texts texts, long bytes) {
        return bytes < MEGA
                ? texts.number(Math.max(1, (bytes + KILO / 2) / KILO)) + " KB"
                : texts.tenths((bytes + MEGA / 20) / (MEGA / 10)) + " MB";
    }
}
