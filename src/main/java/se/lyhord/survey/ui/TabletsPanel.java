package se.lyhord.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import se.lyhord.survey.Tablet;
import se.lyhord.survey.Tablets;
import se.lyhord.survey.Tablets.Standing;

/** The tablets of a home, what can be done with each, and the place where one more is bound. */
class TabletsPanel extends Div {

    private final transient Actions actions;

    /** What the panel's buttons start. */
    record Actions(Consumer<String> bind, Consumer<Tablet> bindAnew, Consumer<Tablet> withdraw) {}

    TabletsPanel(List<Standing> tablets, Actions actions) {
        this.actions = actions;
        addClassNames("panel", "survey-tablets");
        add(new H2(getTranslation("survey.tablets.list")));
        add(tablets.isEmpty() ? new Paragraph(getTranslation("survey.tablets.none")) : table(tablets), binding());
    }

    private Component table(List<Standing> tablets) {
        var table = new NativeTable();
        table.addClassName("plain");
        var headings = table.getHead().addRow();
        headings.add(heading("name"), heading("state"), heading("actions"));
        tablets.forEach(standing -> fill(table.getBody().addRow(), standing));
        return table;
    }

    private NativeTableHeaderCell heading(String key) {
        var cell = new NativeTableHeaderCell(getTranslation("survey.tablets." + key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private void fill(NativeTableRow row, Standing standing) {
        var tablet = standing.tablet();
        row.addDataCell().setText(tablet.name());
        row.addDataCell().setText(words(standing));
        var cell = row.addDataCell();
        if (standing.state() != Tablet.State.WITHDRAWN) {
            cell.add(action("anew", tablet, () -> actions.bindAnew().accept(tablet)));
            cell.add(action("withdraw", tablet, () -> askWhetherToWithdraw(tablet)));
        }
    }

    private String words(Standing standing) {
        var tablet = standing.tablet();
        var key = "survey.tablets.state." + standing.state().name().toLowerCase(Locale.ROOT);
        return switch (standing.state()) {
            case BOUND -> getTranslation(key, day(tablet.boundOn()));
            case WITHDRAWN -> getTranslation(key, day(tablet.withdrawnOn()));
            case AWAITED, NOT_BOUND -> getTranslation(key);
        };
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private Button action(String key, Tablet tablet, Runnable work) {
        var button = new Button(getTranslation("survey.tablets." + key), _ -> work.run());
        button.setAriaLabel(getTranslation("survey.tablets." + key + ".of", tablet.name()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private Div binding() {
        var name = new TextField(getTranslation("survey.tablets.bind.name"));
        name.setHelperText(getTranslation("survey.tablets.bind.name.help"));
        name.setErrorMessage(getTranslation("survey.tablets.bind.name.missing"));
        var bind = new Button(getTranslation("survey.tablets.bind.code"), _ -> {
            if (Tablets.isName(name.getValue())) {
                actions.bind().accept(name.getValue().strip());
            } else {
                name.setInvalid(true);
                name.focus();
            }
        });
        bind.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Div(name, bind);
        fields.addClassName("toolbar");
        return new Div(new H2(getTranslation("survey.tablets.bind")), fields);
    }

    private void askWhetherToWithdraw(Tablet tablet) {
        var sure = new ConfirmDialog();
        sure.setHeader(getTranslation("survey.tablets.withdraw.sure"));
        sure.setText(getTranslation("survey.tablets.withdraw.what", tablet.name()));
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("survey.tablets.withdraw.no"));
        sure.setConfirmText(getTranslation("survey.tablets.withdraw"));
        sure.setConfirmButtonTheme("error primary");
        sure.addConfirmListener(_ -> actions.withdraw().accept(tablet));
        sure.open();
    }
}
