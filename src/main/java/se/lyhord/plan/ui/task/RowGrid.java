package se.lyhord.plan.ui.task;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.ArrayList;
import java.util.List;

/** Rows of which a narrow window shows the most important columns alone. */
class RowGrid<T> extends Grid<T> {

    private static final int NARROW = 760;

    private final List<Column<T>> ofWideWindows = new ArrayList<>();

    RowGrid() {
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
    }

    /** Leaves a column out where the window is narrow. */
    void hideWhereNarrow(Column<T> column) {
        ofWideWindows.add(column);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        var page = attached.getUI().getPage();
        page.addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
        page.retrieveExtendedClientDetails(details -> fit(details.getWindowInnerWidth()));
    }

    private void fit(int width) {
        ofWideWindows.forEach(column -> column.setVisible(width >= NARROW));
    }
}
