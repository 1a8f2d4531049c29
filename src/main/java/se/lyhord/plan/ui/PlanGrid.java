package se.lyhord.plan.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.lyhord.plan.EstablishedPlan;
import se.lyhord.plan.PlanStanding;

/** The plans as rows that can be sorted; a narrow window keeps client, state and button. */
class PlanGrid extends Grid<PlanStanding> {

    private static final int NARROW = 760;

    private final boolean writes;
    private final Column<PlanStanding> state;
    private final List<Column<PlanStanding>> ofWideWindows;

    PlanGrid(boolean writes) {
        this.writes = writes;
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        addComponentColumn(this::client)
                .setHeader(getTranslation("plan.client"))
                .setComparator(Comparator.comparing(PlanStanding::clientRef))
                .setSortable(true)
                .setAutoWidth(true);
        state = addComponentColumn(this::state)
                .setHeader(getTranslation("plan.state"))
                .setComparator(Comparator.comparing(PlanStanding::state).thenComparing(PlanStanding::dueOn))
                .setSortable(true)
                .setFlexGrow(2);
        ofWideWindows = List.of(
                days("plan.due", PlanStanding::dueOn),
                days("plan.last", standing -> plan(standing, EstablishedPlan::lastFollowUp)),
                days("plan.established", standing -> plan(standing, EstablishedPlan::establishedOn)),
                days("plan.started", PlanStanding::startedOn));
        if (writes) {
            addComponentColumn(this::button)
                    .setHeader(getTranslation("plan.action"))
                    .setAutoWidth(true)
                    .setFlexGrow(0)
                    .setFrozenToEnd(true);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        var page = attached.getUI().getPage();
        page.addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
        page.retrieveExtendedClientDetails(details -> fit(details.getWindowInnerWidth()));
    }

    private void fit(int width) {
        var isWide = width >= NARROW;
        state.setWidth(isWide ? "15rem" : "8.5rem");
        ofWideWindows.forEach(column -> column.setVisible(isWide));
    }

    private static @Nullable LocalDate plan(PlanStanding standing, Function<EstablishedPlan, @Nullable LocalDate> day) {
        var plan = standing.plan();
        return plan == null ? null : day.apply(plan);
    }

    private Column<PlanStanding> days(String title, Function<PlanStanding, @Nullable LocalDate> day) {
        return addColumn(standing -> PlanWords.day(day.apply(standing), getLocale()))
                .setHeader(getTranslation(title))
                .setComparator(
                        Comparator.comparing(day::apply, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
                .setSortable(true)
                .setAutoWidth(true);
    }

    /** Those who write plans come to the plan from here. */
    private Component client(PlanStanding standing) {
        if (!writes) {
            return new Span(standing.clientRef());
        }
        var link = new Anchor(PlanAddress.of(standing.placement()), standing.clientRef());
        link.addClassName("plan-client");
        return link;
    }

    private Span state(PlanStanding standing) {
        var text = new Span(PlanWords.state(standing, this::getTranslation));
        text.addClassNames("plan-state", standing.state().key());
        return text;
    }

    private Component button(PlanStanding standing) {
        if (standing.plan() == null || !standing.isOngoing()) {
            return new Span();
        }
        var link = new Anchor(PlanAddress.ofFollowUp(standing.placement()), getTranslation("plan.follow-up"));
        link.setAriaLabel(getTranslation("plan.follow-up") + " " + standing.clientRef());
        link.addClassName("plan-client");
        return link;
    }
}
