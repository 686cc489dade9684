package id.go.esdm.gatrik.kiosk.admin.papers;

/**
 * A paper as it came from the press.
 *
 * @param pdf its bytes, not copied: whoever asked for them is their one owner
 * @param pages how many there are
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes that are handed on once
public record Printed(byte[] pdf, int pages) {}
