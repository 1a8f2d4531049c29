package se.lyhord.indicator.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import se.lyhord.indicator.closing.Certificate;
import se.lyhord.indicator.closing.OrderingAClose;
import se.lyhord.indicator.closing.QuarterCloses.Close;
import se.lyhord.shell.Download;

/** An approved revision: by whom, when, whether it still holds, and its certificate. */
class ClosedRevision extends Section {

    private final transient Words words = new Words(getLocale());

    ClosedRevision(OrderingAClose closing, Close close, Optional<Certificate> certificate) {
        addClassNames("panel", "indicator-part");
        var content = close.content();
        add(
                new H2(
                        content.revision() == 0
                                ? getTranslation("close.first")
                                : getTranslation("close.revised", String.valueOf(content.revision()))),
                new Paragraph(getTranslation(
                        "close.by",
                        closing.nameOf(content.preparedBy()),
                        words.time(content.preparedAt()),
                        closing.nameOf(close.approvedBy()),
                        words.time(close.approvedAt()))));
        certificate.ifPresentOrElse(
                this::certified, () -> add(new Paragraph(getTranslation("close.certificate.none"))));
        if (!content.findings().isEmpty()) {
            add(Parts.quiet(getTranslation(
                    "close.findings.accepted", String.valueOf(content.findings().size()))));
        }
    }

    private void certified(Certificate certificate) {
        var holds = new Paragraph(getTranslation(
                certificate.isRecomputed() ? "close.certificate.holds" : "close.certificate.broken",
                words.time(certificate.checkedAt())));
        if (!certificate.isRecomputed()) {
            holds.addClassName("indicator-wrong");
        }
        add(holds);
        if (!certificate.isOfTheSameInputs()) {
            add(new Paragraph(getTranslation("close.certificate.changed")));
        }
        var links = new Div(
                link(
                        certificate.name() + "-sv.pdf",
                        "application/pdf",
                        "close.download.sv",
                        () -> certificate.pdf("sv")),
                link(
                        certificate.name() + "-en.pdf",
                        "application/pdf",
                        "close.download.en",
                        () -> certificate.pdf("en")),
                link(
                        certificate.name() + ".json",
                        "application/json",
                        "close.download.json",
                        () -> certificate.json().getBytes(StandardCharsets.UTF_8)));
        links.addClassName("indicator-row");
        add(links);
    }

    private Anchor link(String file, String type, String key, Supplier<byte[]> content) {
        var link = new Anchor(Download.of(file, type, content), getTranslation(key));
        link.getElement().setAttribute("download", file);
        return link;
    }
}
