/**
 * How an HTTP request is let in, read and answered: routes with their roles, problems, pages, assets.
 * The one place where an error becomes an answer; the other rooms only throw and declare.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.admin.web;

import org.jspecify.annotations.NullMarked;
