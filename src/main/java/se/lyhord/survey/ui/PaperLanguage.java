package se.lyhord.survey.ui;

import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import se.lyhord.survey.template.Language;
import se.lyhord.survey.template.TabletWords;
import se.lyhord.survey.template.Template;

/** The language that a paper is printed in; Swedish unless another is chosen. */
class PaperLanguage extends Select<Language> {

    PaperLanguage(Template template, TabletWords words, Consumer<String> chosen) {
        setLabel(getTranslation("survey.paper.language"));
        setItemLabelGenerator(Language::name);
        setEmptySelectionAllowed(false);
        var languages = words.languages().stream()
                .filter(language -> template.languages().contains(language.tag()))
                .toList();
        setItems(languages);
        addValueChangeListener(change -> chosen.accept(change.getValue().tag()));
        languages.stream().findFirst().ifPresent(this::setValue);
    }
}
