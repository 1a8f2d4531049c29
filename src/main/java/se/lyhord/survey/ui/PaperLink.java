package se.lyhord.survey.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import se.lyhord.survey.paper.PaperQuestionnaire;
import se.lyhord.survey.template.Template;

/** A questionnaire with room for the code of a slip, as a file; whoever fetches it is asked for their role again. */
class PaperLink extends Anchor {

    private final transient PaperQuestionnaire paper;

    PaperLink(PaperQuestionnaire paper) {
        this.paper = paper;
        setText(getTranslation("survey.paper.print.pdf"));
    }

    void lead(Template template, String tag) {
        setHref(
                DownloadHandler.fromInputStream(_ -> {
                    try {
                        var bytes = paper.pdf(template, tag, List.of());
                        return new DownloadResponse(
                                new ByteArrayInputStream(bytes), name(template, tag), "application/pdf", bytes.length);
                    } catch (AccessDeniedException _) {
                        return DownloadResponse.error(HttpStatusCode.FORBIDDEN);
                    }
                }),
                AttachmentType.DOWNLOAD);
    }

    static String name(Template template, String tag) {
        return "%s-%d-%s.pdf".formatted(template.id(), template.version(), tag);
    }
}
