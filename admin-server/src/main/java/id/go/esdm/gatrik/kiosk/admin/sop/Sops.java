package id.go.esdm.gatrik.kiosk.admin.sop;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The SOP versions that this program carries; a cycle keeps the one it began with. */
public final class Sops {
    private static final List<String> IDS = List.of("73-2023");

    private final Map<String, Sop> byId;

    private Sops(Map<String, Sop> byId) {
        this.byId = byId;
    }

    /** Reads every {@code sop/*.json} of the program. */
    public static Sops read() {
        return new Sops(
                IDS.stream()
                        .map(Sops::read)
                        .collect(Collectors.toUnmodifiableMap(Sop::id, Function.identity())));
    }

    /** The version that a new cycle follows. */
    public Sop current() {
        return get(IDS.getLast());
    }

    /** The version of that id; throws NoSuchElementException for one the program does not carry. */
    public Sop get(String id) {
        Sop sop = byId.get(id);
        if (sop == null) {
            throw new NoSuchElementException("SOP " + id);
        }
        return sop;
    }

    private static Sop read(String id) {
        String name = "/sop/" + id + ".json";
        try (InputStream in = Sops.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            return JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(in, Sop.class);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
