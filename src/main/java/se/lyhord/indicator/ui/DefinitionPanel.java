package se.lyhord.indicator.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import java.util.Optional;
import se.lyhord.datafile.Bilingual;
import se.lyhord.indicator.Definition;

/** What an indicator counts, in plain words. */
class DefinitionPanel extends Section {

    private final DescriptionList list = new DescriptionList();

    DefinitionPanel(Definition definition) {
        addClassNames("panel", "indicator-part", "indicator-definition");
        var words = definition.words();
        told("definition", Optional.of(definition.definition()));
        told("denominator", words.denominator());
        told("numerator", words.numerator());
        told("limits", words.limits());
        told("source", Optional.of(definition.origin()));
        told("direction", getTranslation("indicator.direction." + lower(definition.direction())));
        told(
                "aim",
                definition.target().isPresent()
                        ? new Words(getLocale()).percent(definition.target().getAsDouble())
                        : getTranslation("indicator.target.none"));
        told("valid-from", new Words(getLocale()).day(definition.validFrom()));
        told("genders", getTranslation(definition.isByGender() ? "indicator.genders.all" : "indicator.genders.none"));
        told(
                "version",
                getTranslation("indicator.version.of", String.valueOf(definition.version()), definition.code()));
        add(new H2(getTranslation("indicator.what")), list);
    }

    private void told(String field, Optional<Bilingual> text) {
        told(field, text.map(both -> both.in(getLocale())).orElseGet(() -> getTranslation("indicator.not-said")));
    }

    private void told(String field, String text) {
        Parts.told(list, getTranslation("indicator.field." + field), text);
    }

    private static String lower(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
