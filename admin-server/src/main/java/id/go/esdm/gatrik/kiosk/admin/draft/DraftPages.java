package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;
import id.go.esdm.gatrik.kiosk.admin.web.Uploads;
import id.go.esdm.gatrik.kiosk.edition.ObjectSource;

import java.util.List;

/** Every page of this room, over the services that the API uses as well. */
public final class DraftPages implements RouteGroup {
    private final List<RouteGroup> groups;

    public DraftPages(
            Page page,
            Drafts drafts,
            DraftImport imports,
            WaitingSheets sheets,
            DocumentIntake intake,
            ObjectSource objects,
            Uploads uploads) {
        DraftDesk desk = new DraftDesk(drafts);
        EntrySheet sheet = new EntrySheet(page, drafts, desk);
        long largestSheet = ImportLimits.standard().fileBytes();
        long largestDocument = IntakeLimits.standard().bytes();
        groups =
                List.of(
                        new ContentsPages(page, drafts, desk),
                        new ImportPages(page, drafts, desk, imports, sheets, uploads, largestSheet),
                        new EntryPages(page, drafts, desk, sheet),
                        new DocumentPages(
                                page,
                                drafts,
                                desk,
                                sheet,
                                intake,
                                objects,
                                uploads,
                                largestDocument));
    }

    @Override
    public void addTo(Routes routes) {
        groups.forEach(group -> group.addTo(routes));
    }
}
