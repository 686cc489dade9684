package id.go.esdm.gatrik.kiosk.catalogue;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;

/** The rule for an entry's link: an absolute http or https address with a host, so that nothing else is ever opened. */
public final class WebAddress {
    private WebAddress() {}

    /** Whether {@code text} may stand as a link. */
    public static boolean isValid(String text) {
        try {
            URI address = new URI(text);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    static void check(@Nullable String link) {
        if (link != null && !isValid(link)) {
            throw new IllegalArgumentException("tautan is not an http or https address: " + link);
        }
    }
}
