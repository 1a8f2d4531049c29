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
import se.lyhord.survey.NumberedCode;

/** A code on the screen of whoever hands it out, large and as a picture to scan; it is gone with the card. */
class CodeCard extends Div {

    private final transient Code code;
    private final Div address = new Div();

    CodeCard(NumberedCode numbered, Runnable hide) {
        this.code = numbered.code();
        addClassNames("panel", "survey-code-card");
        var heading = new H2(getTranslation("survey.round.code"));
        heading.getElement().setAttribute("tabindex", "-1");
        var letters = new Paragraph(code.written());
        letters.addClassName("survey-code-letters");
        add(
                heading,
                new Paragraph(getTranslation("survey.round.code.number", numbered.number())),
                letters,
                address,
                new Paragraph(getTranslation("survey.round.code.once")),
                new Button(getTranslation("survey.round.code.hide"), _ -> hide.run()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // A tablet can use the address that this browser reached the server by, unless it means this very computer.
        event.getUI().getPage().fetchCurrentURL(this::showWhere);
        getElement().executeJs("this.querySelector('h2').focus()");
    }

    private void showWhere(URL here) {
        var survey = here.getProtocol() + "://" + here.getAuthority() + "/" + SurveyView.ROUTE;
        var drawing = QrCode.svg(survey + "#" + code.written());
        var picture = new Image(
                "data:image/svg+xml;base64,"
                        + Base64.getEncoder().encodeToString(drawing.getBytes(StandardCharsets.UTF_8)),
                getTranslation("survey.round.code.picture"));
        picture.addClassName("survey-code-picture");
        address.removeAll();
        var where = isThisComputer(here.getHost()) ? "survey.round.code.this-computer" : "survey.round.code.where";
        address.add(picture, new Paragraph(getTranslation(where, survey)));
    }

    static boolean isThisComputer(String host) {
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || host.matches("127(\\.\\d{1,3}){3}")
                || host.matches("\\[(::1|0:0:0:0:0:0:0:1)]");
    }
}
