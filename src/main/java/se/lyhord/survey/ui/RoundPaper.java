package se.lyhord.survey.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import se.lyhord.survey.paper.PaperQuestionnaire;
import se.lyhord.survey.template.TabletWords;
import se.lyhord.survey.template.Template;

/** A round's questionnaire on paper, in one of its languages, with room for the code of a slip. */
class RoundPaper extends Div {

    RoundPaper(Template template, PaperQuestionnaire paper, TabletWords words) {
        addClassName("toolbar");
        var link = new Anchor();
        link.setText(getTranslation("survey.paper.print.pdf"));
        add(
                new PaperLanguage(
                        template, words, tag -> link.setHref(pdf(template, tag, paper), AttachmentType.DOWNLOAD)),
                link);
    }

    private static DownloadHandler pdf(Template template, String tag, PaperQuestionnaire paper) {
        return DownloadHandler.fromInputStream(_ -> {
            var bytes = paper.pdf(template, tag, List.of());
            var name = "%s-%d-%s.pdf".formatted(template.id(), template.version(), tag);
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "application/pdf", bytes.length);
        });
    }
}
