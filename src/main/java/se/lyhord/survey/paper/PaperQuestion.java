package se.lyhord.survey.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lyhord.document.Html;
import se.lyhord.survey.template.Condition;
import se.lyhord.survey.template.Kind;
import se.lyhord.survey.template.Question;
import se.lyhord.survey.template.TabletWords;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.Templates;

/**
 * Prints the questions of a questionnaire in one language.
 *
 * @param templates has the pictures
 */
record PaperQuestion(Template template, String tag, TabletWords words, Templates templates) {

    private static final Map<String, String> MEDIA_TYPES =
            Map.of("svg", "image/svg+xml", "png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg");

    Html html(Question question, String heading) {
        var number = template.positionOf(question.id()).orElseThrow() + 1;
        var text = question.text().in(tag);
        var parts = new ArrayList<Html>();
        parts.add(Html.of(heading, Html.phrase(number + ". " + text)).with("class", "question"));
        question.showIf().ifPresent(condition -> parts.add(hint(onlyIf(condition))));
        if (question.kind() == Kind.MULTIPLE) {
            parts.add(hint(words.text(tag, "paper.several")));
        }
        question.picture()
                .flatMap(file -> picture(file, text))
                .ifPresent(picture -> parts.add(Html.of("p", picture.with("class", "asked"))));
        parts.add(answers(question));
        return Html.of("div", parts).with("class", "item");
    }

    private static Html hint(String text) {
        return Html.of("p", Html.phrase(text)).with("class", "hint");
    }

    private String onlyIf(Condition condition) {
        var earlier = template.questions()
                .get(template.positionOf(condition.question()).orElseThrow());
        var number = template.positionOf(condition.question()).orElseThrow() + 1;
        var answers = earlier.options().stream()
                .filter(option -> condition.values().contains(option.value()))
                .map(option -> option.text().in(tag))
                .collect(Collectors.toCollection(ArrayList::new));
        if (condition.values().contains(Condition.DONT_KNOW)) {
            answers.add(words.text(tag, "dont-know"));
        }
        return words.text(tag, "paper.only-if", number, String.join(" / ", answers));
    }

    private Html answers(Question question) {
        return switch (question.kind()) {
            case NUMBER ->
                Html.of(
                        "p",
                        Html.text(words.text(tag, "number") + " "),
                        Html.of("span").with("class", "box number"));
            case TEXT ->
                Html.all(List.of(hint(words.text(tag, "write")), Html.of("div").with("class", "write")));
            case SCALE, YES_NO, SINGLE, MULTIPLE, PICTURE -> Html.of("ul", choices(question));
        };
    }

    private List<Html> choices(Question question) {
        var choices = new ArrayList<Html>();
        var key = 1;
        for (var option : question.options()) {
            var text = option.text().in(tag);
            choices.add(choice(key++, text, option.picture().flatMap(file -> picture(file, text))));
        }
        if (question.kind().hasDontKnow()) {
            choices.add(choice(Entered.DONT_KNOW_KEY, words.text(tag, "dont-know"), Optional.empty()));
        } else if (question.kind() == Kind.MULTIPLE) {
            choices.add(choice(Entered.NONE_KEY, words.text(tag, "none-of-these"), Optional.empty()));
        }
        return choices;
    }

    private static Html choice(int key, String text, Optional<Html> picture) {
        return Html.of(
                "li",
                Html.of("span").with("class", "box"),
                Html.text(" "),
                Html.of("span", String.valueOf(key)).with("class", "key"),
                Html.text(" "),
                picture.orElse(Html.text("")),
                Html.phrase(" " + text));
    }

    private Optional<Html> picture(String file, String alternative) {
        var ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(MEDIA_TYPES.get(ending))
                .flatMap(type -> templates
                        .media(template.id(), template.version(), file)
                        .map(bytes -> Html.picture(bytes, type, alternative)));
    }
}
