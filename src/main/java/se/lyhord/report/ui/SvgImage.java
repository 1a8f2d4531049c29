package se.lyhord.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import se.lyhord.document.Svg;

/** A drawing inside the page. It takes an {@link Svg} alone, which nothing but the drawing itself can make. */
@Tag("div")
class SvgImage extends Component {

    SvgImage(Svg svg, String className) {
        getElement().getClassList().add("chart");
        getElement().getClassList().add(className);
        getElement().setProperty("innerHTML", svg.text());
    }
}
