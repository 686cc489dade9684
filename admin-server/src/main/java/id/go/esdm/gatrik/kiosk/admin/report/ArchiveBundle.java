package id.go.esdm.gatrik.kiosk.admin.report;

import id.go.esdm.gatrik.kiosk.admin.archive.Paper;
import id.go.esdm.gatrik.kiosk.admin.papers.StoredLaporan;
import id.go.esdm.gatrik.kiosk.admin.people.Names;
import id.go.esdm.gatrik.kiosk.admin.people.People;
import id.go.esdm.gatrik.kiosk.admin.publishing.Publications;
import id.go.esdm.gatrik.kiosk.admin.sop.Cycle;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleHistory;
import id.go.esdm.gatrik.kiosk.admin.sop.Deed;
import id.go.esdm.gatrik.kiosk.admin.sop.SopRoom;
import id.go.esdm.gatrik.kiosk.admin.store.ObjectStore;
import id.go.esdm.gatrik.kiosk.admin.web.Wib;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An archived cycle as one ZIP file to be kept elsewhere: the record ({@code arsip.json}), the same deeds to be read by people
 * ({@code riwayat.txt}), every paper, the five files of its edition, its laporan, and a {@code SHA256SUMS} that {@code sha256sum -c} checks. What terminals said they showed grows on after the archive
 * was closed and is the addendum's.
 */
final class ArchiveBundle {
    private static final int BUFFER = 1 << 16;

    private final SopRoom sop;
    private final Publications publications;
    private final Laporans laporans;
    private final ObjectStore objects;
    private final People people;

    ArchiveBundle(
            SopRoom sop,
            Publications publications,
            Laporans laporans,
            ObjectStore objects,
            People people) {
        this.sop = sop;
        this.publications = publications;
        this.laporans = laporans;
        this.objects = objects;
        this.people = people;
    }

    /** Writes the bundle of a cycle that is archived. */
    void write(CycleHistory history, byte[] record, OutputStream out) throws IOException {
        StringBuilder sums = new StringBuilder();
        Instant closed = history.deeds().getLast().at();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            Sheaf sheaf = new Sheaf(zip, closed, sums);
            sheaf.add("arsip.json", new ByteArrayInputStream(record));
            sheaf.add("riwayat.txt", bytes(deeds(history)));
            int number = 1;
            for (Paper paper : sop.papers().of(history.id())) {
                sheaf.add(name(number++, paper), file(paper.sha256()));
            }
            Optional<Integer> edition = history.cycle().publication().map(Cycle.Published::edition);
            if (edition.isPresent()) {
                addEdition(sheaf, edition.get());
            }
            sheaf.add("SHA256SUMS", bytes(sums.toString()));
        }
    }

    /** Who did what in which office, one deed a line. */
    private String deeds(CycleHistory history) {
        Names names = Names.of(people);
        StringBuilder lines = new StringBuilder();
        for (Deed deed : history.deeds()) {
            lines.append(
                    "%d. %s: %s%s\n"
                            .formatted(
                                    deed.version(),
                                    Wib.absolute(deed.at()),
                                    deed.words(),
                                    deed.isOfSystem() ? "" : ", oleh " + doer(deed, names)));
        }
        return lines.toString();
    }

    private static String doer(Deed deed, Names names) {
        String name = names.of(deed.by());
        return name.equals(deed.office()) ? name : deed.office() + " (" + name + ")";
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private void addEdition(Sheaf sheaf, int edition) throws IOException {
        Path directory = publications.files(edition).directory();
        for (String name : EditionFiles.NAMES) {
            sheaf.add(
                    "edisi-" + edition + "/" + name, Files.newInputStream(directory.resolve(name)));
        }
        Optional<StoredLaporan> laporan = laporans.find(edition);
        if (laporan.isPresent()) {
            sheaf.add(
                    "laporan-edisi-" + edition + ".pdf",
                    Files.newInputStream(laporans.file(laporan.get())));
        }
    }

    private InputStream file(Sha256 digest) throws IOException {
        Path file =
                objects.find(digest)
                        .orElseThrow(() -> new IllegalStateException("lost: " + digest));
        return Files.newInputStream(file);
    }

    /** The name as it was uploaded, behind a number, so that no two are alike and none leads elsewhere. */
    private static String name(int number, Paper paper) {
        String kind = paper.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String safe = paper.name().replaceAll("[^\\p{L}\\p{N}._ -]", "_");
        return "naskah/%02d-%s-%s".formatted(number, kind, safe);
    }

    /** The files of one ZIP and their digests. */
    private record Sheaf(ZipOutputStream zip, Instant at, StringBuilder sums) {
        void add(String name, InputStream content) throws IOException {
            ZipEntry entry = new ZipEntry(name);
            entry.setLastModifiedTime(FileTime.from(at));
            zip.putNextEntry(entry);
            MessageDigest digest = sha256();
            try (DigestInputStream read = new DigestInputStream(content, digest)) {
                byte[] buffer = new byte[BUFFER];
                for (int length = read.read(buffer); length >= 0; length = read.read(buffer)) {
                    zip.write(buffer, 0, length);
                }
            }
            zip.closeEntry();
            sums.append(HexFormat.of().formatHex(digest.digest()))
                    .append("  ")
                    .append(name)
                    .append('\n');
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
