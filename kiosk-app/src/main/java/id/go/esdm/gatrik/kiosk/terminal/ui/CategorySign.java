package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.terminal.text.Texts;

/** How a class of information is named and drawn, the same on every screen. */
public final class CategorySign {
    private CategorySign() {}

    /** The icon of {@code category}. */
    public static Icon icon(Category category) {
        return switch (category) {
            case BERKALA -> Icon.PERIODIC;
            case SERTA_MERTA -> Icon.IMMEDIATE;
            case SETIAP_SAAT -> Icon.ANY_TIME;
        };
    }

    /** The short name: Berkala, Serta-merta, Setiap saat. */
    public static String name(Texts texts, Category category) {
        return texts.get(
                switch (category) {
                    case BERKALA -> "category.periodic";
                    case SERTA_MERTA -> "category.immediate";
                    case SETIAP_SAAT -> "category.any-time";
                });
    }

    /** One line that explains the class to somebody who has never heard of it. */
    public static String explanation(Texts texts, Category category) {
        return texts.get(
                switch (category) {
                    case BERKALA -> "category.periodic.explained";
                    case SERTA_MERTA -> "category.immediate.explained";
                    case SETIAP_SAAT -> "category.any-time.explained";
                });
    }
}
