package se.lyhord.survey.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import se.lyhord.survey.NumberedCode;

/**
 * A file with codes that are drawn when it is fetched, once: they are in that answer and nowhere else. Whether the person
 * may have them is asked for then, by what draws them.
 */
final class SheetDownload implements DownloadHandler {

    private final String name;
    private final transient Supplier<List<NumberedCode>> codes;
    private final transient Function<List<NumberedCode>, byte[]> print;
    private final transient Runnable fetched;
    private final AtomicBoolean isUsed = new AtomicBoolean();

    SheetDownload(
            String name,
            Supplier<List<NumberedCode>> codes,
            Function<List<NumberedCode>, byte[]> print,
            Runnable fetched) {
        this.name = name;
        this.codes = codes;
        this.print = print;
        this.fetched = fetched;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.getResponse().setHeader("Cache-Control", "no-store");
        if (!isUsed.compareAndSet(false, true)) {
            event.getResponse().setStatus(HttpStatusCode.GONE.getCode());
            return;
        }
        try {
            var drawn = codes.get();
            if (drawn.isEmpty()) {
                event.getResponse().setStatus(HttpStatusCode.GONE.getCode());
            } else {
                write(print.apply(drawn), event);
            }
        } catch (AccessDeniedException _) {
            event.getResponse().setStatus(HttpStatusCode.FORBIDDEN.getCode());
        } finally {
            event.getUI().access(fetched::run);
        }
    }

    private void write(byte[] pdf, DownloadEvent event) throws IOException {
        event.setFileName(name);
        event.setContentType("application/pdf");
        event.setContentLength(pdf.length);
        try (var out = event.getOutputStream()) {
            out.write(pdf);
        }
    }
}
