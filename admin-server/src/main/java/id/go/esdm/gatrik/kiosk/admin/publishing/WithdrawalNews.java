package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.Names;
import id.go.esdm.gatrik.kiosk.admin.people.People;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.sop.Bulletin;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Tells the Koordinator, and the Sesditjen, for two weeks of what one person hid at once (A19). */
public final class WithdrawalNews implements Bulletin {
    private static final Set<Role> TOLD = EnumSet.of(Role.KOORDINATOR, Role.SESDITJEN);
    private static final Duration AS_NEWS = Duration.ofDays(14);

    private final Publications publications;
    private final People people;

    public WithdrawalNews(Publications publications, People people) {
        this.publications = publications;
        this.people = people;
    }

    @Override
    public List<News> of(Account reader, Instant now) {
        if (!TOLD.contains(reader.role())) {
            return List.of();
        }
        Names names = Names.of(people);
        return publications.withdrawalsSince(now.minus(AS_NEWS)).stream()
                .filter(each -> !each.by().equals(reader.person()))
                .map(each -> news(each, names))
                .toList();
    }

    private static News news(Publication withdrawal, Names names) {
        return new News(
                withdrawal.removed() + " informasi ditarik dari kiosk",
                "%s menariknya dengan alasan: %s"
                        .formatted(
                                names.of(withdrawal.by()),
                                Objects.requireNonNullElse(withdrawal.reason(), "")),
                "/publikasi/" + withdrawal.edition(),
                withdrawal.at());
    }
}
