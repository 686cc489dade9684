package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.edition.Approval;

/**
 * What the two reviewers agreed to.
 *
 * @param paraf the Subkoordinator's, step 7
 * @param approval the Koordinator's, step 8, over the same bundle
 */
public record Agreement(Bundle bundle, Approval paraf, Approval approval, NotaDinas notaDinas) {}
