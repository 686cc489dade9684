package id.go.esdm.gatrik.kiosk.admin.web;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.regex.Pattern;

/**
 * A certificate that nobody else vouches for, so that passwords are encrypted from the first day.
 *
 * @param key PEM, PKCS #8
 * @param certificate PEM
 * @param fingerprint its SHA-256
 */
record SelfSigned(String key, String certificate, String fingerprint) {
    /** How long before its end a new one is made. */
    static final Duration RENEWAL = Duration.ofDays(60);

    private static final Duration LIFE = Duration.ofDays(3_650);
    private static final Duration BACKDATED = Duration.ofDays(2); // clocks of the office differ
    private static final int SERIAL_BITS = 127;
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|.*:.*");

    /** The file that says that the certificate beside it was made here, and is not the office's own. */
    static Path mark(Path directory) {
        return directory.resolve("tls.self");
    }

    /** Whether the certificate in that directory is the one that was made here. */
    static boolean isOurs(Path directory) throws IOException {
        if (!Files.exists(mark(directory))) {
            return false;
        }
        String pem = Files.readString(directory.resolve("tls.pem"));
        return fingerprint(decode(pem)).equals(Files.readString(mark(directory)));
    }

    static SelfSigned make(Collection<String> names, Clock clock)
            throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        Instant now = clock.instant();
        X500Name self = new X500Name("CN=Kiosk Informasi Publik");
        JcaX509v3CertificateBuilder builder =
                new JcaX509v3CertificateBuilder(
                        self,
                        new BigInteger(SERIAL_BITS, new SecureRandom()),
                        Date.from(now.minus(BACKDATED)),
                        Date.from(now.plus(LIFE)),
                        self,
                        pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(
                Extension.subjectAlternativeName,
                false,
                new GeneralNames(names.stream().map(SelfSigned::name).toArray(GeneralName[]::new)));
        try {
            X509CertificateHolder made =
                    builder.build(
                            new JcaContentSignerBuilder("SHA256withECDSA")
                                    .build(pair.getPrivate()));
            return new SelfSigned(
                    pem("PRIVATE KEY", pair.getPrivate().getEncoded()),
                    pem("CERTIFICATE", made.getEncoded()),
                    fingerprint(made.getEncoded()));
        } catch (OperatorCreationException impossible) {
            throw new GeneralSecurityException(impossible);
        }
    }

    private static GeneralName name(String name) {
        boolean address = ADDRESS.matcher(name).matches();
        return new GeneralName(address ? GeneralName.iPAddress : GeneralName.dNSName, name);
    }

    private static String pem(String what, byte[] der) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(what, lines, what);
    }

    private static byte[] decode(String pem) {
        return Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
    }

    private static String fingerprint(byte[] der) {
        return Sha256.of(der).hex();
    }
}
