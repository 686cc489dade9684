/**
 * The papers that the system writes by itself: their data, their layout by the rules of naskah dinas,
 * and PDF/A. It knows what was published, never how; nothing of it leaves the office.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.admin.papers;

import org.jspecify.annotations.NullMarked;
