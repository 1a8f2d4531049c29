package se.lyhord.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import se.lyhord.survey.template.TabletWords;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.Templates;

/** A question as a young person sees it on the tablet, smaller, to be looked at: nothing on it can be pressed. */
@StyleSheet("survey.css")
public class QuestionPreview extends Div {

    private final transient Templates templates;
    private final transient Template template;

    /**
     * Of the only question of a questionnaire.
     *
     * @param name what it is for those who do not see it
     */
    public QuestionPreview(Template template, String tag, String name, Templates templates, TabletWords words) {
        this.templates = templates;
        this.template = template;
        var page = new QuestionPage(template, template.questions().getFirst(), Speech.of(words, tag));
        page.getElement().removeAttribute("hidden");
        page.getElement().setAttribute("inert", true);
        pictures(page).forEach(this::find);
        addClassNames("survey", "survey-preview");
        getElement().setAttribute("role", "img").setAttribute("aria-label", name);
        getElement().setAttribute("data-at", "question");
        add(page);
    }

    private static Stream<Image> pictures(Component part) {
        return part instanceof Image image
                ? Stream.of(image)
                : part.getChildren().flatMap(QuestionPreview::pictures);
    }

    /** A picture that no version has yet is not where the tablet would look for it. */
    private void find(Image picture) {
        var file = picture.getSrc().substring(picture.getSrc().lastIndexOf('/') + 1);
        var isPinned = templates.media(template.id(), template.version(), file).isPresent();
        if (picture.getSrc().contains("survey/media/") && !isPinned) {
            templates.picture(file).ifPresent(content -> picture.setSrc(harmless(content, file)));
        }
    }

    /** A drawing may not run anything, even where somebody opens it by itself. */
    private static DownloadHandler harmless(byte[] content, String file) {
        return DownloadHandler.fromInputStream(event -> {
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.getResponse()
                    .setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
            return new DownloadResponse(new ByteArrayInputStream(content), file, type(file), content.length);
        });
    }

    private static String type(String file) {
        return file.endsWith(".svg") ? "image/svg+xml" : file.endsWith(".png") ? "image/png" : "image/jpeg";
    }
}
