package id.go.esdm.gatrik.kiosk.edition;

import org.erdtman.jcs.JsonCanonicalizer;

import tools.jackson.core.JacksonException;

import java.io.IOException;

/** JSON in the one form that can be hashed and signed (RFC 8785). */
public final class CanonicalJson {
    private CanonicalJson() {}

    /** The canonical UTF-8 bytes of a value. */
    public static byte[] bytes(Object value) {
        try {
            return new JsonCanonicalizer(StrictJson.mapper().writeValueAsString(value))
                    .getEncodedUTF8();
        } catch (IOException | JacksonException failure) {
            throw new IllegalArgumentException(
                    "cannot be written as JSON: " + value.getClass(), failure);
        }
    }

    /** The canonical text of a value. */
    public static String text(Object value) {
        return StrictJson.text(bytes(value));
    }
}
