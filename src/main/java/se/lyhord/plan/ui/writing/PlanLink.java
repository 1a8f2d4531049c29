package se.lyhord.plan.ui.writing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Gives a plan as a PDF, made when it is asked for. */
class PlanLink extends Anchor {

    PlanLink(String text, String file, Supplier<byte[]> pdf) {
        super(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = pdf.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), file, "application/pdf", bytes.length);
                }),
                AttachmentType.DOWNLOAD,
                text);
    }
}
