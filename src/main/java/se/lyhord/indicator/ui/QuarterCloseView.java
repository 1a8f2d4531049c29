package se.lyhord.indicator.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import se.lyhord.access.Role;
import se.lyhord.indicator.Definitions;
import se.lyhord.indicator.closing.CloseContent;
import se.lyhord.indicator.closing.OrderingAClose;
import se.lyhord.indicator.closing.OrderingAClose.Dossier;
import se.lyhord.organisation.Quarter;

/** The close of one quarter: what the check found, who decides, and what was certified. */
@Route(IndicatorNavigation.CLOSE)
@RolesAllowed(Role.Names.QUALITY_LEAD)
@StyleSheet("indicator.css")
class QuarterCloseView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OrderingAClose closing;
    private final transient Definitions definitions;
    private final H1 title = new H1();

    QuarterCloseView(OrderingAClose closing, Definitions definitions) {
        this.closing = closing;
        this.definitions = definitions;
        addClassNames("page", "indicator-page", "close-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("quarter").orElse("");
        if (Quarter.isOne(asked)) {
            new Page(Quarter.of(asked)).show();
        } else {
            none(asked);
        }
    }

    private void none(String asked) {
        begin(getTranslation("close.unknown"));
        add(new Paragraph(
                closing.isForAll() ? getTranslation("close.unknown.what", asked) : getTranslation("close.not-all")));
    }

    private void begin(String text) {
        removeAll();
        title.setText(text);
        add(new RouterLink(getTranslation("close.back"), QuarterClosesView.class), title);
    }

    /** Of a quarter that is one; shown anew after each step, but for what is being written. */
    private final class Page {

        private final Quarter quarter;
        private final ErasurePanel erasures;

        Page(Quarter quarter) {
            this.quarter = quarter;
            this.erasures = new ErasurePanel(closing, quarter, this::show);
        }

        void show() {
            closing.find(quarter).ifPresentOrElse(this::show, () -> none(quarter.toString()));
        }

        private void show(Dossier dossier) {
            begin(getTranslation("close.one", new Words(getLocale()).quarter(quarter)));
            add(new CloseSteps(closing, dossier, this::show));
            dossier.prepared().ifPresent(content -> add(new FindingsPanel(content.findings()), changes(content)));
            dossier.closes().reversed().forEach(close -> {
                add(new ClosedRevision(closing, close, dossier.certificateOf(close)));
                add(changes(close.content()));
            });
            if (!dossier.closes().isEmpty()) {
                erasures.show(dossier);
                add(erasures);
            }
        }
    }

    private CloseChanges changes(CloseContent content) {
        return new CloseChanges(content, definitions, closing.names());
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " – Lyhörd";
    }
}
