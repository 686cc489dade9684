package id.go.esdm.gatrik.kiosk.admin.papers;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

import java.io.ByteArrayInputStream;
import java.util.List;

/** veraPDF, the reference validator of PDF/A. */
public final class VeraPdf {
    private VeraPdf() {}

    /** What is against PDF/A-2b in a document, rule by rule; nothing for one that complies. */
    public static List<String> faults(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
                PDFAValidator validator =
                        Foundries.defaultInstance()
                                .createValidator(PDFAFlavour.PDFA_2_B, /* logSuccess= */ false)) {
            ValidationResult result = validator.validate(parser);
            List<String> faults =
                    result.getTestAssertions().stream()
                            .map(fault -> fault.getRuleId() + ": " + fault.getMessage())
                            .distinct()
                            .toList();
            return result.isCompliant() || !faults.isEmpty() ? faults : List.of("not compliant");
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
