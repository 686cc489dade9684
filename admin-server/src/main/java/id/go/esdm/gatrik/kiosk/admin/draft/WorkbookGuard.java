package id.go.esdm.gatrik.kiosk.admin.draft;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;

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
            int texts = 0;
            long largestIndex = -1;
            boolean workbook = false;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (++parts > limits.zipEntries()) {
                    throw hostile("terlalu banyak bagian");
                }
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw new ImportRefusedException(new ImportProblem.Encrypted());
                }
                workbook |= entry.getName().equalsIgnoreCase("[Content_Types].xml");
                XmlScan scan = new XmlScan(limits.unpackedTextBytes());
                budget -= unpack(zip, entry, budget, scan);
                texts = Math.max(texts, scan.texts());
                largestIndex = Math.max(largestIndex, scan.largestIndex());
            }
            if (!workbook) {
                throw new ImportRefusedException(new ImportProblem.NotASpreadsheet("arsip ZIP"));
            }
            if (largestIndex >= texts) {
                // The reader would fill the gap with empty texts, and the row lose what it held.
                throw new ImportRefusedException(new ImportProblem.Damaged());
            }
        }
    }

    private long unpack(ZipFile zip, ZipArchiveEntry entry, long budget, XmlScan scan)
            throws IOException {
        long packed = Math.max(entry.getCompressedSize(), 1);
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
                if (total > budget) {
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
