package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;

/** Keeps the fonts of a PDF, which are used on every page; pictures are large and mostly on one alone. */
final class FontsAlone extends DefaultResourceCache {
    @Override
    public void put(COSObject indirect, PDXObject picture) {
        // Not kept.
    }
}
