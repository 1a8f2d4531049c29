package se.lyhord.survey.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import se.lyhord.survey.template.DraftQuestion;
import se.lyhord.survey.template.DraftQuestion.Field;
import se.lyhord.survey.template.Kind;
import se.lyhord.survey.template.Rearranging;

/** One question: its words first, then what it measures, what can be answered, and the rest. */
class QuestionForm extends Div {

    /** The dimensions that have a name in the product's languages. */
    private static final List<String> NAMED = List.of("safety", "self_determination", "participation");

    private final transient Desk desk;
    private final transient List<String> pictures;
    private final int at;
    private final ComparabilityForm comparability;

    QuestionForm(Desk desk, int at, List<String> pictures) {
        this.desk = desk;
        this.at = at;
        this.pictures = pictures;
        addClassNames("panel", "draft-form");
        add(new QuestionHeading(desk, at));
        add(two(area(Field.TEXT_SV, "text-sv"), area(Field.TEXT_EN, "text-en")));
        comparability = new ComparabilityForm(desk, at);
        add(comparability);
        var measures = two(kind(), line(Field.ID, "id"));
        if (question().kind() == Kind.SCALE) {
            measures.add(dimension());
        }
        if (question().kind() == Kind.NUMBER) {
            measures.add(line(Field.MOST, "most"));
        }
        add(measures);
        if (DraftQuestion.hasOwnOptions(question().kind())) {
            add(options());
        }
        add(rest());
    }

    /** What was typed may have changed what follows from it. */
    void typed() {
        comparability.show();
    }

    private DraftQuestion question() {
        return desk.draft().questions().get(at);
    }

    private Component area(Field field, String key) {
        return Fields.lines(label(key), question().get(field), text -> type(question -> question.with(field, text)));
    }

    private TextField line(Field field, String key) {
        return Fields.line(label(key), question().get(field), text -> type(question -> question.with(field, text)));
    }

    private Component dimension() {
        var known = desk.draft().questions().stream()
                .map(question -> question.get(Field.DIMENSION))
                .filter(dimension -> !dimension.isEmpty())
                .distinct()
                .sorted()
                .toList();
        var field = Fields.oneOf(
                label("dimension"),
                known,
                question().get(Field.DIMENSION),
                chosen -> type(question -> question.with(Field.DIMENSION, chosen)));
        field.setItemLabelGenerator(
                name -> NAMED.contains(name) ? getTranslation("survey.templates.dimension." + name) : name);
        return field;
    }

    private Select<Kind> kind() {
        var kind = new Select<Kind>();
        kind.setLabel(label("kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(
                one -> getTranslation("survey.templates.kind." + one.name().toLowerCase(Locale.ROOT)));
        kind.setValue(question().kind());
        kind.addValueChangeListener(change -> desk.rearrange(
                draft -> Rearranging.change(
                        draft,
                        at,
                        question -> question.with(Field.KIND, change.getValue().name())),
                new Selection.OfQuestion(at)));
        return kind;
    }

    private Component options() {
        return ChoicesForm.ofOptions(
                getTranslation("survey.templates.options"),
                question().options(),
                pictures,
                options -> type(question -> question.with(options)));
    }

    private Details rest() {
        var picture = Fields.oneOf(
                label("picture"),
                pictures,
                question().get(Field.PICTURE),
                chosen -> type(question -> question.with(Field.PICTURE, chosen)));
        var rest = new Details(
                getTranslation("survey.templates.rest"),
                two(picture, line(Field.NATIONAL, "national")),
                two(area(Field.ALOUD_SV, "aloud-sv"), area(Field.ALOUD_EN, "aloud-en")),
                new ConditionForm(desk, at));
        rest.setOpened(
                !question().get(Field.PICTURE).isEmpty() || question().showIf().isPresent());
        return rest;
    }

    private void type(UnaryOperator<DraftQuestion> change) {
        desk.type(draft -> Rearranging.change(draft, at, change));
    }

    private String label(String key) {
        return getTranslation("survey.templates.field." + key);
    }

    private static Div two(Component... parts) {
        var two = new Div(parts);
        two.addClassName("draft-two");
        return two;
    }
}
