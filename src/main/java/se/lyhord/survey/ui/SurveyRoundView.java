package se.lyhord.survey.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lyhord.access.Role;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.shell.LongWork;
import se.lyhord.survey.Code;
import se.lyhord.survey.Collection;
import se.lyhord.survey.SurveyRounds;

/** A home manager runs the home's survey of the quarter: opens it, hands out codes, closes it. */
@Route("survey-round")
@Menu(title = "survey.round.title", order = 30)
@RolesAllowed({Role.Names.HOME_MANAGER, Role.Names.QUALITY_LEAD})
@StyleSheet("survey-round.css")
class SurveyRoundView extends Main implements HasDynamicTitle {

    private static final String RELEASE = "release-responses";
    private static final int LOOK_AGAIN_MILLIS = 1000;

    private final transient SurveyRounds rounds;
    private final transient LongWork work;
    private final Div round = new Div();
    private final Div code = new Div();
    private String home = "";

    SurveyRoundView(SurveyRounds rounds, OrganisationTree tree, LongWork work) {
        this.rounds = rounds;
        this.work = work;
        addClassName("page");
        add(new H1(getTranslation("survey.round.title")));
        var homes = tree.inScope().stream().filter(Node::isHome).toList();
        if (homes.isEmpty()) {
            add(new Paragraph(getTranslation("survey.round.no-home")));
            return;
        }
        home = homes.getFirst().code();
        add(heading(homes), round, code);
        show();
    }

    private com.vaadin.flow.component.Component heading(List<Node> homes) {
        if (homes.size() == 1) {
            var name = new Paragraph(homes.getFirst().name());
            name.addClassName("survey-round-home");
            return name;
        }
        var choice = new Select<Node>();
        choice.setLabel(getTranslation("survey.round.home"));
        choice.setItems(homes);
        choice.setItemLabelGenerator(Node::name);
        choice.setValue(homes.getFirst());
        choice.addValueChangeListener(change -> {
            home = change.getValue().code();
            code.removeAll();
            show();
        });
        return choice;
    }

    private void show() {
        var standing = rounds.of(home);
        var isReleasing = work.latest(RELEASE)
                .filter(progress -> progress.state() == LongWork.State.RUNNING)
                .isPresent();
        round.removeAll();
        round.add(new RoundPanel(
                standing,
                isReleasing,
                new RoundPanel.Actions(this::open, this::handOut, this::decline, this::close, this::release)));
        // While answers are being released the page looks again, and stops once they are.
        var waits = isReleasing && standing.state().equals(Optional.of(Collection.State.CLOSED));
        UI.getCurrent().setPollInterval(waits ? LOOK_AGAIN_MILLIS : -1);
    }

    private void release() {
        work.start(RELEASE, Map.of());
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var looking = event.getUI().addPollListener(_ -> show());
        addDetachListener(detached -> {
            detached.unregisterListener();
            looking.remove();
            detached.getUI().setPollInterval(-1);
        });
    }

    private void open(int invited) {
        tell(rounds.open(home, invited), "");
    }

    private void handOut() {
        code.removeAll();
        rounds.handOut(home).ifPresentOrElse(this::showOnce, () -> tell(false, ""));
        show();
    }

    private void showOnce(Code drawn) {
        code.add(new CodeCard(drawn, code::removeAll));
    }

    private void decline() {
        tell(rounds.decline(home), "survey.round.declined");
    }

    private void close() {
        code.removeAll();
        var closed = rounds.close(home);
        if (closed) {
            work.start(RELEASE, Map.of());
        }
        tell(closed, "");
    }

    private void tell(boolean done, String key) {
        if (!done) {
            Notification.show(getTranslation("survey.round.changed"));
        } else if (!key.isEmpty()) {
            Notification.show(getTranslation(key));
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("survey.round.title") + " – Lyhörd";
    }
}
