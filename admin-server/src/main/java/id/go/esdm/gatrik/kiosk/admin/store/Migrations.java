package id.go.esdm.gatrik.kiosk.admin.store;

import org.flywaydb.core.Flyway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import javax.sql.DataSource;

/**
 * The bundled migrations {@code db/V….sql} and their mark.
 *
 * <p>Flyway needs a few hundred milliseconds to find that nothing is to be done. The register therefore carries the
 * mark of the migrations it was brought up to date with (PRAGMA user_version), and Flyway runs only when they differ.
 */
record Migrations(int mark) {
    private static final String FOLDER = "db/";

    /** The migrations on the class path. */
    static Migrations bundled() {
        CRC32 sum = new CRC32();
        try {
            contents()
                    .forEach((name, content) -> {
                        sum.update(name.getBytes(StandardCharsets.UTF_8));
                        sum.update(content);
                    });
        } catch (IOException problem) {
            throw new UncheckedIOException("The bundled migrations cannot be read", problem);
        }
        return new Migrations((int) sum.getValue());
    }

    /** Runs what is missing; does nothing, quickly, on a register that carries this mark. */
    void bringUpToDate(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("PRAGMA user_version")) {
                if (row.next() && row.getInt(1) == mark) {
                    return;
                }
            }
        }
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db")
                // A migration of a later release is a reason to stop, not to go on.
                .ignoreMigrationPatterns(new String[0])
                .load()
                .migrate();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = " + mark);
        }
    }

    private static SortedMap<String, byte[]> contents() throws IOException {
        URL folder = Migrations.class.getClassLoader().getResource(FOLDER);
        if (folder == null) {
            throw new IllegalStateException("No migrations on the class path: " + FOLDER);
        }
        return folder.openConnection() instanceof JarURLConnection jar
                ? inJar(jar.getJarFile())
                : inDirectory(folder);
    }

    private static SortedMap<String, byte[]> inJar(JarFile jar) throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        for (JarEntry entry : jar.stream().toList()) {
            if (entry.getName().startsWith(FOLDER) && !entry.isDirectory()) {
                try (InputStream stream = jar.getInputStream(entry)) {
                    contents.put(entry.getName().substring(FOLDER.length()), stream.readAllBytes());
                }
            }
        }
        return contents;
    }

    private static SortedMap<String, byte[]> inDirectory(URL folder) throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of(new URI(folder.toString())))) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("Not an address: " + folder, impossible);
        }
        return contents;
    }
}
