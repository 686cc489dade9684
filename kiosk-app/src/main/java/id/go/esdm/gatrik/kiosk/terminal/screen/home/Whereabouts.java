package id.go.esdm.gatrik.kiosk.terminal.screen.home;

import id.go.esdm.gatrik.kiosk.terminal.ui.Brand;
import id.go.esdm.gatrik.kiosk.terminal.ui.Icon;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Page;
import id.go.esdm.gatrik.kiosk.terminal.ui.Symbol;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Where the PPID is, how to reach it, and when. */
final class Whereabouts {
    private Whereabouts() {}

    static VBox of(Look look) {
        VBox where =
                Page.card(
                        look,
                        28,
                        new Words(look, Type.HEADING, "ink", look.texts().get("request.where")));
        Brand brand = look.brand();
        String address = brand.whereabouts(look.texts());
        if (!address.isEmpty()) {
            where.getChildren().add(line(look, Icon.PLACE, address));
        }
        brand.reach(look.texts())
                .forEach(words -> where.getChildren().add(line(look, icon(words), words)));
        String hours = brand.openingHours(look.texts());
        if (!hours.isEmpty()) {
            where.getChildren().add(line(look, Icon.TIME, hours));
        }
        if (where.getChildren().size() == 1) {
            where.getChildren().add(line(look, Icon.INFO, look.texts().get("request.ask")));
        }
        return where;
    }

    /** By what the line is: an address of mail, a telephone number, a page, or words. */
    private static Icon icon(String contact) {
        if (contact.contains("@")) {
            return Icon.MAIL;
        }
        if (contact.matches(".*[0-9]{3}.*")) {
            return contact.contains("/") ? Icon.LINK : Icon.PHONE;
        }
        return contact.matches("\\S+[.]\\S+") ? Icon.LINK : Icon.INFO;
    }

    private static Node line(Look look, Icon icon, String words) {
        return RequestScreen.beside(look, new Symbol(icon, look.text(36), "line-action"), words);
    }
}
