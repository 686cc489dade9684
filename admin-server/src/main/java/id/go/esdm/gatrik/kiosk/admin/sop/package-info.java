/**
 * The SOP itself: its words as data, its nine steps and arrows as code, and the cycles that run
 * through them. A cycle is the fold of its moves; nothing else says what state it is in.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.admin.sop;

import org.jspecify.annotations.NullMarked;
