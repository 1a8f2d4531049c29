package se.lyhord.survey.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import se.lyhord.survey.template.CarryingOver;
import se.lyhord.survey.template.Language;
import se.lyhord.survey.template.Previewing;
import se.lyhord.survey.template.TabletWords;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.Templates;
import se.lyhord.survey.ui.QuestionPreview;

/** The question that is being written as a young person will see it, in a language that one chooses. */
class Preview extends Section {

    private static final List<String> OWN = List.of("sv", "en");

    private final transient Desk desk;
    private final transient Templates templates;
    private final transient TabletWords words;
    private final Select<Language> language = new Select<>();
    private final Div screen = new Div();

    Preview(Desk desk, Templates templates, TabletWords words) {
        this.desk = desk;
        this.templates = templates;
        this.words = words;
        addClassName("draft-preview");
        var tags = desk.comparability().before().map(Template::languages).orElse(OWN);
        language.setLabel(getTranslation("survey.templates.preview.language"));
        language.setItems(words.languages().stream()
                .filter(one -> tags.contains(one.tag()))
                .toList());
        language.setItemLabelGenerator(Language::name);
        words.language("sv").ifPresent(language::setValue);
        language.addValueChangeListener(_ -> show());
        add(new H2(getTranslation("survey.templates.preview")), language, screen);
    }

    final void show() {
        screen.removeAll();
        if (desk.selection() instanceof Selection.OfQuestion(var at)) {
            new Previewing(desk.draft(), desk.comparability().before())
                    .of(at)
                    .ifPresentOrElse(
                            this::show,
                            () -> screen.add(new Paragraph(getTranslation("survey.templates.preview.no-options"))));
        } else {
            screen.add(new Paragraph(getTranslation("survey.templates.preview.choose")));
        }
    }

    private void show(Template template) {
        var tag = language.getOptionalValue().map(Language::tag).orElse("sv");
        var asked = template.questions().getFirst();
        if (!OWN.contains(tag) && isToTranslate(asked.id())) {
            screen.add(new Paragraph(getTranslation("survey.templates.preview.not-translated")));
        }
        var name = getTranslation("survey.templates.preview.of", asked.text().in(tag));
        screen.add(new QuestionPreview(template, tag, name, templates, words));
    }

    private boolean isToTranslate(String question) {
        return desk.comparability()
                .before()
                .filter(before ->
                        new CarryingOver(before, desk.draft()).toTranslate().contains(question))
                .isPresent();
    }
}
