package id.go.esdm.gatrik.kiosk.terminal.measure;

/**
 * Something on a screen that breaks a rule.
 *
 * @param rule which one, a short name
 * @param what the thing, by its words or its name, and the figures
 */
record Finding(String rule, String what) {
    @Override
    public String toString() {
        return rule + ": " + what;
    }
}
