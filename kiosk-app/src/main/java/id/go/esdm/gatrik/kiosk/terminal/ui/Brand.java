package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.terminal.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Whose terminal it is. What is not given is what the texts say, with the neutral mark and colours; but where another house gives its name, nothing of the
 * texts' own house is said about it.
 *
 * @param name of the house; absent: that of the texts
 * @param logo in place of the neutral mark
 * @param colours of the light contrast
 * @param address where the house is; absent: as the texts say, of their own house
 * @param contact of the PPID, a line each; empty: as the texts say, of their own house
 * @param hours when the PPID's desk is open
 * @param site where the public reads the same on its own devices; absent: there are no QR codes
 */
public record Brand(
        @Nullable HouseName name,
        @Nullable Logo logo,
        BrandColours colours,
        @Nullable String address,
        List<String> contact,
        @Nullable Spoken hours,
        @Nullable PublicSite site) {
    /** Nothing given. */
    public static final Brand NEUTRAL =
            new Brand(null, null, BrandColours.NEUTRAL, null, List.of(), null, null);

    /** Keeps the lines from change. */
    public Brand {
        contact = List.copyOf(contact);
    }

    /** The same with a public site. */
    public Brand with(PublicSite other) {
        return new Brand(name, logo, colours, address, contact, hours, other);
    }

    /** The house's name, in full where there is room. */
    public String house(Texts texts, boolean wide) {
        if (name == null) {
            return texts.get(wide ? "header.house.full" : "header.house.short");
        }
        return (wide ? name.full() : name.brief()).in(texts.language());
    }

    /** The house with its address; empty when it is not known. */
    public String whereabouts(Texts texts) {
        if (address != null) {
            return house(texts, true) + ", " + address;
        }
        return name == null ? texts.get("request.address") : "";
    }

    /** How to reach the PPID, a line each. */
    public List<String> reach(Texts texts) {
        return contact.isEmpty() && name == null ? List.of(texts.get("request.mail")) : contact;
    }

    /** When the PPID's desk is open; empty when it is not known. */
    public String openingHours(Texts texts) {
        return hours == null ? "" : hours.in(texts.language());
    }
}
