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
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

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

    /** One page written by hand; its drawing is packed. */
    static byte[] raw(String page, String object, String drawing) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(drawing.getBytes(StandardCharsets.ISO_8859_1));
        }
        String head =
                "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R"
                        + page
                        + "/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>endobj\n"
                        + "5 0 obj<</Type/XObject"
                        + object
                        + "/Length 0>>stream\n\nendstream endobj\n"
                        + "4 0 obj<</Filter/FlateDecode/Length "
                        + packed.size()
                        + ">>stream\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
        packed.writeTo(out);
        out.write(
                "\nendstream endobj\ntrailer<</Size 6/Root 1 0 R>>\n%%EOF"
                        .getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
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
