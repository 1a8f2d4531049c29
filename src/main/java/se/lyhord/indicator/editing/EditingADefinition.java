package se.lyhord.indicator.editing;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.Person;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.indicator.Definition;
import se.lyhord.indicator.Definition.Rule;
import se.lyhord.indicator.Definitions;
import se.lyhord.indicator.editing.Drafts.Kept;
import se.lyhord.organisation.Quarter;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.Templates;

/** A quality lead writes the next version of an indicator that counts answers. SQL is never written here. */
@Service
@Transactional
@RolesAllowed(Role.Names.QUALITY_LEAD)
public class EditingADefinition {

    private final Drafts drafts;
    private final Definitions definitions;
    private final Templates templates;
    private final SignedIn signedIn;
    private final Clock clock;

    EditingADefinition(Drafts drafts, Definitions definitions, Templates templates, SignedIn signedIn, Clock clock) {
        this.drafts = drafts;
        this.definitions = definitions;
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

        /** The draft was deleted or proposed meanwhile; nothing is kept. */
        record Gone() implements Saving {}
    }

    public List<Kept> drafts() {
        return drafts.all();
    }

    public Optional<Kept> find(UUID draft) {
        return drafts.find(draft);
    }

    /** Begins the next version of an indicator; empty where there is none or it is counted by SQL. */
    public Optional<UUID> begin(String code) {
        return from(code, DefinitionDraft::nextOf).map(draft -> keep(draft, Set.of()));
    }

    /** Begins an indicator of its own as a copy; empty where there is none or it is counted by SQL. */
    public Optional<UUID> copy(String code) {
        return from(code, DefinitionDraft::copyOf).map(draft -> keep(draft, Set.of()));
    }

    /**
     * Keeps a draft as a new one beside what there is.
     *
     * @param writers usernames of those who wrote in it before
     */
    public UUID keep(DefinitionDraft draft, Set<String> writers) {
        var id = UUID.randomUUID();
        var all = new HashSet<>(writers);
        all.add(me().username());
        drafts.add(new Kept(id, draft, all, 1, me().displayName(), LocalDate.now(clock)));
        return id;
    }

    /** Keeps a change of the draft that was read under a row version. */
    public Saving save(UUID id, int rowVersion, DefinitionDraft draft) {
        var next =
                new Kept(id, draft, Set.of(me().username()), rowVersion + 1, me().displayName(), LocalDate.now(clock));
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

    /** What stands against proposing it. */
    public List<Problem> problems(DefinitionDraft draft) {
        var taken = definitions.all().stream().map(Definition::code).collect(Collectors.toUnmodifiableSet());
        return DraftRules.problems(
                draft, taken, templates.newest(), from(draft.base(), DefinitionDraft::nextOf), earliest());
    }

    /**
     * The day from which a version may count: the first of the quarter that is going on. Counting answers that were told
     * of already in another way tells of those whom the two ways part.
     */
    private LocalDate earliest() {
        return Quarter.of(LocalDate.now(clock)).firstDay();
    }

    /** The questionnaires that can be counted, in their newest version. */
    public List<Template> questionnaires() {
        return templates.newest();
    }

    private Optional<DefinitionDraft> from(String code, BiFunction<Definition, LocalDate, DefinitionDraft> begun) {
        return definitions
                .find(code)
                .filter(found -> found.rule() instanceof Rule.Survey)
                .map(found -> begun.apply(found, earliest()));
    }

    private Person me() {
        return signedIn.person().orElseThrow();
    }
}
