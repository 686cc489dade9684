package id.go.esdm.gatrik.kiosk.terminal;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/**
 * SQLite's own code, unpacked beside the jars when the program is built, as JavaFX's is, which looks there by itself. Otherwise each start
 * would unpack it below the temporary directory, and leave it there when the power goes.
 */
final class NativeCode {
    private static final String SQLITE = "libsqlitejdbc.so";

    private NativeCode() {}

    /** Tells SQLite where its code lies; where it does not lie there, SQLite unpacks it as ever. */
    static void find() {
        CodeSource source = NativeCode.class.getProtectionDomain().getCodeSource();
        if (source == null || System.getProperty("org.sqlite.lib.path") != null) {
            return;
        }
        try {
            Path directory =
                    Path.of(source.getLocation().toURI())
                            .resolveSibling("lib/org/sqlite/native/Linux")
                            .resolve(architecture());
            if (Files.isRegularFile(directory.resolve(SQLITE))) {
                System.setProperty("org.sqlite.lib.path", directory.toString());
                System.setProperty("org.sqlite.lib.name", SQLITE);
            }
        } catch (URISyntaxException unusual) {
            throw new IllegalStateException(unusual);
        }
    }

    private static String architecture() {
        String name = System.getProperty("os.arch", "");
        return name.equals("amd64") ? "x86_64" : name;
    }
}
