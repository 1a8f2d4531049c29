package se.lyhord.survey.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Puts the tablet's scripts first into the page of the survey: they take the code out of the address before anything else
 * can see it there. Each is a part, which {@code survey.js} puts together;
 * camera and voice stand by themselves.
 */
@Component
class SurveyScript implements VaadinServiceInitListener {

    static final List<String> PATHS = List.of(
            "survey-memory.js",
            "survey-rules.js",
            "survey-outbox.js",
            "survey-pages.js",
            "survey-comfort.js",
            "survey-server.js",
            "survey-answers.js",
            "survey-idle.js",
            "survey.js",
            "survey-camera.js",
            "survey-voice.js");

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(SurveyScript::putFirst);
    }

    private static void putFirst(IndexHtmlResponse response) {
        if (("/" + SurveyView.ROUTE).equals(response.getVaadinRequest().getPathInfo())) {
            var head = response.getDocument().head();
            PATHS.reversed().forEach(path -> head.prependElement("script").attr("src", path));
        }
    }
}
