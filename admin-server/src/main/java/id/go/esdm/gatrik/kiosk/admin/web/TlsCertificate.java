package id.go.esdm.gatrik.kiosk.admin.web;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.DurableFiles;

import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.eclipse.jetty.util.ssl.SslContextFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Collection;

/**
 * What the server shows who it is with: {@code tls.pem} (the certificate, then those it hangs on) and {@code tls.key} in the
 * keys' directory. The office puts its own there; where there are none, or where the one made here is about to end, the
 * server makes one that it signs itself.
 */
public final class TlsCertificate {
    private static final char[] NO_PASSWORD = new char[0];

    private final PrivateKey key;
    private final Certificate[] chain;

    private TlsCertificate(PrivateKey key, Certificate[] chain) {
        this.key = key;
        this.chain = chain;
    }

    /**
     * Reads the two files, making them first where they are missing.
     *
     * @param directory the keys' directory, open to its owner only
     * @param names the names and addresses that the server answers to
     * @throws CannotListenException with one plain sentence, if the files are there but cannot be used
     */
    public static TlsCertificate open(Path directory, Collection<String> names, Clock clock) {
        Path certificate = directory.resolve("tls.pem");
        Path key = directory.resolve("tls.key");
        try {
            if (!Files.exists(certificate)
                    || (SelfSigned.isOurs(directory) && endsSoon(certificate, clock))) {
                SelfSigned made = SelfSigned.make(names, clock);
                DurableFiles.replace(key, ascii(made.key()));
                Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
                DurableFiles.replace(certificate, ascii(made.certificate()));
                DurableFiles.replace(SelfSigned.mark(directory), ascii(made.fingerprint()));
            }
            return read(certificate, key);
        } catch (IOException | UncheckedIOException | GeneralSecurityException unusable) {
            throw CannotListenException.certificate(certificate, key, unusable);
        }
    }

    /** The SHA-256 of the certificate, for people to compare: lower-case hexadecimal. */
    public String fingerprint() {
        try {
            return Sha256.of(chain[0].getEncoded()).hex();
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    SslContextFactory.Server contextFactory() {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, NO_PASSWORD);
            store.setKeyEntry("tls", key, NO_PASSWORD, chain);
            SslContextFactory.Server factory = new SslContextFactory.Server();
            factory.setKeyStore(store);
            factory.setKeyManagerPassword("");
            factory.setIncludeProtocols("TLSv1.3", "TLSv1.2");
            factory.setSniRequired(false);
            return factory;
        } catch (IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean endsSoon(Path certificate, Clock clock)
            throws IOException, GeneralSecurityException {
        X509Certificate first = (X509Certificate) chain(certificate)[0];
        return first.getNotAfter().toInstant().isBefore(clock.instant().plus(SelfSigned.RENEWAL));
    }

    private static TlsCertificate read(Path certificate, Path key)
            throws IOException, GeneralSecurityException {
        Certificate[] chain = chain(certificate);
        try (PEMParser parser = new PEMParser(Files.newBufferedReader(key))) {
            JcaPEMKeyConverter converter = new JcaPEMKeyConverter();
            for (Object object = parser.readObject();
                    object != null;
                    object = parser.readObject()) {
                if (object instanceof PEMKeyPair pair) {
                    return new TlsCertificate(
                            converter.getPrivateKey(pair.getPrivateKeyInfo()), chain);
                } else if (object instanceof PrivateKeyInfo info) {
                    return new TlsCertificate(converter.getPrivateKey(info), chain);
                }
            }
        }
        throw new IOException("no unencrypted private key in " + key);
    }

    private static Certificate[] chain(Path file) throws IOException, GeneralSecurityException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        Collection<? extends Certificate> found;
        try (var in = Files.newInputStream(file)) {
            found = factory.generateCertificates(in);
        }
        if (found.isEmpty()) {
            throw new IOException("no certificate in " + file);
        }
        // refuses here what Bouncy Castle would refuse at the first handshake
        new X509CertificateHolder(found.iterator().next().getEncoded());
        return found.toArray(Certificate[]::new);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
