package se.lyhord.plan.ui.writing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import java.util.function.Supplier;
import se.lyhord.shell.Download;

/** Gives a plan as a PDF, made when it is asked for. */
class PlanLink extends Anchor {

    PlanLink(String text, String file, Supplier<byte[]> pdf) {
        super(Download.of(file, "application/pdf", pdf), AttachmentType.DOWNLOAD, text);
    }
}
