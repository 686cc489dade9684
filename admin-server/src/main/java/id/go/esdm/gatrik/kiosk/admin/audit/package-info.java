/**
 * The record of acts: a hash chain in the register, written in the transaction of the act itself.
 * A changed, inserted or missing row shows when the chain is walked.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.admin.audit;

import org.jspecify.annotations.NullMarked;
