package id.go.esdm.gatrik.kiosk.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One query's outcome; of a nihil query "found" means that nothing was offered as an answer. */
record JudgedQuery(String id, String query, boolean found, double gain, List<String> top) {
    private static final int FIRST = 3;
    private static final int DEPTH = 5;

    /** Asks a line of a file: id, words, kind, "entry:grade …" or "-". */
    static JudgedQuery ask(Search search, String[] query) {
        Results results = search.find(Query.of(query[1], DEPTH));
        List<String> top = results.hits().stream().map(hit -> hit.entry().id().value()).toList();
        if (query[3].equals("-")) {
            return new JudgedQuery(query[0], query[1], results.total() == 0, 1, top);
        }
        Map<String, Integer> grades = new HashMap<>();
        for (String grade : query[3].split(" ", -1)) {
            String[] parts = grade.split(":", -1);
            grades.put(parts[0], Integer.parseInt(parts[1]));
        }
        int best = grades.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean found =
                top.stream().limit(FIRST).anyMatch(id -> grades.getOrDefault(id, 0) == best);
        List<Integer> ideal =
                grades.values().stream().sorted(Comparator.reverseOrder()).limit(DEPTH).toList();
        double gain =
                gain(top.stream().map(id -> grades.getOrDefault(id, 0)).toList()) / gain(ideal);
        return new JudgedQuery(query[0], query[1], found, gain, top);
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < grades.size(); i++) {
            gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return gain;
    }
}
