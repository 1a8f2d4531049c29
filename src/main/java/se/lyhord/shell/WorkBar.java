package se.lyhord.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.lyhord.shell.LongWork.Progress;
import se.lyhord.shell.LongWork.State;

/** How far long work has come, as a bar and in words; it can be left and come back to. */
public class WorkBar extends Div {

    private static final int POLL_MILLISECONDS = 500;
    private static final int NO_POLL = -1;

    private final transient Supplier<Optional<Progress>> look;
    private final transient LongFunction<String> words;
    private final transient Consumer<Progress> ended;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph said = new Paragraph();
    private @Nullable Registration polling;

    /**
     * @param look how the work stands
     * @param name what the work is, for those who do not see the bar
     * @param words what is said while it goes on, by per cent
     * @param ended is told when work that was watched here has ended
     */
    public WorkBar(
            Supplier<Optional<Progress>> look, String name, LongFunction<String> words, Consumer<Progress> ended) {
        this.look = look;
        this.words = words;
        this.ended = ended;
        addClassName("work-bar");
        bar.getElement().setAttribute("aria-label", name);
        said.getElement().setAttribute("role", "status");
        bar.setVisible(false);
        add(bar, said);
    }

    /** Watches work that has just been started. */
    public void watch() {
        getUI().ifPresent(ui -> {
            poll(ui);
            look(ui);
        });
    }

    public boolean isWatching() {
        return polling != null;
    }

    /** Says something in the place of how far it has come. */
    public void say(String text) {
        said.setText(text);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (look.get().filter(progress -> progress.state() == State.RUNNING).isPresent()) {
            poll(attached.getUI());
            look(attached.getUI());
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stopPolling(detached.getUI());
    }

    private void look(UI ui) {
        look.get().ifPresent(progress -> {
            bar.setValue(progress.share());
            if (progress.state() == State.RUNNING) {
                said.setText(words.apply(Math.round(100 * progress.share())));
            } else {
                stopPolling(ui);
                said.setText("");
                ended.accept(progress);
            }
        });
    }

    private void poll(UI ui) {
        if (polling == null) {
            polling = ui.addPollListener(_ -> look(ui));
            ui.setPollInterval(POLL_MILLISECONDS);
            bar.setVisible(true);
        }
    }

    private void stopPolling(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(NO_POLL);
            bar.setVisible(false);
        }
    }
}
