package se.lyhord.deviation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.deviation.EntryChoice;
import se.lyhord.deviation.EntryCounts;
import se.lyhord.deviation.ReadingEntries;
import se.lyhord.deviation.RecordedEntry;
import se.lyhord.deviation.RegisteringAnEntry;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.shell.SpreadsheetFile;

/** What went wrong and what inspections said, at all homes that one may see; more is registered here. */
@Route("deviations")
@Menu(title = "deviation.title", order = 27)
@RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.HOME_MANAGER, Role.Names.DIVISION_MANAGER, Role.Names.QUALITY_LEAD
})
@StyleSheet("deviation.css")
class DeviationsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** More rows than this wait until they are asked for. */
    private static final int FIRST = 200;

    private final transient ReadingEntries reading;
    private final transient RegisteringAnEntry registering;
    private final transient List<Node> homes;
    private final transient EntryWords words = new EntryWords(getLocale(), this::getTranslation);
    private final EntryFilter filter;
    private final Paragraph counts = new Paragraph();
    private final Div report = new Div();

    DeviationsView(ReadingEntries reading, RegisteringAnEntry registering, OrganisationTree tree, SignedIn signedIn) {
        this.reading = reading;
        this.registering = registering;
        homes = tree.inScope().stream().filter(Node::isHome).toList();
        filter = new EntryFilter(homes, this::showOther);
        addClassNames("page", "deviations");
        counts.addClassName("deviation-counts");
        counts.getElement().setAttribute("role", "status");
        add(new H1(getTranslation("deviation.title")), Parts.quiet(getTranslation("deviation.introduction")));
        if (homes.isEmpty()) {
            add(Parts.panel(getTranslation("deviation.empty.no-home")));
            return;
        }
        add(registerBar(signedIn), filter, counts, report);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!homes.isEmpty()) {
            filter.take(AskedEntries.of(event.getLocation().getQueryParameters()));
            show(FIRST);
        }
    }

    /** What is asked for stands in the address, so that one comes back to it. */
    private void showOther() {
        show(FIRST);
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location("deviations", filter.asked().parameters())));
    }

    private Div registerBar(SignedIn signedIn) {
        var bar = new Div();
        bar.addClassName("toolbar");
        var role = signedIn.person().orElseThrow().role();
        if (role != Role.DIVISION_MANAGER) {
            bar.add(Parts.primary(
                    getTranslation("deviation.register"),
                    () -> new DeviationDialog(homes, registering, () -> show(FIRST)).open()));
        }
        if (MayHandle.is(role)) {
            bar.add(new Button(
                    getTranslation("deviation.register.inspection"),
                    _ -> new InspectionDialog(homes, registering, () -> show(FIRST)).open()));
        }
        bar.setVisible(bar.getComponentCount() > 0);
        return bar;
    }

    private void show(int rows) {
        report.removeAll();
        var choice = filter.asked().choice();
        var found = reading.counts(choice);
        counts.setText(found.rows() == 0 ? "" : words.counts(found));
        counts.setVisible(found.rows() > 0);
        filter.setVisible(found.rows() > 0 || !choice.equals(EntryChoice.all()));
        if (found.rows() == 0) {
            report.add(Parts.panel(
                    getTranslation(filter.isVisible() ? "deviation.empty.filtered" : "deviation.empty.none")));
            return;
        }
        lay(found, rows);
    }

    private void lay(EntryCounts found, int rows) {
        report.add(actions(), new EntryTable(first(rows), words));
        if (found.rows() > rows) {
            report.add(new Button(getTranslation("deviation.show-all", found.rows()), _ -> show(Integer.MAX_VALUE)));
        }
    }

    private List<RecordedEntry> first(int rows) {
        var asked = filter.asked();
        return reading.first(rows, asked.choice(), asked.order());
    }

    private Div actions() {
        var print = new Button(getTranslation("deviation.print"), _ -> print());
        var file = new Anchor(
                SpreadsheetFile.download(getTranslation("deviation.file"), () -> words.rows(first(Integer.MAX_VALUE))),
                AttachmentType.DOWNLOAD,
                getTranslation("deviation.download"));
        var bar = new Div(print, file);
        bar.addClassNames("toolbar", "deviation-actions");
        return bar;
    }

    private void print() {
        show(Integer.MAX_VALUE);
        getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("deviation.title") + " – Lyhörd";
    }
}
