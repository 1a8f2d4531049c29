package se.lyhord.plan.ui.without;

import static java.util.Comparator.comparing;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import se.lyhord.plan.without.PlacementWithoutAPlan;

/** Narrows the stays without a plan by home and placing municipality, and puts them in an order. */
class WithoutFilter extends Div {

    private final transient WithoutWords words;
    private final ComboBox<String> home;
    private final ComboBox<String> municipality;
    private final Select<Order> order = new Select<>();

    /** What the list can be sorted by. */
    enum Order {
        /** As it comes: overdue first. */
        ESTABLISH_BY(comparing((PlacementWithoutAPlan _) -> 0)),
        HOME(comparing(PlacementWithoutAPlan::homeName)),
        MUNICIPALITY(comparing(one -> one.municipality().orElse(""))),
        STARTED(comparing(PlacementWithoutAPlan::startedOn)),
        /** Those without a draft first, then the one left alone for longest. */
        DRAFT(comparing(one -> one.draftChangedOn().orElse(LocalDate.MIN)));

        private final Comparator<PlacementWithoutAPlan> comparator;

        Order(Comparator<PlacementWithoutAPlan> comparator) {
            this.comparator = comparator;
        }
    }

    WithoutFilter(List<PlacementWithoutAPlan> all, WithoutWords words, Runnable changed) {
        this.words = words;
        addClassName("toolbar");
        home = choice("home", all, PlacementWithoutAPlan::homeName, changed);
        municipality = choice("municipality", all, words::municipality, changed);
        order.setLabel(words.heading("sort"));
        order.setItems(Order.values());
        order.setItemLabelGenerator(one -> words.heading("sort." + one));
        order.setValue(Order.ESTABLISH_BY);
        order.addValueChangeListener(_ -> changed.run());
        add(home, municipality, order);
    }

    private static ComboBox<String> choice(
            String column,
            List<PlacementWithoutAPlan> all,
            Function<PlacementWithoutAPlan, String> name,
            Runnable changed) {
        var box = new ComboBox<String>();
        box.setLabel(box.getTranslation("plan.without." + column));
        box.setPlaceholder(box.getTranslation("plan.without." + column + ".all"));
        box.setItems(all.stream().map(name).distinct().sorted().toList());
        box.setClearButtonVisible(true);
        box.addValueChangeListener(_ -> changed.run());
        return box;
    }

    /** Those that are asked for, in the order that is asked for. */
    List<PlacementWithoutAPlan> choose(List<PlacementWithoutAPlan> all) {
        return all.stream()
                .filter(one -> home.isEmpty() || one.homeName().equals(home.getValue()))
                .filter(one -> municipality.isEmpty() || words.municipality(one).equals(municipality.getValue()))
                .sorted(order.getValue().comparator)
                .toList();
    }
}
