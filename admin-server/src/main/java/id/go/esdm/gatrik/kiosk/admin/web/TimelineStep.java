package id.go.esdm.gatrik.kiosk.admin.web;

import org.jspecify.annotations.Nullable;

/**
 * One step as the timeline shows it.
 *
 * @param number from 1
 * @param title what is done, a few words
 * @param who the person, or the role that is waited for
 * @param state where it stands
 * @param clock when it was done, or came; null if there is nothing to say
 * @param time working time that it took, or that is left; null where there is none
 * @param note a reason or remark; null if there is none
 */
public record TimelineStep(
        int number,
        String title,
        String who,
        State state,
        @Nullable String clock,
        @Nullable String time,
        @Nullable String note) {
    /** Where a step stands; told by shape and word, never by colour alone. */
    public enum State {
        DONE("done", "Selesai", "circle-check", "good"),
        NOW("now", "Sekarang", "circle-dot", ""),
        SOON("now", "Hampir tenggat", "clock", "warn"),
        LATE("late", "Terlambat", "triangle-alert", "bad"),
        RETURNED("returned", "Dikembalikan", "undo-2", "warn"),
        WAITING("waiting", "Menunggu", "circle", "quiet"),
        CANCELLED("cancelled", "Dibatalkan", "x", "quiet"),
        SKIPPED("waiting", "Tidak dijalankan", "circle", "quiet");

        private final String style;
        private final String word;
        private final String icon;
        private final String tone;

        State(String style, String word, String icon, String tone) {
            this.style = style;
            this.word = word;
            this.icon = icon;
            this.tone = tone;
        }

        /** Its class in the style sheet. */
        public String style() {
            return style;
        }

        /** Its word on the page. */
        public String word() {
            return word;
        }

        public String icon() {
            return icon;
        }

        /** The tone of its badge. */
        public String tone() {
            return tone;
        }

        /** Whether the work is at this step. */
        public boolean isHere() {
            return this == NOW || this == SOON || this == LATE;
        }
    }
}
