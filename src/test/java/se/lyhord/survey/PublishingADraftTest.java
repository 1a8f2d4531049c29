package se.lyhord.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.lyhord.access.Role;
import se.lyhord.survey.EditingTemplates.Importing;
import se.lyhord.survey.EditingTemplates.Saving;
import se.lyhord.survey.PublishingADraft.Outcome;
import se.lyhord.survey.template.DraftQuestion;
import se.lyhord.survey.template.DraftQuestion.Field;
import se.lyhord.survey.template.Question;
import se.lyhord.survey.template.Rearranging;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.TemplateDraft;
import se.lyhord.survey.template.Templates;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;

/** A version is copied, changed, declared and published; what is published stays as it is. */
@IntegrationTest
class PublishingADraftTest {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String FILE = """
            template: %s
            version: 1
            title: {sv: Prov, en: Trial}
            ages: 12-20
            steps:
              - {sv: Nej, en: 'No'}
              - {sv: Ja, en: 'Yes'}
            questions:
              - {id: T1, kind: scale, dimension: safety, text: {sv: Jag är trygg, en: I am safe}}
              - {id: T2, kind: scale, dimension: safety, text: {sv: Jag kan vila, en: I can rest}}
            """;
    private static final String PACK = """
            template: %s
            template_version: 1
            language: uk
            version: 3
            reviewed: true
            title: Проба
            steps: [Ні, Так]
            questions:
              T1: Мені безпечно
              T2: {text: Я можу відпочити, read_aloud: Відпочити}
            """;

    @Autowired
    EditingTemplates editing;

    @Autowired
    PublishingADraft publishing;

    @Autowired
    Templates templates;

    private String name = "";
    private ActingAs acting;

    @BeforeEach
    void aQuestionnaireOfItsOwnInThreeLanguages() {
        name = "provenkat-" + NEXT.incrementAndGet();
        assertThat(templates.publish(FILE.formatted(name))).isEmpty();
        assertThat(templates.publishTranslation(PACK.formatted(name))).isEmpty();
        acting = ActingAs.a(Role.QUALITY_LEAD, "ORG");
    }

    @AfterEach
    void nobodyIsSignedIn() {
        acting.close();
    }

    @Test
    void aChangedWordingIsDeclaredAndPublishedAsTheNextVersion() {
        var draft = editing.copy(name, 1).orElseThrow();
        save(draft, reworded(draft(draft)));
        assertThat(publishing.publish(draft, 2)).isInstanceOf(Outcome.Unsound.class);

        save(draft, declared(draft(draft), DraftQuestion.BROKEN));
        assertThat(publishing.publish(draft, 3)).isEqualTo(new Outcome.Published(name, 2, List.of(), List.of("uk")));
        var version = templates.newest(name).orElseThrow();
        assertThat(version.questions())
                .extracting(question -> question.text().in("sv"), Question::breaksSeries)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Jag känner mig trygg", true),
                        org.assertj.core.groups.Tuple.tuple("Jag kan vila", false));
        assertThat(editing.find(draft)).isEmpty();
        assertThat(templates.yaml(name, 1)).hasValue(FILE.formatted(name));
    }

    @Test
    void aTranslationComesAlongWhereEveryTextItNeedsIsAsItWas() {
        var draft = editing.copy(name, 1).orElseThrow();
        save(draft, Rearranging.move(Rearranging.remove(draft(draft), 0), 0, true));
        assertThat(publishing.publish(draft, 2)).isEqualTo(new Outcome.Published(name, 2, List.of("uk"), List.of()));
        var version = templates.find(name, 2).orElseThrow();
        assertThat(version.questions()).singleElement().satisfies(question -> {
            assertThat(question.text().in("uk")).isEqualTo("Я можу відпочити");
            assertThat(question.aloud("uk")).isEqualTo("Відпочити");
        });
        assertThat(version.packs()).containsEntry("uk", new Template.PackVersion(1, true));
    }

    @Test
    void whatIsPublishedCannotBeChanged() {
        assertThat(templates.publish(FILE.formatted(name).replace("trygg", "lugn")))
                .hasValueSatisfying(reason -> assertThat(reason).contains("in use with other content"));
        assertThat(templates
                        .find(name, 1)
                        .orElseThrow()
                        .questions()
                        .getFirst()
                        .text()
                        .in("sv"))
                .isEqualTo("Jag är trygg");
    }

    @Test
    void theSecondOfTwoWritersIsToldAndNothingOfTheFirstIsLost() {
        var draft = editing.copy(name, 1).orElseThrow();
        var seen = draft(draft);
        assertThat(editing.save(draft, 1, reworded(seen))).isEqualTo(new Saving.Saved(2));
        assertThat(editing.save(draft, 1, Rearranging.remove(seen, 1)))
                .isInstanceOfSatisfying(
                        Saving.Overtaken.class, other -> assertThat(other.by()).isEqualTo("Test Person"));
        assertThat(draft(draft)).isEqualTo(reworded(seen));
        assertThat(publishing.publish(draft, 1)).isInstanceOf(Outcome.Overtaken.class);
        assertThat(editing.delete(draft, 1)).isFalse();
        assertThat(editing.delete(draft, 2)).isTrue();
        assertThat(editing.save(draft, 2, seen)).isInstanceOf(Saving.Gone.class);
    }

    @Test
    void aDraftThatIsPublishedTwiceAtOnceIsOneVersion() throws Exception {
        var draft = editing.copy(name, 1).orElseThrow();
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Outcome> publish = () -> {
                try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
                    return publishing.publish(draft, 1);
                }
            };
            var outcomes = new ArrayList<Outcome>();
            for (var done : threads.invokeAll(List.of(publish, publish))) {
                outcomes.add(done.get());
            }
            assertThat(outcomes).filteredOn(Outcome.Published.class::isInstance).hasSize(1);
        }
        assertThat(templates.newest(name).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void aFileBecomesADraftOrIsRefusedWithItsLine() {
        assertThat(editing.importFile(FILE.formatted(name)
                        .replace(
                                "kind: scale, dimension: safety, text: {sv: Jag kan",
                                "kind: scales, text: {sv: Jag kan")))
                .isInstanceOfSatisfying(
                        Importing.Refused.class,
                        refused -> assertThat(refused.line()).isEqualTo(10));
        assertThat(editing.importFile(templates.yaml(name, 1).orElseThrow()))
                .isInstanceOfSatisfying(Importing.Imported.class, imported -> {
                    assertThat(draft(imported.draft()).template()).isEqualTo(name);
                    assertThat(draft(imported.draft()).basedOn()).isEqualTo(1);
                });
    }

    @Test
    void nobodyButAQualityLeadWritesAndAnAdministratorMayLook() {
        var draft = editing.copy(name, 1).orElseThrow();
        try (var _ = ActingAs.a(Role.ADMINISTRATOR, "ORG")) {
            assertThat(editing.drafts()).isNotEmpty();
            assertThatThrownBy(() -> editing.copy(name, 1)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> publishing.publish(draft, 1)).isInstanceOf(AccessDeniedException.class);
        }
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "ORG")) {
            assertThatThrownBy(() -> editing.drafts()).isInstanceOf(AccessDeniedException.class);
        }
    }

    private static TemplateDraft reworded(TemplateDraft draft) {
        return Rearranging.change(draft, 0, question -> question.with(Field.TEXT_SV, "Jag känner mig trygg"));
    }

    private static TemplateDraft declared(TemplateDraft draft, String comparable) {
        return Rearranging.change(draft, 0, question -> question.with(Field.COMPARABLE, comparable));
    }

    private TemplateDraft draft(UUID id) {
        return editing.find(id).orElseThrow().draft();
    }

    private void save(UUID id, TemplateDraft draft) {
        var rowVersion = editing.find(id).orElseThrow().rowVersion();
        assertThat(editing.save(id, rowVersion, draft)).isInstanceOf(Saving.Saved.class);
    }
}
