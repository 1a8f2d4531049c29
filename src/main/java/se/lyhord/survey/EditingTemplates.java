package se.lyhord.survey;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.Person;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.survey.template.DraftFile;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.TemplateDraft;
import se.lyhord.survey.template.TemplateDrafts;
import se.lyhord.survey.template.TemplateDrafts.Kept;
import se.lyhord.survey.template.Templates;

/** A quality lead writes the next version of a questionnaire; an administrator may look at the drafts. */
@Service
@Transactional
@RolesAllowed(Role.Names.QUALITY_LEAD)
public class EditingTemplates {

    private final TemplateDrafts drafts;
    private final Templates templates;
    private final SignedIn signedIn;
    private final Clock clock;

    EditingTemplates(TemplateDrafts drafts, Templates templates, SignedIn signedIn, Clock clock) {
        this.drafts = drafts;
        this.templates = templates;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What became of keeping a change. */
    public sealed interface Saving {

        /** It is kept, under this row version. */
        record Saved(int rowVersion) implements Saving {}

        /** Somebody else has changed the draft since it was read; nothing is kept. */
        record Overtaken(String by, LocalDate on) implements Saving {}

        /** The draft was deleted or published meanwhile; nothing is kept. */
        record Gone() implements Saving {}
    }

    /** What became of a file. */
    public sealed interface Importing {

        /** It is a draft now. */
        record Imported(UUID draft) implements Importing {}

        /** It is no questionnaire, and where and why; lines count from 1. */
        record Refused(int line, String reason) implements Importing {}
    }

    @Transactional(readOnly = true)
    @RolesAllowed({Role.Names.QUALITY_LEAD, Role.Names.ADMINISTRATOR})
    public List<Kept> drafts() {
        return drafts.all();
    }

    @Transactional(readOnly = true)
    @RolesAllowed({Role.Names.QUALITY_LEAD, Role.Names.ADMINISTRATOR})
    public Optional<Kept> find(UUID draft) {
        return drafts.find(draft);
    }

    /** Begins the next version of a questionnaire as a copy of an earlier one; empty where there is none such. */
    public Optional<UUID> copy(String template, int version) {
        return templates.find(template, version).map(found -> keep(TemplateDraft.nextOf(found)));
    }

    /** Takes a file in as a draft, whatever version it calls itself. */
    public Importing importFile(String yaml) {
        return switch (DraftFile.readWhole(yaml)) {
            case DraftFile.Reading.Refused(var line, var reason) -> new Importing.Refused(line, reason);
            case DraftFile.Reading.Read(var draft) -> {
                var newest = templates
                        .newest(draft.template())
                        .map(Template::version)
                        .orElse(0);
                yield new Importing.Imported(keep(draft.named(draft.template(), newest)));
            }
        };
    }

    /** Keeps a draft as a new one beside what there is. */
    public UUID keep(TemplateDraft draft) {
        var id = UUID.randomUUID();
        drafts.add(new Kept(id, draft, 1, me(), LocalDate.now(clock)));
        return id;
    }

    /** Keeps a change of the draft that was read under a row version. */
    public Saving save(UUID id, int rowVersion, TemplateDraft draft) {
        var next = new Kept(id, draft, rowVersion + 1, me(), LocalDate.now(clock));
        if (drafts.replace(next)) {
            return new Saving.Saved(next.rowVersion());
        }
        return drafts.find(id)
                .<Saving>map(other -> new Saving.Overtaken(other.changedBy(), other.changedOn()))
                .orElseGet(Saving.Gone::new);
    }

    /** Deletes a draft as it was seen; false where somebody else has changed it since. */
    public boolean delete(UUID draft, int rowVersion) {
        return drafts.delete(draft, rowVersion);
    }

    /** Puts a draft back that was deleted. */
    public void restore(Kept deleted) {
        drafts.add(deleted);
    }

    private String me() {
        return signedIn.person().map(Person::displayName).orElseThrow();
    }
}
