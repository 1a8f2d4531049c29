package se.lyhord.plan.ui.task;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import se.lyhord.plan.task.AnswersAs;
import se.lyhord.plan.task.Task;
import se.lyhord.plan.task.TaskKind;
import se.lyhord.plan.ui.ClientLink;
import se.lyhord.plan.ui.PlanAddress;
import se.lyhord.plan.ui.PlanWords;

/** Tasks, one below the other: whose plan, what, by when, and who does it. */
class TaskList extends UnorderedList {

    /** So many days ahead the colour changes. */
    private static final int A_WEEK = 7;

    TaskList() {
        addClassName("task-list");
    }

    /** The home is told where the tasks are of several. */
    void show(List<Task> tasks, boolean hasHomes) {
        removeAll();
        tasks.forEach(task -> add(row(task, hasHomes)));
    }

    private ListItem row(Task task, boolean hasHomes) {
        var client = new Div(new ClientLink(task.placement(), task.clientRef()));
        if (hasHomes) {
            client.add(line(task.homeName()));
        }
        var due = new Div(
                Parts.badge(getTranslation("plan.task.left", task.daysLeft(), -task.daysLeft()), state(task)),
                line(getTranslation("plan.task.by", PlanWords.day(task.dueOn(), getLocale()))));
        var row = new ListItem(client, what(task), due, who(task));
        row.addClassName("task");
        return row;
    }

    private static String state(Task task) {
        if (task.isLate()) {
            return "overdue";
        }
        return task.daysLeft() <= A_WEEK ? "due-soon" : "plan-to-come";
    }

    private Div what(Task task) {
        var text = getTranslation("plan.task.what." + task.kind().key());
        Component shown = new Span(text);
        if (task.kind() == TaskKind.FOLLOW_UP) {
            var link = new Anchor(PlanAddress.ofFollowUp(task.placement()), text);
            link.addClassName("plan-client");
            link.setAriaLabel(text + ", " + task.clientRef());
            shown = link;
        }
        var what = new Div(shown);
        if (!task.orders().isEmpty()) {
            what.add(line(task.orders().stream()
                    .map(kind -> getTranslation("plan.task.order." + kind.key()))
                    .collect(Collectors.joining(", "))));
        }
        return what;
    }

    private Div who(Task task) {
        var answering = task.answering();
        var who = new Div(
                answering.isNobody()
                        ? Parts.badge(getTranslation("plan.task.nobody"), "overdue")
                        : new Span(answering.contact().orElseThrow().displayName()));
        answering
                .substitute()
                .ifPresent(one -> who.add(line(getTranslation("plan.task.substitute", one.displayName()))));
        if (task.mine().isEmpty()) {
            answering.deputy().ifPresent(one -> who.add(line(getTranslation("plan.task.deputy", one.displayName()))));
        }
        task.mine().filter(as -> as != AnswersAs.CONTACT).ifPresent(as -> who.add(line(as(as))));
        return who;
    }

    private String as(AnswersAs as) {
        return getTranslation("plan.task.as." + as.key());
    }

    private static Div line(String text) {
        var line = new Div(text);
        line.addClassName("quiet");
        return line;
    }
}
