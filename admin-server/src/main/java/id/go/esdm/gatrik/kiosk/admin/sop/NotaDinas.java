package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

/**
 * The signed report.
 *
 * @param number as the e-office gave it
 * @param date ISO
 * @param paper digest of the uploaded paper
 */
public record NotaDinas(String number, String date, Sha256 paper) {}
