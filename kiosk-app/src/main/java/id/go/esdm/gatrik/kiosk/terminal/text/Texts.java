package id.go.esdm.gatrik.kiosk.terminal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Properties;

/**
 * The texts of one language, read once from its bundle. Immutable, so any thread may read it.
 *
 * <p>Plain properties and a replacement of our own instead of ResourceBundle and MessageFormat: no locale data is loaded before the first screen, and
 * an apostrophe is an apostrophe.
 */
public final class Texts {
    private final Language language;
    private final Properties words = new Properties();

    /** Reads the bundle of {@code language}. */
    public Texts(Language language) {
        this.language = language;
        String name = language.code() + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the bundle " + name + " is not in the program");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the bundle " + name + " cannot be read", e);
        }
    }

    /** The language these texts are in. */
    public Language language() {
        return language;
    }

    /**
     * The text of {@code key}, with {@code {0}}, {@code {1}} … replaced by {@code values}.
     *
     * @throws IllegalArgumentException if the bundle has no such key
     */
    public String get(String key, Object... values) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for the key " + key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** The text of {@code key.one} or {@code key.other}, with {@code {0}} replaced by {@code count}. */
    public String count(String key, int count) {
        return get(key + (count == 1 ? ".one" : ".other"), number(count));
    }

    /** A text that holds several, parted by {@code |}, such as the names of the months. */
    public String[] list(String key) {
        return get(key).split("\\|", -1);
    }

    /** A whole number as this language groups it: 12.345 or 12,345. */
    public String number(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(Math.abs(number)));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, language.thousands());
        }
        return (number < 0 ? "−" : "") + digits;
    }

    /** A number of tenths with one decimal: 12 is 1,2 or 1.2. */
    public String tenths(long tenths) {
        return number(tenths / 10) + language.decimal() + Math.abs(tenths % 10);
    }

    /** A date in full, such as 22 November 2026. */
    public String date(LocalDateTime moment) {
        String month = list("date.months")[moment.getMonthValue() - 1];
        return moment.getDayOfMonth() + " " + month + " " + moment.getYear();
    }

    /** A date with its weekday, such as Minggu, 22 November 2026. */
    public String dateWithDay(LocalDateTime moment) {
        return list("date.days")[moment.getDayOfWeek().getValue() - 1] + ", " + date(moment);
    }

    /** A time of day, such as 19.53 or 19:53. */
    public String time(LocalDateTime moment) {
        String minutes = Integer.toString(100 + moment.getMinute()).substring(1);
        String hours = Integer.toString(100 + moment.getHour()).substring(1);
        return get("date.time", hours, minutes);
    }

    /** Whether the bundle has {@code key}; for tests and for texts that may be left out. */
    public boolean has(String key) {
        return words.containsKey(key);
    }
}
