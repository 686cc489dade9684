package id.go.esdm.gatrik.kiosk.bench;

import java.util.List;

/** How measured values lie. */
record Spread(List<Double> sorted) {
    Spread {
        sorted = sorted.stream().sorted().toList();
    }

    /** The value that this part of all, 0 to 1, does not exceed. */
    double part(double part) {
        int place = (int) Math.ceil(part * sorted.size()) - 1;
        return sorted.get(Math.clamp(place, 0, sorted.size() - 1));
    }

    /** The middle one of a place's values in several rounds. */
    static double middle(List<List<Double>> rounds, int place) {
        return new Spread(rounds.stream().map(round -> round.get(place)).toList()).part(0.5);
    }
}
