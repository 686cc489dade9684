package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.CurrentPointer;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;

/** A feed as files, laid out as its addresses: {@code current.json}, {@code editions/2/…}, {@code objects/…}. */
final class FeedFolder {
    private final Path directory;

    FeedFolder(Path directory) {
        this.directory = directory;
    }

    Path directory() {
        return directory;
    }

    Path file(String name) {
        return directory.resolve(name);
    }

    void put(String name, byte[] bytes) throws IOException {
        Path file = file(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, bytes);
    }

    EditionFiles edition(int number) {
        return new EditionFiles(file("editions/" + number));
    }

    /** Puts an edition there; answers its manifest's digest. */
    Sha256 put(int number, EditionDraft draft) throws IOException {
        return put(number, draft, draft.manifest().canonicalBytes());
    }

    /** Puts an edition there with a manifest of other bytes than it should have. */
    Sha256 put(int number, EditionDraft draft, byte[] manifest) throws IOException {
        String place = "editions/" + number + "/";
        put(place + "manifest.json", manifest);
        put(place + "manifest.sig", draft.sign(manifest));
        put(place + "content.jsonl", draft.contentBytes());
        put(place + "roster.json", draft.rosterJson());
        put(place + "roster.sig", draft.rosterSignature());
        return Sha256.of(manifest);
    }

    void putObject(byte[] bytes) throws IOException {
        put("objects/" + Sha256.of(bytes).hex(), bytes);
    }

    /** Makes an edition the live one. */
    void point(int number, Sha256 manifest) throws IOException {
        point(Office.pointer(number, manifest), Office.SERVER);
    }

    void point(CurrentPointer pointer, KeyPair key) throws IOException {
        put("current.json", pointer.canonicalBytes());
        put("current.sig", Ed25519.sign(key.getPrivate(), pointer.canonicalBytes()));
    }
}
