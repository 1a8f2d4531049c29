package se.lyhord.deviation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.router.WildcardParameter;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.deviation.Entry;
import se.lyhord.deviation.EntryId;
import se.lyhord.deviation.HandlingAnEntry;
import se.lyhord.deviation.ReadingEntries;
import se.lyhord.deviation.RecordedEntry;

/** All about one deviation or inspection; measures are decided, and it is closed or struck, here. */
@Route(EntryAddress.ROUTE)
@RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.HOME_MANAGER, Role.Names.DIVISION_MANAGER, Role.Names.QUALITY_LEAD
})
@StyleSheet("deviation.css")
class EntryView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient ReadingEntries reading;
    private final transient HandlingAnEntry handling;
    private final transient EntryWords words = new EntryWords(getLocale(), this::getTranslation);
    private final boolean mayHandle;
    private final H1 title = new H1();
    private String key = "";

    EntryView(ReadingEntries reading, HandlingAnEntry handling, SignedIn signedIn) {
        this.reading = reading;
        this.handling = handling;
        mayHandle = signedIn.person().filter(me -> MayHandle.is(me.role())).isPresent();
        addClassNames("page", "deviation");
    }

    @Override
    public void setParameter(BeforeEvent event, @WildcardParameter String asked) {
        key = asked;
        show();
    }

    private void show() {
        removeAll();
        var found = Optional.of(key).filter(one -> !one.isBlank()).flatMap(one -> reading.find(new EntryId(one)));
        title.setText(found.map(one -> words.what(one.entry())).orElseGet(() -> getTranslation("deviation.unknown")));
        add(new RouterLink(getTranslation("deviation.back"), DeviationsView.class), title);
        found.ifPresentOrElse(this::lay, () -> add(new Paragraph(getTranslation("deviation.unknown.what"))));
    }

    private void lay(RecordedEntry entry) {
        add(new Paragraph(words.kind(entry.entry()) + ", " + entry.homeName() + ", "
                + words.day(entry.entry().day())));
        entry.strike().ifPresent(strike -> add(struck(strike)));
        if (mayHandle && entry.strike().isEmpty()) {
            add(actions(entry));
        }
        add(new EntryFacts(entry, words));
    }

    private Div struck(RecordedEntry.Strike strike) {
        var told = new Div(
                new Paragraph(words.trace("deviation.struck-by", strike.trace())), new Paragraph(strike.reason()));
        told.addClassNames("panel", "deviation-strike");
        return told;
    }

    private Div actions(RecordedEntry entry) {
        var bar = new Div();
        bar.addClassName("toolbar");
        if (!(entry.entry() instanceof Entry.Inspection inspection) || inspection.hasRemarks()) {
            bar.add(Parts.primary(
                    getTranslation("deviation.handle"), () -> new MeasuresDialog(entry, handling, this::show).open()));
        }
        var of = words.what(entry.entry()) + ", " + words.day(entry.entry().day());
        bar.add(new Button(
                getTranslation("deviation.strike"),
                _ -> new StrikeDialog(entry.entry().id(), of, handling, this::show).open()));
        return bar;
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " – Lyhörd";
    }
}
