package se.lyhord.plan.ui.writing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import se.lyhord.plan.form.ContentElement;

/** Says what establishing a plan means and what is still missing in it, before it is done. */
class EstablishDialog extends Dialog {

    EstablishDialog(PlanDesk desk, Runnable establish) {
        setHeaderTitle(getTranslation("plan.establish.title"));
        addClassName("plan-dialog");
        add(new Paragraph(getTranslation("plan.establish.what")));
        var completeness = desk.completeness();
        if (completeness.isComplete()) {
            add(new Paragraph(getTranslation("plan.establish.complete")));
        } else {
            add(new Paragraph(getTranslation(
                    "plan.establish.missing", completeness.told().size(), ContentElement.values().length)));
            add(new UnorderedList(completeness.gaps().stream()
                    .map(gap -> new ListItem(GapWords.of(gap, desk.form(), getLocale(), this::getTranslation)))
                    .toArray(ListItem[]::new)));
        }
        var cancel = new Button(getTranslation("plan.establish.back"), _ -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var go = new Button(getTranslation("plan.establish"), _ -> {
            close();
            establish.run();
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setDisableOnClick(true);
        getFooter().add(cancel, go);
    }
}
