package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.sop.LocatedJson.Figure;
import id.go.esdm.gatrik.kiosk.admin.sop.LocatedJson.Items;
import id.go.esdm.gatrik.kiosk.admin.sop.LocatedJson.Member;
import id.go.esdm.gatrik.kiosk.admin.sop.LocatedJson.Members;
import id.go.esdm.gatrik.kiosk.admin.sop.LocatedJson.Text;
import id.go.esdm.gatrik.kiosk.admin.sop.LocatedJson.Word;
import id.go.esdm.gatrik.kiosk.admin.web.PlainText;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The properties of a file of the SOP, one by one; what is wrong with them is gathered. */
final class SopFields {
    private static final int LONGEST = 2_000;
    private static final int MOST_TOLD = 200;

    private final List<SopFault> faults = new ArrayList<>();

    void add(SopFault fault) {
        if (faults.size() < MOST_TOLD) {
            faults.add(fault);
        }
    }

    List<SopFault> faults() {
        return faults;
    }

    /** Something wrong with the value of a property that is there. */
    void fault(Members members, String name, String message) {
        Member member = members.members().get(name);
        add(SopFault.at(member == null ? members.place() : member.value().place(), message));
    }

    /** Tells every property that the record does not have. */
    void onlyKnown(Members members, Class<? extends Record> type) {
        List<String> known =
                Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
        members.members()
                .forEach((name, member) -> {
                    if (!known.contains(name)) {
                        add(
                                SopFault.at(
                                        member.name(),
                                        "\""
                                                + name
                                                + "\" tidak dikenal. Yang dikenal: "
                                                + String.join(", ", known)
                                                + "."));
                    }
                });
    }

    /** The property, which must be there. */
    @Nullable Member required(Members members, String name) {
        Member member = members.members().get(name);
        if (member == null || isNull(member)) {
            add(
                    SopFault.at(
                            member == null ? members.place() : member.value().place(),
                            "\"" + name + "\" belum ada; wajib diisi."));
            return null;
        }
        return member;
    }

    /** The id of a version, by which cycles know it. */
    String id(Members members) {
        String id = text(members, "id");
        if (!id.isEmpty() && !id.matches("[A-Za-z0-9._-]{1,64}")) {
            fault(
                    members,
                    "id",
                    "Id terdiri atas huruf, angka, titik, atau tanda hubung, misalnya 73-2023.");
        }
        return id;
    }

    String text(Members members, String name) {
        Member member = required(members, name);
        return member == null ? "" : text(name, member.value());
    }

    @Nullable String optionalText(Members members, String name) {
        Member member = members.members().get(name);
        return member == null || isNull(member) ? null : text(name, member.value());
    }

    /** @param filled whether it must hold something */
    List<String> texts(Members members, String name, boolean filled) {
        List<String> texts = new ArrayList<>();
        for (LocatedJson item : items(members, name, filled)) {
            texts.add(text(name, item));
        }
        return texts;
    }

    @Nullable LocalDate date(Members members, String name, boolean mustBe) {
        Member member = members.members().get(name);
        if (!mustBe && (member == null || isNull(member))) {
            return null;
        }
        String text = text(members, name);
        LocalDate date = Words.date(text);
        if (!text.isEmpty() && date == null) {
            fault(members, name, "Tulis tanggal yang ada, sebagai 2023-11-03.");
        }
        return date;
    }

    @Nullable Integer whole(Members members, String name) {
        Member member = required(members, name);
        if (member == null) {
            return null;
        }
        if (member.value() instanceof Figure(_, String digits) && digits.matches("-?\\d{1,9}")) {
            return Integer.valueOf(digits);
        }
        fault(members, name, "\"" + name + "\" harus bilangan bulat tanpa tanda kutip.");
        return null;
    }

    /** @param filled whether it must hold something */
    <E extends Enum<E>> List<E> names(
            Members members, String name, List<E> known, boolean filled, String what) {
        List<E> names = new ArrayList<>();
        for (LocatedJson item : items(members, name, filled)) {
            Optional<E> found =
                    known.stream()
                            .filter(each ->
                                    item instanceof Text(_, String text)
                                            && each.name().equals(text))
                            .findFirst();
            if (found.isEmpty()) {
                add(
                        SopFault.at(
                                item.place(),
                                what
                                        + " ini tidak dikenal. Yang dikenal: "
                                        + known.stream()
                                                .map(Enum::name)
                                                .collect(Collectors.joining(", "))
                                        + "."));
            } else if (names.contains(found.get())) {
                add(SopFault.at(item.place(), found.get().name() + " ditulis dua kali."));
            } else {
                names.add(found.get());
            }
        }
        return names;
    }

    private List<LocatedJson> items(Members members, String name, boolean filled) {
        Member member = required(members, name);
        if (member == null) {
            return List.of();
        }
        if (!(member.value() instanceof Items(_, List<LocatedJson> items))) {
            fault(members, name, "\"" + name + "\" harus daftar [ … ].");
            return List.of();
        }
        if (filled && items.isEmpty()) {
            fault(members, name, "\"" + name + "\" tidak boleh kosong.");
        }
        return items;
    }

    private String text(String name, LocatedJson value) {
        if (!(value instanceof Text(_, String text))) {
            add(SopFault.at(value.place(), "\"" + name + "\" harus teks dalam tanda kutip."));
            return "";
        }
        if (text.isBlank()) {
            add(SopFault.at(value.place(), "\"" + name + "\" tidak boleh kosong."));
            return "";
        }
        int forbidden = PlainText.forbidden(text);
        if (forbidden >= 0) {
            add(SopFault.at(value.place(), PlainText.refusal(forbidden)));
            return "";
        }
        if (text.length() > LONGEST) {
            add(SopFault.at(value.place(), "Paling panjang " + LONGEST + " huruf dan tanda."));
            return "";
        }
        return text;
    }

    private static boolean isNull(Member member) {
        return member.value() instanceof Word(_, String word) && word.equals("null");
    }
}
