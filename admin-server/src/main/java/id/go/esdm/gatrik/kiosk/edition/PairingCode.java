package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.Base64;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret by which a terminal and a server come to know each other: the terminal makes it up and shows it on its screen, the administrator
 * types it into the server's page, and it never travels between the two. Each proves to the other that it knows it, over both keys, so that
 * whoever stands between them can put neither key of his own in place. Sixty bits: not to be guessed, nor found from a proof while it counts.
 *
 * @param text twelve letters and digits of Crockford's base 32, without dashes
 */
public record PairingCode(String text) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final String MAC = "HmacSHA256";

    /** Checks the form. */
    public PairingCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a pairing code");
        }
    }

    /** A new one. */
    public static PairingCode random(RandomGenerator random) {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int at = 0; at < LENGTH; at++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new PairingCode(text.toString());
    }

    /**
     * What somebody typed: capitals or not, with dashes and blanks or without, the letters O, I and L for the digits they look like.
     *
     * @throws IllegalArgumentException when it is no code
     */
    public static PairingCode parse(String typed) {
        return new PairingCode(
                typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s\\-–]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1'));
    }

    /** As it is shown, in three groups. */
    public String shown() {
        return text.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** How the terminal shows that it knows the code: base64. */
    public String ofTerminal(PublicKey terminal, PublicKey root) {
        return proof("terminal", terminal, root, "");
    }

    /**
     * How the server answers that the administrator typed it: base64.
     *
     * @param certificate digest of the certificate that the server is reached with; null without TLS
     */
    public String ofServer(PublicKey terminal, PublicKey root, @Nullable Sha256 certificate) {
        return proof("server", terminal, root, certificate == null ? "-" : certificate.hex());
    }

    /** What the terminal shows from then on to be known: base64; both sides make it, it need not travel. */
    public String token(PublicKey terminal, PublicKey root) {
        return proof("token", terminal, root, "");
    }

    private String proof(String side, PublicKey terminal, PublicKey root, String more) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.US_ASCII), MAC));
            return Base64.getEncoder()
                    .encodeToString(
                            mac.doFinal(
                                    Ed25519.message(
                                            "kiosk-pairing-1\n%s\n%s\n%s\n%s\n"
                                                    .formatted(
                                                            side,
                                                            Ed25519.encode(terminal),
                                                            Ed25519.encode(root),
                                                            more))));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
