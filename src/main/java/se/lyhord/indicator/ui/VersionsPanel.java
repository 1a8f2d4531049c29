package se.lyhord.indicator.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import se.lyhord.indicator.Definitions.Version;
import se.lyhord.indicator.Differences;
import se.lyhord.indicator.editing.Proposal;
import se.lyhord.indicator.editing.Proposal.State;
import se.lyhord.organisation.Quarter;

/** Every version that was ever used here, with what changed from the one before, who wrote and who approved it. */
class VersionsPanel extends Section {

    private final transient Words words = new Words(getLocale());

    /**
     * @param versions the newest first
     * @param proposals the newest first
     */
    VersionsPanel(List<Version> versions, List<Proposal> proposals, SortedSet<Quarter> breaks) {
        addClassNames("panel", "indicator-part");
        add(new H2(getTranslation("indicator.versions")));
        breaks.forEach(quarter -> add(new Paragraph(getTranslation("indicator.breaks", words.quarter(quarter)))));
        for (var i = 0; i < versions.size(); i++) {
            show(versions.get(i), i + 1 < versions.size() ? Optional.of(versions.get(i + 1)) : Optional.empty());
            approval(versions.get(i), proposals);
        }
        var declined = proposals.stream()
                .filter(proposal -> proposal.state() instanceof State.Rejected)
                .toList();
        if (!declined.isEmpty()) {
            add(new H3(getTranslation("indicator.rejected")));
            declined.forEach(this::rejection);
        }
    }

    private void show(Version version, Optional<Version> before) {
        var number = String.valueOf(version.definition().version());
        var links = Parts.row(YamlLink.yaml(version));
        if (!version.entry().text().sql().isEmpty()) {
            links.add(YamlLink.sql(version));
        }
        add(
                new H3(getTranslation("indicator.version", number)),
                Parts.quiet(getTranslation(
                        "indicator.origin." + version.entry().origin().name().toLowerCase(Locale.ROOT),
                        words.day(version.definition().validFrom()),
                        version.entry().contentHash().substring(0, 12))),
                links);
        before.ifPresentOrElse(
                earlier -> add(new DifferenceTable(
                        Differences.between(earlier.definition(), version.definition()),
                        getTranslation(
                                "indicator.changed.since",
                                String.valueOf(earlier.definition().version())))),
                () -> add(new Paragraph(getTranslation("indicator.first"))));
        if (version.definition().breaksSeries()) {
            add(new Paragraph(getTranslation("indicator.declared.breaks")));
        }
    }

    private void approval(Version version, List<Proposal> proposals) {
        proposals.stream()
                .filter(proposal -> proposal.state() instanceof State.Approved(var by)
                        && by.at().equals(version.entry().takenUpAt()))
                .findFirst()
                .ifPresent(this::approval);
    }

    private void approval(Proposal proposal) {
        if (proposal.state() instanceof State.Approved(var by)) {
            add(new Paragraph(getTranslation(
                    "indicator.approved.by",
                    proposal.proposed().name(),
                    words.time(proposal.proposed().at()),
                    by.name(),
                    words.time(by.at()),
                    proposal.note())));
        }
    }

    private void rejection(Proposal proposal) {
        if (proposal.state() instanceof State.Rejected(var by, var reason)) {
            add(new Paragraph(getTranslation(
                    "indicator.rejected.by",
                    proposal.proposed().name(),
                    words.time(proposal.proposed().at()),
                    by.name(),
                    words.time(by.at()),
                    reason)));
        }
    }
}
