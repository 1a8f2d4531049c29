package se.lyhord.report.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import se.lyhord.datafile.Bilingual;
import se.lyhord.indicator.explanation.UsesOfIndicators;
import se.lyhord.shell.Texts;

/** Tells which indicators have a card on the overview. */
@Component
class CardsOfIndicators implements UsesOfIndicators {

    private static final String CARD = "report.figure.used.card";

    private final Texts texts;

    CardsOfIndicators(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Use> of(String indicator) {
        var card = new Bilingual(texts.getTranslation(CARD, Texts.SWEDISH), texts.getTranslation(CARD, Texts.ENGLISH));
        return DashboardView.INDICATORS.contains(indicator) ? List.of(new Use(card, "dashboard")) : List.of();
    }
}
