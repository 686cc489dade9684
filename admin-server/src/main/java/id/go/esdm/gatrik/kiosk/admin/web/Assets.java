package id.go.esdm.gatrik.kiosk.admin.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Styles, script, fonts: all from this program's own jar, read once at the first page. Their address carries a
 * digest of all of them, so that browsers may keep them for ever.
 */
public final class Assets {
    private static final String HTMX =
            "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "svg", "image/svg+xml",
                    "woff2", "font/woff2");

    private final Supplier<Loaded> loaded = new Lazily<>(Assets::load);

    private record Loaded(String version, Map<String, Asset> files) {}

    /** Where a page finds this file. */
    public String url(String name) {
        Loaded all = loaded.get();
        if (!all.files.containsKey(name)) {
            throw new IllegalArgumentException("no such asset: " + name);
        }
        return "/assets/" + all.version + "/" + name;
    }

    Optional<Asset> find(String version, String name) {
        Loaded all = loaded.get();
        return all.version.equals(version)
                ? Optional.ofNullable(all.files.get(name))
                : Optional.empty();
    }

    private static Loaded load() {
        Map<String, Asset> files = new TreeMap<>();
        for (String name :
                new String[] {
                    "admin.css",
                    "phone.css",
                    "print.css",
                    "admin.js",
                    "typed.js",
                    "mark.svg",
                    "jakarta.woff2"
                }) {
            files.put(name, read(name, "web/" + name));
        }
        files.put("htmx.js", read("htmx.js", HTMX));
        return new Loaded(version(files), files);
    }

    private static Asset read(String name, String resource) {
        try (InputStream stream =
                Objects.requireNonNull(
                        Assets.class.getClassLoader().getResourceAsStream(resource), resource)) {
            String ending = name.substring(name.lastIndexOf('.') + 1);
            return new Asset(TYPES.getOrDefault(ending, ""), stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String version(Map<String, Asset> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.values().forEach(file -> file.addTo(digest));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
