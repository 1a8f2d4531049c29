package se.lyhord.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import se.lyhord.report.PuttingUpAPoster;

/** Gives the poster of what is published at the moment of the click. */
class PosterLink extends Anchor {

    PosterLink(PuttingUpAPoster posters, String home) {
        super(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = posters.of(home);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), "ni-sa-vi-gjorde.pdf", "application/pdf", bytes.length);
                }),
                "");
        setText(getTranslation("report.said.poster"));
    }
}
