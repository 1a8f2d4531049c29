package se.lyhord.survey.ui.editor;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import se.lyhord.survey.template.Condition;
import se.lyhord.survey.template.DraftCondition;
import se.lyhord.survey.template.DraftQuestion;
import se.lyhord.survey.template.Kind;
import se.lyhord.survey.template.Rearranging;

/** When a question is asked: always, or after certain answers to a question before it. */
class ConditionForm extends Div {

    private final transient Desk desk;
    private final int at;
    private final CheckboxGroup<String> answers = new CheckboxGroup<>();

    ConditionForm(Desk desk, int at) {
        this.desk = desk;
        this.at = at;
        addClassName("draft-two");
        answers.setLabel(getTranslation("survey.templates.show-if.answers"));
        answers.setItemLabelGenerator(this::answer);
        answers.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(condition()
                        .map(one -> new DraftCondition(
                                one.question(),
                                change.getValue().stream().sorted().toList())));
            }
        });
        add(question(), answers);
        showAnswers();
    }

    private Optional<DraftCondition> condition() {
        return desk.draft().questions().get(at).showIf();
    }

    private ComboBox<String> question() {
        var ids = new LinkedHashSet<String>();
        desk.draft().questions().subList(0, at).stream()
                .filter(one -> one.kind() != Kind.NUMBER && one.kind() != Kind.TEXT)
                .map(DraftQuestion::id)
                .forEach(ids::add);
        condition().map(DraftCondition::question).ifPresent(ids::add);
        var field = new ComboBox<String>(getTranslation("survey.templates.show-if"));
        field.setItems(ids);
        field.setPlaceholder(getTranslation("survey.templates.show-if.always"));
        field.setClearButtonVisible(true);
        field.setItemLabelGenerator(id -> desk.draft()
                .find(id)
                .map(one -> id + " " + one.text().in(getLocale().getLanguage()))
                .orElse(id));
        field.setValue(condition().map(DraftCondition::question).orElse(null));
        field.addValueChangeListener(change -> {
            keep(Optional.ofNullable(change.getValue()).map(id -> new DraftCondition(id, List.of())));
            showAnswers();
        });
        return field;
    }

    private void showAnswers() {
        var condition = condition();
        answers.setVisible(condition.isPresent());
        condition.ifPresent(one -> {
            var possible = new ArrayList<>(
                    desk.draft().find(one.question()).map(desk.draft()::answers).orElse(List.of()));
            // An answer that there is not is shown too, so that it can be taken away.
            one.values().stream().filter(value -> !possible.contains(value)).forEach(possible::add);
            answers.setItems(possible);
            answers.setValue(new LinkedHashSet<>(one.values()));
        });
    }

    private String answer(String value) {
        var earlier = condition().flatMap(one -> desk.draft().find(one.question()));
        if (value.equals(Condition.DONT_KNOW)) {
            return getTranslation("survey.templates.dont-know");
        }
        var choices = earlier.filter(one -> one.kind() != Kind.SCALE)
                .map(DraftQuestion::options)
                .orElse(desk.draft().steps());
        var language = getLocale().getLanguage();
        return earlier.filter(one -> one.kind() == Kind.SCALE).isPresent()
                        && value.matches("[1-9]")
                        && Integer.parseInt(value) <= choices.size()
                ? value + " " + choices.get(Integer.parseInt(value) - 1).text().in(language)
                : choices.stream()
                        .filter(choice -> choice.value().equals(value))
                        .map(choice -> choice.text().in(language))
                        .findFirst()
                        .orElse(value);
    }

    private void keep(Optional<DraftCondition> condition) {
        desk.type(draft -> Rearranging.change(draft, at, question -> question.with(condition)));
    }
}
