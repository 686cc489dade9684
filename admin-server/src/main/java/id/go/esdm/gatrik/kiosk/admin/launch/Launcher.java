package id.go.esdm.gatrik.kiosk.admin.launch;

import java.lang.reflect.InvocationTargetException;

/** The start class: compiled for Java 11, so that an old Java is told in one sentence what to do. */
public final class Launcher {
    private static final int NEEDED = 25;

    private Launcher() {}

    /**
     * Starts the program.
     *
     * @param arguments the command line, passed on as it is
     */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        int present = Runtime.version().feature();
        if (present < NEEDED) {
            System.err.println(
                    "Program ini memerlukan Java "
                            + NEEDED
                            + ", sedangkan yang dipakai Java "
                            + present
                            + ": pasang JDK 25 lalu jalankan dengan java dari JDK itu.");
            System.exit(2);
        }
        try {
            Class.forName("id.go.esdm.gatrik.kiosk.admin.Main")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }
}
