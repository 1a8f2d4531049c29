package se.lyhord.plan.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.List;
import se.lyhord.plan.PlacementId;

/**
 * The script that keeps what is typed in the browser's tab until the server has kept it (docs/decisions/0015). It is told
 * of through the page and not through a field, which may be gone before it would be told.
 */
final class WritingScript {

    private WritingScript() {}

    /** Begins the page of a stay for a writer, and gives what an earlier page left. */
    static void open(UI ui, String writer, PlacementId stay, SerializableConsumer<List<Unsaved>> reader) {
        ui.getPage().addJavaScript("plan-writing.js");
        ask(ui, reader, "open($0, $1)", writer, stay.value());
    }

    /** The text of a field has come to the desk. */
    static void reached(Component field, String text) {
        field.getUI()
                .ifPresent(ui -> ui.getPage()
                        .executeJs(
                                "window.lyhordWriting?.reached($0, $1)",
                                field.getId().orElse(""),
                                text));
    }

    /** All that has come to the desk is kept, or is not. */
    static void settled(Component page, boolean isKept) {
        page.getUI().ifPresent(ui -> ui.getPage().executeJs("window.lyhordWriting?.settled($0)", isKept));
    }

    static void found(UI ui, SerializableConsumer<List<Unsaved>> reader) {
        ask(ui, reader, "found()");
    }

    static void putBack(UI ui, SerializableConsumer<List<Unsaved>> reader) {
        ask(ui, reader, "putBack()");
    }

    static void throwAway(UI ui, SerializableConsumer<List<Unsaved>> reader) {
        ask(ui, reader, "throwAway()");
    }

    private static void ask(UI ui, SerializableConsumer<List<Unsaved>> reader, String what, Serializable... values) {
        ui.getPage()
                .executeJs("return window.lyhordWriting?." + what + " ?? []", values)
                .then(Unsaved[].class, found -> reader.accept(List.of(found)));
    }
}
