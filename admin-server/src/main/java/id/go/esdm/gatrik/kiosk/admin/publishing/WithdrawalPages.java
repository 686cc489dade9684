package id.go.esdm.gatrik.kiosk.admin.publishing;

import static id.go.esdm.gatrik.kiosk.admin.people.Role.KOORDINATOR;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.PRANATA_HUMAS;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.SUBKOORDINATOR;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;

import id.go.esdm.gatrik.kiosk.admin.archive.LiveEdition;
import id.go.esdm.gatrik.kiosk.admin.sop.Actor;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleRequests;
import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Form;
import id.go.esdm.gatrik.kiosk.admin.web.Notice;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.edition.ContentFile;
import id.go.esdm.gatrik.kiosk.edition.Manifest;

import io.javalin.http.Context;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tarik (A19): choose what is to be hidden, say why, sign; the rest is published at once. */
public final class WithdrawalPages implements RouteGroup {
    /** Who may hide, each alone. */
    public static final Access WITHDRAWERS =
            Access.roles(PRANATA_HUMAS, SUBKOORDINATOR, KOORDINATOR);

    private static final String CHOOSE = "/publikasi/tarik";
    private static final String REASON = CHOOSE + "/alasan";
    private static final String TITLE = "Tarik informasi";
    private static final int MOST_FOUND = 50;
    private static final Locale INDONESIAN = Locale.of("id");

    private final Page page;
    private final Publications publications;
    private final Withdrawals withdrawals;

    WithdrawalPages(Page page, Publications publications, Withdrawals withdrawals) {
        this.page = page;
        this.publications = publications;
        this.withdrawals = withdrawals;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, CHOOSE, WITHDRAWERS, this::choose);
        routes.add(GET, REASON, WITHDRAWERS, this::ask);
        routes.add(POST, REASON, WITHDRAWERS, this::withdraw);
    }

    private void choose(Context ctx) {
        List<String> chosen = ctx.queryParams("pilih");
        String text = Objects.requireNonNullElse(ctx.queryParam("q"), "").strip();
        String wanted = text.toLowerCase(INDONESIAN);
        List<Entry> found =
                entries(
                        MOST_FOUND,
                        entry -> !chosen.contains(entry.id().value()) && matches(entry, wanted));
        page.show(
                ctx,
                "publishing/choose",
                TITLE,
                Map.of("chosen", chosen(chosen), "found", found, "text", text));
    }

    private void ask(Context ctx) {
        List<Entry> chosen = chosen(ctx.queryParams("pilih"));
        if (chosen.isEmpty()) {
            page.redirect(ctx, CHOOSE, Notice.warning("Pilih dahulu informasi yang ditarik."));
        } else {
            page.show(ctx, "publishing/withdraw", TITLE, model(chosen, Form.none()));
        }
    }

    private void withdraw(Context ctx) {
        Form form = Form.read(ctx);
        Actor actor = CycleRequests.actor(ctx);
        try {
            requireSeen(form);
            Publication done =
                    withdrawals.withdraw(
                            actor,
                            form.texts("pilih"),
                            form.text("reason"),
                            form.exact("password"));
            redirect(ctx, done);
        } catch (ProblemException refusal) {
            Optional<Publication> done = findDone(actor, form);
            if (done.isPresent()) {
                redirect(ctx, done.get());
            } else {
                List<Entry> chosen = chosen(form.texts("pilih"));
                page.showAgain(
                        ctx, refusal.problem(), "publishing/withdraw", TITLE, model(chosen, form));
            }
        }
    }

    private void redirect(Context ctx, Publication done) {
        page.redirect(
                ctx,
                "/publikasi/" + done.edition(),
                Notice.done(
                        "%d informasi ditarik. Edisi %d sudah terbit tanpa informasi itu."
                                .formatted(done.removed(), done.edition())));
    }

    private void requireSeen(Form form) {
        if (!form.value("edition").equals(Integer.toString(live()))) {
            throw new ProblemException(
                    409,
                    "Edisi lain sudah tayang sejak Anda membuka halaman ini. Periksa lagi"
                            + " pilihannya, lalu ulangi.");
        }
    }

    /** What this very form did when it was sent before. */
    private Optional<Publication> findDone(Actor actor, Form form) {
        String reason = Normalizer.normalize(form.value("reason"), Normalizer.Form.NFC);
        return publications
                .findNewest()
                .filter(newest -> newest.kind() == Manifest.Kind.WITHDRAWAL)
                .filter(newest -> newest.by().equals(actor.person()))
                .filter(newest -> reason.equals(newest.reason()))
                .filter(newest ->
                        form.value("edition").equals(Integer.toString(newest.edition() - 1)));
    }

    private Map<String, Object> model(List<Entry> chosen, Form typed) {
        return Map.of("chosen", chosen, "live", live(), "typed", typed);
    }

    private int live() {
        return publications.findNewest().map(Publication::edition).orElse(0);
    }

    private List<Entry> chosen(List<String> ids) {
        return entries(Integer.MAX_VALUE, entry -> ids.contains(entry.id().value()));
    }

    private List<Entry> entries(int most, Predicate<Entry> wanted) {
        Optional<LiveEdition> live = publications.live();
        List<Entry> found = new ArrayList<>();
        if (live.isPresent()) {
            try (ContentFile content = ContentFile.open(live.get().files().content())) {
                for (int line = 0; line < content.size() && found.size() < most; line++) {
                    Entry entry = content.entry(line);
                    if (wanted.test(entry)) {
                        found.add(entry);
                    }
                }
            }
        }
        return found;
    }

    private static boolean matches(Entry entry, String wanted) {
        return Stream.of(entry.id().value(), entry.title(), String.valueOf(entry.number()))
                .anyMatch(text -> text.toLowerCase(INDONESIAN).contains(wanted));
    }
}
