package id.go.esdm.gatrik.kiosk.terminal.task;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A short code for a fault, the same for the same fault wherever it happens: seven characters that can be read out
 * on the phone ({@code "4K7-QX2"}) and found again in the log.
 *
 * <p>It is made of the exception types along the chain of causes and the place in our own code that threw; never of
 * a message, which may hold what a visitor typed.
 */
public record ErrorCode(String value) {
    /** Crockford's alphabet: no I, L, O or U to mishear or misread. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final String OURS = "id.go.esdm.gatrik.kiosk";
    private static final int BITS_PER_CHARACTER = 5;

    public ErrorCode {
        if (!value.matches("[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}")) {
            throw new IllegalArgumentException("not an error code: " + value);
        }
    }

    /** The code of a fault. */
    public static ErrorCode of(Throwable fault) {
        CRC32 sum = new CRC32();
        Set<Throwable> met = new HashSet<>();
        Throwable at = fault;
        while (at != null && met.add(at)) {
            sum.update(bytes(at.getClass().getName()));
            for (StackTraceElement frame : at.getStackTrace()) {
                if (frame.getClassName().startsWith(OURS)) {
                    sum.update(bytes(frame.getClassName() + "." + frame.getMethodName()));
                    break;
                }
            }
            at = at.getCause();
        }
        return new ErrorCode(spelled(sum.getValue()));
    }

    private static String spelled(long sum) {
        StringBuilder text = new StringBuilder();
        long rest = sum;
        while (text.length() < 7) {
            if (text.length() == 3) {
                text.append('-');
            }
            text.append(ALPHABET.charAt((int) (rest & ((1 << BITS_PER_CHARACTER) - 1))));
            rest >>>= BITS_PER_CHARACTER;
        }
        return text.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return value;
    }
}
