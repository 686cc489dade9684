/**
 * What a cycle proposes: the one place where content can still change. Spreadsheets, forms and documents come in here,
 * are checked, and are frozen for the reviewers.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.admin.draft;

import org.jspecify.annotations.NullMarked;
