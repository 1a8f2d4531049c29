package se.lyhord.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import se.lyhord.report.signal.Comparison;
import se.lyhord.report.signal.SignalPage;

/** How signals are to be read: what the correction for many comparisons is, and what a home is held against. */
class SignalExplanation extends Div {

    SignalExplanation(SignalPage page) {
        addClassNames("signal-explanation", "quiet");
        if (page.tested() > 0) {
            add(new Paragraph(getTranslation("signal.explain.correction", page.tested())));
            if (page.figures().stream()
                    .anyMatch(figure -> figure.of(Comparison.DIVISION).isPresent())) {
                add(new Paragraph(getTranslation("signal.explain.division")));
            }
            add(new Paragraph(getTranslation("signal.explain.run")));
        }
    }
}
