package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.terminal.text.Language;

import org.jspecify.annotations.Nullable;

/** Words of the configuration: in Indonesian, and in English where they are given. */
public record Spoken(String indonesian, @Nullable String english) {
    String in(Language language) {
        return language == Language.ENGLISH && english != null ? english : indonesian;
    }
}
