package se.lyhord.plan.ui.writing;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.lyhord.plan.PlacementId;

/** Offers a writer what she typed on an earlier page of the same plan and the server never kept. */
@StyleSheet("plan-unsaved.css")
class UnsavedPanel extends Div {

    private final String writer;
    private final transient PlacementId stay;
    private final UnorderedList list = new UnorderedList();
    private final Button back = new Button(getTranslation("plan.unsaved.put-back"), _ -> putBack());

    UnsavedPanel(String writer, PlacementId stay) {
        this.writer = writer;
        this.stay = stay;
        addClassNames("panel", "plan-unsaved");
        setVisible(false);
        var what = new Paragraph(getTranslation("plan.unsaved.what"));
        what.getElement().setAttribute("role", "alert");
        back.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var bar = new Div(back, new Button(getTranslation("plan.unsaved.throw-away"), _ -> askWhetherToThrowAway()));
        bar.addClassName("toolbar");
        add(new H2(getTranslation("plan.unsaved.title")), what, list, bar);
        getElement().addEventListener("plan-settled", _ -> WritingScript.found(ui(), this::show));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        WritingScript.open(event.getUI(), writer, stay, this::show);
    }

    private void show(List<Unsaved> found) {
        setVisible(!found.isEmpty());
        back.setVisible(found.stream().anyMatch(Unsaved::hasPlace));
        list.removeAll();
        found.forEach(unsaved -> list.add(item(unsaved)));
    }

    private ListItem item(Unsaved unsaved) {
        var excerpt = unsaved.text().isBlank() ? getTranslation("plan.unsaved.nothing") : unsaved.excerpt();
        var item =
                new ListItem(paragraph("plan-unsaved-label", unsaved.label()), paragraph("plan-unsaved-text", excerpt));
        if (!unsaved.hasPlace()) {
            item.add(paragraph("quiet", getTranslation("plan.unsaved.no-place")));
        } else if (unsaved.now() != null) {
            item.add(paragraph("quiet", getTranslation("plan.unsaved.now", Unsaved.shortened(unsaved.now()))));
        }
        return item;
    }

    private static Paragraph paragraph(String className, String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName(className);
        return paragraph;
    }

    private void putBack() {
        WritingScript.putBack(ui(), this::show);
    }

    private void askWhetherToThrowAway() {
        new ConfirmDialog(
                        getTranslation("plan.unsaved.sure"),
                        getTranslation("plan.unsaved.sure.what"),
                        getTranslation("plan.unsaved.throw-away"),
                        _ -> WritingScript.throwAway(ui(), this::show),
                        getTranslation("plan.cancel"),
                        _ -> {})
                .open();
    }

    private UI ui() {
        return getUI().orElseThrow();
    }
}
