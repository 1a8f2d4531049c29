package se.lyhord.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** How signals are to be read: what the correction for many comparisons is, and what a home is held against. */
class SignalExplanation extends Div {

    /** @param tested how many comparisons were corrected together */
    SignalExplanation(int tested) {
        addClassNames("signal-explanation", "quiet");
        if (tested > 0) {
            add(
                    new Paragraph(getTranslation("signal.explain.correction", tested)),
                    new Paragraph(getTranslation("signal.explain.division")),
                    new Paragraph(getTranslation("signal.explain.run")));
        }
    }
}
