package id.go.esdm.gatrik.kiosk.terminal.screen.list;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.InformationForm;
import id.go.esdm.gatrik.kiosk.catalogue.Validity;
import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.edition.Facet;
import id.go.esdm.gatrik.kiosk.edition.Filter;
import id.go.esdm.gatrik.kiosk.terminal.text.Texts;
import id.go.esdm.gatrik.kiosk.terminal.ui.CategorySign;
import id.go.esdm.gatrik.kiosk.terminal.ui.ValiditySign;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What a visitor can narrow the list by, in the order it is offered. */
enum Aspect {
    CLASS,
    STATUS,
    YEAR,
    FORM,
    UNIT,
    TOPIC;

    /** Its name on the screen. */
    String name(Texts texts) {
        return texts.get(
                switch (this) {
                    case CLASS -> "list.aspect.class";
                    case UNIT -> "list.aspect.unit";
                    case YEAR -> "list.aspect.year";
                    case FORM -> "list.aspect.form";
                    case TOPIC -> "list.aspect.topic";
                    case STATUS -> "list.aspect.status";
                });
    }

    /** What {@code filter} asks of it; null for nothing. */
    @Nullable String chosen(Filter filter) {
        return switch (this) {
            case CLASS -> filter.category() == null ? null : filter.category().name();
            case UNIT -> filter.unit();
            case YEAR -> filter.year();
            case FORM -> filter.form() == null ? null : filter.form().name();
            case TOPIC -> filter.topic();
            case STATUS -> filter.validity() == null ? null : filter.validity().name();
        };
    }

    /** The same filter asking {@code value} of it; null for nothing. */
    Filter choose(Filter f, @Nullable String value) {
        return switch (this) {
            case CLASS ->
                    new Filter(
                            value == null ? null : Category.valueOf(value),
                            f.unit(),
                            f.year(),
                            f.form(),
                            f.topic(),
                            f.validity());
            case UNIT ->
                    new Filter(f.category(), value, f.year(), f.form(), f.topic(), f.validity());
            case YEAR ->
                    new Filter(f.category(), f.unit(), value, f.form(), f.topic(), f.validity());
            case FORM ->
                    new Filter(
                            f.category(),
                            f.unit(),
                            f.year(),
                            value == null ? null : InformationForm.valueOf(value),
                            f.topic(),
                            f.validity());
            case TOPIC ->
                    new Filter(f.category(), f.unit(), f.year(), f.form(), value, f.validity());
            case STATUS ->
                    new Filter(
                            f.category(),
                            f.unit(),
                            f.year(),
                            f.form(),
                            f.topic(),
                            value == null ? null : Validity.valueOf(value));
        };
    }

    /** Its values among what the rest of {@code filter} leaves, with their counts. */
    List<Facet> facets(CatalogueDb catalogue, Filter filter) {
        return switch (this) {
            case CLASS -> catalogue.categories(filter);
            case UNIT -> catalogue.units(filter);
            case YEAR -> catalogue.years(filter);
            case FORM -> catalogue.forms(filter);
            case TOPIC -> catalogue.topics(filter);
            case STATUS -> catalogue.validities(filter);
        };
    }

    /** The values in the order they are shown: what the law or the form names in its own order, the rest as it came. */
    List<Facet> inOrder(List<Facet> values) {
        return switch (this) {
            case CLASS -> sorted(values, Category::valueOf);
            case FORM -> sorted(values, InformationForm::valueOf);
            case STATUS -> sorted(values, Validity::valueOf);
            case UNIT, YEAR, TOPIC -> values;
        };
    }

    private static <E extends Enum<E>> List<Facet> sorted(
            List<Facet> values, Function<String, E> meaning) {
        return values.stream()
                .sorted(Comparator.comparing(facet -> meaning.apply(facet.value())))
                .toList();
    }

    /** How {@code value} is said on the screen. */
    String words(Texts texts, String value) {
        return switch (this) {
            case CLASS -> CategorySign.name(texts, Category.valueOf(value));
            case STATUS -> ValiditySign.name(texts, Validity.valueOf(value));
            case FORM ->
                    texts.get(
                            switch (InformationForm.valueOf(value)) {
                                case CETAK -> "form.printed";
                                case REKAMAN -> "form.recorded";
                                case ELEKTRONIK -> "form.electronic";
                            });
            case UNIT, YEAR, TOPIC -> value;
        };
    }
}
