package se.lyhord.shell;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Files that are made when somebody asks for them. */
public final class Download {

    private Download() {}

    /**
     * A file of a page.
     *
     * @param name what it is saved as
     * @param type its media type
     * @param content made anew at each click
     */
    public static DownloadHandler of(String name, String type, Supplier<byte[]> content) {
        return DownloadHandler.fromInputStream(_ -> {
            var bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        });
    }
}
