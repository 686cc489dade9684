package id.go.esdm.gatrik.kiosk.edition;

/**
 * How far a word of the catalogue is from the one a visitor typed: optimal string alignment, with half the cost where the
 * two sound alike in Indonesian (tarip/tarif, mentri/menteri, suria/surya) or where a letter is doubled, and a little less for
 * neighbours on the keyboard. One thread at a time.
 */
final class EditDistance {
    static final double CHEAP = 0.5;
    private static final double NEIGHBOUR = 0.8;
    private static final double FIRST_LETTER = 0.5;
    private static final String ALIKE =
            "fp pf fv vf pv vp ck kc kq qk iy yi zs sz jz zj xs sx bp pb dt td uw wu";
    private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
    private static final double[][] SUBSTITUTION = substitutions();

    private final byte[] wanted;
    private double[] beforeLast;
    private double[] last;
    private double[] current;

    EditDistance(byte[] wanted, int longest) {
        this.wanted = wanted;
        beforeLast = new double[longest + 1];
        last = new double[longest + 1];
        current = new double[longest + 1];
    }

    /** The cost of turning the wanted word into this one, or more than {@code tolerance} as soon as that is sure. */
    double to(byte[] letters, int from, int length, double tolerance) {
        last[0] = 0;
        for (int j = 1; j <= length; j++) {
            last[j] = last[j - 1] + gap(letters, from, j - 1, length);
        }
        for (int i = 1; i <= wanted.length; i++) {
            current[0] = last[0] + gap(wanted, 0, i - 1, wanted.length);
            double best = current[0];
            for (int j = 1; j <= length; j++) {
                current[j] = cell(letters, from, i, j, length);
                best = Math.min(best, current[j]);
            }
            if (best > tolerance) {
                return best;
            }
            double[] free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }
        return last[length] + (wanted[0] == letters[from] ? 0 : FIRST_LETTER);
    }

    private double cell(byte[] letters, int from, int i, int j, int length) {
        byte mine = wanted[i - 1];
        byte other = letters[from + j - 1];
        double cost = last[j - 1] + (mine == other ? 0 : SUBSTITUTION[mine - 'a'][other - 'a']);
        cost = Math.min(cost, last[j] + gap(wanted, 0, i - 1, wanted.length));
        cost = Math.min(cost, current[j - 1] + gap(letters, from, j - 1, length));
        if (i > 1
                && j > 1
                && mine != other
                && mine == letters[from + j - 2]
                && wanted[i - 2] == other) {
            cost = Math.min(cost, beforeLast[j - 2] + NEIGHBOUR);
        }
        return cost;
    }

    /** A letter that one of the two lacks: cheap when doubled, or an e or h that is hardly heard. */
    private static double gap(byte[] letters, int from, int at, int length) {
        byte letter = letters[from + at];
        boolean asBefore = at > 0 && letters[from + at - 1] == letter;
        boolean asAfter = at + 1 < length && letters[from + at + 1] == letter;
        boolean silent = at > 0 && (letter == 'e' || letter == 'h');
        return asBefore || asAfter || silent ? CHEAP : 1;
    }

    private static double[][] substitutions() {
        double[][] costs = new double[26][26];
        for (double[] row : costs) {
            java.util.Arrays.fill(row, 1);
        }
        for (String row : ROWS) {
            for (int i = 0; i + 1 < row.length(); i++) {
                costs[row.charAt(i) - 'a'][row.charAt(i + 1) - 'a'] = NEIGHBOUR;
                costs[row.charAt(i + 1) - 'a'][row.charAt(i) - 'a'] = NEIGHBOUR;
            }
        }
        for (String pair : ALIKE.split(" ", -1)) {
            costs[pair.charAt(0) - 'a'][pair.charAt(1) - 'a'] = CHEAP;
        }
        return costs;
    }
}
