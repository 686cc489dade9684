package id.go.esdm.gatrik.kiosk.terminal.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

import java.net.URI;

/**
 * A QR code that a phone reads from the panel: dark on white whatever the contrast, every module a whole number of pixels, and four modules of white
 * around it (ISO/IEC 18004).
 */
public final class QrCode extends Region {
    private static final int QUIET_MODULES = 4;
    private static final double SMALLEST_MODULE_MILLIMETRES = 0.5;
    private static final int EDGE = 2; // pixels of the plate's own line, outside the quiet zone

    /**
     * Draws the code of {@code address}.
     *
     * @param millimetres how wide it may be on the declared panel, white included; wider where its modules would become smaller than 0.5 mm
     * @throws IllegalArgumentException when the address is too long for any code
     */
    public QrCode(Look look, URI address, double millimetres) {
        QrModules modules = QrModules.of(address.toString());
        int count = modules.count() + 2 * QUIET_MODULES;
        double pixel = look.panel().millimetresPerPixel();
        double wanted = Math.floor(millimetres / count / pixel);
        int pixels = (int) Math.max(Math.ceil(SMALLEST_MODULE_MILLIMETRES / pixel), wanted);
        ImageView picture = new ImageView(modules.draw(pixels));
        picture.setSmooth(false);
        picture.relocate(EDGE + QUIET_MODULES * pixels, EDGE + QUIET_MODULES * pixels);
        picture.setManaged(false);
        getChildren().add(picture);
        double side = count * pixels + 2 * EDGE;
        setMinSize(side, side);
        setPrefSize(side, side);
        setMaxSize(side, side);
        getStyleClass().add("qr");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(look.texts().get("qr.name", PublicSite.words(address)));
        setMouseTransparent(true);
    }

    /** The usual width on {@code panel}, in millimetres: from a large one people stand farther away. */
    public static double usual(Panel panel) {
        double shorter = Math.min(panel.width(), panel.height()) * panel.millimetresPerPixel();
        return Math.clamp(shorter / 3.5, 48, 76);
    }
}
