package se.lyhord.survey.template;

import se.lyhord.datafile.MarkedYaml;
import se.lyhord.survey.template.Question.Option;

/**
 * A step of a scale, or an option of a question, while it is being written.
 *
 * @param value its code in files; of a step its number
 * @param text what is read
 * @param picture file name of its picture, or empty
 */
public record DraftChoice(String value, DraftText text, String picture) {

    static DraftChoice of(Option option) {
        return new DraftChoice(
                option.value(), DraftText.of(option.text()), option.picture().orElse(""));
    }

    static DraftChoice in(MarkedYaml at) {
        return new DraftChoice(DraftFile.text(at, "value"), DraftText.in(at), DraftFile.text(at, "picture"));
    }

    public DraftChoice with(DraftText newText) {
        return new DraftChoice(value, newText, picture);
    }

    public DraftChoice withValue(String newValue) {
        return new DraftChoice(newValue, text, picture);
    }

    public DraftChoice withPicture(String newPicture) {
        return new DraftChoice(value, text, newPicture);
    }
}
