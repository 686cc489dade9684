package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.admin.people.Argon2Cost;
import id.go.esdm.gatrik.kiosk.admin.people.Passwords;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The staff's PIN as the settings hold it: its Argon2id hash, so that who reads the file does not know it.
 *
 * @param hash in the PHC string format
 */
public record StaffPin(String hash) {
    private static final String FORM = "[0-9]{6,12}";

    /** Checks the form. */
    public StaffPin {
        if (!Passwords.isHash(hash)) {
            throw new IllegalArgumentException("not the hash of a PIN");
        }
    }

    /** The one of a setting; empty if that is no hash. */
    static Optional<StaffPin> find(String hash) {
        return Passwords.isHash(hash) ? Optional.of(new StaffPin(hash)) : Optional.empty();
    }

    /**
     * Reads a PIN from a line of {@code in}, and answers its hash.
     *
     * @throws IllegalArgumentException when it is no PIN: one Indonesian sentence
     */
    static String read(InputStream in) {
        try {
            String line =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .readLine();
            if (line == null || !line.strip().matches(FORM)) {
                throw new IllegalArgumentException(
                        "PIN petugas harus 6 sampai 12 angka, satu baris dari masukan baku.");
            }
            return new Passwords(Argon2Cost.standard()).hash(line.strip().toCharArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether these digits are the PIN. Slow, on purpose. */
    boolean matches(char[] pin) {
        return new Passwords(Argon2Cost.standard()).matches(pin, hash);
    }
}
