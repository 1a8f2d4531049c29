package se.lyhord.plan.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.ZoneId;
import java.util.Locale;
import se.lyhord.plan.ui.SafeHtml;
import se.lyhord.plan.writing.PlanStage;
import se.lyhord.plan.writing.PlanVersion;

/** The established versions of a plan, one of them to read and to download. */
class VersionsPanel extends Div {

    private final transient PlanStage stage;
    private final String home;
    private final ZoneId zone;
    private final Div links = new Div();
    private final Div reading = new Div();

    /**
     * Shows the newest.
     *
     * @param home what the home is called
     * @param actions what can be done with the plan, beside the choice of version
     */
    VersionsPanel(PlanStage stage, String home, ZoneId zone, Component... actions) {
        this.stage = stage;
        this.home = home;
        this.zone = zone;
        reading.addClassName("panel");
        var bar = new Div(choice());
        bar.addClassName("toolbar");
        bar.add(actions);
        bar.add(links);
        add(bar, reading);
        read(stage.versions().getFirst());
    }

    private Select<PlanVersion> choice() {
        var version = new Select<PlanVersion>();
        version.setLabel(getTranslation("plan.version"));
        version.setWidth("min(100%, 22rem)");
        version.setItems(stage.versions());
        version.setItemLabelGenerator(one -> getTranslation("plan.version.number", one.number(), one.lockedBy()));
        version.setValue(stage.versions().getFirst());
        version.addValueChangeListener(change -> read(change.getValue()));
        return version;
    }

    private void read(PlanVersion version) {
        links.removeAll();
        links.add(pdf(stage, home, version, zone, getTranslation("plan.pdf", version.number())));
        reading.removeAll();
        reading.add(new SafeHtml(new PlanPage(getLocale(), this::getTranslation, zone).html(home, version)));
    }

    /** The way to a version as a PDF, which is in Swedish always. */
    static Anchor pdf(PlanStage stage, String home, PlanVersion version, ZoneId zone, String text) {
        var swedish = Locale.of("sv");
        var link = new PlanLink(text, "genomforandeplan-" + version.number() + ".pdf");
        var page = new PlanPage(swedish, (key, values) -> link.getTranslation(swedish, key, values), zone);
        link.give(() -> page.pdf(stage.stay(), home, version));
        return link;
    }
}
