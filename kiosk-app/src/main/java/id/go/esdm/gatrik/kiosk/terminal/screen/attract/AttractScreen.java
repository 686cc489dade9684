package id.go.esdm.gatrik.kiosk.terminal.screen.attract;

import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Navigator;
import id.go.esdm.gatrik.kiosk.terminal.ui.Screen;

import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/** The screen that waits: a touch anywhere begins. */
public final class AttractScreen implements Screen {
    private final AttractModel model;
    private final Navigator navigator;
    private @Nullable AttractView view;

    /** A screen over {@code model}. */
    public AttractScreen(AttractModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
    }

    @Override
    public Region view(Look look) {
        AttractView built = new AttractView(look.atNormalSize(), model, navigator);
        view = built;
        return built;
    }

    @Override
    public boolean framed() {
        return false;
    }

    @Override
    public void left() {
        if (view != null) {
            view.stop();
            view = null;
        }
    }

    @Override
    public void close() {
        model.close();
    }
}
