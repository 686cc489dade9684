package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.io.IOException;

/**
 * Draws pages, and hands a rectangular clip on as a rectangle: Java2D keeps that as four numbers, but any other shape as a list of spans. Word processors
 * set a clip for every few letters, and on their pages that list took two fifths of the time.
 */
final class PageRenderer extends PDFRenderer {
    PageRenderer(PDDocument document) {
        super(document);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private static final class Drawer extends PageDrawer {
        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void transferClip(Graphics2D pen) {
            Area clip = getGraphicsState().getCurrentClippingPath();
            if (!clip.isEmpty() && clip.isRectangular()) {
                pen.setClip(clip.getBounds2D());
            } else {
                super.transferClip(pen);
            }
        }
    }
}
