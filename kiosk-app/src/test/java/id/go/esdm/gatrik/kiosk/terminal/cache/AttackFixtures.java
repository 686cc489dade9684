package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes {@code src/test/resources/attacks}: the genuine editions 1, 2 and 3, and one folder an attack that lies over them.
 * The same bytes every time. To be run from {@code kiosk-app} after an attack was added or the format changed.
 */
final class AttackFixtures {
    static final int EDITIONS = 3;

    private final Path root;
    private final Sha256[] manifests = new Sha256[EDITIONS];

    private AttackFixtures(Path root) {
        this.root = root;
    }

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments.length > 0 ? arguments[0] : "src/test/resources/attacks"));
    }

    static void write(Path root) throws IOException {
        AttackFixtures fixtures = new AttackFixtures(root);
        fixtures.genuine();
        for (Attack attack : Attacks.all()) {
            fixtures.write(attack);
        }
    }

    private void genuine() throws IOException {
        FeedFolder feed = new FeedFolder(root.resolve("genuine"));
        for (int number = 1; number <= EDITIONS; number++) {
            EditionDraft draft =
                    EditionDraft.edition(number).after(number == 1 ? null : manifests[number - 2]);
            Sha256 manifest = feed.put(number, draft);
            new FeedFolder(root.resolve("genuine-at-" + number)).point(number, manifest);
            manifests[number - 1] = manifest;
        }
        for (byte[] object : List.of(Sample.DOCUMENT, Sample.TEXT)) {
            feed.putObject(object);
        }
    }

    private void write(Attack attack) throws IOException {
        FeedFolder folder = new FeedFolder(root.resolve(attack.name()));
        Refusal refusal = attack.forge().into(folder, new Genuine(List.of(manifests)));
        folder.put(
                "attack.txt",
                "%s\nheld %d\n%s\n"
                        .formatted(attack.story(), attack.held(), Attack.told(refusal))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
