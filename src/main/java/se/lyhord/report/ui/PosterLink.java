package se.lyhord.report.ui;

import com.vaadin.flow.component.html.Anchor;
import se.lyhord.report.PuttingUpAPoster;
import se.lyhord.shell.Download;

/** Gives the poster of what is published at the moment of the click. */
class PosterLink extends Anchor {

    PosterLink(PuttingUpAPoster posters, String home) {
        super(Download.of("ni-sa-vi-gjorde.pdf", "application/pdf", () -> posters.of(home)), "");
        setText(getTranslation("report.said.poster"));
    }
}
