package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * Where the public reads the same edition on a device of its own. The terminal cannot know this address, so nothing is guessed: an address that only the
 * terminal itself reaches helps nobody.
 *
 * @param base without a slash at its end
 * @param example whether the address is made up for a demonstration, which is then said beside it
 */
public record PublicSite(URI base, boolean example) {
    /** Longer, and the codes would need more modules than a small panel can show to a phone. */
    private static final int LONGEST = 128;

    /** Reserved for private use, so it can never be somebody's. */
    private static final String EXAMPLE = "https://kiosk.contoh.internal";

    /**
     * Checks the address.
     *
     * @throws IllegalArgumentException when it is none that a phone could open, or too long
     */
    public PublicSite {
        String scheme = base.getScheme() == null ? "" : base.getScheme().toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("https") || scheme.equals("http");
        boolean plain =
                base.getRawUserInfo() == null
                        && base.getRawQuery() == null
                        && base.getRawFragment() == null;
        if (!web || !plain || base.getHost() == null || base.toString().length() > LONGEST) {
            throw new IllegalArgumentException("not the address of a public site: " + base);
        }
        if (!base.toString().equals(base.toASCIIString()) || base.toString().endsWith("/")) {
            throw new IllegalArgumentException("not in the form that codes carry: " + base);
        }
    }

    /**
     * Reads an address as it is written in a configuration.
     *
     * @throws IllegalArgumentException when it is none that a phone could open, or too long
     */
    public static PublicSite parse(String text) {
        try {
            return new PublicSite(new URI(text.replaceFirst("/+$", "")), false);
        } catch (URISyntaxException malformed) {
            throw new IllegalArgumentException("not an address: " + text, malformed);
        }
    }

    /** The site of a demonstration. */
    public static PublicSite ofDemonstration() {
        return new PublicSite(URI.create(EXAMPLE), true);
    }

    /** The page of an entry: {@code /informasi/{id}}, which the server answers. An id needs no escaping. */
    public URI entry(EntryId id) {
        return URI.create(base + "/informasi/" + id.value());
    }

    /** The document itself, as the server's feed hands it out to everybody while the live edition names it. */
    public URI document(Sha256 sha256) {
        return URI.create(base + "/feed/objects/" + sha256);
    }

    /** An address as a person would type it. */
    public static String words(URI address) {
        return address.toString().replaceFirst("(?i)^https://", "");
    }
}
