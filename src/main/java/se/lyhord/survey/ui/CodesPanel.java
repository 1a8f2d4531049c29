package se.lyhord.survey.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import se.lyhord.survey.CollectionId;
import se.lyhord.survey.NumberedCode;
import se.lyhord.survey.SlipNumbers;
import se.lyhord.survey.SurveyCodes;

/** Where the codes of an open round are given out, printed, noted as given, taken back and replaced. */
class CodesPanel extends Div {

    private final transient SurveyCodes codes;
    private final transient CollectionId round;
    private final transient Page page;

    /** What the page does with what comes out. */
    interface Page {

        void showOnce(NumberedCode code);

        /** Shows the figures anew and says so much. */
        void tell(String message);

        /** A file with new codes, of so many, that can be fetched once; then something is done about it. */
        SheetDownload sheet(CollectionId round, int count, Runnable fetched);

        /** A file is being fetched: the page has to look again. */
        void awaitSheet();
    }

    CodesPanel(SurveyCodes codes, CollectionId round, Page page) {
        this.codes = codes;
        this.round = round;
        this.page = page;
        var numbers = new Details(getTranslation("survey.round.numbers"), sheet(), marking(), ending());
        add(handingOut(), numbers);
    }

    /** Offers the questionnaire on paper. */
    void addPaper(RoundPaper paper) {
        add(new Details(getTranslation("survey.round.paper"), paper));
    }

    private Div handingOut() {
        var handOut = new Button(getTranslation("survey.round.hand-out"), _ -> show(codes.handOut(round)));
        handOut.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var decline = new Button(
                getTranslation("survey.round.decline"), _ -> tell(codes.decline(round), "survey.round.declined"));
        return Parts.row("toolbar", handOut, decline);
    }

    private Div sheet() {
        var count = new WholeNumberField(getTranslation("survey.round.sheet.count"));
        count.setStepButtonsVisible(true);
        var link = new Div();
        var make = new Button(getTranslation("survey.round.sheet"), _ -> {
            link.removeAll();
            var left = codes.left(round);
            if (left == 0) {
                page.tell(getTranslation("survey.round.full"));
            } else {
                count.asked(Math.min(left, SurveyCodes.MOST_AT_ONCE))
                        .ifPresent(asked -> link.add(download(asked, link::removeAll)));
            }
        });
        return new Div(
                new Paragraph(getTranslation("survey.round.sheet.what")), Parts.row("toolbar", count, make), link);
    }

    private Anchor download(int count, Runnable fetched) {
        var download = new Anchor(
                page.sheet(round, count, fetched),
                AttachmentType.DOWNLOAD,
                getTranslation("survey.round.sheet.fetch", count));
        download.addClassName("survey-round-sheet");
        download.getElement().addEventListener("click", _ -> page.awaitSheet());
        return download;
    }

    private Div marking() {
        var written = new TextField(getTranslation("survey.round.mark.numbers"));
        written.setPlaceholder("1-5, 8");
        var mark = new Button(
                getTranslation("survey.round.mark"),
                _ -> SlipNumbers.read(written.getValue())
                        .ifPresentOrElse(
                                numbers -> page.tell(getTranslation(
                                        "survey.round.marked", codes.markHandedOut(round, numbers), numbers.size())),
                                () -> refuse(written)));
        written.addClassName("survey-round-marks");
        return Parts.row("toolbar", written, mark);
    }

    private void refuse(TextField written) {
        written.setErrorMessage(getTranslation("survey.round.mark.wrong"));
        written.setInvalid(true);
        written.focus();
    }

    private Div ending() {
        var number = new WholeNumberField(getTranslation("survey.round.number"));
        var withdraw = button("withdraw", number, asked -> {
            var taken = codes.withdraw(round, asked);
            page.tell(getTranslation(taken ? "survey.round.withdrawn" : "survey.round.number.unknown", asked));
        });
        var replace = button(
                "replace",
                number,
                asked -> codes.replace(round, asked)
                        .ifPresentOrElse(
                                page::showOnce, () -> page.tell(getTranslation("survey.round.number.unknown", asked))));
        return new Div(
                Parts.row("toolbar", number, withdraw, replace),
                new Paragraph(getTranslation("survey.round.number.what")));
    }

    private Button button(String key, WholeNumberField number, Consumer<Integer> action) {
        return new Button(
                getTranslation("survey.round." + key),
                _ -> number.asked(SlipNumbers.HIGHEST).ifPresent(action));
    }

    private void show(Optional<NumberedCode> code) {
        code.ifPresentOrElse(
                (Consumer<NumberedCode>) page::showOnce, () -> page.tell(getTranslation("survey.round.no-code")));
    }

    private void tell(boolean done, String key) {
        page.tell(getTranslation(done ? key : "survey.round.changed"));
    }
}
