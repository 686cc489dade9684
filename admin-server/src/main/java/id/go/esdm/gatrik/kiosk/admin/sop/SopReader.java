package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.archive.PaperKind;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.sop.LocatedJson.Items;
import id.go.esdm.gatrik.kiosk.admin.sop.LocatedJson.Member;
import id.go.esdm.gatrik.kiosk.admin.sop.LocatedJson.Members;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.InvalidJsonException;
import id.go.esdm.gatrik.kiosk.edition.StrictJson;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Reads one version of the SOP from its file. Whatever is wrong with it is told by line and column, all of it at once; only what is
 * no JSON at all ends the reading where it is found.
 */
public final class SopReader {
    /** The largest file, in bytes: a thousand times what the SOP needs. */
    public static final int LARGEST = 1 << 20;

    private static final int MOST_MINUTES = 100_000;

    private final SopFields fields = new SopFields();

    private SopReader() {}

    /** Reads the file's bytes. */
    public static SopReading read(byte[] file) {
        if (file.length > LARGEST) {
            return faulty("Berkas ini lebih besar dari 1 MiB; itu bukan berkas SOP.");
        }
        String text;
        try {
            text = StrictJson.text(file);
        } catch (InvalidJsonException notUtf8) {
            return faulty("Berkas ini bukan teks UTF-8. Simpan ulang sebagai UTF-8.");
        }
        SopReader reader = new SopReader();
        LocatedJson whole =
                LocatedJson.read(
                        text.startsWith("\ufeff") ? text.substring(1) : text, reader.fields::add);
        Sop sop = whole == null ? null : reader.sop(whole);
        List<SopFault> faults =
                reader.fields.faults().stream()
                        .sorted(
                                Comparator.comparingInt(SopFault::line)
                                        .thenComparingInt(SopFault::column))
                        .toList();
        return faults.isEmpty()
                ? new SopReading.Sound(Objects.requireNonNull(sop), text, Sha256.of(file))
                : new SopReading.Faulty(faults);
    }

    /** Where a sound file says its id. */
    static TextPlace placeOfId(String text) {
        LocatedJson whole =
                LocatedJson.read(text.startsWith("\ufeff") ? text.substring(1) : text, _ -> {});
        return whole instanceof Members(_, var members) && members.get("id") != null
                ? Objects.requireNonNull(members.get("id")).value().place()
                : TextPlace.START;
    }

    private static SopReading faulty(String message) {
        return new SopReading.Faulty(List.of(SopFault.at(TextPlace.START, message)));
    }

    /** An SOP that counts only if nothing was wrong. */
    private @Nullable Sop sop(LocatedJson whole) {
        if (!(whole instanceof Members members)) {
            fields.add(SopFault.at(whole.place(), "Isi berkas harus satu objek { … }."));
            return null;
        }
        fields.onlyKnown(members, Sop.class);
        String id = fields.id(members);
        String number = fields.text(members, "number");
        String name = fields.text(members, "name");
        var established = fields.date(members, "established", true);
        var revised = fields.date(members, "revised", false);
        var effective = fields.date(members, "effective", false);
        String approvedBy = fields.text(members, "approvedBy");
        List<String> legalBases = fields.texts(members, "legalBases", true);
        List<String> related = fields.texts(members, "related", false);
        List<String> warnings = fields.texts(members, "warnings", false);
        List<String> qualifications = fields.texts(members, "qualifications", false);
        List<String> equipment = fields.texts(members, "equipment", false);
        List<String> recording = fields.texts(members, "recording", false);
        List<Step> steps = steps(members);
        if (!fields.faults().isEmpty() || established == null) {
            return null;
        }
        return new Sop(
                id,
                number,
                name,
                established,
                revised,
                effective,
                approvedBy,
                legalBases,
                related,
                warnings,
                qualifications,
                equipment,
                recording,
                steps);
    }

    private List<Step> steps(Members members) {
        Member member = fields.required(members, "steps");
        if (member == null) {
            return List.of();
        }
        if (!(member.value() instanceof Items(TextPlace place, List<LocatedJson> items))) {
            fields.add(
                    SopFault.at(
                            member.value().place(), "\"steps\" harus daftar sembilan langkah."));
            return List.of();
        }
        if (items.size() != Sop.STEPS) {
            fields.add(
                    SopFault.at(
                            place,
                            "Harus tepat sembilan langkah, tetapi ada "
                                    + items.size()
                                    + ". Urutan sembilan langkah adalah bagian dari program."));
        }
        List<Step> steps = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            Step step = step(items.get(at), at + 1);
            if (step != null) {
                steps.add(step);
            }
        }
        return steps;
    }

    private @Nullable Step step(LocatedJson item, int expected) {
        if (!(item instanceof Members members)) {
            fields.add(SopFault.at(item.place(), "Langkah harus berupa objek { … }."));
            return null;
        }
        int before = fields.faults().size();
        fields.onlyKnown(members, Step.class);
        Integer number = fields.whole(members, "number");
        if (number != null && number != expected) {
            fields.fault(
                    members,
                    "number",
                    "Di tempat ini harus langkah "
                            + expected
                            + ", tetapi tertulis "
                            + number
                            + ". Urutkan dari 1 sampai 9.");
        }
        Integer minutes = fields.whole(members, "minutes");
        if (minutes != null && (minutes <= 0 || minutes > MOST_MINUTES)) {
            fields.fault(
                    members, "minutes", "Mutu baku harus lebih dari 0 menit kerja, misalnya 60.");
        }
        String title = fields.text(members, "title");
        String activity = fields.text(members, "activity");
        List<Role> lanes =
                Arrays.stream(Role.values()).filter(role -> role != Role.ADMINISTRATOR).toList();
        List<Role> actors = fields.names(members, "actors", lanes, true, "Peran");
        List<Role> receivers = fields.names(members, "receivers", lanes, false, "Peran");
        List<String> requires = fields.texts(members, "requires", false);
        List<String> outputs = fields.texts(members, "outputs", false);
        String note = fields.optionalText(members, "note");
        List<PaperKind> papers =
                fields.names(members, "papers", List.of(PaperKind.values()), false, "Jenis naskah");
        if (fields.faults().size() > before || minutes == null || number == null) {
            return null;
        }
        return new Step(
                number, title, activity, actors, receivers, requires, minutes, outputs, note,
                papers);
    }
}
