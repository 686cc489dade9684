package id.go.esdm.gatrik.kiosk.terminal;

/** Placeholder. */
public final class Main {
    private Main() {}

    /** Starts. */
    public static void main(String[] arguments) {
        switch (arguments.length) {
            case 0 -> System.out.println("ready");
            default -> {
                Object o = arguments[0];
                if (o instanceof String _) {
                    System.out.println("x");
                }
            }
        }
    }
}
