package id.go.esdm.gatrik.kiosk.admin.people;

import id.go.esdm.gatrik.kiosk.edition.Roster;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The next roster, put together from the one before. What has counted is never taken away: it is given an end, so that old approvals
 * stay valid for their time.
 */
final class RosterChange {
    private final int version;
    private final Instant from;
    private final List<Roster.Member> members;
    private final List<Roster.Server> servers;

    /** A change at that time to that roster; to none, when it is the first. */
    RosterChange(@Nullable Roster before, Instant now) {
        this.version = before == null ? 1 : before.version() + 1;
        this.from = now.truncatedTo(ChronoUnit.SECONDS);
        this.members = new ArrayList<>(before == null ? List.of() : before.members());
        this.servers = new ArrayList<>(before == null ? List.of() : before.servers());
    }

    /** Lets the person sign in that role with that key from now on, and with no other. */
    RosterChange admit(PersonId person, Role role, String key) {
        retire(person);
        members.add(new Roster.Member(person.value(), role.name(), key, from, null));
        return this;
    }

    /** Ends what the person may sign; the second that runs still counts, since approvals carry whole seconds. */
    RosterChange retire(PersonId person) {
        String id = person.value();
        members.replaceAll(member ->
                member.person().equals(id) && lasts(member, after(member.from()))
                        ? ending(member, after(member.from()))
                        : member);
        return this;
    }

    /** Lets a person sign in another's role as well, for as long as it is appointed to from now on. */
    RosterChange appoint(StandIn standIn, String key) {
        Instant begin = standIn.from().isAfter(from) ? standIn.from() : from;
        if (standIn.until().isAfter(begin)) {
            members.add(
                    new Roster.Member(
                            standIn.person().value(),
                            standIn.role().name(),
                            key,
                            begin,
                            standIn.until()));
        }
        return this;
    }

    /** Ends an appointment earlier; one that has not begun has never counted and goes without a trace. */
    RosterChange shorten(StandIn standIn, Instant end) {
        members.removeIf(member -> isOf(member, standIn) && !member.from().isBefore(end));
        members.replaceAll(member -> isOf(member, standIn) ? ending(member, end) : member);
        return this;
    }

    /** Makes that key the one server key that counts from now on. */
    RosterChange server(String key) {
        boolean listed = servers.stream().anyMatch(s -> s.key().equals(key) && s.until() == null);
        servers.replaceAll(server ->
                server.key().equals(key) || server.until() != null
                        ? server
                        : new Roster.Server(server.key(), server.from(), after(server.from())));
        if (!listed) {
            servers.add(new Roster.Server(key, from, null));
        }
        return this;
    }

    Roster roster() {
        return new Roster(version, members, servers);
    }

    /** One person stands in for one role only once at a time, so that the end tells which it is. */
    private static boolean isOf(Roster.Member member, StandIn standIn) {
        return member.person().equals(standIn.person().value())
                && member.role().equals(standIn.role().name())
                && standIn.until().equals(member.until());
    }

    private static boolean lasts(Roster.Member member, Instant at) {
        Instant until = member.until();
        return until == null || until.isAfter(at);
    }

    private static Roster.Member ending(Roster.Member member, Instant end) {
        return new Roster.Member(member.person(), member.role(), member.key(), member.from(), end);
    }

    /** The end of the running second, or of the first one of a period if the clock was set back since. */
    private Instant after(Instant start) {
        return (from.isAfter(start) ? from : start).plusSeconds(1);
    }
}
