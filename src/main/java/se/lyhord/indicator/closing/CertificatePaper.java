package se.lyhord.indicator.closing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import se.lyhord.document.Html;
import se.lyhord.document.Paper;

/** The certificate of a close on paper. */
final class CertificatePaper {

    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String CSS = """
            h1 { font-size: 22pt; margin: 0 0 4mm 0; color: #1f5f6b }
            h2 { font-size: 14pt; margin: 7mm 0 2mm 0; page-break-after: avoid }
            p { margin: 0 0 2mm 0 }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate }
            th, td { text-align: left; vertical-align: top; padding: 1mm 2mm 1mm 0; border-bottom: 0.2mm solid #bbb }
            .hash { font-size: 7.5pt; word-wrap: break-word }
            """;

    private final Certificate certificate;
    private final CloseContent content;
    private final boolean isSwedish;

    CertificatePaper(Certificate certificate, String language) {
        this.certificate = certificate;
        this.content = certificate.close().content();
        this.isSwedish = language.equals("sv");
    }

    byte[] pdf() {
        var title = said("Intyg om kvartalsbokslut ", "Certificate of quarter close ")
                + content.quarter()
                + (content.revision() == 0 ? "" : said(", revidering ", ", revision ") + content.revision());
        var parts = new ArrayList<Html>();
        parts.add(Html.of("h1", title));
        parts.addAll(who());
        parts.addAll(whetherItHolds());
        parts.addAll(differences());
        parts.addAll(findings());
        parts.addAll(inputs());
        parts.addAll(hashes());
        return new Paper(isSwedish ? "sv" : "en", false, title, CSS, Html.all(parts)).pdf();
    }

    private List<Html> who() {
        return List.of(
                paragraph(said("Kontrollerat av ", "Checked by ") + by(content.preparedBy()) + ", "
                        + time(content.preparedAt())),
                paragraph(said("Godkänt av ", "Approved by ")
                        + by(certificate.close().approvedBy()) + ", "
                        + time(certificate.close().approvedAt())),
                paragraph(said("Beräknat av Lyhörd ", "Computed by Lyhörd ") + content.codeVersion()));
    }

    private String by(String written) {
        var closer = Closer.of(written);
        return closer.isSignedIn()
                ? closer.name()
                : closer.name() + said(" (namnet uppgivet på terminalen)", " (the name as given at the terminal)");
    }

    private List<Html> whetherItHolds() {
        var lines = new ArrayList<Html>();
        lines.add(Html.of("h2", said("Gäller det fortfarande?", "Does it still hold?")));
        lines.add(paragraph(said("Kontrollerat ", "Checked ") + time(certificate.checkedAt())));
        lines.add(paragraph(
                certificate.isRecomputed()
                        ? said(
                                "Ja: de frysta uppgifterna per enhet ger, adderade på nytt, samma värden.",
                                "Yes: the frozen counts of the homes, added up anew, give the same values.")
                        : said(
                                "Nej: de frysta uppgifterna per enhet ger inte längre samma värden.",
                                "No: the frozen counts of the homes no longer give the same values.")));
        if (!certificate.isOfTheSameInputs()) {
            lines.add(paragraph(said(
                    "Underlaget har ändrats sedan dess, så det kan inte räknas om från början till samma tal.",
                    "The records have changed since, so counting them from the start would not come to the same.")));
        }
        for (var erasure : certificate.erasures()) {
            lines.add(paragraph(said("Uppgifter har gallrats enligt lag ", "Records were erased by law ")
                    + time(erasure.at()) + " (" + erasure.reason() + "). "
                    + said("Bokslutets tal står kvar.", "The figures of the close stay.")));
        }
        return lines;
    }

    private List<Html> differences() {
        var answers = content.changesAnswers()
                ? List.of(paragraph(said(
                        "Värden av svar ändras. Vilka, var och hur mycket sägs inte: det skulle röja vem som svarade sent.",
                        "Figures of answers change. Which, where and by how much is not told: it would tell who answered"
                                + " late.")))
                : List.<Html>of();
        if (content.differences().isEmpty()) {
            return answers;
        }
        var rows = content.differences().stream()
                .map(change ->
                        row("td", change.indicator(), change.node(), change.gender(), change.before(), change.after()))
                .toList();
        var lines = new ArrayList<Html>(answers);
        lines.addAll(List.of(
                Html.of("h2", said("Vad revideringen ändrar", "What the revision changes")),
                table(
                        row(
                                "th",
                                said("Indikator", "Indicator"),
                                said("Enhet", "Node"),
                                said("Kön", "Gender"),
                                said("Före", "Before"),
                                said("Efter", "After")),
                        rows)));
        return lines;
    }

    private List<Html> findings() {
        var lines = new ArrayList<Html>();
        lines.add(Html.of("h2", said("Vad kontrollen fann", "What the check found")));
        if (content.findings().isEmpty()) {
            lines.add(paragraph(said("Inget att anmärka.", "Nothing to remark on.")));
        }
        content.findings()
                .forEach(finding -> lines.add(paragraph(
                        isSwedish ? finding.text().sv() : finding.text().en())));
        return lines;
    }

    private List<Html> inputs() {
        var rows = content.inputs().stream()
                .map(input -> row(
                        "td",
                        input.source(),
                        input.rows().isPresent()
                                ? String.valueOf(input.rows().getAsLong())
                                : said("visas inte", "not shown"),
                        input.sha256()))
                .toList();
        return List.of(
                Html.of("h2", said("Underlag", "Records")),
                paragraph(said(
                        "Raderna till och med kvartalets sista dag; av enkäterna kvartalets egna.",
                        "The rows up to the last day of the quarter; of surveys those of the quarter.")),
                table(row("th", said("Tabell", "Table"), said("Rader", "Rows"), "SHA-256"), rows));
    }

    private List<Html> hashes() {
        var lines = new ArrayList<Html>();
        lines.add(Html.of(
                "h2",
                said(
                        "Kontrollsummor av definitioner och resultat (SHA-256)",
                        "Hashes of definitions and result (SHA-256)")));
        content.definitions().forEach(definition -> lines.add(hash(definition)));
        lines.add(hash(said("Enheternas uppgifter ", "Counts of the homes ")
                + content.hashes().cells()));
        lines.add(hash(said("Värden ", "Values ") + content.hashes().values()));
        lines.add(hash(said("Intyget ", "Certificate ") + certificate.close().contentHash()));
        return lines;
    }

    private static Html table(Html head, List<Html> rows) {
        return Html.of("table", Html.of("thead", head), Html.of("tbody", Html.all(rows)));
    }

    private static Html row(String cell, String... texts) {
        var cells = new ArrayList<Html>();
        for (var text : texts) {
            cells.add(text.length() == 64 ? Html.of(cell, text).with("class", "hash") : Html.of(cell, text));
        }
        return Html.of("tr", Html.all(cells));
    }

    private static Html hash(String text) {
        return paragraph(text).with("class", "hash");
    }

    private static Html paragraph(String text) {
        return Html.of("p", text);
    }

    private static String time(Instant at) {
        return TIME.format(at.atZone(HERE));
    }

    private String said(String sv, String en) {
        return isSwedish ? sv : en;
    }
}
