package id.go.esdm.gatrik.kiosk.admin.web;

import com.fasterxml.jackson.annotation.JsonIgnore;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with what was sent.
 *
 * @param field JSON path or form field; null if it is about the whole
 * @param row of a spreadsheet, from 1 with the heading counted; null elsewhere
 * @param column of a spreadsheet, by its heading; null elsewhere
 * @param message Indonesian, says what to do
 */
public record Violation(
        @Nullable String field, @Nullable Integer row, @Nullable String column, String message) {
    /** About a field of a form or of JSON. */
    public static Violation of(String field, String message) {
        return new Violation(field, null, null, message);
    }

    /** About the whole. */
    public static Violation of(String message) {
        return new Violation(null, null, null, message);
    }

    /** About a cell of a spreadsheet. */
    public static Violation at(int row, @Nullable String column, String message) {
        return new Violation(null, row, column, message);
    }

    /** The field of the page's own form that this is about; null for what no form has, such as one of many entries. */
    @JsonIgnore
    public @Nullable String formField() {
        return field == null || field.startsWith("entries.") ? null : field;
    }

    /** Where in a spreadsheet, for the beginning of a sentence; empty elsewhere. */
    public String place() {
        if (row == null) {
            return "";
        }
        return "Baris " + row + (column == null ? "" : ", kolom " + column) + ": ";
    }
}
