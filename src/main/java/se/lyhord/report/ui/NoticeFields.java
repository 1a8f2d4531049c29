package se.lyhord.report.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lyhord.organisation.Quarter;
import se.lyhord.report.Dimension;
import se.lyhord.report.FigureWords;
import se.lyhord.report.NoticeContent;
import se.lyhord.report.NoticeText;
import se.lyhord.report.NoticeWords;
import se.lyhord.report.QuotableFigure;
import se.lyhord.report.Quote;
import se.lyhord.report.SinglingOut;

/** The parts of a notice to write and to choose; a figure can only be chosen. */
class NoticeFields extends Div {

    private final String home;
    private final transient Function<Quarter, List<QuotableFigure>> quotable;
    private final Select<Quarter> quarter = new Select<>();
    private final Select<Dimension> dimension = new Select<>();
    private final Select<QuotableFigure> figure = new Select<>();
    private final TextArea heard = area("report.said.heard", NoticeText.MOST_HEARD);
    private final TextArea done = area("report.said.done", NoticeText.MOST_DONE);
    private final TextArea heardInEnglish = area("report.said.heard.en", NoticeText.MOST_HEARD);
    private final TextArea doneInEnglish = area("report.said.done.en", NoticeText.MOST_DONE);
    private transient Runnable changed = () -> {};

    /**
     * @param start what stands in the fields at first
     * @param quarters that can be told of
     * @param quotable the figures that can be quoted of a quarter
     */
    NoticeFields(
            NoticeContent start,
            List<Quarter> quarters,
            Function<Quarter, List<QuotableFigure>> quotable,
            NoticeWords words) {
        this.home = start.home();
        this.quotable = quotable;
        addClassName("said-fields");
        chooseQuarter(quarters);
        chooseDimension();
        figure.setLabel(getTranslation("report.said.figure"));
        figure.setEmptySelectionAllowed(true);
        figure.setEmptySelectionCaption(getTranslation("report.said.figure.none"));
        figure.setItemLabelGenerator(
                one -> one == null ? getTranslation("report.said.figure.none") : words.figure(one, getLocale()));
        show(start);
        var english = new Details(getTranslation("report.said.english"), new Div(heardInEnglish, doneInEnglish));
        english.setOpened(!start.english().isEmpty());
        add(new Div(quarter, dimension), heard, figure, done, english);
        Stream.of(heard, done, heardInEnglish, doneInEnglish)
                .forEach(area -> area.addValueChangeListener(_ -> changed.run()));
        Stream.of(dimension, figure).forEach(select -> select.addValueChangeListener(_ -> changed.run()));
        quarter.addValueChangeListener(change -> {
            offer(
                    change.getValue(),
                    figure.getOptionalValue().map(QuotableFigure::quote).orElse(null));
            changed.run();
        });
    }

    /** Calls when anything is changed. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    private void chooseQuarter(List<Quarter> quarters) {
        var words = new FigureWords(getLocale());
        quarter.setLabel(getTranslation("report.said.quarter"));
        quarter.setItems(quarters);
        quarter.setItemLabelGenerator(words::quarter);
    }

    private void chooseDimension() {
        dimension.setLabel(getTranslation("report.said.dimension"));
        dimension.setItems(Dimension.values());
        dimension.setEmptySelectionAllowed(true);
        dimension.setEmptySelectionCaption(getTranslation("report.said.dimension.none"));
        dimension.setItemLabelGenerator(
                one -> getTranslation(one == null ? "report.said.dimension.none" : one.textKey()));
    }

    private void show(NoticeContent start) {
        quarter.setValue(start.quarter());
        dimension.setValue(start.dimension().orElse(null));
        heard.setValue(start.swedish().heard());
        done.setValue(start.swedish().done());
        heardInEnglish.setValue(start.english().heard());
        doneInEnglish.setValue(start.english().done());
        offer(start.quarter(), start.quote().orElse(null));
    }

    private void offer(Quarter asked, @Nullable Quote chosen) {
        var offered = quotable.apply(asked);
        figure.setItems(offered);
        offered.stream().filter(one -> one.quote().equals(chosen)).findFirst().ifPresent(figure::setValue);
        figure.setHelperText(
                getTranslation(offered.isEmpty() ? "report.said.figure.nothing" : "report.said.figure.help"));
    }

    private TextArea area(String key, int most) {
        var area = new TextArea(getTranslation(key));
        area.setMaxLength(most);
        area.setMinRows(2);
        area.setWidthFull();
        area.setHelperText(getTranslation("report.said.most", most));
        // Not while typing: the lazy mode loses a value that comes in two events at once, as pasted lines may.
        area.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        return area;
    }

    /** What stands in the fields now. */
    NoticeContent content() {
        return new NoticeContent(
                home,
                quarter.getValue(),
                dimension.getOptionalValue(),
                new NoticeText(heard.getValue(), done.getValue()),
                new NoticeText(heardInEnglish.getValue(), doneInEnglish.getValue()),
                figure.getOptionalValue().map(QuotableFigure::quote));
    }

    /** Whether the words seem to tell how many, or who. */
    boolean seemsToSingleOut() {
        return Stream.of(heard, done, heardInEnglish, doneInEnglish)
                .anyMatch(area -> SinglingOut.isLikelyIn(area.getValue()));
    }
}
