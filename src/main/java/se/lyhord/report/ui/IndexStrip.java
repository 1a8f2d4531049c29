package se.lyhord.report.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import se.lyhord.index.CompositeRange;

/** A line from 0 to 100 with the interval as a band and the index as a mark; what it shows stands beside it in words. */
class IndexStrip extends Div {

    IndexStrip(BigDecimal index, CompositeRange range) {
        addClassName("index-strip");
        getElement().setAttribute("aria-hidden", "true");
        var band = new Div();
        band.addClassName("band");
        band.getStyle()
                .set("inset-inline-start", range.low() + "%")
                .set("width", range.high().subtract(range.low()) + "%");
        var mark = new Div();
        mark.addClassName("mark");
        mark.getStyle().set("inset-inline-start", index + "%");
        add(band, mark);
    }
}
