package se.lyhord.indicator.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import se.lyhord.indicator.closing.Certificate;
import se.lyhord.indicator.closing.OrderingAClose;
import se.lyhord.indicator.closing.QuarterCloses.Close;
import se.lyhord.shell.Download;

/** An approved revision: by whom, when, whether it still holds, and its certificate. */
class ClosedRevision extends Section {

    private final transient OrderingAClose closing;
    private final transient Words words = new Words(getLocale());

    ClosedRevision(OrderingAClose closing, Close close, Optional<Certificate> certificate) {
        this.closing = closing;
        addClassNames("panel", "indicator-part");
        var content = close.content();
        var closers = new CloserWords(closing, this::getTranslation);
        add(
                new H2(
                        content.revision() == 0
                                ? getTranslation("close.first")
                                : getTranslation("close.revised", String.valueOf(content.revision()))),
                new Paragraph(getTranslation(
                        "close.by",
                        closers.of(content.preparedBy()),
                        words.time(content.preparedAt()),
                        closers.of(close.approvedBy()),
                        words.time(close.approvedAt()))));
        certificate.ifPresentOrElse(
                this::certified, () -> add(new Paragraph(getTranslation("close.certificate.none"))));
        if (!content.findings().isEmpty()) {
            add(new NativeDetails(
                    getTranslation("close.findings.accepted", content.findings().size()),
                    new FindingsPanel(content.findings())));
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
                link(certificate, "-sv.pdf", "application/pdf", "close.download.sv", one -> one.pdf("sv")),
                link(certificate, "-en.pdf", "application/pdf", "close.download.en", one -> one.pdf("en")),
                link(
                        certificate,
                        ".json",
                        "application/json",
                        "close.download.json",
                        one -> one.json().getBytes(StandardCharsets.UTF_8)));
        links.addClassName("indicator-row");
        add(links);
        if (!certificate.close().content().differences().isEmpty()) {
            add(Parts.quiet(getTranslation("close.certificate.counts")));
        }
        add(Parts.quiet(getTranslation("close.certificate.note")));
    }

    /** Asks for the certificate at the click, with the rights that the reader has then. */
    private Anchor link(
            Certificate shown, String ending, String type, String key, Function<Certificate, byte[]> content) {
        var close = shown.close().content();
        var file = shown.name() + ending;
        var link = new Anchor(
                Download.of(
                        file,
                        type,
                        () -> content.apply(closing.certificate(close.quarter(), close.revision())
                                .orElseThrow())),
                getTranslation(key));
        link.getElement().setAttribute("download", file);
        return link;
    }
}
