package se.lyhord.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.report.AToldHome.SAFETY;
import static se.lyhord.report.AToldHome.aNotice;
import static se.lyhord.report.AToldHome.kept;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.ReleasedFigures;
import se.lyhord.survey.YouSaidWeDid;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;

/** What a tablet reads, where nobody is signed in: what its home has published, and nothing else. */
@IntegrationTest
class ToldToTheYoungTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TellingWhatWasDone telling;

    @Autowired
    YouSaidWeDid told;

    @Autowired
    ReleasedFigures figures;

    private AToldHome home;

    @BeforeEach
    void homesAAndBHaveNothingToTell() {
        home = AToldHome.empty(jdbc, transaction, telling);
        home.run(
                "update report.notice set state = 'withdrawn', published_on = coalesce(published_on, date '2022-01-01')");
    }

    @Test
    void aTabletReadsWhatItsHomeHasPublishedAlone() {
        home.aDraft(aNotice("A", new NoticeText("Utkast", "Utkast")));
        var ofA = home.aPublished(aNotice("A"));
        home.aPublished(aNotice("B", new NoticeText("Om B", "Om B")));
        assertThat(told.latest("A"))
                .extracting(YouSaidWeDid.Notice::heard)
                .containsExactly("Det är oroligt på kvällarna.");
        assertThat(told.latest("B")).extracting(YouSaidWeDid.Notice::heard).containsExactly("Om B");
        assertThat(told.latest("R")).isEmpty();
        assertThat(told.latest("' or true --")).isEmpty();
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            kept(telling.withdraw(ofA.id(), ofA.version()));
        }
        assertThat(told.latest("A")).isEmpty();
    }

    @Test
    void theFigureIsReadAnewAndGoesWhereALaterReleaseWithholdsIt() {
        home.aPublished(aNotice("A", SAFETY));
        assertThat(told.latest("A").getFirst().figure()).contains("18 av 24 känner sig trygga här");
        home.run("update release.figure set numerator = 17 where indicator = 'dimension_safety' and node = 'A'");
        assertThat(told.latest("A").getFirst().figure()).contains("17 av 24 känner sig trygga här");
        home.run(
                "update release.figure set status = 'withheld', numerator = null, denominator = null where node = 'A'");
        assertThat(told.latest("A").getFirst().figure()).isEmpty();
    }

    @Test
    void aFigureAboveTheHomeSaysWhere() {
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            var draft = kept(telling.write(NoticeId.draw(), aNotice("A", new Quote("dimension_safety", "R"))));
            kept(telling.publish(draft.id(), draft.version()));
        }
        assertThat(told.latest("A").getFirst().figure()).contains("27 av 44 i Region R känner sig trygga där de bor");
    }

    @Test
    void theEnglishTextIsForReadersOfEnglishAlone() {
        var plain = aNotice("A", SAFETY);
        home.aPublished(new NoticeContent(
                "A",
                plain.quarter(),
                Optional.empty(),
                plain.swedish(),
                new NoticeText("Evenings are noisy.", "Two of the staff stay awake."),
                plain.quote()));
        var english = told.latest("A", "en").getFirst();
        assertThat(english.heard()).isEqualTo("Evenings are noisy.");
        assertThat(english.figure()).contains("18 of 24 feel safe here");
        assertThat(english.language()).isEqualTo("en");
        assertThat(told.latest("A", "ar").getFirst().language()).isEqualTo("sv");
    }

    @Test
    void withoutAScopeNothingButWhatIsQuotedCanBeRead() {
        home.aDraft(aNotice("A", SAFETY));
        assertThat(figures.quarters("dimension_safety", "A", "T"))
                .as("a draft opens nothing")
                .isEmpty();
        home.aPublished(aNotice("A", SAFETY));
        assertThat(figures.quarters("dimension_safety", "A", "T")).containsOnlyKeys(Quarter.of("2022-Q2"));
        assertThat(figures.quarters("dimension_safety", "A", "K")).isEmpty();
        assertThat(figures.quarters("dimension_safety", "R", "T")).isEmpty();
        assertThat(rows("select heard from report.notice")).isZero();
        assertThat(rows("select heard from report.published_at('A')")).isEqualTo(1);
    }

    @Test
    void noRowOfAnotherHomeCanBeWrittenWhateverTheProgramDoes() {
        home.aPublished(aNotice("A"));
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "B")) {
            assertThat(transaction.<Integer>execute(
                            _ -> jdbc.sql("update report.notice set heard = 'x' where unit_code = 'A'")
                                    .update()))
                    .isZero();
            assertThatThrownBy(() ->
                            transaction.executeWithoutResult(_ -> jdbc.sql("""
                            insert into report.notice values (gen_random_uuid(), 'A', '2022-Q2', null, 'x', 'x', '', '',
                                null, null, 'published', '2022-08-15', 1, 'b', '2022-08-15')""").update()))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }
    }

    private long rows(String sql) {
        return transaction.<Integer>execute(
                _ -> jdbc.sql(sql).query().listOfRows().size());
    }
}
