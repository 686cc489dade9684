package id.go.esdm.gatrik.kiosk.terminal.ui;

import java.net.URI;

/** A public address in words, for whoever would rather type it. */
public final class AddressWords {
    private AddressWords() {}

    /** The address in lines of at most {@code width} pixels; a line ends after a slash where that is possible. */
    public static Words of(Look look, URI address, double width) {
        StringBuilder lines = new StringBuilder();
        String line = "";
        for (String part : PublicSite.words(address).split("(?<=/)", -1)) {
            String longer = line + part;
            if (!line.isEmpty() && words(look, longer).prefWidth(-1) > width) {
                lines.append(line).append('\n');
                line = part;
            } else {
                line = longer;
            }
        }
        return words(look, lines + line);
    }

    private static Words words(Look look, String text) {
        return new Words(look, Type.BODY, "muted", text);
    }
}
