package se.lyhord.survey.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/**
 * Puts the tablet's script first into the page of the survey: it takes the code out of the address before anything else
 * can see it there.
 */
@Component
class SurveyScript implements VaadinServiceInitListener {

    static final String PATH = "survey.js";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(SurveyScript::putFirst);
    }

    private static void putFirst(IndexHtmlResponse response) {
        if (("/" + SurveyView.ROUTE).equals(response.getVaadinRequest().getPathInfo())) {
            response.getDocument().head().prependElement("script").attr("src", PATH);
        }
    }
}
