package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.edition.EditionProblem;

import java.io.IOException;

/**
 * A server that offers what must not be shown.
 *
 * @param name its folder
 * @param story one line on what was done
 * @param held the genuine edition that the terminal holds; 0 for none
 * @param forge makes the files, and says what the terminal must answer
 */
record Attack(String name, String story, int held, Forge forge) {
    /** Makes the files of an attack that lie over the genuine ones. */
    interface Forge {
        Refusal into(FeedFolder folder, Genuine genuine) throws IOException;
    }

    /** An attack with edition 2 on a terminal that holds edition 1. */
    static Attack onEdition2(String name, String story, Forge forge) {
        return new Attack(name, story, 1, forge);
    }

    /** An edition 2 that is refused for itself. */
    static Attack badEdition2(String name, String story, EditionProblem problem, Forging forging) {
        return onEdition2(
                name,
                story,
                (folder, genuine) -> {
                    folder.point(2, folder.put(2, forging.of(genuine)));
                    return new Refusal.BadEdition(2, problem);
                });
    }

    /** Makes a forged edition 2. */
    interface Forging {
        EditionDraft of(Genuine genuine);
    }

    /** A refusal in words; the parser's own words are left out, they change with its version. */
    static String told(Refusal refusal) {
        return switch (refusal) {
            case Refusal.BadEdition(int n, EditionProblem.Malformed(String name, _)) ->
                    "BadEdition[edition=%d, problem=Malformed[name=%s]]".formatted(n, name);
            case Refusal.BadPointer _ -> "BadPointer";
            default -> refusal.toString();
        };
    }
}
