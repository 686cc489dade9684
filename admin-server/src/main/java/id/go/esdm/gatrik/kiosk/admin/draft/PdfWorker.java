package id.go.esdm.gatrik.kiosk.admin.draft;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;

/**
 * The program that reads one PDF, in a process of its own: a PDF can make its reader run for ever or out of memory, and only a process
 * can be stopped for sure. Started by {@link PdfReader} alone.
 */
public final class PdfWorker {
    static final int ENCRYPTED = 10;
    static final int BROKEN = 11;
    static final int TOO_MANY_PAGES = 12;
    static final int TOO_MUCH_TEXT = 13;
    static final int TOO_HEAVY = 14;

    private final Path pdf;
    private final Path text;
    private final int mostPages;
    private final int megapixels;
    private long room;

    private PdfWorker(Path pdf, Path text, int mostPages, long mostText, int megapixels) {
        this.pdf = pdf;
        this.text = text;
        this.mostPages = mostPages;
        this.room = mostText;
        this.megapixels = megapixels;
    }

    /**
     * Writes the text of a PDF into a file, pages parted by U+000C.
     *
     * @param arguments PDF, file for the text, most pages, most bytes of text, most megapixels of a picture
     */
    public static void main(String[] arguments) {
        PdfWorker worker =
                new PdfWorker(
                        Path.of(arguments[0]),
                        Path.of(arguments[1]),
                        Integer.parseInt(arguments[2]),
                        Long.parseLong(arguments[3]),
                        Integer.parseInt(arguments[4]));
        System.exit(worker.run());
    }

    private int run() {
        try (PDDocument document =
                Loader.loadPDF(pdf.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            if (document.isEncrypted()) {
                return ENCRYPTED;
            }
            if (pages < 1) {
                return BROKEN;
            }
            if (pages > mostPages) {
                return TOO_MANY_PAGES;
            }
            if (!new PdfWeight(megapixels).isBearable(document)) {
                return TOO_HEAVY;
            }
            if (!write(document, pages)) {
                return TOO_MUCH_TEXT;
            }
            return 0;
        } catch (InvalidPasswordException locked) {
            return ENCRYPTED;
        } catch (IOException | RuntimeException broken) {
            // The reader answers a malformed file with whatever comes first.
            return BROKEN;
        }
    }

    private boolean write(PDDocument document, int pages) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        try (Writer out = Files.newBufferedWriter(text)) {
            for (int page = 1; page <= pages; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String cleaned = cleaned(stripper.getText(document));
                room -= cleaned.getBytes(StandardCharsets.UTF_8).length + 1L;
                if (room < 0) {
                    return false;
                }
                out.write(page == 1 ? "" : "\f");
                out.write(cleaned);
            }
        }
        return true;
    }

    private static String cleaned(String page) {
        StringBuilder clean = new StringBuilder(page.length());
        page.codePoints()
                .map(sign -> sign == '\r' || sign == '\f' || sign == '\t' ? ' ' : sign)
                .filter(sign -> sign == '\n' || !Character.isISOControl(sign))
                .filter(sign -> sign < Character.MIN_SURROGATE || sign > Character.MAX_SURROGATE)
                .forEach(clean::appendCodePoint);
        return Normalizer.normalize(clean.toString().strip(), Normalizer.Form.NFC);
    }
}
