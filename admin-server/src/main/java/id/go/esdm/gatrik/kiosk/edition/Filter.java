package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.InformationForm;
import id.go.esdm.gatrik.kiosk.catalogue.Validity;

import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed to; a null narrows nothing.
 *
 * @param unit a value that {@link CatalogueDb#units} gave, likewise year (four digits) and topic
 */
public record Filter(
        @Nullable Category category,
        @Nullable String unit,
        @Nullable String year,
        @Nullable InformationForm form,
        @Nullable String topic,
        @Nullable Validity validity) {
    /** Everything. */
    public static final Filter NONE = new Filter(null, null, null, null, null, null);

    /** Everything of one class. */
    public static Filter of(Category category) {
        return new Filter(category, null, null, null, null, null);
    }

    Filter without(Dimension dimension) {
        return new Filter(
                dimension == Dimension.CATEGORY ? null : category,
                dimension == Dimension.UNIT ? null : unit,
                dimension == Dimension.YEAR ? null : year,
                dimension == Dimension.FORM ? null : form,
                dimension == Dimension.TOPIC ? null : topic,
                dimension == Dimension.VALIDITY ? null : validity);
    }

    @Nullable String value(Dimension dimension) {
        return switch (dimension) {
            case CATEGORY -> category == null ? null : category.name();
            case UNIT -> unit;
            case YEAR -> year;
            case FORM -> form == null ? null : form.name();
            case TOPIC -> topic;
            case VALIDITY -> validity == null ? null : validity.name();
        };
    }
}
