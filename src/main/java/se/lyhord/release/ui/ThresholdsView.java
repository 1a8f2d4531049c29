package se.lyhord.release.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.lyhord.access.Role;
import se.lyhord.release.Audience;
import se.lyhord.release.threshold.DecidingOnAThreshold;
import se.lyhord.release.threshold.ProposingAThreshold;
import se.lyhord.release.threshold.Refusal;
import se.lyhord.release.threshold.ThresholdProposal;

/** The fewest people that may be told of, and how two quality leads change that. */
@Route("protected-figures/thresholds")
@RolesAllowed(Role.Names.QUALITY_LEAD)
@StyleSheet("release-protection.css")
class ThresholdsView extends Main implements HasDynamicTitle {

    private final transient ProposingAThreshold proposing;
    private final transient DecidingOnAThreshold deciding;
    private final transient ProtectionWords words = new ProtectionWords(getLocale(), Map.of());
    private final Paragraph news = new Paragraph();
    private final Div standing = new Div();

    ThresholdsView(ProposingAThreshold proposing, DecidingOnAThreshold deciding) {
        this.proposing = proposing;
        this.deciding = deciding;
        addClassNames("page", "protection-page");
        add(
                new RouterLink(getTranslation("protection.back"), ProtectionView.class),
                new H1(getTranslation("threshold.title")),
                Parts.quiet(getTranslation("threshold.introduction")));
        if (!proposing.isForAll()) {
            add(new Paragraph(getTranslation("protection.not-all")));
            return;
        }
        news.getElement().setAttribute("role", "status");
        news.addClassName("protection-news");
        add(
                news,
                standing,
                new ThresholdForm(
                        proposing, words, () -> tell(Optional.empty(), getTranslation("threshold.proposed"))));
        show();
    }

    private void show() {
        standing.removeAll();
        var proposals = proposing.all();
        standing.add(valid());
        proposals.stream()
                .filter(ThresholdProposal::isOpen)
                .forEach(proposal -> standing.add(new ThresholdPanel(proposal, deciding, words, this::tell)));
        var decided = proposals.stream().filter(proposal -> !proposal.isOpen()).toList();
        standing.add(
                decided.isEmpty()
                        ? Parts.quiet(getTranslation("threshold.history.none"))
                        : new ThresholdHistory(decided, words));
    }

    private Div valid() {
        var quarters = proposing.quarters();
        var columns = Stream.concat(
                        Stream.of(getTranslation("protection.audience")),
                        quarters.stream().limit(5).map(words::quarter))
                .toList();
        var rows = Stream.of(Audience.values())
                .map(audience -> Stream.concat(
                                Stream.of(getTranslation("protection.audience." + WithheldFilter.key(audience))),
                                quarters.stream()
                                        .limit(5)
                                        .map(quarter -> words.count(proposing
                                                .valid(audience, quarter)
                                                .people())))
                        .toList())
                .toList();
        return new Div(Parts.table(getTranslation("threshold.valid"), columns, rows));
    }

    private void tell(Optional<Refusal> refusal, String done) {
        news.setText(refusal.map(this::refusal).orElse(done));
        show();
    }

    private String refusal(Refusal why) {
        return getTranslation("threshold.refused." + WithheldFilter.key(why));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("threshold.title") + " – Lyhörd";
    }

    static List<String> line(ThresholdProposal proposal, ProtectionWords words) {
        var change = proposal.change();
        return List.of(
                words.count(change.from().people()),
                words.count(change.to().people()),
                words.quarter(change.validFrom()));
    }
}
