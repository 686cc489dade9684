package id.go.esdm.gatrik.kiosk.admin.draft;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is, told from its bytes and never from its name. */
enum SpreadsheetKind {
    XLSX,
    CSV;

    private static final int HEAD = 4096;

    /**
     * Tells the kind of a file.
     *
     * @throws ImportRefusedException when it is neither
     */
    static SpreadsheetKind of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw new ImportRefusedException(new ImportProblem.Empty());
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK")) {
            return XLSX;
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            // An OLE2 container: an encrypted workbook holds a stream of this name, in UTF-16.
            throw new ImportRefusedException(
                    holdsEncryption(file)
                            ? new ImportProblem.Encrypted()
                            : new ImportProblem.OldExcel());
        }
        refuseOthers(start);
        return CSV;
    }

    private static void refuseOthers(String start) {
        String text = start.stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("\u00ef\u00bb\u00bf")) {
            text = text.substring(3).stripLeading();
        }
        if (text.startsWith("%pdf-")) {
            throw refusal("dokumen PDF");
        }
        if (text.startsWith("{\\rtf")) {
            throw refusal("dokumen RTF");
        }
        if (text.startsWith("\u0089png") || text.startsWith("\u00ff\u00d8\u00ff")) {
            throw refusal("gambar");
        }
        if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
            throw refusal("halaman web (HTML)");
        }
        if (text.startsWith("<?xml") || text.startsWith("<table") || text.startsWith("<meta")) {
            throw refusal("halaman web (HTML/XML)");
        }
        if (text.startsWith("{") || text.startsWith("[{")) {
            throw refusal("berkas JSON");
        }
    }

    private static boolean holdsEncryption(Path file) throws IOException {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        try (InputStream in = Files.newInputStream(file)) {
            String all = new String(in.readNBytes(8 << 20), StandardCharsets.ISO_8859_1);
            // The directory of a large container may lie at its end.
            String tail = Files.size(file) > 8 << 20 ? lastPart(file) : "";
            String wanted = new String(name, StandardCharsets.ISO_8859_1);
            return all.contains(wanted) || tail.contains(wanted);
        }
    }

    private static String lastPart(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(Files.size(file) - (1 << 20));
            return new String(in.readNBytes(1 << 20), StandardCharsets.ISO_8859_1);
        }
    }

    private static ImportRefusedException refusal(String seen) {
        return new ImportRefusedException(new ImportProblem.NotASpreadsheet(seen));
    }
}
