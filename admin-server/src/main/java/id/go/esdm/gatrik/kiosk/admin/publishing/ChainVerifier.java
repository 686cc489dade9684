package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.archive.Paper;
import id.go.esdm.gatrik.kiosk.admin.archive.PaperStore;
import id.go.esdm.gatrik.kiosk.admin.audit.AuditLog;
import id.go.esdm.gatrik.kiosk.admin.audit.AuditVerdict;
import id.go.esdm.gatrik.kiosk.admin.sop.DeedCheck;
import id.go.esdm.gatrik.kiosk.admin.sop.SopCheck;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;
import id.go.esdm.gatrik.kiosk.edition.InvalidJsonException;
import id.go.esdm.gatrik.kiosk.edition.Manifest;
import id.go.esdm.gatrik.kiosk.edition.ObjectSource;
import id.go.esdm.gatrik.kiosk.edition.Roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Checks everything that is kept: every edition from 1 on, every signature, every document and paper, the
 * register against the files, the deeds and the versions of the SOP against the audit and the audit's own chain. Reads only; a server may
 * be running on the same data. Stateless.
 */
public final class ChainVerifier {
    private final Path data;
    private final Database database;
    private final AuditLog audit;
    private final Publications publications;

    /**
     * Over a data directory.
     *
     * @param data DIR of the contract
     */
    public ChainVerifier(Path data, Database database, AuditLog audit) {
        this.data = data;
        this.database = database;
        this.audit = audit;
        this.publications = new Publications(database, data.resolve("editions"));
    }

    /**
     * Checks it all; nothing found stops it from going on.
     *
     * @param others what rooms above this one keep
     */
    public Verification verify(RecordCheck... others) {
        List<Finding> findings = new ArrayList<>();
        register(findings::add);
        long acts = audit(findings::add);
        List<String> directories = directories();
        List<Publication> recorded = publications.list().reversed();
        ObjectWalk objects = new ObjectWalk(data.resolve("objects"), findings::add);
        objects.run();
        editions(recorded, objects, findings::add);
        serverKey(findings::add);
        unrecorded(directories, findings::add);
        for (Paper paper : database.read(handle -> new PaperStore().all(handle))) {
            objects.require(paper.sha256(), "siklus " + paper.cycle());
        }
        new LaporanCheck(database, audit).check(objects, findings::add);
        new ArchiveCheck(database, audit).check(findings::add);
        new SopCheck(database, audit)
                .run()
                .forEach(fault -> findings.add(new Finding.SopDamaged(fault)));
        for (RecordCheck other : others) {
            other.check(objects::require, findings::add);
        }
        return new Verification(recorded.size(), objects.count(), acts, findings);
    }

    private void register(Consumer<Finding> findings) {
        List<String> answers =
                database.read(handle ->
                        handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list());
        answers.stream()
                .filter(answer -> !answer.equals("ok"))
                .forEach(answer -> findings.accept(new Finding.RegisterDamaged(answer)));
    }

    private long audit(Consumer<Finding> findings) {
        new DeedCheck(database, audit)
                .run()
                .forEach(deed -> findings.accept(new Finding.DeedAltered(deed)));
        return switch (audit.verify()) {
            case AuditVerdict.Intact(long acts, _) -> acts;
            case AuditVerdict.Broken(long seq) -> {
                findings.accept(new Finding.AuditBroken(seq));
                yield seq - 1;
            }
        };
    }

    private void editions(
            List<Publication> recorded, ObjectWalk objects, Consumer<Finding> findings) {
        Optional<PublicKey> root = rootKey(findings);
        ObjectSource source = this::place;
        int expected = 1;
        Optional<EditionCheck> check =
                root.map(key ->
                        new EditionCheck(key, source, new LogCheck(database, audit), findings));
        for (Publication publication : recorded) {
            for (; expected < publication.edition(); expected++) {
                findings.accept(new Finding.NumberMissing(expected));
            }
            expected = publication.edition() + 1;
            EditionFiles files = publications.files(publication.edition());
            check.ifPresent(walk -> walk.check(publication, files));
            named(files, publication.edition(), objects);
        }
    }

    private Optional<Path> place(Sha256 digest) {
        Path file = ObjectSource.place(data.resolve("objects"), digest);
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    private void named(EditionFiles files, int edition, ObjectWalk objects) {
        Manifest manifest;
        try {
            manifest = Manifest.parse(Files.readAllBytes(files.manifest()));
        } catch (IOException | InvalidJsonException refused) {
            return; // The edition itself was found wrong already.
        }
        String owner = "edisi " + edition;
        Manifest.FileRef konsep = manifest.konsep();
        Manifest.NotaDinasRef notaDinas = manifest.notaDinas();
        if (konsep != null) {
            objects.require(konsep.sha256(), owner);
        }
        if (notaDinas != null) {
            objects.require(notaDinas.sha256(), owner);
        }
        manifest.objects().forEach(object -> objects.require(object.sha256(), owner));
    }

    /** The pinned key; without it no edition can be judged. */
    private Optional<PublicKey> rootKey(Consumer<Finding> findings) {
        if (publications.findNewest().isEmpty()) {
            return Optional.empty();
        }
        Optional<PublicKey> root = publicKey("root.pem");
        if (root.isEmpty()) {
            findings.accept(new Finding.KeyAltered("keys/root.pem"));
        }
        return root;
    }

    /** What lies there to be compared with must be a key that the newest edition's roster lists. */
    private void serverKey(Consumer<Finding> findings) {
        publications
                .findNewest()
                .map(newest -> publications.files(newest.edition()).roster())
                .filter(roster -> !isListed(publicKey("server.pem"), roster))
                .ifPresent(_ -> findings.accept(new Finding.KeyAltered("keys/server.pem")));
    }

    private static boolean isListed(Optional<PublicKey> key, Path rosterFile) {
        try {
            Roster roster = Roster.parse(Files.readAllBytes(rosterFile));
            return key.map(Ed25519::encode)
                    .filter(encoded ->
                            roster.servers().stream()
                                    .anyMatch(server -> server.key().equals(encoded)))
                    .isPresent();
        } catch (IOException | InvalidJsonException refused) {
            return true; // The edition itself was found wrong already.
        }
    }

    private Optional<PublicKey> publicKey(String name) {
        try {
            String pem =
                    Files.readString(data.resolve("keys").resolve(name), StandardCharsets.US_ASCII);
            PublicKey key = Ed25519.fromPem(pem);
            return Ed25519.toPem(key).equals(pem) ? Optional.of(key) : Optional.empty();
        } catch (IOException | IllegalArgumentException unusable) {
            return Optional.empty();
        }
    }

    private List<String> directories() {
        Path editions = data.resolve("editions");
        if (!Files.isDirectory(editions)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(editions)) {
            return list.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The register is asked after the directories were listed: a publication in between is no fault. */
    private void unrecorded(List<String> directories, Consumer<Finding> findings) {
        List<String> known =
                publications.list().stream()
                        .map(publication -> EditionFiles.directoryName(publication.edition()))
                        .toList();
        directories.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> findings.accept(new Finding.EditionUnrecorded(name)));
    }
}
