package id.go.esdm.gatrik.kiosk.admin.draft;

import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.DELETE;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.PUT;

import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Json;
import id.go.esdm.gatrik.kiosk.admin.web.PlainText;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;
import id.go.esdm.gatrik.kiosk.admin.web.Upload;
import id.go.esdm.gatrik.kiosk.admin.web.Uploads;
import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The contract's calls under {@code /api/v1/cycles/{id}/draft}. */
public final class DraftRoutes implements RouteGroup {
    private static final String DRAFT = "/api/v1/cycles/{id}/draft";
    private static final String ENTRY = DRAFT + "/entries/{entry}";
    private static final int PAGE = 1_000;

    private final Drafts drafts;
    private final DraftImport imports;
    private final DocumentIntake intake;
    private final Uploads uploads;
    private final ImportLimits importLimits;
    private final IntakeLimits intakeLimits;

    public DraftRoutes(
            Drafts drafts,
            DraftImport imports,
            DocumentIntake intake,
            Uploads uploads,
            ImportLimits importLimits,
            IntakeLimits intakeLimits) {
        this.drafts = drafts;
        this.imports = imports;
        this.intake = intake;
        this.uploads = uploads;
        this.importLimits = importLimits;
        this.intakeLimits = intakeLimits;
    }

    /** A page of the draft: what it puts and what it removes. */
    public record DraftPage(
            long version, int total, int page, List<Entry> entries, List<EntryId> removed) {}

    /** The draft after an edit. */
    public record Edited(long version, EntryId id) {}

    /** The draft after a document was attached. */
    public record Attached(long version, DocumentRef document) {}

    @Override
    public void addTo(Routes routes) {
        Access readers =
                Access.roles(
                        Role.UNIT_TEKNIS,
                        Role.PRANATA_KOMPUTER,
                        Role.PRANATA_HUMAS,
                        Role.SUBKOORDINATOR,
                        Role.KOORDINATOR,
                        Role.SESDITJEN);
        // SOP langkah 5, and the Subkoordinator's own correction after 8-Tidak (A7); the gate knows
        // which of them may now.
        Access editors =
                Access.roles(Role.PRANATA_KOMPUTER, Role.PRANATA_HUMAS, Role.SUBKOORDINATOR);
        routes.add(GET, DRAFT + "/entries", readers, this::list)
                .says("Isi draf")
                .answers(200, DraftPage.class);
        routes.add(GET, ENTRY, readers, this::get)
                .says("Satu informasi sebagaimana akan terbit")
                .answers(200, Entry.class);
        routes.add(PUT, ENTRY, editors, this::put)
                .says("Menambah atau mengubah informasi")
                .takes(EntryInput.class)
                .answers(200, Edited.class);
        routes.add(DELETE, ENTRY, editors, this::remove)
                .says("Menghapus informasi")
                .answers(200, Edited.class);
        routes.add(POST, ENTRY + "/documents", editors, this::attach)
                .says("Melampirkan dokumen")
                .answers(201, Attached.class);
        routes.add(POST, DRAFT + "/import", editors, this::importFile)
                .says("Mengimpor lembar kerja")
                .answers(200, ImportReport.class);
        routes.add(GET, DRAFT + "/diff", readers, this::diff)
                .says("Beda dengan edisi yang tayang")
                .answers(200, DraftDiff.class);
    }

    private void list(Context ctx) {
        DraftId id = known(ctx);
        int page = page(ctx.queryParam("page"));
        Draft draft = drafts.get(id);
        List<Entry> entries =
                draft.upserts().values().stream()
                        .skip((long) (page - 1) * PAGE)
                        .limit(PAGE)
                        .toList();
        Json.answer(
                ctx,
                200,
                new DraftPage(
                        draft.version(),
                        draft.upserts().size(),
                        page,
                        entries,
                        List.copyOf(draft.removals())));
    }

    private void get(Context ctx) {
        DraftId id = known(ctx);
        EntryId entry = entry(ctx);
        Json.answer(
                ctx,
                200,
                drafts.find(id, entry)
                        .orElseThrow(() -> new ProblemException(404, "Informasi ini tidak ada.")));
    }

    private void put(Context ctx) {
        DraftId id = draft(ctx);
        EntryId entry = entry(ctx);
        Entry typed = Json.read(ctx, EntryInput.class).toEntry(entry);
        Json.answer(ctx, 200, new Edited(drafts.put(editor(ctx), id, typed, seen(ctx)), entry));
    }

    private void remove(Context ctx) {
        DraftId id = draft(ctx);
        EntryId entry = entry(ctx);
        Json.answer(ctx, 200, new Edited(drafts.remove(editor(ctx), id, entry, seen(ctx)), entry));
    }

    private void diff(Context ctx) {
        DraftId id = known(ctx);
        Json.answer(ctx, 200, DraftDiff.of(drafts.get(id).version(), drafts.diff(id)));
    }

    private void importFile(Context ctx) throws IOException {
        DraftId id = known(ctx);
        boolean dry =
                switch (String.valueOf(ctx.queryParam("dryRun"))) {
                    case "true" -> true;
                    case "false", "null" -> false;
                    default -> throw new ProblemException(422, "dryRun harus true atau false.");
                };
        try (Upload upload = uploads.read(ctx, importLimits.fileBytes());
                InputStream file = upload.getFile("file").open()) {
            ImportReport report =
                    dry ? imports.dryRun(id, file) : imports.run(editor(ctx), id, file);
            boolean refused = dry ? !report.problems().isEmpty() : !report.isAcceptable();
            if (refused) {
                throw ImportRefusal.of(report);
            }
            Json.answer(ctx, 200, report);
        }
    }

    private void attach(Context ctx) throws IOException {
        DraftId id = draft(ctx);
        EntryId entry = entry(ctx);
        Editor editor = editor(ctx);
        drafts.admit(id, editor);
        if (drafts.find(id, entry).isEmpty()) {
            throw new ProblemException(404, "Informasi ini tidak ada.");
        }
        try (Upload upload = uploads.read(ctx, intakeLimits.bytes())) {
            Upload.SentFile file = upload.getFile("file");
            String title = title(upload.text("title"), file.name());
            try (InputStream content = file.open()) {
                switch (intake.take(content, title)) {
                    case Intake.Taken(DocumentRef document) ->
                            Json.answer(
                                    ctx,
                                    201,
                                    new Attached(
                                            drafts.attach(editor, id, entry, document), document));
                    case Intake.Refused(IntakeProblem problem) -> throw refusal(problem);
                }
            }
        }
    }

    /** The status of a file that cannot be taken in. */
    static ProblemException refusal(IntakeProblem problem) {
        int status =
                switch (problem) {
                    case IntakeProblem.NotADocument() -> 415;
                    case IntakeProblem.TooLarge(long _) -> 413;
                    case IntakeProblem.Encrypted(),
                            IntakeProblem.Broken(),
                            IntakeProblem.TooManyPages(int _),
                            IntakeProblem.TooManyPixels(int _),
                            IntakeProblem.TooCostly() ->
                            422;
                };
        return new ProblemException(status, problem.message());
    }

    /** What visitors will read: what was typed, else the file's name without its ending. */
    static String title(@Nullable String typed, String name) {
        String raw = typed == null ? name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "") : typed;
        StringBuilder clean = new StringBuilder();
        raw.codePoints()
                .filter(sign -> PlainText.forbidden(Character.toString(sign)) < 0)
                .limit(EntryInput.LONGEST_DOCUMENT_TITLE)
                .forEach(clean::appendCodePoint);
        String title = PlainText.oneLine(PlainText.tidy(clean.toString()));
        return title.isEmpty() ? "Dokumen" : title;
    }

    private DraftId known(Context ctx) {
        DraftId id = draft(ctx);
        drafts.requireKnown(id, Access.account(ctx));
        return id;
    }

    private static DraftId draft(Context ctx) {
        String id = ctx.pathParam("id");
        if (!DraftId.isValid(id)) {
            throw new ProblemException(404, "Siklus ini tidak ada.");
        }
        return new DraftId(id);
    }

    private static EntryId entry(Context ctx) {
        String id = ctx.pathParam("entry");
        if (!EntryId.isValid(id)) {
            throw new ProblemException(
                    422,
                    "Id hanya boleh berisi huruf, angka, titik, garis bawah, dan tanda hubung,"
                            + " paling banyak 64.");
        }
        return new EntryId(id);
    }

    private static Editor editor(Context ctx) {
        return new Editor(Access.account(ctx), ctx.ip());
    }

    /** The draft's version that the editor saw, where the call says so: {@code If-Match: "7"}. */
    private static @Nullable Long seen(Context ctx) {
        String match = ctx.header("If-Match");
        if (match == null || match.equals("*")) {
            return null;
        }
        String digits = match.replace("\"", "");
        if (!digits.matches("\\d{1,18}")) {
            throw new ProblemException(422, "If-Match harus berisi versi draf.");
        }
        return Long.valueOf(digits);
    }

    private static int page(@Nullable String text) {
        if (text == null) {
            return 1;
        }
        if (!text.matches("[1-9]\\d{0,5}")) {
            throw new ProblemException(422, "page harus bilangan mulai dari 1.");
        }
        return Integer.parseInt(text);
    }
}
