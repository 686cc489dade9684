package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.terminal.cache.InstalledEdition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens a document of an edition: its pages and the words of its text layer. */
final class Opening {
    /** A text layer larger than that is no text that anybody reads here. */
    private static final long LARGEST_TEXT = 32L << 20;

    private Opening() {}

    /**
     * Opens it; the caller closes its pages.
     *
     * @throws IOException if it is not there, damaged, locked, or of a kind that cannot be shown
     */
    static ReaderContent.Open open(InstalledEdition edition, DocumentRef document)
            throws IOException {
        Path file =
                edition.find(document.sha256())
                        .orElseThrow(() -> new NoSuchFileException(document.sha256().hex()));
        List<String> texts = texts(edition, document);
        return new ReaderContent.Open(document, PageSource.open(file, document.mediaType()), texts);
    }

    private static List<String> texts(InstalledEdition edition, DocumentRef document)
            throws IOException {
        Sha256 text = document.textSha256();
        Optional<Path> file = text == null ? Optional.empty() : edition.find(text);
        if (file.isEmpty() || Files.size(file.get()) > LARGEST_TEXT) {
            return List.of();
        }
        return List.of(Files.readString(file.get()).split("\f", -1));
    }
}
