package se.lyhord.plan.form;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.lyhord.datafile.Bilingual;
import se.lyhord.plan.form.FormField.Kind;

/**
 * A form in a version; a version never changes once a server has started with it.
 *
 * @param id its name, the same in all versions
 * @param version from 1
 * @param profiles the operation profiles whose homes use it
 */
public record PlanForm(String id, int version, Bilingual title, Set<String> profiles, List<FormSection> sections) {

    /** The field that tells whether the person took part; every form has it, with the choices of {@link #TOOK_PART}. */
    public static final String PARTICIPATION = "participation";
    /** The field that tells what regard was paid to views and wishes; every form has it. */
    public static final String REGARD = "regard";
    /** Yes, partly, no. */
    public static final List<String> TOOK_PART = List.of("ja", "delvis", "nej");

    public PlanForm {
        profiles = Set.copyOf(profiles);
        sections = List.copyOf(sections);
        require(sections.stream().filter(FormSection::isOfGoals).count() == 1, "a form has one section with areas");
        requireDifferent(sections.stream().map(FormSection::id), "section");
        requireDifferent(fieldsOf(sections).map(FormField::id), "field");
        for (var element :
                List.of(ContentElement.COOPERATION, ContentElement.PARTICIPATION, ContentElement.FOLLOW_UP)) {
            require(
                    fieldsOf(sections).anyMatch(field -> field.element().equals(Optional.of(element))),
                    "no field tells the element " + element.key());
        }
        var participation = find(sections, PARTICIPATION).filter(field -> field.kind() == Kind.CHOICE);
        require(
                participation
                        .filter(field -> field.options().stream()
                                .map(FormField.Option::value)
                                .toList()
                                .equals(TOOK_PART))
                        .isPresent(),
                "the field " + PARTICIPATION + " is a choice of " + TOOK_PART);
        require(find(sections, REGARD).isPresent(), "there is no field " + REGARD);
    }

    /** All fields, in the order of the form. */
    public Stream<FormField> fields() {
        return fieldsOf(sections);
    }

    /** The fields of the page in easy words, in the order of that page. */
    public Stream<FormField> easyFields() {
        return fields().filter(field -> field.easy().isPresent())
                .sorted(Comparator.comparingInt(
                        field -> field.easy().orElseThrow().place()));
    }

    public Optional<FormField> field(String field) {
        return find(sections, field);
    }

    public FormSection goals() {
        return sections.stream().filter(FormSection::isOfGoals).findFirst().orElseThrow();
    }

    private static Optional<FormField> find(List<FormSection> sections, String field) {
        return fieldsOf(sections).filter(one -> one.id().equals(field)).findFirst();
    }

    private static Stream<FormField> fieldsOf(List<FormSection> sections) {
        return sections.stream().flatMap(section -> section.fields().stream());
    }

    private static void requireDifferent(Stream<String> ids, String what) {
        var seen = new HashSet<String>();
        ids.forEach(id -> require(seen.add(id), "there are two of the " + what + " " + id));
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
