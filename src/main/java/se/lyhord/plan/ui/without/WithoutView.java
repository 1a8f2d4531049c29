package se.lyhord.plan.ui.without;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.plan.ui.PrintButton;
import se.lyhord.plan.without.PlacementWithoutAPlan;
import se.lyhord.plan.without.PlacementsWithoutAPlan;
import se.lyhord.plan.without.Total;
import se.lyhord.shell.SpreadsheetFile;

/** Which ongoing stays have no established plan, where, and since when; payment often depends on it. */
@Route("plans-without")
@Menu(title = "plan.without.title", order = 21)
@RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.HOME_MANAGER, Role.Names.DIVISION_MANAGER})
@StyleSheet("plan.css")
@StyleSheet("plan-without.css")
class WithoutView extends Main implements HasDynamicTitle {

    /** More rows than this wait until they are asked for. */
    private static final int FIRST = 200;

    private final transient List<PlacementWithoutAPlan> all;
    private final transient WithoutWords words = new WithoutWords(getLocale(), this::getTranslation);
    private final boolean leadsToPlans;
    private final WithoutFilter filter;
    private final Div report = new Div();

    WithoutView(PlacementsWithoutAPlan placements, SignedIn signedIn) {
        all = placements.today();
        leadsToPlans = signedIn.person()
                .filter(person -> person.role() != Role.DIVISION_MANAGER)
                .isPresent();
        filter = new WithoutFilter(all, words, () -> show(FIRST));
        addClassNames("page", "plan-without");
        var what = new Paragraph(getTranslation("plan.without.what"));
        what.addClassName("quiet");
        add(new H1(getTranslation("plan.without.title")), what);
        if (all.isEmpty()) {
            add(panel("plan.without.none"));
        } else {
            add(filter, report);
            show(FIRST);
        }
    }

    private void show(int rows) {
        report.removeAll();
        var chosen = filter.choose(all);
        if (chosen.isEmpty()) {
            report.add(panel("plan.without.filtered"));
            return;
        }
        var count = new Paragraph(words.count(chosen));
        count.addClassName("plan-counts");
        count.getElement().setAttribute("role", "status");
        report.add(count, totals(chosen), actions());
        report.add(new WithoutTable(chosen.stream().limit(rows).toList(), words, leadsToPlans));
        if (chosen.size() > rows) {
            report.add(new Button(getTranslation("plan.without.all", chosen.size()), _ -> show(Integer.MAX_VALUE)));
        }
    }

    private Div totals(List<PlacementWithoutAPlan> chosen) {
        var totals = new Div(
                new TotalsTable("plan.without.per-home", Total.per(PlacementWithoutAPlan::homeName, chosen)),
                new TotalsTable("plan.without.per-municipality", Total.per(words::municipality, chosen)));
        totals.addClassName("plan-without-totals");
        return totals;
    }

    private Div actions() {
        var print = new PrintButton(getTranslation("plan.without.print"));
        print.addClickListener(_ -> show(Integer.MAX_VALUE));
        var file = new Anchor(
                SpreadsheetFile.download(getTranslation("plan.without.file"), () -> words.rows(filter.choose(all))),
                AttachmentType.DOWNLOAD,
                getTranslation("plan.without.download"));
        var bar = new Div(print, file);
        bar.addClassNames("toolbar", "plan-without-actions");
        return bar;
    }

    private Paragraph panel(String key) {
        var text = new Paragraph(getTranslation(key));
        text.addClassName("panel");
        return text;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.without.title") + " – Lyhörd";
    }
}
