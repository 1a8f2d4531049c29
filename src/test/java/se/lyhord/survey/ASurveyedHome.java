package se.lyhord.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.testing.ActingAs;

/** Homes A and B, where the survey has not been opened. */
public record ASurveyedHome(JdbcClient jdbc, TransactionTemplate transaction, SurveyRounds rounds) {

    /** So many are invited: tests hand out codes until they have enough. */
    static final int INVITED = Opening.MOST_INVITED;

    /** A page of the tablet, as its script draws them. */
    public static final String PAGE = "00000000000000aa";

    public static ASurveyedHome empty(JdbcClient jdbc, TransactionTemplate transaction, SurveyRounds rounds) {
        var home = new ASurveyedHome(jdbc, transaction, rounds);
        home.run("update survey.collection set state = 'closed' where state = 'open'");
        for (var collection : home.rows("select collection from survey.collection")) {
            home.run("select survey.drop_partition('" + collection.get("collection") + "')");
        }
        home.run("delete from survey.collection");
        home.run("delete from survey.round");
        home.run("delete from survey.response");
        home.run("delete from survey.free_text");
        home.run("delete from survey.shown_language");
        home.run("delete from organisation.node");
        home.run("""
                insert into organisation.node values
                    ('ORG', 'All', 'organisation', null, null, '2020-01-01', null),
                    ('A', 'Home A', 'unit', 'ORG', 'hvb', '2020-01-01', null),
                    ('B', 'Home B', 'unit', 'ORG', 'hvb', '2020-01-01', null)""");
        return home;
    }

    public String anOpenRoundAndACode(String home) {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, home)) {
            rounds.open(home, INVITED);
            return aCode(home);
        }
    }

    public String aCode(String home) {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, home)) {
            return rounds.handOut(home).orElseThrow().written();
        }
    }

    public void close(String home) {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, home)) {
            rounds.close(home);
        }
    }

    public List<Map<String, Object>> rows(String sql) {
        var rows = new ArrayList<Map<String, Object>>();
        WholeOrganisation.run(() -> transaction.executeWithoutResult(
                _ -> rows.addAll(jdbc.sql(sql).query().listOfRows())));
        return rows;
    }

    public void run(String sql) {
        WholeOrganisation.run(() -> transaction.executeWithoutResult(_ -> {
            if (sql.startsWith("select")) {
                jdbc.sql(sql).query((_, _) -> true).list();
            } else {
                jdbc.sql(sql).update();
            }
        }));
    }
}
