package se.lyhord.plan.form;

import java.util.List;
import java.util.Optional;
import se.lyhord.datafile.Bilingual;

/**
 * A part of a form.
 *
 * @param id its name in the form
 * @param help may be missing
 * @param fields what is filled in; none in the section of goals
 * @param areas the areas of life that goals belong to; none but in the section of goals
 */
public record FormSection(
        String id, Bilingual title, Optional<Bilingual> help, List<FormField> fields, List<FormField.Option> areas) {

    public FormSection {
        fields = List.copyOf(fields);
        areas = List.copyOf(areas);
        if (fields.isEmpty() == areas.isEmpty()) {
            throw new IllegalArgumentException("a section has either fields or areas: " + id);
        }
    }

    /** Whether goals, sub-goals and activities are written here. */
    public boolean isOfGoals() {
        return !areas.isEmpty();
    }
}
