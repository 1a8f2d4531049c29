package se.lyhord.architecture.broken;

import com.google.zxing.qrcode.QRCodeWriter;
import com.vaadin.flow.component.html.Span;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.springframework.batch.core.job.Job;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.disclosure.OwnRecords;
import se.lyhord.disclosure.Released;
import se.lyhord.disclosure.ReleasedLedgerRow;
import se.lyhord.indicator.NodeCounts;
import se.lyhord.survey.comment.SharedCommentRow;

/** A class that belongs nowhere. */
record KnowsEverything(
        Span vaadin,
        Connection jdbc,
        Job batch,
        JFreeChart chart,
        QRCodeWriter code,
        SharedCommentRow row,
        NodeCounts counts) {

    List<Released> makes() {
        WholeOrganisation.run(() -> {});
        return List.of(
                OwnRecords.release(1, 1), ReleasedLedgerRow.ofFigure(1, 1).readBack());
    }

    LocalDate today() {
        return LocalDate.now();
    }
}
