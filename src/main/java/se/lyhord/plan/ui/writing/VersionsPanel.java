package se.lyhord.plan.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.ZoneId;
import se.lyhord.plan.ui.SafeHtml;
import se.lyhord.plan.writing.PlanStage;
import se.lyhord.plan.writing.PlanVersion;
import se.lyhord.shell.Texts;

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
        links.add(pdf(this, stage, home, version, zone));
        reading.removeAll();
        reading.add(new SafeHtml(new PlanPage(getLocale(), this::getTranslation, zone).html(home, version)));
    }

    /** The way to a version as a PDF, which is in Swedish always; the component's language says so. */
    static Anchor pdf(Component on, PlanStage stage, String home, PlanVersion version, ZoneId zone) {
        var page = new PlanPage(Texts.SWEDISH, (key, values) -> on.getTranslation(Texts.SWEDISH, key, values), zone);
        return new PlanLink(
                on.getTranslation("plan.pdf", version.number()),
                "genomforandeplan-" + version.number() + ".pdf",
                () -> page.pdf(stage.stay(), home, version));
    }
}
