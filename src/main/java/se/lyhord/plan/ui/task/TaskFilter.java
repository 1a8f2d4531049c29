package se.lyhord.plan.ui.task;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lyhord.plan.task.Colleague;
import se.lyhord.plan.task.Task;
import se.lyhord.plan.task.TaskKind;

/** Whose tasks are shown, and which of them. */
class TaskFilter extends Div {

    /** Stands among the people for plans that have no contact person. */
    private static final Colleague NOBODY = new Colleague("", "");

    private final RadioButtonGroup<Boolean> isMine = new RadioButtonGroup<>();
    private final Select<TaskKind> kind = new Select<>();
    private final Select<Colleague> person = new Select<>();
    private final Checkbox isLate = new Checkbox();

    /** The first is for another choice of whose tasks, the second for another choice among them. */
    TaskFilter(boolean isMineFirst, Runnable whoseChanged, Runnable changed) {
        addClassNames("toolbar", "task-filter");
        isMine.setLabel(getTranslation("plan.task.whose"));
        isMine.setItems(true, false);
        isMine.setItemLabelGenerator(mine -> getTranslation(mine ? "plan.task.mine" : "plan.task.all"));
        isMine.setValue(isMineFirst);
        isMine.addValueChangeListener(_ -> whoseChanged.run());
        kind.setLabel(getTranslation("plan.task.kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("plan.task.kind.any"));
        kind.setItems(TaskKind.values());
        kind.setItemLabelGenerator(
                one -> getTranslation(one == null ? "plan.task.kind.any" : "plan.task.kind." + one.key()));
        kind.addValueChangeListener(_ -> changed.run());
        person.setLabel(getTranslation("plan.task.person"));
        person.setEmptySelectionAllowed(true);
        person.setEmptySelectionCaption(getTranslation("plan.task.person.any"));
        person.setItemLabelGenerator(this::name);
        person.addValueChangeListener(_ -> changed.run());
        isLate.setLabel(getTranslation("plan.task.late-only"));
        isLate.addValueChangeListener(_ -> changed.run());
        add(isMine, kind, person, isLate);
    }

    boolean isMine() {
        return isMine.getValue();
    }

    private String name(@Nullable Colleague one) {
        if (one == null) {
            return getTranslation("plan.task.person.any");
        }
        return one.equals(NOBODY) ? getTranslation("plan.task.nobody") : one.displayName();
    }

    /** Lets one choose among those who answer for these tasks. */
    void offer(List<Task> tasks) {
        var people = Stream.concat(
                        Stream.of(NOBODY),
                        tasks.stream()
                                .map(task -> task.answering().contact())
                                .flatMap(Optional::stream)
                                .distinct()
                                .sorted(Comparator.comparing(Colleague::displayName)))
                .toList();
        var chosen = person.getOptionalValue().filter(people::contains);
        person.setItems(people);
        person.setVisible(!isMine());
        chosen.ifPresent(person::setValue);
    }

    /** Those of the tasks that are asked for, in their order. */
    List<Task> choose(List<Task> tasks) {
        return tasks.stream()
                .filter(task -> kind.isEmpty() || task.kind() == kind.getValue())
                .filter(task -> isMine() || person.isEmpty() || isAnsweredBy(task, person.getValue()))
                .filter(task -> task.isLate() || !isLate.getValue())
                .toList();
    }

    private static boolean isAnsweredBy(Task task, Colleague one) {
        return task.answering().contact().orElse(NOBODY).equals(one);
    }
}
