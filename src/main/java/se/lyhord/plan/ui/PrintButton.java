package se.lyhord.plan.ui;

import com.vaadin.flow.component.button.Button;

/** Prints the page as the browser does; style sheets say what of it belongs on paper. */
public class PrintButton extends Button {

    public PrintButton(String text) {
        super(text);
        addClickListener(_ -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
    }
}
