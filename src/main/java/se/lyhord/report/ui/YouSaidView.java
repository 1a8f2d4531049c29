package se.lyhord.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.access.Role;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.organisation.Quarter;
import se.lyhord.report.FigureWords;
import se.lyhord.report.HomeNotice;
import se.lyhord.report.NoticeContent;
import se.lyhord.report.NoticeText;
import se.lyhord.report.NoticeWords;
import se.lyhord.report.PuttingUpAPoster;
import se.lyhord.report.TellingWhatWasDone;
import se.lyhord.report.TellingWhatWasDone.Outcome;
import se.lyhord.survey.YouSaidWeDid;
import se.lyhord.survey.template.TabletWords;

/** A home manager tells the young people of the home what their answers led to. */
@Route("you-said")
@Menu(title = "report.said.title", order = 35)
@RolesAllowed({Role.Names.HOME_MANAGER, Role.Names.QUALITY_LEAD})
@StyleSheet("you-said.css")
class YouSaidView extends Main implements HasDynamicTitle {

    private final transient TellingWhatWasDone telling;
    private final transient PuttingUpAPoster posters;
    private final transient NoticeWords words;
    private final transient TabletWords tablet;
    private final Select<Node> choice = new Select<>();
    private final Div content = new Div();
    private String home = "";

    YouSaidView(
            TellingWhatWasDone telling,
            PuttingUpAPoster posters,
            NoticeWords words,
            TabletWords tablet,
            OrganisationTree tree) {
        this.telling = telling;
        this.posters = posters;
        this.words = words;
        this.tablet = tablet;
        addClassName("page");
        content.addClassName("said");
        add(new H1(getTranslation("report.said.title")), new Paragraph(getTranslation("report.said.what")));
        var homes = tree.inScope().stream().filter(Node::isHome).toList();
        if (homes.isEmpty()) {
            add(panel(getTranslation("report.said.no-home")));
            return;
        }
        home = homes.getFirst().code();
        add(heading(homes), content);
        showList();
    }

    private Component heading(List<Node> homes) {
        if (homes.size() == 1) {
            var name = new Paragraph(homes.getFirst().name());
            name.addClassName("said-home");
            return name;
        }
        choice.setLabel(getTranslation("report.said.home"));
        choice.setItems(homes);
        choice.setItemLabelGenerator(Node::name);
        choice.setValue(homes.getFirst());
        choice.addValueChangeListener(change -> {
            home = change.getValue().code();
            showList();
        });
        return choice;
    }

    private void showList() {
        var quarters = telling.quarters(home);
        var notices = telling.of(home);
        choice.setReadOnly(false);
        content.removeAll();
        if (!quarters.isEmpty()) {
            var write = new Button(getTranslation("report.said.new"), _ -> write(quarters.getFirst()));
            write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            content.add(new Div(write));
        }
        if (notices.isEmpty()) {
            content.add(panel(whyEmpty(quarters)));
        }
        var actions = new NoticeCard.Actions(this::change, this::publish, this::withdraw, this::restore);
        if (notices.stream().anyMatch(HomeNotice::isPublished)) {
            content.add(new PosterLink(posters, home));
        }
        notices.forEach(notice -> content.add(new NoticeCard(notice, told(notice), tablet, actions)));
    }

    private YouSaidWeDid.Notice told(HomeNotice notice) {
        return telling.asTold(notice.content(), notice.publishedOn(), "sv");
    }

    private String whyEmpty(List<Quarter> quarters) {
        return quarters.isEmpty()
                ? getTranslation("report.said.empty.no-round")
                : getTranslation("report.said.empty", new FigureWords(getLocale()).quarter(quarters.getFirst()));
    }

    private void write(Quarter quarter) {
        open(
                new NoticeContent(
                        home, quarter, Optional.empty(), NoticeText.empty(), NoticeText.empty(), Optional.empty()),
                null);
    }

    private void change(HomeNotice notice) {
        open(notice.content(), notice);
    }

    private void open(NoticeContent start, @Nullable HomeNotice notice) {
        // The words belong to this home: another one is chosen when they are kept or thrown away.
        choice.setReadOnly(true);
        content.removeAll();
        content.add(new NoticeForm(start, notice, telling, words, tablet, kept -> {
            showList();
            kept.ifPresent(one -> tell("report.said.kept." + one.state()));
        }));
    }

    private void publish(HomeNotice notice) {
        tell(telling.publish(notice.id(), notice.version()));
    }

    private void withdraw(HomeNotice notice) {
        var outcome = telling.withdraw(notice.id(), notice.version());
        if (outcome instanceof Outcome.Kept(var withdrawn)) {
            showList();
            new Undoing(getTranslation("report.said.kept.WITHDRAWN"), () -> restore(withdrawn)).open();
        } else {
            tell(outcome);
        }
    }

    private void restore(HomeNotice notice) {
        tell(telling.restore(notice.id(), notice.version()));
    }

    private void tell(Outcome outcome) {
        showList();
        tell(
                switch (outcome) {
                    case Outcome.Kept(var notice) -> "report.said.kept." + notice.state();
                    case Outcome.Refused(var reason) -> "report.said.refused." + reason;
                });
    }

    private void tell(String key) {
        Notification.show(getTranslation(key));
    }

    private static Paragraph panel(String text) {
        var panel = new Paragraph(text);
        panel.addClassName("panel");
        return panel;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("report.said.title") + " – Lyhörd";
    }
}
