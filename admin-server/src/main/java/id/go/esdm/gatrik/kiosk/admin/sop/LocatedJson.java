package id.go.esdm.gatrik.kiosk.admin.sop;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** JSON in which every value knows where in the file it stands, so that a fault can be told by line and column. */
sealed interface LocatedJson {
    /** Where it begins. */
    TextPlace place();

    /** What stands between braces. */
    record Members(TextPlace place, Map<String, Member> members) implements LocatedJson {}

    /** A property, by the place of its name. */
    record Member(TextPlace name, LocatedJson value) {}

    /** What stands between brackets. */
    record Items(TextPlace place, List<LocatedJson> items) implements LocatedJson {}

    /** A text. */
    record Text(TextPlace place, String text) implements LocatedJson {}

    /** A number as it is written. */
    record Figure(TextPlace place, String digits) implements LocatedJson {}

    /** True, false or null. */
    record Word(TextPlace place, String word) implements LocatedJson {}

    /**
     * Reads a whole file.
     *
     * @param faults takes what is wrong with it
     * @return null if it is no JSON
     */
    static @Nullable LocatedJson read(String text, Consumer<SopFault> faults) {
        JsonFactory factory = JsonFactory.builder().build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                faults.accept(SopFault.at(TextPlace.START, "Berkas ini kosong."));
                return null;
            }
            LocatedJson whole = value(parser, faults);
            if (parser.nextToken() != null) {
                faults.accept(
                        SopFault.at(
                                TextPlace.of(parser.currentTokenLocation()),
                                "Masih ada isi sesudah akhir JSON."));
            }
            return whole;
        } catch (JacksonException malformed) {
            TokenStreamLocation at = malformed.getLocation();
            faults.accept(
                    SopFault.at(
                            at == null ? TextPlace.START : TextPlace.of(at),
                            "Di sini berkas ini bukan JSON yang benar. Periksa tanda koma, kutip,"
                                    + " dan kurung di sekitarnya."));
            return null;
        }
    }

    private static LocatedJson value(JsonParser parser, Consumer<SopFault> faults) {
        TextPlace place = TextPlace.of(parser.currentTokenLocation());
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(parser, place, faults);
            case START_ARRAY -> {
                List<LocatedJson> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser, faults));
                }
                yield new Items(place, items);
            }
            case VALUE_STRING -> new Text(place, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Figure(place, parser.getString());
            default -> new Word(place, parser.getString());
        };
    }

    private static Members members(JsonParser parser, TextPlace place, Consumer<SopFault> faults) {
        Map<String, Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            TextPlace at = TextPlace.of(parser.currentTokenLocation());
            String name = parser.getString();
            parser.nextToken();
            if (members.put(name, new Member(at, value(parser, faults))) != null) {
                faults.accept(SopFault.at(at, "\"" + name + "\" ditulis dua kali."));
            }
        }
        return new Members(place, members);
    }
}
