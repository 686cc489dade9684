package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.people.Appointment;
import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.StandInKind;
import id.go.esdm.gatrik.kiosk.admin.web.Form;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.Violation;
import id.go.esdm.gatrik.kiosk.admin.web.Wib;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What was typed into the forms of accounts, read with every fault named at once. */
final class AccountForms {
    private final Form form;
    private final List<Violation> wrong = new ArrayList<>();

    AccountForms(Form form) {
        this.form = form;
    }

    /** What somebody is appointed to: by whole days of the office's zone, the last one included. */
    Appointment appointment(PersonId person) {
        Role role = role();
        StandInKind kind = choice("kind", StandInKind.values(), "Pilih Plh. atau Plt.");
        LocalDate from = date("from");
        LocalDate until = date("until");
        check();
        return new Appointment(
                person,
                Objects.requireNonNull(role),
                Objects.requireNonNull(kind),
                midnight(Objects.requireNonNull(from)),
                midnight(Objects.requireNonNull(until).plusDays(1)),
                form.text("letter"));
    }

    @Nullable Role role() {
        return choice("role", Role.values(), "Pilih peran.");
    }

    /** A password exactly as typed. */
    char[] password(String field) {
        String typed = form.exact(field);
        if (typed.isEmpty()) {
            wrong.add(Violation.of(field, "Isi kata sandi ini."));
        }
        return typed.toCharArray();
    }

    /**
     * Refuses what is wrong so far.
     *
     * @throws ProblemException 422
     */
    void check() {
        if (!wrong.isEmpty()) {
            throw new ProblemException(422, "Belum lengkap, jadi tidak ada yang berubah.", wrong);
        }
    }

    private <E extends Enum<E>> @Nullable E choice(String field, E[] all, String sentence) {
        Optional<E> found =
                Arrays.stream(all).filter(each -> each.name().equals(form.text(field))).findFirst();
        if (found.isEmpty()) {
            wrong.add(Violation.of(field, sentence));
        }
        return found.orElse(null);
    }

    private @Nullable LocalDate date(String field) {
        try {
            return LocalDate.parse(form.value(field));
        } catch (DateTimeParseException unfit) {
            wrong.add(Violation.of(field, "Isi tanggal, misalnya 2026-11-23."));
            return null;
        }
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Wib.ZONE).toInstant();
    }
}
