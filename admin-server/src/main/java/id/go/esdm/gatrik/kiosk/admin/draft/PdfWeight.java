package id.go.esdm.gatrik.kiosk.admin.draft;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * What the pages of a PDF would cost whoever draws them: a few kilobytes can unpack to gigabytes of drawing, name a picture of
 * a thousand megapixels or a page as large as a town. Not thread-safe.
 */
final class PdfWeight {
    /** ISO 32000-1, annex C: 200 inches. */
    private static final float LONGEST_SIDE = 14_400;

    private static final long MOST_DRAWING = 64L << 20;
    private static final int DEEPEST = 32;

    private final long mostPixels;
    private final Set<COSBase> weighed = Collections.newSetFromMap(new IdentityHashMap<>());
    private long room = MOST_DRAWING;

    /**
     * Scales.
     *
     * @param megapixels of one picture
     */
    PdfWeight(int megapixels) {
        mostPixels = megapixels * 1_000_000L;
    }

    /** Whether an office's terminal can draw every page. */
    boolean isBearable(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            if (!fits(page.getMediaBox()) || !drains(page.getContents())) {
                return false;
            }
            if (page.getResources() != null && !bears(page.getResources().getCOSObject(), 0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(PDRectangle box) {
        return box.getWidth() > 0
                && box.getHeight() > 0
                && box.getWidth() <= LONGEST_SIDE
                && box.getHeight() <= LONGEST_SIDE;
    }

    private boolean bears(COSDictionary resources, int depth) throws IOException {
        COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
        if (objects == null || !weighed.add(objects)) {
            return true;
        }
        for (COSName name : objects.keySet()) {
            if (objects.getDictionaryObject(name) instanceof COSStream stream
                    && weighed.add(stream)
                    && !bears(stream, depth)) {
                return false;
            }
        }
        return true;
    }

    private boolean bears(COSStream stream, int depth) throws IOException {
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            return (long) stream.getInt(COSName.WIDTH) * stream.getInt(COSName.HEIGHT)
                    <= mostPixels;
        }
        if (!drains(stream.createInputStream())) {
            return false;
        }
        COSDictionary own = stream.getCOSDictionary(COSName.RESOURCES);
        return depth < DEEPEST && (own == null || bears(own, depth + 1));
    }

    private boolean drains(InputStream drawing) throws IOException {
        byte[] buffer = new byte[1 << 16];
        try (drawing) {
            for (int read = drawing.read(buffer); read >= 0; read = drawing.read(buffer)) {
                room -= read;
                if (room < 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
