package id.go.esdm.gatrik.kiosk.admin.draft;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;

/**
 * Unpacks every part of a workbook once, into nothing, before it is read: a ZIP directory may lie about sizes. The same ZIP
 * reader as the spreadsheet library's is used, so that both see the same parts.
 */
record WorkbookGuard(ImportLimits limits) {
    private static final long RATIO_FROM = 1 << 20;

    /**
     * Checks number, ratio, size and shape of the parts.
     *
     * @throws ImportRefusedException when one exceeds the limits, or the archive is encrypted or damaged
     */
    void check(Path file) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            long budget = limits.unpackedBytes();
            int parts = 0;
            boolean workbook = false;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (++parts > limits.zipEntries()) {
                    throw hostile("terlalu banyak bagian");
                }
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw new ImportRefusedException(new ImportProblem.Encrypted());
                }
                workbook |= entry.getName().equalsIgnoreCase("[Content_Types].xml");
                budget -= unpack(zip, entry, budget);
            }
            if (!workbook) {
                throw new ImportRefusedException(new ImportProblem.NotASpreadsheet("arsip ZIP"));
            }
        }
    }

    private long unpack(ZipFile zip, ZipArchiveEntry entry, long budget) throws IOException {
        boolean texts = entry.getName().toLowerCase(Locale.ROOT).contains("sharedstrings");
        long most = texts ? Math.min(budget, limits.unpackedTextBytes()) : budget;
        long packed = Math.max(entry.getCompressedSize(), 1);
        XmlScan scan = new XmlScan();
        boolean xml = false;
        byte[] buffer = new byte[32 << 10];
        long total = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            int read;
            while ((read = in.readNBytes(buffer, 0, buffer.length)) > 0) {
                if (total == 0) {
                    xml = isXml(buffer, read);
                }
                total += read;
                if (total > most) {
                    throw hostile("terlalu besar setelah dibuka");
                }
                if (total > RATIO_FROM && total / packed > limits.ratio()) {
                    throw hostile("terlalu padat");
                }
                if (xml) {
                    scan.accept(buffer, read);
                }
            }
        }
        return total;
    }

    private static boolean isXml(byte[] head, int length) {
        int first = head[0] & 0xff;
        if (length > 1 && (first >= 0xfe || first == 0 || (head[1] == 0 && first == '<'))) {
            throw hostile("bukan UTF-8");
        }
        int start = first == 0xef ? 3 : 0;
        while (start < length && Character.isWhitespace(head[start])) {
            start++;
        }
        return start < length && head[start] == '<';
    }

    private static ImportRefusedException hostile(String what) {
        return new ImportRefusedException(new ImportProblem.Hostile(what));
    }
}
