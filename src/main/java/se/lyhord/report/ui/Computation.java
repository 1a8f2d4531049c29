package se.lyhord.report.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import se.lyhord.report.OrderingAComputation;
import se.lyhord.shell.LongWork.Progress;

/** The button that has the indicators computed, and how far that has come; it can be left and come back to. */
class Computation extends Div {

    private static final int POLL_MILLISECONDS = 500;
    private static final int NO_POLL = -1;

    private final transient OrderingAComputation computing;
    private final transient Runnable done;
    private final Button start = new Button(getTranslation("report.compute"), _ -> start());
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private @Nullable Registration polling;

    Computation(OrderingAComputation computing, Runnable done) {
        this.computing = computing;
        this.done = done;
        addClassName("computation");
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        bar.getElement().setAttribute("aria-label", getTranslation("report.computing"));
        var said = new Paragraph(words);
        said.getElement().setAttribute("role", "status");
        add(start, bar, said);
        bar.setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        computing.progress().ifPresent(progress -> show(progress, attached.getUI()));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stopPolling(detached.getUI());
    }

    private void start() {
        computing.start();
        getUI().ifPresent(this::look);
    }

    private void look(UI ui) {
        computing.progress().ifPresentOrElse(progress -> show(progress, ui), () -> couldNotStart(ui));
    }

    private void couldNotStart(UI ui) {
        end(ui, "report.computing.failed");
        showWhetherRunning();
    }

    private void show(Progress progress, UI ui) {
        var percent = Math.round(100 * progress.share());
        switch (progress.state()) {
            case RUNNING -> {
                words.setText(getTranslation("report.computing.so-far", Long.toString(percent)));
                poll(ui);
            }
            case DONE -> end(ui, "report.computed");
            case FAILED -> end(ui, "report.computing.failed");
        }
        bar.setValue(progress.share());
        showWhetherRunning();
    }

    private void showWhetherRunning() {
        var running = polling != null;
        bar.setVisible(running);
        start.setEnabled(!running);
    }

    private void end(UI ui, String key) {
        var wasWatched = polling != null;
        stopPolling(ui);
        words.setText(wasWatched || key.endsWith("failed") ? getTranslation(key) : "");
        if (wasWatched) {
            done.run();
        }
    }

    private void poll(UI ui) {
        if (polling == null) {
            polling = ui.addPollListener(_ -> look(ui));
            ui.setPollInterval(POLL_MILLISECONDS);
        }
    }

    private void stopPolling(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(NO_POLL);
        }
    }
}
