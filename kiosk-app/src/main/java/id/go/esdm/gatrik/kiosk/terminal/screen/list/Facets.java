package id.go.esdm.gatrik.kiosk.terminal.screen.list;

import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.edition.Facet;
import id.go.esdm.gatrik.kiosk.edition.Filter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Every value that the list can be narrowed to, with its count. */
record Facets(Map<Aspect, List<Facet>> values) {
    /** Nothing read yet. */
    static final Facets NONE = new Facets(Map.of());

    /** Copies the values. */
    Facets {
        values = Map.copyOf(values);
    }

    /** Reads them; not for the FX thread. */
    static Facets read(CatalogueDb catalogue, Filter filter) {
        Map<Aspect, List<Facet>> values = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            values.put(aspect, aspect.inOrder(aspect.facets(catalogue, filter)));
        }
        return new Facets(values);
    }

    /** The values of {@code aspect}. */
    List<Facet> of(Aspect aspect) {
        return values.getOrDefault(aspect, List.of());
    }
}
