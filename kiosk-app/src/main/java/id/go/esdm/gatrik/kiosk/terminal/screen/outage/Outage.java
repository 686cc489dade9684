package id.go.esdm.gatrik.kiosk.terminal.screen.outage;

import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.cache.Link;

/**
 * A reason in words.
 *
 * @param title key of the sentence that says what is
 * @param words key of what that means to the visitor
 * @param code what staff can read out on the phone; empty where all is as it should be
 * @param pairing what the administrator types into the server's page; empty where nobody waits for that
 */
record Outage(String title, String words, String code, String pairing) {
    private Outage(String title, String words, String code) {
        this(title, words, code, "");
    }

    static Outage of(CacheState state) {
        return switch (state) {
            case CacheState.Starting _, CacheState.Showing _ -> starting();
            case CacheState.Waiting(Link link) ->
                    switch (link) {
                        case Link.Connecting _ -> starting();
                        case Link.Pairing(String code, _) ->
                                new Outage("outage.pairing", "outage.pairing.words", "", code);
                        case Link.Online _ -> none();
                        case Link.Offline _ ->
                                new Outage("outage.offline", "outage.offline.words", "L-1");
                        case Link.Refusing(var refusal, var _) ->
                                new Outage(
                                        "outage.refusing",
                                        "outage.refusing.words",
                                        "L-2 " + refusal.getClass().getSimpleName());
                        case Link.Failing(var problem, var _) ->
                                new Outage(
                                        "outage.failing",
                                        "outage.failing.words",
                                        "L-3 " + problem.name());
                    };
        };
    }

    private static Outage starting() {
        return new Outage("outage.starting", "outage.starting.words", "");
    }

    private static Outage none() {
        return new Outage("outage.none", "outage.none.words", "L-0");
    }
}
