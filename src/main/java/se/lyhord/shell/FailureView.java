package se.lyhord.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says that something went wrong, with a number that finds it in the log, and nothing about how. */
@AnonymousAllowed
class FailureView extends Main implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Failure {} on the way to a view", number, parameter.getCaughtException());
        addClassName("message-page");
        add(new H1(getTranslation("shell.failed")), new Paragraph(getTranslation("shell.failed.what-to-do", number)));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
