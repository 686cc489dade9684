package id.go.esdm.gatrik.kiosk.terminal.screen.list;

import id.go.esdm.gatrik.kiosk.edition.CatalogueDb;
import id.go.esdm.gatrik.kiosk.edition.Facet;
import id.go.esdm.gatrik.kiosk.edition.Filter;

import java.util.ArrayList;
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

    /** Reads them, and adds what the filter asks for although no entry has it; not for the FX thread. */
    static Facets read(CatalogueDb catalogue, Filter filter) {
        Map<Aspect, List<Facet>> values = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            List<Facet> found = new ArrayList<>(aspect.facets(catalogue, filter));
            String chosen = aspect.chosen(filter);
            if (chosen != null && found.stream().noneMatch(each -> each.value().equals(chosen))) {
                found.add(new Facet(chosen, 0));
            }
            values.put(aspect, aspect.inOrder(found));
        }
        return new Facets(values);
    }

    /** The values of {@code aspect}. */
    List<Facet> of(Aspect aspect) {
        return values.getOrDefault(aspect, List.of());
    }
}
