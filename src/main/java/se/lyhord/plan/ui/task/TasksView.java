package se.lyhord.plan.ui.task;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lyhord.access.Person;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.plan.PlanStanding;
import se.lyhord.plan.task.AssigningAContact;
import se.lyhord.plan.task.PlanInCharge;
import se.lyhord.plan.task.RegisteringAnOrder;
import se.lyhord.plan.task.Substituting;
import se.lyhord.plan.task.Task;
import se.lyhord.plan.task.TasksOfPlans;

/** The first page of the day: what is to be done about which plan, by when and by whom, and who answers for what. */
@Route("tasks")
@Menu(title = "plan.task.title", order = 10)
@RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.HOME_MANAGER})
@StyleSheet("plan.css")
@StyleSheet("plan-task.css")
public class TasksView extends Main implements HasDynamicTitle {

    private final transient TasksOfPlans tasks;
    private final transient AssigningAContact assigning;
    private final transient RegisteringAnOrder registering;
    private final transient Person me;
    private final long homes;
    private final Paragraph counts = new Paragraph();
    private final Button nobody = new Button();
    private final TaskFilter filter;
    private final TaskList list = new TaskList();
    private final Div empty = new Div();
    private final ChargeSection charge;
    private final OrderSection orders;
    private final Optional<SubstituteSection> substitutes;
    private transient List<Task> shown = List.of();
    private transient List<PlanInCharge> plans = List.of();

    TasksView(
            TasksOfPlans tasks,
            AssigningAContact assigning,
            RegisteringAnOrder registering,
            Substituting substituting,
            OrganisationTree tree,
            SignedIn signedIn) {
        this.tasks = tasks;
        this.assigning = assigning;
        this.registering = registering;
        me = signedIn.person().orElseThrow();
        homes = tree.inScope().stream().filter(Node::isHome).count();
        var isManager = me.role() == Role.HOME_MANAGER;
        filter = new TaskFilter(!isManager, this::reload, this::showTasks);
        charge = new ChargeSection(assigning, isManager, homes > 1, this::reload);
        orders = new OrderSection(registering, this::reload);
        substitutes = isManager ? Optional.of(new SubstituteSection(substituting, this::reload)) : Optional.empty();
        layOut();
        reload();
    }

    private void layOut() {
        addClassName("page");
        counts.addClassName("plan-counts");
        nobody.addClassName("task-nobody");
        nobody.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        nobody.addClickListener(_ -> charge.scrollIntoView());
        empty.addClassName("panel");
        add(
                new H1(getTranslation("plan.task.title")),
                Parts.quiet(introduction()),
                counts,
                nobody,
                filter,
                list,
                empty);
        add(charge, orders);
        substitutes.ifPresent(this::add);
    }

    private String introduction() {
        return getTranslation("plan.task.introduction", PlanStanding.SOON);
    }

    private void reload() {
        shown = filter.isMine() ? tasks.mine() : tasks.ofTheHomes();
        plans = assigning.plans();
        filter.offer(shown);
        var late = shown.stream().filter(Task::isLate).count();
        Parts.tell(
                counts,
                shown.isEmpty()
                        ? ""
                        : getTranslation("plan.task.counts", late, shown.size() - late, PlanStanding.SOON));
        var unanswered =
                plans.stream().filter(plan -> plan.answering().isNobody()).count();
        Parts.tell(nobody, unanswered == 0 ? "" : getTranslation("plan.task.nobody.count", unanswered));
        charge.show(plans);
        orders.show(registering.all(), plans);
        substitutes.ifPresent(SubstituteSection::show);
        showTasks();
    }

    private void showTasks() {
        var chosen = filter.choose(shown);
        list.show(chosen, homes > 1);
        list.setVisible(!chosen.isEmpty());
        Parts.tell(empty, chosen.isEmpty() ? getTranslation(whyEmpty(), PlanStanding.SOON) : "");
    }

    private String whyEmpty() {
        if (homes == 0) {
            return "plan.empty.no-home";
        }
        if (!shown.isEmpty()) {
            return "plan.task.empty.filtered";
        }
        if (plans.isEmpty()) {
            return "plan.task.empty.no-stay";
        }
        return filter.isMine() && plans.stream().noneMatch(this::isMine)
                ? "plan.task.empty.no-plan"
                : "plan.task.empty.nothing";
    }

    private boolean isMine(PlanInCharge plan) {
        var answering = plan.answering();
        return Stream.of(answering.contact(), answering.deputy(), answering.substitute())
                .flatMap(Optional::stream)
                .anyMatch(one -> one.username().equals(me.username()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.task.title") + " – Lyhörd";
    }
}
