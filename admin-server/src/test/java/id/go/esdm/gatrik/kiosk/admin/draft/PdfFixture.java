package id.go.esdm.gatrik.kiosk.admin.draft;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Makes small PDFs. */
final class PdfFixture {
    private PdfFixture() {}

    /** One page for each text; an empty text is an empty page. */
    static byte[] pages(String... texts) throws IOException {
        try (PDDocument document = document(texts)) {
            return bytes(document);
        }
    }

    /** A PDF that opens without a password and forbids copying. */
    static byte[] restricted(String owner, String user) throws IOException {
        try (PDDocument document = document("rahasia")) {
            document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
            return bytes(document);
        }
    }

    private static PDDocument document(String... texts) throws IOException {
        PDDocument document = new PDDocument();
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        for (String text : texts) {
            PDPage page = new PDPage();
            document.addPage(page);
            if (!text.isEmpty()) {
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, 12);
                    content.newLineAtOffset(72, 700);
                    content.showText(text);
                    content.endText();
                }
            }
        }
        return document;
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
