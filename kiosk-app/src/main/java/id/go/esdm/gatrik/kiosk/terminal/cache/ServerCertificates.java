package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import org.jspecify.annotations.Nullable;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Which servers are believed under TLS: those that a public authority vouches for, and the one whose very certificate was pinned at pairing.
 * While pairing, anybody: there both sides prove over the pairing code who they are, and the proof names the certificate.
 */
final class ServerCertificates extends X509ExtendedTrustManager {
    private final X509ExtendedTrustManager usual;
    private final @Nullable ServerTrust trust;

    private ServerCertificates(@Nullable ServerTrust trust) {
        this.usual = usual();
        this.trust = trust;
    }

    /** For following: public authorities, and the certificate that is pinned. */
    static SSLContext pinned(ServerTrust trust) {
        return context(new ServerCertificates(trust));
    }

    /** For pairing: whoever answers; the pairing code decides. */
    static SSLContext anybody() {
        return context(new ServerCertificates(null));
    }

    /** The digest by which a certificate is pinned. */
    static Sha256 digest(java.security.cert.Certificate certificate) throws CertificateException {
        return Sha256.of(certificate.getEncoded());
    }

    private static SSLContext context(TrustManager manager) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {manager}, null);
            return context;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static X509ExtendedTrustManager usual() {
        try {
            TrustManagerFactory factory =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init((KeyStore) null);
            return Arrays.stream(factory.getTrustManagers())
                    .filter(X509ExtendedTrustManager.class::isInstance)
                    .map(X509ExtendedTrustManager.class::cast)
                    .findFirst()
                    .orElseThrow();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private boolean isPinned(X509Certificate[] chain) throws CertificateException {
        return trust == null
                || (chain.length > 0
                        && trust.certificate().filter(digest(chain[0])::equals).isPresent());
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
            throws CertificateException {
        if (!isPinned(chain)) {
            usual.checkServerTrusted(chain, type, engine);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
            throws CertificateException {
        if (!isPinned(chain)) {
            usual.checkServerTrusted(chain, type, socket);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type)
            throws CertificateException {
        if (!isPinned(chain)) {
            usual.checkServerTrusted(chain, type);
        }
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
            throws CertificateException {
        usual.checkClientTrusted(chain, type, socket);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
            throws CertificateException {
        usual.checkClientTrusted(chain, type, engine);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type)
            throws CertificateException {
        usual.checkClientTrusted(chain, type);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return usual.getAcceptedIssuers();
    }
}
