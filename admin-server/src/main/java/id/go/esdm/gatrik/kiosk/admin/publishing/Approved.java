package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.sop.Agreement;
import id.go.esdm.gatrik.kiosk.admin.sop.Cycle;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleHead;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Approval;
import id.go.esdm.gatrik.kiosk.edition.Manifest.ContentRef;
import id.go.esdm.gatrik.kiosk.edition.Manifest.CycleRef;
import id.go.esdm.gatrik.kiosk.edition.Manifest.NotaDinasRef;
import id.go.esdm.gatrik.kiosk.edition.Manifest.ObjectRef;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** An update as it stands after step 8: the only way to it is a cycle that awaits publication. */
public final class Approved implements Publishable {
    private final CycleHead head;
    private final Agreement agreement;
    private final String sop;
    private final Path file;
    private final List<ObjectRef> objects;
    private final PersonId publisher;

    Approved(
            Cycle.AwaitingPublication cycle,
            String sop,
            Path file,
            List<ObjectRef> objects,
            PersonId publisher) {
        this.head = cycle.head();
        this.agreement = cycle.agreement();
        this.sop = sop;
        this.file = file;
        this.objects = List.copyOf(objects);
        this.publisher = publisher;
    }

    /** The cycle that it came from. */
    CycleHead head() {
        return head;
    }

    /** How the manifest names that cycle. */
    CycleRef cycle() {
        return new CycleRef(head.id().value(), head.title(), sop);
    }

    Sha256 konsep() {
        return agreement.bundle().konsep();
    }

    NotaDinasRef notaDinas() {
        return new NotaDinasRef(
                agreement.notaDinas().number(),
                LocalDate.parse(agreement.notaDinas().date()),
                agreement.notaDinas().paper());
    }

    @Override
    public @Nullable Sha256 previous() {
        return agreement.bundle().previous();
    }

    @Override
    public ContentRef content() {
        return agreement.bundle().content();
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public List<ObjectRef> objects() {
        return objects;
    }

    @Override
    public List<Approval> approvals() {
        return List.of(agreement.paraf(), agreement.approval());
    }

    @Override
    public PersonId publisher() {
        return publisher;
    }
}
