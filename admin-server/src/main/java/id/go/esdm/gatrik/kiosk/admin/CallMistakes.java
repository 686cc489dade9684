package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.store.DataUnusableException;
import id.go.esdm.gatrik.kiosk.admin.web.CannotListenException;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.UncheckedIOException;
import java.util.ListResourceBundle;
import java.util.Objects;
import java.util.stream.Collectors;

/** Turns whatever a command fails with into one plain Indonesian line; a stack trace helps nobody at a console. */
public final class CallMistakes {
    private CallMistakes() {}

    /** What is wrong with the call, and where to look. */
    public static String sentence(ParameterException wrong) {
        return mistake(wrong) + " (lihat --help)";
    }

    /** A converter's own sentence stands behind the colon and begins with its option. */
    private static String mistake(ParameterException wrong) {
        ArgSpec spec = wrong.getArgSpec();
        return switch (wrong) {
            case MissingParameterException missing ->
                    "Belum disebutkan: "
                            + missing.getMissing().stream()
                                    .map(CallMistakes::name)
                                    .collect(Collectors.joining(", "))
                            + ".";
            case UnmatchedArgumentException unknown ->
                    "Tidak dikenal: " + String.join(" ", unknown.getUnmatched()) + ".";
            case ParameterException own when firstLine(own).contains(": --") ->
                    firstLine(own).substring(firstLine(own).indexOf(": --") + 2) + ".";
            case ParameterException value when spec != null && value.getValue() != null ->
                    "Nilai \"" + value.getValue() + "\" tidak sah untuk " + name(spec) + ".";
            case ParameterException other
                    when "Missing required subcommand".equals(other.getMessage()) ->
                    "Sebutkan perintahnya.";
            default -> firstLine(wrong);
        };
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }

    /** Why a command that was called rightly could not be carried out. */
    static String sentence(Exception failure) {
        return switch (failure) {
            case StartRefusedException refused -> firstLine(refused);
            case CannotListenException refused -> firstLine(refused);
            case DataUnusableException refused -> firstLine(refused);
            case UncheckedIOException io ->
                    "Tidak dapat membaca atau menulis "
                            + firstLine(Objects.requireNonNullElse(io.getCause(), io))
                            + ": periksa izin dan sisa ruang cakramnya.";
            default ->
                    "Perintah ini gagal karena gangguan pada program ("
                            + failure.getClass().getSimpleName()
                            + ": "
                            + firstLine(failure)
                            + ").";
        };
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    /** The words that stand around every help text. */
    public static final class HelpWords extends ListResourceBundle {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {
                {"usage.synopsisHeading", "Pemakaian: "},
                {"usage.commandListHeading", "Perintah:%n"},
                {"mixinStandardHelpOptions.help", "Menampilkan bantuan ini."},
                {"mixinStandardHelpOptions.version", "Menampilkan versi program."},
            };
        }
    }
}
