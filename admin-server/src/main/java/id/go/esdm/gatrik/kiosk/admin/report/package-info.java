/**
 * What the Sesditjen reads: the log of every publication, and each one's laporan, made after the
 * publication and off its path. It records nothing about what is published, it only tells.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.admin.report;

import org.jspecify.annotations.NullMarked;
