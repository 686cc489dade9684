package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.Entry;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The marks of the lists that an entry belongs to. */
final class FacetMarks {
    private final List<String> marks = new ArrayList<>();

    private FacetMarks() {}

    static List<String> of(Entry entry) {
        FacetMarks facets = new FacetMarks();
        facets.marks.add(Mark.EVERY);
        facets.add(Dimension.CATEGORY, entry.category().name());
        facets.add(Dimension.UNIT, entry.unit());
        facets.add(Dimension.YEAR, MadeAt.of(entry.madeAt()).year());
        entry.forms().forEach(form -> facets.add(Dimension.FORM, form.name()));
        entry.topics().forEach(topic -> facets.add(Dimension.TOPIC, topic));
        if (entry.validity() != null) {
            facets.add(Dimension.VALIDITY, entry.validity().name());
        }
        return facets.marks;
    }

    private void add(Dimension dimension, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            marks.add(Mark.facet(dimension, value));
        }
    }
}
