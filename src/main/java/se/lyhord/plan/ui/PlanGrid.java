package se.lyhord.plan.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.lyhord.plan.EstablishedPlan;
import se.lyhord.plan.PlanChoice;
import se.lyhord.plan.PlanOrder;
import se.lyhord.plan.PlanStanding;

/**
 * The plans as rows that come as one scrolls, sorted by the database. A window shows so many columns as it has room for; a
 * narrow one keeps client, state and link.
 */
class PlanGrid extends Grid<PlanStanding> {

    private static final int NARROW = 760;
    /** A column in pixels: 7 rem. */
    private static final int COLUMN = 112;
    /** The menu beside the page in windows wider than this. */
    private static final int MENU_FROM = 800;

    private static final int MENU = 256;

    private final boolean hasManyHomes;
    private final PlanCells cells;
    private final Column<PlanStanding> state;
    private final List<Column<PlanStanding>> ofWideWindows = new ArrayList<>();

    /** Gives so many rows of a choice, after so many, in an order. */
    interface Rows {
        List<PlanStanding> page(PlanChoice choice, PlanOrder order, int offset, int limit);
    }

    PlanGrid(boolean writesPlans, boolean hasManyHomes) {
        this.hasManyHomes = hasManyHomes;
        cells = new PlanCells(writesPlans, this::getTranslation);
        addClassName("plan-grid");
        setSelectionMode(SelectionMode.NONE);
        setMultiSort(false);
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        sorted("plan.client", PlanOrder.Column.CLIENT, addComponentColumn(cells::client));
        state = sorted("plan.state", PlanOrder.Column.STATE, addComponentColumn(cells::state));
        state.setFlexGrow(2);
        addColumnsOfWideWindows();
        if (writesPlans) {
            addComponentColumn(cells::followUp)
                    .setHeader(getTranslation("plan.action"))
                    .setWidth("7rem")
                    .setFlexGrow(0)
                    .setFrozenToEnd(true);
        }
        sort(GridSortOrder.asc(state).build());
    }

    private void addColumnsOfWideWindows() {
        if (hasManyHomes) {
            ofWideWindows.add(sorted("plan.home", PlanOrder.Column.HOME, addColumn(PlanStanding::homeName)));
        }
        days("plan.due", PlanOrder.Column.DUE, PlanStanding::dueOn);
        days("plan.last", PlanOrder.Column.LAST, standing -> plan(standing, EstablishedPlan::lastFollowUp));
        days(
                "plan.established",
                PlanOrder.Column.ESTABLISHED,
                standing -> plan(standing, EstablishedPlan::establishedOn));
        days("plan.started", PlanOrder.Column.STARTED, PlanStanding::startedOn);
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
        state.setWidth(isWide ? "13rem" : "7.5rem");
        var room = isWide ? room(width) : 0;
        for (var column : ofWideWindows) {
            column.setVisible(room >= COLUMN);
            room -= COLUMN;
        }
    }

    /** What client, state (13 rem) and link leave of a window's width, after the page's margins and the menu. */
    private static int room(int width) {
        var margins = 2 * Math.clamp(width * 3L / 100, 16, 40);
        return width - margins - (width > MENU_FROM ? MENU : 0) - 2 * COLUMN - 13 * 16;
    }

    /** Shows a choice of so many rows. */
    void show(PlanChoice choice, int count, Rows rows) {
        setItems(
                query -> rows.page(choice, order(query.getSortOrders()), query.getOffset(), query.getLimit()).stream(),
                _ -> count);
    }

    /** The order in which the rows are shown. */
    PlanOrder order() {
        return order(getSortOrder().stream()
                .flatMap(by -> by.getSorted().getSortOrder(by.getDirection()))
                .toList());
    }

    private static PlanOrder order(List<QuerySortOrder> sorting) {
        return sorting.stream()
                .findFirst()
                .map(by -> new PlanOrder(
                        PlanOrder.Column.valueOf(by.getSorted()), by.getDirection() == SortDirection.DESCENDING))
                .orElse(PlanOrder.MOST_URGENT_FIRST);
    }

    private Column<PlanStanding> sorted(String title, PlanOrder.Column by, Column<PlanStanding> column) {
        return column.setHeader(getTranslation(title))
                .setSortProperty(by.name())
                .setSortable(true)
                .setWidth("7rem");
    }

    private void days(String title, PlanOrder.Column by, Function<PlanStanding, @Nullable LocalDate> day) {
        ofWideWindows.add(sorted(title, by, addColumn(standing -> PlanWords.day(day.apply(standing), getLocale()))));
    }

    private static @Nullable LocalDate plan(PlanStanding standing, Function<EstablishedPlan, @Nullable LocalDate> day) {
        return standing.plan() == null ? null : day.apply(standing.plan());
    }
}
