package id.go.esdm.gatrik.kiosk.terminal.cache;

import static id.go.esdm.gatrik.kiosk.terminal.cache.Attack.badEdition2;
import static id.go.esdm.gatrik.kiosk.terminal.cache.Attack.onEdition2;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.ContentFormat;
import id.go.esdm.gatrik.kiosk.edition.EditionProblem;
import id.go.esdm.gatrik.kiosk.edition.Manifest;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Approved and signed by everybody, and yet not in the one form that the contract knows. */
final class FormatAttacks {
    private static final String FIRST = ContentFormat.line(Sample.entry("DJK-001", "Satu")) + "\n";
    private static final String SECOND = ContentFormat.line(Sample.entry("DJK-002", "Dua")) + "\n";
    private static final String BERKALA = "\"kategori\":\"BERKALA\"";

    private FormatAttacks() {}

    static List<Attack> all() {
        return List.of(
                manifest("foreign-field", "\"content\":", "\"catatan\":1,\"content\":"),
                manifest("repeated-field", "\"edition\":2", "\"edition\":2,\"edition\":2"),
                manifest("fields-with-blanks", "\"kind\":", "\"kind\": "),
                manifest("number-as-text", "\"edition\":2", "\"edition\":\"2\""),
                manifest(
                        "huge-content",
                        "\"content\":\\{\"bytes\":[0-9]+",
                        "\"content\":{\"bytes\":268435457"),
                manifest(
                        "huge-object",
                        "\"objects\":\\[\\{\"bytes\":[0-9]+",
                        "\"objects\":[{\"bytes\":268435457"),
                content("foreign-field-in-content", SECOND.replace("}", ",\"zz\":1}")),
                content(
                        "excluded-information",
                        SECOND.replace(BERKALA, "\"kategori\":\"DIKECUALIKAN\"")),
                content("content-not-canonical", SECOND.replace("{", "{ ")),
                content("content-not-composed", SECOND.replace("Dua", "e\u0301")),
                content("content-line-twice", FIRST),
                content("content-unsorted", FIRST.replace("DJK-001", "DJK-000")),
                content("content-without-its-end", SECOND.strip()),
                content("content-with-an-empty-line", "\n"),
                badEdition2(
                        "object-nobody-names",
                        "the manifest lists an object that no entry names",
                        new EditionProblem.ObjectsNotExact(Sha256.of(Sample.DOCUMENT)),
                        genuine ->
                                genuine.after(1, List.of(Sample.entry("DJK-001", "Satu")))
                                        .objects(objects(Sample.DOCUMENT))),
                badEdition2(
                        "object-not-listed",
                        "an entry names an object that the manifest does not list",
                        new EditionProblem.ObjectsNotExact(Sha256.of(Sample.TEXT)),
                        genuine -> genuine.after(1).objects(objects(Sample.DOCUMENT))));
    }

    private static List<Manifest.ObjectRef> objects(byte[]... all) {
        return Stream.of(all)
                .map(bytes ->
                        new Manifest.ObjectRef(Sha256.of(bytes), bytes.length, "application/pdf"))
                .sorted(Comparator.comparing(Manifest.ObjectRef::sha256))
                .toList();
    }

    private static Attack content(String name, String second) {
        return badEdition2(
                name,
                "content.jsonl has a second line that the contract does not know",
                new EditionProblem.Malformed("content.jsonl", ""),
                genuine -> genuine.after(1, List.of()).content(FIRST + second));
    }

    private static Attack manifest(String name, String pattern, String instead) {
        UnaryOperator<String> change = json -> json.replaceFirst(pattern, instead);
        return onEdition2(
                "manifest-" + name,
                "manifest.json is changed, then signed by the server",
                (folder, genuine) -> {
                    EditionDraft draft = genuine.after(1);
                    String json =
                            new String(draft.manifest().canonicalBytes(), StandardCharsets.UTF_8);
                    byte[] changed = change.apply(json).getBytes(StandardCharsets.UTF_8);
                    folder.point(2, folder.put(2, draft, changed));
                    return new Refusal.BadEdition(
                            2, new EditionProblem.Malformed("manifest.json", ""));
                });
    }
}
