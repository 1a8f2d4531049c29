package se.lyhord.release.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import se.lyhord.disclosure.Reason;
import se.lyhord.indicator.Period;
import se.lyhord.release.Audience;
import se.lyhord.release.withheld.WithheldChoice;

/** Narrows what is withheld: by period, audience, indicator, reason, whom it is about, and a node's name. */
class WithheldFilter extends Div {

    private final transient ProtectionWords words;
    private final transient Function<Period, List<String>> indicatorsOf;
    private final transient Runnable changed;
    private boolean isFilling;
    private final TextField search = new TextField();
    private final Select<Period> period = new Select<>();
    private final Select<Audience> audience = new Select<>();
    private final Select<String> indicator = new Select<>();
    private final Select<Reason> reason = new Select<>();
    private final Select<Boolean> genders = new Select<>();

    /**
     * @param periods at least one, the latest first
     * @param indicatorsOf those of which something is withheld in a period
     */
    WithheldFilter(
            List<Period> periods,
            Function<Period, List<String>> indicatorsOf,
            ProtectionWords words,
            Runnable changed) {
        this.words = words;
        this.indicatorsOf = indicatorsOf;
        this.changed = changed;
        addClassNames("toolbar", "protection-filter");
        isFilling = true;
        nameSearch();
        name(period, "period", words::period);
        period.setItems(periods);
        name(audience, "audience", one -> getTranslation("protection.audience." + key(one)));
        audience.setItems(Audience.values());
        name(genders, "whom", one -> getTranslation(one ? "protection.genders" : "protection.everyone"));
        genders.setItems(false, true);
        nameAny(indicator, "indicator", words::indicator);
        nameAny(reason, "reason", one -> getTranslation("protection.reason." + key(one)));
        reason.setItems(Reason.values());
        period.addValueChangeListener(_ -> offerIndicators());
        period.setValue(periods.getFirst());
        audience.setValue(Audience.INSIDE);
        genders.setValue(false);
        isFilling = false;
        add(search, period, audience, indicator, reason, genders);
    }

    private void nameSearch() {
        search.setLabel(getTranslation("protection.search"));
        search.setPlaceholder(getTranslation("protection.search.what"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> change());
    }

    private <T> void name(Select<T> select, String name, Function<T, String> word) {
        select.setLabel(getTranslation("protection." + name));
        select.setItemLabelGenerator(word::apply);
        select.addValueChangeListener(_ -> change());
    }

    private <T> void nameAny(Select<T> select, String name, Function<T, String> word) {
        var any = getTranslation("protection." + name + ".any");
        name(select, name, one -> one == null ? any : word.apply(one));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any);
    }

    private void offerIndicators() {
        var chosen = indicator.getValue();
        var offered = words.inOrder(indicatorsOf.apply(period.getValue()));
        var wasFilling = isFilling;
        isFilling = true;
        indicator.setItems(offered);
        if (offered.contains(chosen)) {
            indicator.setValue(chosen);
        }
        isFilling = wasFilling;
        change();
    }

    private void change() {
        if (!isFilling) {
            changed.run();
        }
    }

    WithheldChoice choice() {
        return new WithheldChoice(
                audience.getValue(),
                period.getValue(),
                Optional.ofNullable(indicator.getValue()),
                Optional.ofNullable(reason.getValue()),
                genders.getValue(),
                search.getValue());
    }

    static String key(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
