package se.lyhord.survey;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.survey.template.CarryingOver;
import se.lyhord.survey.template.Comparability;
import se.lyhord.survey.template.Problem;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.TemplateDraft;
import se.lyhord.survey.template.TemplateDrafts;
import se.lyhord.survey.template.TemplateRules;
import se.lyhord.survey.template.TemplateWriter;
import se.lyhord.survey.template.Templates;

/** Makes a draft the next version of its questionnaire, which from then on never changes. */
@Service
@RolesAllowed(Role.Names.QUALITY_LEAD)
public class PublishingADraft {

    private final TemplateDrafts drafts;
    private final Templates templates;
    private final TransactionTemplate transaction;

    PublishingADraft(TemplateDrafts drafts, Templates templates, TransactionTemplate transaction) {
        this.drafts = drafts;
        this.templates = templates;
        this.transaction = transaction;
    }

    /** What became of it. */
    public sealed interface Outcome {

        /**
         * It is in use from the next round on.
         *
         * @param carried languages whose translations came along
         * @param missing languages that the version before had and this one has not
         */
        record Published(String template, int version, List<String> carried, List<String> missing) implements Outcome {}

        /** Rules stand against it. */
        record Unsound(List<Problem> problems) implements Outcome {}

        /** It cannot be taken up, for what no rule looks at: a picture that is gone, another draft published just now. */
        record Refused(String reason) implements Outcome {}

        /** Somebody else changed, published or deleted the draft. */
        record Overtaken() implements Outcome {}
    }

    /** Every version of a questionnaire, to compare a draft with. */
    public List<Template> earlier(String template) {
        return templates.all().stream().filter(one -> one.id().equals(template)).toList();
    }

    /** Publishes a draft as it was seen: version and end of the draft at once, then its translations. */
    public Outcome publish(UUID id, int rowVersion) {
        var kept = drafts.find(id).filter(found -> found.rowVersion() == rowVersion);
        if (kept.isEmpty()) {
            return new Outcome.Overtaken();
        }
        var draft = kept.get().draft();
        var earlier = earlier(draft.template());
        var problems = TemplateRules.problems(draft, earlier);
        if (!TemplateRules.allow(problems)) {
            return new Outcome.Unsound(problems);
        }
        var version = earlier.stream().mapToInt(Template::version).max().orElse(0) + 1;
        var yaml = TemplateWriter.write(new Comparability(draft, earlier).declared(), version);
        return atOnce(() -> takeUp(id, rowVersion, yaml)).orElseGet(() -> published(draft, earlier, version));
    }

    private Optional<Outcome> atOnce(Supplier<Optional<Outcome>> work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var refusal = work.get();
            refusal.ifPresent(_ -> status.setRollbackOnly());
            return refusal;
        }));
    }

    /** Ending the draft comes first: of two who publish it the second waits here, and finds that it is gone. */
    private Optional<Outcome> takeUp(UUID id, int rowVersion, String yaml) {
        return drafts.delete(id, rowVersion)
                ? templates.publish(yaml).map(Outcome.Refused::new)
                : Optional.of(new Outcome.Overtaken());
    }

    private Outcome published(TemplateDraft draft, List<Template> earlier, int version) {
        var before = new Comparability(draft, earlier).before();
        if (before.isEmpty()) {
            return new Outcome.Published(draft.template(), version, List.of(), List.of());
        }
        var carrying = new CarryingOver(before.get(), draft);
        templates.translations(draft.template(), before.get().version()).stream()
                .flatMap(pack -> carrying.carry(pack, version).stream())
                .forEach(templates::publishTranslation);
        // The newest, since that looks whether translations have come.
        var carried = templates.newest(draft.template()).orElseThrow().packs().keySet();
        var wanted = before.get().packs().keySet().stream().sorted().toList();
        return new Outcome.Published(
                draft.template(),
                version,
                wanted.stream().filter(carried::contains).toList(),
                wanted.stream().filter(language -> !carried.contains(language)).toList());
    }
}
