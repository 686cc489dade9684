package id.go.esdm.gatrik.kiosk.admin.sop;

import static id.go.esdm.gatrik.kiosk.admin.people.Role.ADMINISTRATOR;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.GET;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;

import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Json;
import id.go.esdm.gatrik.kiosk.admin.web.Problem;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;
import id.go.esdm.gatrik.kiosk.admin.web.Upload;
import id.go.esdm.gatrik.kiosk.admin.web.Uploads;
import id.go.esdm.gatrik.kiosk.admin.web.Violation;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import io.javalin.http.Context;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** The API of the SOP: which versions there are, and a revised one in their place. */
public final class SopRoutes implements RouteGroup {
    private static final String SOP = "/api/v1/sop";

    /** More than anybody mends at once; a file of nothing but faults must not come back many times as large. */
    private static final int MOST_FAULTS = 1_000;

    private final Sops sops;
    private final Uploads uploads;

    /** The API over those versions. */
    public SopRoutes(Sops sops, Uploads uploads) {
        this.sops = sops;
        this.uploads = uploads;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(GET, SOP, Access.signedIn(), this::current)
                .says("SOP yang diikuti siklus baru, dan daftar semua versinya")
                .answers(200, SopView.class);
        routes.add(GET, SOP + "/{id}", Access.signedIn(), this::version)
                .says("Satu versi SOP, yang diikuti siklus yang dimulai dengannya")
                .answers(200, SopView.class);
        routes.add(POST, SOP, Access.roles(ADMINISTRATOR), this::replace)
                .says("Memberlakukan berkas SOP bagi siklus baru; dryRun=true hanya memeriksa")
                .asks("dryRun")
                .takesParts("file")
                .answers(200, SopView.class)
                .answers(201, SopView.class);
    }

    private void current(Context ctx) {
        List<StoredSop> all = sops.all();
        Json.answer(ctx, 200, SopView.inForce(all.getFirst(), all));
    }

    private void version(Context ctx) {
        StoredSop found =
                sops.find(ctx.pathParam("id"))
                        .orElseThrow(() -> new ProblemException(404, "Versi SOP ini tidak ada."));
        Json.answer(ctx, 200, SopView.of(found, isInForce(found)));
    }

    /** 201 for a version that was not there before; 200 where nothing was changed. */
    private void replace(Context ctx) throws IOException {
        boolean dry =
                switch (String.valueOf(ctx.queryParam("dryRun"))) {
                    case "true" -> true;
                    case "false", "null" -> false;
                    default -> throw new ProblemException(422, "dryRun harus true atau false.");
                };
        byte[] file = file(ctx);
        boolean known = sops.newest().sha256().equals(Sha256.of(file));
        SopReading reading =
                dry ? sops.check(file) : sops.replace(Access.account(ctx).person(), ctx.ip(), file);
        switch (reading) {
            case SopReading.Faulty(List<SopFault> faults) -> throw refusal(faults);
            case SopReading.Sound sound -> {
                StoredSop told =
                        sops.find(sound.sop().id())
                                .orElseGet(() ->
                                        new StoredSop(
                                                sound.sop(),
                                                sound.text(),
                                                sound.sha256(),
                                                null,
                                                null));
                Json.answer(ctx, dry || known ? 200 : 201, SopView.of(told, isInForce(told)));
            }
        }
    }

    private byte[] file(Context ctx) throws IOException {
        try (Upload upload = uploads.read(ctx, SopReader.LARGEST);
                InputStream in = upload.getFile("file").open()) {
            return in.readNBytes(SopReader.LARGEST + 1);
        }
    }

    private boolean isInForce(StoredSop version) {
        return sops.newest().sha256().equals(version.sha256());
    }

    private static ProblemException refusal(List<SopFault> faults) {
        return new ProblemException(
                new Problem(
                        422,
                        SopFault.refusal(faults),
                        null,
                        null,
                        faults.stream()
                                .limit(MOST_FAULTS)
                                .map(fault -> Violation.of("file", fault.sentence()))
                                .toList(),
                        Map.of("faults", faults.stream().limit(MOST_FAULTS).toList())));
    }
}
