package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Approval;
import id.go.esdm.gatrik.kiosk.edition.Manifest.ContentRef;
import id.go.esdm.gatrik.kiosk.edition.Manifest.ObjectRef;

import java.nio.file.Path;
import java.util.List;

/** Tarik (A19): the live content without some of its lines, signed by one person, with a reason. */
public final class Withdrawal implements Publishable {
    private final Sha256 previous;
    private final ContentRef content;
    private final Path file;
    private final List<ObjectRef> objects;
    private final String reason;
    private final Approval approval;

    Withdrawal(
            Sha256 previous,
            ContentRef content,
            Path file,
            List<ObjectRef> objects,
            String reason,
            Approval approval) {
        this.previous = previous;
        this.content = content;
        this.file = file;
        this.objects = List.copyOf(objects);
        this.reason = reason;
        this.approval = approval;
    }

    String reason() {
        return reason;
    }

    @Override
    public Sha256 previous() {
        return previous;
    }

    @Override
    public ContentRef content() {
        return content;
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
        return List.of(approval);
    }

    @Override
    public PersonId publisher() {
        return new PersonId(approval.person());
    }
}
