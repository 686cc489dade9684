package id.go.esdm.gatrik.kiosk.admin.papers;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Objects;

/**
 * Prints a laid-out page as PDF/A-2b (ISO 19005-2): fonts inside, colours by a profile, nothing fetched from anywhere. The same page
 * and time give the same bytes. Thread-safe; the first print of a process loads some thousand classes and takes a second or two.
 *
 * <p>The type is Arimo (OFL), whose letters are as wide as those of Arial, which naskah dinas ask for and which may not be given away.
 */
final class Press {
    private static final String FAMILY = "Arimo";
    private static final String MAKER = "Kiosk Informasi Publik DJK";

    Press() {
        XRLog.setLoggingEnabled(
                false); // it writes to standard error past our log; what matters throws
    }

    /**
     * Prints.
     *
     * @param xhtml well-formed; its title becomes the document's
     * @param at when the document counts as made
     */
    Printed print(String xhtml, Instant at) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(xhtml, null);
        builder.withProducer(MAKER);
        builder.usePdfVersion(1.7f);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_B);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useUriResolver((_, uri) -> uri.startsWith("data:") ? uri : null);
        builder.useFont(() -> font("arimo-regular.ttf"), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("arimo-bold.ttf"), FAMILY, 700, FontStyle.NORMAL, true);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument document = renderer.createPDFKeepOpen()) {
                date(document, at);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                document.save(out);
                return new Printed(out.toByteArray(), document.getNumberOfPages());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Else the clock's time would stand there, in three places. */
    private static void date(PDDocument document, Instant at) throws IOException {
        Instant second = at.truncatedTo(ChronoUnit.SECONDS);
        document.setDocumentId(second.getEpochSecond());
        document.getDocumentInformation()
                .setCreationDate(GregorianCalendar.from(second.atZone(ZoneOffset.UTC)));
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(
                xmp.replaceAll("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)", "$1" + second + "$2")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(
                Press.class.getResourceAsStream("/papers/" + name),
                "the fonts are part of the program");
    }
}
