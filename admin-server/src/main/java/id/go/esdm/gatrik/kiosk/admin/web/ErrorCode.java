package id.go.esdm.gatrik.kiosk.admin.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** A short code for a fault that can be read out on the phone; the same fault has the same code. */
final class ErrorCode {
    private static final int LENGTH = 6;

    private ErrorCode() {}

    /** The code: six letters and digits made from the kind of the failure and where it began. */
    static String of(Throwable failure) {
        CRC32 sum = new CRC32();
        for (Throwable each = failure; each != null; each = each.getCause()) {
            sum.update(each.getClass().getName().getBytes(StandardCharsets.UTF_8));
            StackTraceElement[] trace = each.getStackTrace();
            if (trace.length > 0) {
                sum.update(trace[0].toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        String digits = Long.toString(sum.getValue() | 1L << 32, 32).toUpperCase(Locale.ROOT);
        return digits.substring(digits.length() - LENGTH);
    }
}
