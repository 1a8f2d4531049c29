package se.lyhord.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The few shapes that these pages are made of. */
final class Parts {

    private Parts() {}

    static Section panel(String title, Component... content) {
        var panel = new Section(new H2(title));
        panel.addClassNames("panel", "indicator-part");
        panel.add(content);
        return panel;
    }

    static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }

    /** Text of a file, as it stands there; it can be scrolled with the keyboard where it is wide. */
    static Pre source(String text, String name) {
        var source = new Pre(text);
        source.addClassName("indicator-source");
        source.getElement().setAttribute("tabindex", "0");
        source.getElement().setAttribute("role", "region");
        source.getElement().setAttribute("aria-label", name);
        return source;
    }

    static void told(DescriptionList list, String name, String text) {
        list.add(new DescriptionList.Term(name), new DescriptionList.Description(text));
    }

    static NativeTableHeader header(String... names) {
        var row = new NativeTableRow();
        for (var name : names) {
            var cell = new NativeTableHeaderCell(name);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return new NativeTableHeader(row);
    }

    static NativeTableHeaderCell rowHead(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    /** A cell that says its column's name too on phones, where the cells of a row lie under each other. */
    static NativeTableCell cell(String column, Component content) {
        var name = new Span(column);
        name.addClassName("indicator-narrow");
        name.getElement().setAttribute("aria-hidden", "true");
        return new NativeTableCell(name, content);
    }

    static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("indicator-row");
        return row;
    }
}
