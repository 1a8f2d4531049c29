package se.lyhord.survey.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import se.lyhord.document.QrCode;
import se.lyhord.survey.Code;

/** A binding code on the screen of whoever binds a tablet, large and as a picture to scan; it is gone with the card. */
class BindingCard extends Div {

    private final transient Code code;
    private final Div address = new Div();

    BindingCard(Code code, String tablet, Runnable hide) {
        this.code = code;
        addClassNames("panel", "survey-code-card", "survey-tablets-code");
        var heading = new H2(getTranslation("survey.tablets.code", tablet));
        heading.getElement().setAttribute("tabindex", "-1");
        var letters = new Paragraph(code.written());
        letters.addClassName("survey-code-letters");
        add(
                heading,
                letters,
                address,
                new Paragraph(getTranslation("survey.tablets.code.once")),
                new Button(getTranslation("survey.tablets.code.hide"), _ -> hide.run()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().fetchCurrentURL(this::showWhere);
        getElement().executeJs("this.querySelector('h2').focus()");
    }

    private void showWhere(URL here) {
        var page = here.getProtocol() + "://" + here.getAuthority() + "/" + BindView.ROUTE;
        var drawing = QrCode.svg(page + "#" + code.written());
        var picture = new Image(
                "data:image/svg+xml;base64,"
                        + Base64.getEncoder().encodeToString(drawing.getBytes(StandardCharsets.UTF_8)),
                getTranslation("survey.tablets.code.picture"));
        picture.addClassName("survey-code-picture");
        var where = CodeCard.isThisComputer(here.getHost()) ? "this-computer" : "where";
        address.removeAll();
        address.add(picture, new Paragraph(getTranslation("survey.tablets.code." + where, page)));
    }
}
