package se.lyhord.survey.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import se.lyhord.placement.Placement;
import se.lyhord.survey.RoundKind;
import se.lyhord.survey.Sample;

/** Exactly who is in a sample, before the round is opened. */
class SampleTable extends Div {

    /** Of fewer answers than the threshold within the organisation (k) nothing is shown. */
    private static final int FEW = 5;

    /** @param again asks for the sample anew, for the file */
    SampleTable(RoundKind kind, Sample sample, Supplier<Sample> again) {
        addClassName("survey-round-sample");
        var size = new Paragraph(
                getTranslation("survey.round.sample.size", sample.chosen().size(), sample.residents()));
        size.getElement().setAttribute("role", "status");
        add(size);
        if (kind == RoundKind.BIRTH_DAYS && sample.withoutBirthDay() > 0) {
            add(new Paragraph(getTranslation("survey.round.sample.no-birth-day", sample.withoutBirthDay())));
        }
        if (sample.chosen().size() < FEW) {
            var few = new Paragraph(getTranslation("survey.round.sample.few", FEW));
            few.addClassName("survey-round-warning");
            add(few);
        }
        if (!sample.chosen().isEmpty()) {
            add(
                    table(sample),
                    new Anchor(
                            SampleFile.download(again),
                            AttachmentType.DOWNLOAD,
                            getTranslation("survey.round.sample.file")));
        }
    }

    private NativeTable table(Sample sample) {
        var heading = new NativeTableRow(header("survey.round.sample.client"), header("survey.round.sample.started"));
        var body = new NativeTableBody();
        sample.chosen().forEach(placement -> body.add(row(placement)));
        var table = new NativeTable();
        table.addClassName("plain");
        table.setCaptionText(getTranslation("survey.round.sample"));
        table.add(new NativeTableHeader(heading), body);
        return table;
    }

    private NativeTableHeaderCell header(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(Placement placement) {
        return new NativeTableRow(
                new NativeTableCell(placement.clientRef()),
                new NativeTableCell(placement.startedOn().toString()));
    }
}
