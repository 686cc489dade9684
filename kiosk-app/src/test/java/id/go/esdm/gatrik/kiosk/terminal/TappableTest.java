package id.go.esdm.gatrik.kiosk.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.Tappable;

import javafx.scene.Node;

import org.junit.jupiter.api.Test;

import java.util.Set;

class TappableTest extends AtTheTerminal {
    @Test
    void itsEdgeTakesWhatIsReckonedForIt() {
        visitor.edition(SampleEdition.number(1).install(directory))
                .open(new Route.Home())
                .touch("Aksesibilitas");

        Set<Node> outlined = visitor.scene().getRoot().lookupAll(".tappable.outlined");

        assertFalse(outlined.isEmpty());
        for (Node each : outlined) {
            if (each instanceof Tappable tappable) {
                double inside = tappable.getInsets().getLeft() - tappable.getPadding().getLeft();
                assertEquals(Tappable.BORDER, inside, tappable.getAccessibleText());
            }
        }
    }
}
