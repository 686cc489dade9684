package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.edition.DurableFiles;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;
import id.go.esdm.gatrik.kiosk.edition.Manifest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Brings the files of an edition from the feed into a directory of its own; nothing in it is believed yet. */
final class EditionDownload {
    private final FeedClient feed;

    EditionDownload(FeedClient feed) {
        this.feed = feed;
    }

    /** Fetches all but the content into a fresh directory. */
    void fetchHead(int edition, EditionFiles target) throws IOException, RefusedException {
        DurableFiles.deleteTree(target.directory());
        DurableFiles.createDirectories(target.directory());
        save(edition, target.manifest(), FeedLimits.MANIFEST_BYTES);
        save(edition, target.manifestSignature(), FeedLimits.SIGNATURE_BYTES);
        save(edition, target.roster(), FeedLimits.MANIFEST_BYTES);
        save(edition, target.rosterSignature(), FeedLimits.SIGNATURE_BYTES);
    }

    /** Fetches the content that a manifest names, exactly as large and with exactly the digest that it says. */
    void fetchContent(Manifest manifest, EditionFiles target) throws IOException, RefusedException {
        try (OutputStream out =
                Files.newOutputStream(
                        target.content(),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE)) {
            feed.content(
                    manifest.edition(),
                    manifest.content().bytes(),
                    manifest.content().sha256(),
                    out);
        }
        DurableFiles.sync(target.content());
    }

    private void save(int edition, Path file, long limit) throws IOException, RefusedException {
        String name = String.valueOf(file.getFileName());
        DurableFiles.write(file, feed.editionFile(edition, name, limit));
    }
}
