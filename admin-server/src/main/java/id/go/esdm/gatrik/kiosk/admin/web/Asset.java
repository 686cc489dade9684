package id.go.esdm.gatrik.kiosk.admin.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;

/** One file of a page. */
final class Asset {
    private final String mediaType;
    private final byte[] bytes;

    Asset(String mediaType, byte[] bytes) {
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    /** With its character set. */
    String mediaType() {
        return mediaType;
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    void addTo(MessageDigest digest) {
        digest.update(bytes);
    }
}
