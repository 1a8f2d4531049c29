package se.lyhord.plan.reminder;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.People;
import se.lyhord.access.Person;
import se.lyhord.access.Role;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.plan.TwoHomes;

/**
 * Homes A and B with three stays at A, and people who answer for them. On 15 August 2022, the clock's day in tests, by the
 * deadlines of profile hvb (28 days to establish, 6 months between follow-ups):
 *
 * <ul>
 *   <li>P1 began on 25 July without a plan: to be established by 22 August, in 7 days;
 *   <li>P2 began on 1 June without a plan: to be established by 29 June, overdue;
 *   <li>P3 has a plan of 15 January: to be followed up by 15 July, overdue;
 *   <li>P4 has a plan of 31 March: to be followed up by 30 September, in 46 days, not soon.
 * </ul>
 */
public record DutifulStaff(JdbcClient jdbc, TwoHomes homes, People people) {

    /** Written by the database's own administrator, since no role of the application may do all of it. */
    public static DutifulStaff withFourStays(HomeDatabase database, TransactionTemplate transaction, People people) {
        var jdbc = JdbcClient.create(
                new DriverManagerDataSource(database.jdbcUrl(), database.username(), database.password()));
        jdbc.sql(
                        "truncate plan.contact, plan.substitution, plan.reminding, plan.version, plan.care_order, plan.sending,"
                                + " plan.signature, plan.municipality_rule, access.person cascade")
                .update();
        var homes = TwoHomes.empty(jdbc, transaction);
        homes.aStay("A", "P1", "2022-07-25", null);
        homes.aStay("A", "P2", "2022-06-01", null);
        homes.aStay("A", "P3", "2022-01-01", null);
        homes.aPlan("A", "P3", "2022-01-15");
        homes.aStay("A", "P4", "2022-01-01", null);
        homes.aPlan("A", "P4", "2022-03-31");
        return new DutifulStaff(jdbc, homes, people);
    }

    /** Somebody who signs in, and wants mail to {@code <username>@kommun.example}. */
    public void aPerson(String username, Role role, String... nodes) {
        people.save(new Person(username, "Somebody", "", role, Set.of(nodes), true, false));
        wants(username, addressOf(username));
    }

    /** Lets a person have mail to an address. */
    public void wants(String username, String address) {
        jdbc.sql("""
                        insert into plan.reminding (username, mail) values (?, ?)
                        on conflict (username) do update set mail = excluded.mail""").params(username, address).update();
    }

    public static String addressOf(String username) {
        return username + "@kommun.example";
    }

    public void madeUp(String username) {
        jdbc.sql("update access.person set made_up = true where username = ?")
                .param(username)
                .update();
    }

    public void closed(String username) {
        jdbc.sql("update access.person set enabled = false where username = ?")
                .param(username)
                .update();
    }

    public void movesTo(String username, String node) {
        jdbc.sql("update access.person_node set node_code = ? where username = ?")
                .params(node, username)
                .update();
    }

    /** Who answers for a stay's plan, and in their place. */
    public void answers(String stay, String contact, @Nullable String deputy) {
        jdbc.sql("insert into plan.contact values (:stay, 'A', :contact, :deputy)")
                .param("stay", stay)
                .param("contact", contact)
                .param("deputy", deputy)
                .update();
    }

    public void substitutes(String substitute, String absent, String from, String until) {
        jdbc.sql("insert into plan.substitution values (?, ?, ?, ?::date, ?::date, 'test')")
                .params(substitute + absent + from, absent, substitute, from, until)
                .update();
    }

    /** An order about a stay, after which its plan must be updated within 14 days. */
    void anOrder(String stay, String day) {
        jdbc.sql(
                        "insert into plan.care_order values (?, ?, 'A', ?::date, 'nurse', 'test', 'test', 'test', '2022-01-01')")
                .params(stay + day, stay, day)
                .update();
    }

    /** Lets the municipality of all stays agree on follow-ups with so many months between them. */
    void followUpWithin(int months) {
        jdbc.sql("""
                        insert into plan.municipality_rule
                            (municipality_code, profile, valid_from, follow_up_times, follow_up_within_months)
                        values ('0180', 'hvb', '2020-01-01', 1, ?)""").param(months).update();
    }

    /** How all want to be reminded, as it stands in the database. */
    String allThatIsKept() {
        return String.join(
                "\n",
                jdbc.sql("select r::text from plan.reminding r")
                        .query(String.class)
                        .list());
    }
}
