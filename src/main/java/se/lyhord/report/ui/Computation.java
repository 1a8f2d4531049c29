package se.lyhord.report.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import se.lyhord.report.OrderingAComputation;
import se.lyhord.shell.LongWork.Progress;
import se.lyhord.shell.LongWork.State;
import se.lyhord.shell.WorkBar;

/** The button that has the indicators computed, and how far that has come. */
class Computation extends Div {

    private final transient OrderingAComputation computing;
    private final transient Runnable done;
    private final Button start = new Button(getTranslation("report.compute"), _ -> start());
    private final WorkBar bar;

    Computation(OrderingAComputation computing, Runnable done) {
        this.computing = computing;
        this.done = done;
        bar = new WorkBar(
                computing::progress,
                getTranslation("report.computing"),
                percent -> getTranslation("report.computing.so-far", Long.toString(percent)),
                this::end);
        addClassName("computation");
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(start, bar);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        computing.progress().map(Progress::state).ifPresent(state -> {
            start.setEnabled(state != State.RUNNING);
            if (state == State.FAILED) {
                bar.say(getTranslation("report.computing.failed"));
            }
        });
    }

    private void start() {
        computing.start();
        bar.watch();
        start.setEnabled(!bar.isWatching());
    }

    private void end(Progress progress) {
        start.setEnabled(true);
        bar.say(getTranslation(progress.state() == State.DONE ? "report.computed" : "report.computing.failed"));
        done.run();
    }
}
