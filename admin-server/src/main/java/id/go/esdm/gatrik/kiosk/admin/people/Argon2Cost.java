package id.go.esdm.gatrik.kiosk.admin.people;

/**
 * What one guess of a password costs (Argon2id, one lane).
 *
 * @param kibibytes memory, 8 to 1,048,576 KiB
 * @param passes over that memory, 1 to 100
 */
public record Argon2Cost(int kibibytes, int passes) {
    private static final int MOST_KIBIBYTES = 1 << 20;
    private static final int MOST_PASSES = 100;

    public Argon2Cost {
        if (kibibytes < 8 || kibibytes > MOST_KIBIBYTES || passes < 1 || passes > MOST_PASSES) {
            throw new IllegalArgumentException(kibibytes + " KiB, " + passes + " passes");
        }
    }

    /** 19 MiB and two passes: OWASP Password Storage Cheat Sheet, and bearable on a small office box. */
    public static Argon2Cost standard() {
        return new Argon2Cost(19 * 1024, 2);
    }
}
