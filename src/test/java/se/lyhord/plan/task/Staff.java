package se.lyhord.plan.task;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lyhord.access.People;
import se.lyhord.access.Person;
import se.lyhord.access.Role;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.plan.TwoHomes;

/** Those who work at the two homes, and what another day has left behind of theirs. */
public record Staff(TwoHomes homes, People people) {

    /** Kim and Sam at home A, Bo at home B, Mo above both, and Fia, who manages home A. */
    public static Staff ofBoth(TwoHomes homes, People people) {
        var staff = new Staff(homes, people);
        staff.run("delete from access.person");
        staff.run("delete from plan.substitution");
        staff.isThere("kim", "Kim", Role.CONTACT_PERSON, "A");
        staff.isThere("sam", "Sam", Role.CONTACT_PERSON, "A");
        staff.isThere("bo", "Bo", Role.CONTACT_PERSON, "B");
        staff.isThere("mo", "Mo", Role.CONTACT_PERSON, "ORG");
        staff.isThere("fia", "Fia", Role.HOME_MANAGER, "A");
        staff.isThere("dilan", "Dilan", Role.DIVISION_MANAGER, "ORG");
        return staff;
    }

    public void isThere(String username, String name, Role role, String node) {
        people.save(new Person(username, name, "", role, Set.of(node), true, false));
    }

    /** The account is closed. */
    public void leaves(String username) {
        var person = people.find(username).orElseThrow();
        people.save(new Person(
                username, person.displayName(), person.passwordHash(), person.role(), person.nodes(), false, false));
    }

    public void answers(String home, String stay, String contact, @Nullable String deputy) {
        run("insert into plan.contact values (?, ?, ?, ?)", stay, home, contact, deputy);
    }

    public void isAway(String absent, String substitute, String from, String until) {
        run(
                "insert into plan.substitution values (?, ?, ?, ?::date, ?::date, 'fia')",
                absent + from,
                absent,
                substitute,
                from,
                until);
    }

    public void anOrder(String home, String stay, OrderKind kind, String day) {
        run(
                "insert into plan.care_order values (?, ?, ?, ?::date, ?, 'sjuksköterska', 'Näringsdryck', 'fia', ?::timestamptz)",
                stay + kind + day,
                stay,
                home,
                day,
                kind.key(),
                day);
    }

    /** The first version went to the case officer. */
    public void isSent(String home, String stay, String day) {
        run(
                "insert into plan.sending values (?, ?, ?, 1, ?::date, 'socialsekreterare', 'mail', 'fia', ?::timestamptz)",
                stay + day,
                stay,
                home,
                day,
                day);
    }

    private void run(String sql, @Nullable Object... values) {
        WholeOrganisation.run(() -> homes.transaction()
                .executeWithoutResult(_ -> homes.jdbc().sql(sql).params(values).update()));
    }
}
