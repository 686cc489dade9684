package id.go.esdm.gatrik.kiosk.terminal.cache;

import static id.go.esdm.gatrik.kiosk.terminal.cache.Attack.onEdition2;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A genuine edition whose files arrive as others. */
final class TransferAttacks {
    private static final String CONTENT = "editions/2/content.jsonl";
    private static final String OBJECT = "objects/" + Sha256.of(Sample.DOCUMENT).hex();
    private static final int BOMB = 20_000_000;

    private TransferAttacks() {}

    static List<Attack> all() {
        return List.of(
                onEdition2(
                        "manifest-truncated",
                        "manifest.json ends early",
                        (folder, genuine) -> {
                            byte[] whole = genuine.after(1).manifest().canonicalBytes();
                            byte[] part = Arrays.copyOf(whole, whole.length - 10);
                            folder.point(2, genuine.manifest(2));
                            folder.put("editions/2/manifest.json", part);
                            return new Refusal.ManifestSwapped(
                                    2, genuine.manifest(2), Sha256.of(part));
                        }),
                content(
                        "content-truncated",
                        "content.jsonl ends early",
                        whole -> Arrays.copyOf(whole, whole.length - 10),
                        whole ->
                                new Refusal.Truncated(
                                        "feed/" + CONTENT, whole.length, whole.length - 10)),
                content(
                        "content-longer",
                        "content.jsonl goes on after its end",
                        whole -> Arrays.copyOf(whole, whole.length + 10),
                        whole -> new Refusal.TooLarge("feed/" + CONTENT, whole.length)),
                content(
                        "content-swapped",
                        "content.jsonl has one other letter",
                        whole -> {
                            byte[] other = whole.clone();
                            other[whole.length / 2] ^= 1;
                            return other;
                        },
                        _ -> new Refusal.OtherBytes("feed/" + CONTENT)),
                onEdition2(
                        "content-bomb",
                        "content.jsonl comes compressed to a thousandth",
                        (folder, genuine) -> {
                            folder.point(2, genuine.manifest(2));
                            folder.put(CONTENT + ".gz", bomb());
                            return new Refusal.CodedTransfer("feed/" + CONTENT);
                        }),
                object(
                        "object-swapped",
                        "a document has other bytes, as many",
                        "",
                        Sample.FORGED,
                        new Refusal.OtherBytes("feed/" + OBJECT)),
                object(
                        "object-truncated",
                        "a document ends early",
                        "",
                        Arrays.copyOf(Sample.DOCUMENT, 10),
                        new Refusal.Truncated("feed/" + OBJECT, Sample.DOCUMENT.length, 10)),
                object(
                        "object-longer",
                        "a document goes on after its end",
                        "",
                        Arrays.copyOf(Sample.DOCUMENT, 5000),
                        new Refusal.TooLarge("feed/" + OBJECT, Sample.DOCUMENT.length)),
                object(
                        "object-bomb",
                        "a document comes compressed to a thousandth",
                        ".gz",
                        bomb(),
                        new Refusal.CodedTransfer("feed/" + OBJECT)),
                object(
                        "object-missing",
                        "a document is not there",
                        ".gone",
                        new byte[0],
                        new Refusal.Missing("feed/" + OBJECT)));
    }

    private interface Change {
        byte[] of(byte[] whole);
    }

    private interface Expected {
        Refusal of(byte[] whole);
    }

    private static Attack content(String name, String story, Change change, Expected expected) {
        return onEdition2(
                name,
                story,
                (folder, genuine) -> {
                    byte[] whole = genuine.after(1).contentBytes();
                    folder.point(2, genuine.manifest(2));
                    folder.put(CONTENT, change.of(whole));
                    return expected.of(whole);
                });
    }

    /** On a terminal that holds nothing yet, and so needs the document. */
    private static Attack object(
            String name, String story, String ending, byte[] bytes, Refusal expected) {
        return new Attack(
                name,
                story,
                0,
                (folder, genuine) -> {
                    folder.point(1, genuine.manifest(1));
                    folder.put(OBJECT + ending, bytes);
                    return expected;
                });
    }

    private static byte[] bomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(new byte[BOMB]);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
