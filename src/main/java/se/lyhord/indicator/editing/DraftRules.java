package se.lyhord.indicator.editing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.lyhord.datafile.Bilingual;
import se.lyhord.indicator.DefinitionText;
import se.lyhord.survey.template.Template;

/** What a draft must keep before it can be proposed, field by field. */
final class DraftRules {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TEXT = 1500;
    private static final Set<DraftField> NAMES = Set.of(DraftField.NAME_SV, DraftField.NAME_EN);
    private static final List<DraftField> TEXTS = List.of(
            DraftField.NAME_SV,
            DraftField.NAME_EN,
            DraftField.DEFINITION_SV,
            DraftField.DEFINITION_EN,
            DraftField.DENOMINATOR_SV,
            DraftField.DENOMINATOR_EN,
            DraftField.NUMERATOR_SV,
            DraftField.NUMERATOR_EN,
            DraftField.LIMITS_SV,
            DraftField.LIMITS_EN,
            DraftField.SOURCE_SV,
            DraftField.SOURCE_EN,
            DraftField.NOTE);

    /** What tells of the expression in each language, by the field where it is asked for. */
    private static final Map<DraftField, List<DraftField>> WORDS = Map.of(
            DraftField.NUMERATOR_SV,
            List.of(DraftField.NUMERATOR_SV, DraftField.DENOMINATOR_SV, DraftField.DEFINITION_SV),
            DraftField.NUMERATOR_EN,
            List.of(DraftField.NUMERATOR_EN, DraftField.DENOMINATOR_EN, DraftField.DEFINITION_EN));

    private final DefinitionDraft draft;
    private final LocalDate earliest;
    private final List<Problem> problems = new ArrayList<>();

    private DraftRules(DefinitionDraft draft, LocalDate earliest) {
        this.draft = draft;
        this.earliest = earliest;
    }

    /**
     * @param taken codes that there are
     * @param questionnaires the newest version of each
     * @param base what it was begun from, as it would be typed
     * @param earliest the day from which it may count, the first of the quarter that is going on
     */
    static List<Problem> problems(
            DefinitionDraft draft,
            Set<String> taken,
            List<Template> questionnaires,
            Optional<DefinitionDraft> base,
            LocalDate earliest) {
        var rules = new DraftRules(draft, earliest);
        rules.code(taken);
        TEXTS.forEach(rules::text);
        rules.target();
        rules.validFrom();
        new ExpressionRules(draft, questionnaires).problems().forEach(rules.problems::add);
        rules.series();
        base.ifPresent(rules::something);
        base.ifPresent(rules::toldInWords);
        if (rules.problems.isEmpty()) {
            rules.readable();
        }
        return List.copyOf(rules.problems);
    }

    private void code(Set<String> taken) {
        if (!draft.isNew()) {
            return;
        }
        if (!draft.code().matches("[a-z][a-z0-9_]{2,49}")) {
            wrong(
                    DraftField.CODE,
                    "Koden skrivs med a–z, siffror och _, börjar med en bokstav och har 3–50 tecken.",
                    "The code is written with a–z, digits and _, begins with a letter and has 3–50 characters.");
        } else if (taken.contains(draft.code())) {
            wrong(
                    DraftField.CODE,
                    "Det finns redan en indikator med den koden.",
                    "There is an indicator with that code already.");
        }
    }

    private void text(DraftField field) {
        var longest = NAMES.contains(field) ? LONGEST_NAME : LONGEST_TEXT;
        if (draft.get(field).isBlank()) {
            wrong(field, "Skriv något här.", "Write something here.");
        } else if (draft.get(field).length() > longest) {
            wrong(field, "Högst %d tecken.".formatted(longest), "%d characters at most.".formatted(longest));
        }
    }

    private void target() {
        var target = draft.get(DraftField.TARGET);
        if (!target.isBlank() && DraftFile.share(target).isEmpty()) {
            wrong(
                    DraftField.TARGET,
                    "Målet är ett tal från 0 till 100, eller tomt.",
                    "The target is a number from 0 to 100, or empty.");
        }
    }

    private void validFrom() {
        try {
            if (LocalDate.parse(draft.get(DraftField.VALID_FROM)).isBefore(earliest)) {
                wrong(
                        DraftField.VALID_FROM,
                        "Tidigast %s, första dagen i kvartalet som pågår: svar från kvartal som har tagit slut räknas inte på ett nytt sätt."
                                .formatted(earliest),
                        "%s at the earliest, the first day of the quarter that is going on: answers of quarters that have ended are not counted in another way."
                                .formatted(earliest));
            }
        } catch (DateTimeParseException _) {
            wrong(DraftField.VALID_FROM, "Välj den dag den gäller från.", "Choose the day from which it counts.");
        }
    }

    private void series() {
        if (!draft.isNew() && draft.get(DraftField.BREAKS_SERIES).isEmpty()) {
            wrong(
                    DraftField.BREAKS_SERIES,
                    "Bestäm om värdena går att jämföra med dem före.",
                    "Decide whether the values can be compared with those before.");
        }
    }

    private void something(DefinitionDraft base) {
        if (!draft.isNew() && sameBut(base).equals(sameBut(draft))) {
            problems.add(new Problem(
                    Optional.empty(), new Bilingual("Inget är ändrat än.", "Nothing has been changed yet.")));
        }
    }

    /** Who reads the words must not read those of another expression. */
    private void toldInWords(DefinitionDraft base) {
        if (!draft.get(DraftField.EXPRESSION).equals(base.get(DraftField.EXPRESSION))) {
            WORDS.forEach((place, words) -> {
                if (words.stream().allMatch(field -> draft.get(field).equals(base.get(field)))) {
                    wrong(
                            place,
                            "Uttrycket är ändrat: säg det i ord också, här eller i definitionen.",
                            "The expression was changed: say so in words too, here or in the definition.");
                }
            });
        }
    }

    private static DefinitionDraft sameBut(DefinitionDraft draft) {
        return draft.with(DraftField.BREAKS_SERIES, "")
                .with(DraftField.NOTE, "")
                .with(DraftField.VALID_FROM, "");
    }

    private void readable() {
        if (DraftFile.of(draft, draft.basedOn() + 1).read() instanceof DefinitionText.Reading.Refused refused) {
            problems.add(new Problem(Optional.empty(), refused.reason()));
        }
    }

    private void wrong(DraftField field, String sv, String en) {
        problems.add(Problem.at(field, sv, en));
    }
}
