package id.go.esdm.gatrik.kiosk.edition;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a document's text object page by page; pages are parted by U+000C. */
final class PageReader implements AutoCloseable {
    /** What is read of one page: some 300 times a full one, so that a text without page breaks stays bounded. */
    private static final int LONGEST_PAGE = 1 << 20;

    private final Reader reader;
    private final StringBuilder page = new StringBuilder();
    private boolean ended;

    PageReader(Path text) throws IOException {
        reader = Files.newBufferedReader(text);
    }

    /** The next page's text, or null behind the last. */
    @Nullable String next() throws IOException {
        if (ended) {
            return null;
        }
        page.setLength(0);
        int c = reader.read();
        while (c >= 0 && c != '\f') {
            if (page.length() < LONGEST_PAGE) {
                page.append((char) c);
            }
            c = reader.read();
        }
        ended = c < 0;
        return page.toString();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
