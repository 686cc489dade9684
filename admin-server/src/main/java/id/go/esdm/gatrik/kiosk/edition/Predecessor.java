package id.go.esdm.gatrik.kiosk.edition;

import java.nio.file.Path;

/**
 * The edition before, already verified.
 *
 * @param manifest its manifest
 * @param content its {@code content.jsonl}
 */
public record Predecessor(Manifest manifest, Path content) {}
