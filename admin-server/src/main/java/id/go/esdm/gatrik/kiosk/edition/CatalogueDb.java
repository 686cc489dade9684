package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An edition's {@code catalogue.db}, opened to be read ({@code immutable=1}). Thread-safe. After {@link #close}, which waits for
 * readers under way, every call throws {@link CatalogueClosedException}; counts and edition can still be asked.
 */
public final class CatalogueDb implements AutoCloseable {
    /** The longest page of a list. */
    public static final int MOST_LISTED = 500;

    private final ReadConnections connections;
    private final CatalogueMeta meta;
    private final Supplier<CatalogueIndex> index;
    private volatile LastList lastList = new LastList(Filter.NONE, Sort.TITLE, null);

    private CatalogueDb(ReadConnections connections, CatalogueMeta meta) {
        this.connections = connections;
        this.meta = meta;
        index = new Lazy<>(() -> new CatalogueIndex(connections));
    }

    /**
     * Opens a database that {@link CatalogueDbBuilder} has built.
     *
     * @throws CatalogueReadException when there is none, or it is damaged or of an older make: build it anew
     */
    public static CatalogueDb open(Path file) {
        ReadConnections connections = new ReadConnections(file);
        try {
            return new CatalogueDb(connections, connections.read(CatalogueMeta::read));
        } catch (CatalogueReadException e) {
            connections.close();
            throw e;
        }
    }

    public int edition() {
        return meta.caption().edition();
    }

    /** What the screens say of the edition. */
    public Caption caption() {
        return meta.caption();
    }

    public Sha256 manifestSha256() {
        return meta.manifestSha256();
    }

    public int count() {
        return meta.categories().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Every class with its number of entries, 0 included. */
    public Map<Category, Integer> countByCategory() {
        Map<Category, Integer> counts = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            counts.put(category, meta.categories().getOrDefault(category, 0));
        }
        return counts;
    }

    /** The units of what the rest of the filter leaves, the most frequent first; likewise the other facets. */
    public List<Facet> units(Filter filter) {
        return index().shelf().facets(Dimension.UNIT, filter);
    }

    /** The years of making, the last first. */
    public List<Facet> years(Filter filter) {
        return index().shelf().facets(Dimension.YEAR, filter);
    }

    public List<Facet> topics(Filter filter) {
        return index().shelf().facets(Dimension.TOPIC, filter);
    }

    /** Names of {@link id.go.esdm.gatrik.kiosk.catalogue.InformationForm}. */
    public List<Facet> forms(Filter filter) {
        return index().shelf().facets(Dimension.FORM, filter);
    }

    /** Names of {@link id.go.esdm.gatrik.kiosk.catalogue.Validity}. */
    public List<Facet> validities(Filter filter) {
        return index().shelf().facets(Dimension.VALIDITY, filter);
    }

    /** Names of {@link Category}. */
    public List<Facet> categories(Filter filter) {
        return index().shelf().facets(Dimension.CATEGORY, filter);
    }

    public Optional<Entry> find(EntryId id) {
        return connections.read(statements -> find(statements, id));
    }

    /** Those of these entries that there are, in the order asked for. */
    public List<EntrySummary> summaries(List<EntryId> ids) {
        return connections.read(statements -> {
            PreparedStatement query = statements.prepare(EntryRows.SUMMARY_BY_ID);
            List<EntrySummary> found = new ArrayList<>();
            for (EntryId id : ids) {
                query.setString(1, id.value());
                try (ResultSet row = query.executeQuery()) {
                    if (row.next()) {
                        found.add(EntryRows.readSummary(row));
                    }
                }
            }
            return found;
        });
    }

    /**
     * A page of the list.
     *
     * @param offset from 0; behind the end the page is empty
     * @param limit 1 to {@link #MOST_LISTED}
     */
    public Listing list(Filter filter, Sort sort, int offset, int limit) {
        if (offset < 0 || limit < 1 || limit > MOST_LISTED) {
            throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
        }
        int[] all = listed(filter, sort);
        int from = Math.min(offset, all.length);
        int[] page = Arrays.copyOfRange(all, from, Math.min(all.length, from + limit));
        return new Listing(
                all.length, index().texts(page).stream().map(EntryText::summary).toList());
    }

    /** What the search needs. The first call reads some 30 bytes an entry into memory. */
    public CatalogueIndex index() {
        return index.get();
    }

    /** Waits for readers under way. */
    @Override
    public void close() {
        connections.close();
    }

    private int[] listed(Filter filter, Sort sort) {
        LastList last = lastList;
        if (last.entries != null && last.filter.equals(filter) && last.sort == sort) {
            return last.entries;
        }
        int[] entries = index().shelf().list(filter, sort);
        lastList = new LastList(filter, sort, entries);
        return entries;
    }

    private static Optional<Entry> find(Statements statements, EntryId id) throws SQLException {
        List<DocumentRef> documents = new ArrayList<>();
        PreparedStatement ofDocuments = statements.prepare(EntryRows.DOCUMENTS);
        ofDocuments.setString(1, id.value());
        try (ResultSet rows = ofDocuments.executeQuery()) {
            while (rows.next()) {
                documents.add(EntryRows.readDocument(rows));
            }
        }
        PreparedStatement ofEntry = statements.prepare(EntryRows.FIND);
        ofEntry.setString(1, id.value());
        try (ResultSet row = ofEntry.executeQuery()) {
            return row.next() ? Optional.of(EntryRows.read(row, documents)) : Optional.empty();
        }
    }

    /** The list that was asked for last, because its next page comes next. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record LastList(
            Filter filter, Sort sort, int @org.jspecify.annotations.Nullable [] entries) {}
}
