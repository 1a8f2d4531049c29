package se.lyhord.survey.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import se.lyhord.organisation.Quarter;
import se.lyhord.survey.Opening;
import se.lyhord.survey.RoundKind;
import se.lyhord.survey.Sample;
import se.lyhord.survey.template.Template;

/** Which questionnaire a new round has, when it goes on and for whom. */
class OpeningForm extends Div {

    private final Quarter quarter;
    private final transient Function<RoundKind, Sample> samples;
    private final Select<Template> questionnaire = new Select<>();
    private final RadioButtonGroup<RoundKind> kind = new RadioButtonGroup<>();
    private final IntegerField invited = new IntegerField();
    private final DaysField days;
    private final Div more = new Div();
    private transient Sample seen = Sample.NOBODY;

    OpeningForm(
            Quarter quarter,
            List<Template> questionnaires,
            Function<RoundKind, Sample> samples,
            Consumer<Opening> open) {
        this.quarter = quarter;
        this.samples = samples;
        this.days = new DaysField(quarter);
        addClassNames("panel", "survey-round-new");
        questionnaire.addClassName("survey-round-questionnaire");
        questionnaire.setLabel(getTranslation("survey.round.questionnaire"));
        questionnaire.setItems(questionnaires);
        questionnaire.setItemLabelGenerator(template -> name(template, getLocale()));
        questionnaire.setValue(questionnaires.getFirst());
        questionnaire.addValueChangeListener(_ -> showMore());
        kind.setLabel(getTranslation("survey.round.kind"));
        kind.setItems(RoundKind.values());
        kind.setItemLabelGenerator(item -> getTranslation("survey.round.kind." + item.key()));
        kind.setValue(RoundKind.WHOLE_QUARTER);
        kind.addValueChangeListener(_ -> showMore());
        kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        invited.setLabel(getTranslation("survey.round.invited"));
        invited.setMin(1);
        invited.setMax(Opening.MOST_INVITED);
        invited.setStepButtonsVisible(true);
        var button = new Button(getTranslation("survey.round.open"), _ -> asked().ifPresent(open));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new H2(getTranslation("survey.round.new")), questionnaire, kind, more, Parts.row("toolbar", button));
        showMore();
    }

    /** Its title and for what ages it is: two can be called the same. */
    static String name(Template template, Locale locale) {
        return "%s (%s)".formatted(template.title().in(locale), template.ageRange());
    }

    private void showMore() {
        more.removeAll();
        var chosen = kind.getValue();
        if (chosen == RoundKind.PERIOD) {
            more.add(days);
        }
        if (chosen.isSample()) {
            seen = samples.apply(chosen);
            more.add(new SampleTable(chosen, seen, () -> samples.apply(chosen)));
        } else {
            more.add(invited);
        }
        if (chosen != RoundKind.WHOLE_QUARTER) {
            var seasonal = new Paragraph(getTranslation("survey.round.seasonal"));
            seasonal.addClassName("survey-round-warning");
            more.add(seasonal);
        }
        if (questionnaire.getValue().asks() == Template.Asks.RELATIVES) {
            more.add(new Paragraph(getTranslation("survey.round.relatives")));
        }
    }

    private Optional<Opening> asked() {
        var template = questionnaire.getValue().id();
        var chosen = kind.getValue();
        if (chosen.isSample()) {
            return Optional.of(Opening.ofSample(template, chosen, quarter, seen));
        }
        return chosen == RoundKind.PERIOD
                ? days.days().flatMap(span -> number().map(count -> Opening.ofDays(template, span, count)))
                : number().map(count -> Opening.ofAll(template, quarter, count));
    }

    private Optional<Integer> number() {
        var number = invited.getValue();
        if (number != null && number >= 1 && number <= Opening.MOST_INVITED) {
            return Optional.of(number);
        }
        invited.setErrorMessage(getTranslation("survey.round.invited.missing"));
        invited.setInvalid(true);
        invited.focus();
        return Optional.empty();
    }
}
