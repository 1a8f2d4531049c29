package se.lyhord.survey.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Takes a questionnaire's file from the quality lead's computer. */
class TemplateUpload extends Upload {

    private static final int MOST_BYTES = 300_000;
    private static final int ROOM_FOR_HEADERS = 10_000;

    TemplateUpload(Consumer<String> taken) {
        super(limited(taken));
        setUploadButton(new Button(getTranslation("survey.templates.import")));
        setDropAllowed(false);
        setMaxFileSize(MOST_BYTES);
        setAcceptedFileExtensions(".yaml", ".yml");
        addFileRejectedListener(_ -> Notification.show(getTranslation("survey.templates.import.not-taken")));
        addAllFinishedListener(_ -> clearFileList());
    }

    /** What the browser was told to refuse, the server refuses too. */
    private static InMemoryUploadHandler limited(Consumer<String> taken) {
        return new InMemoryUploadHandler((_, content) -> taken.accept(new String(content, StandardCharsets.UTF_8))) {
            @Override
            public long getFileSizeMax() {
                return MOST_BYTES;
            }

            @Override
            public long getRequestSizeMax() {
                return MOST_BYTES + ROOM_FOR_HEADERS;
            }
        };
    }
}
