package se.lyhord.survey.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import se.lyhord.organisation.Quarter;
import se.lyhord.survey.Collection;
import se.lyhord.survey.Collection.State;
import se.lyhord.survey.CollectionId;
import se.lyhord.survey.Opening;
import se.lyhord.survey.RoundKind;
import se.lyhord.survey.Sample;
import se.lyhord.survey.SurveyRounds;
import se.lyhord.survey.SurveyRounds.Standing;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.Templates;

/** The rounds of a home, open ones first, and the form that opens another. */
class RoundPanels extends Div {

    private static final Comparator<Template> FOR_YOUTHS_FIRST = Comparator.comparing(Template::asks)
            .thenComparing(template -> !template.id().equals(SurveyRounds.FOR_YOUTHS));

    private final Quarter quarter;
    private final transient Templates templates;
    private final transient Actions actions;
    private final transient Map<CollectionId, RoundPanel> byRound = new HashMap<>();
    private transient Optional<Shown> shown = Optional.empty();

    /** What panels there are; while it is the same, their figures alone change and what was typed stays. */
    private record Shown(List<Collection> rounds, boolean isReleasing) {}

    /** What is done at the home. */
    record Actions(
            Function<Collection, CodesPanel> codes,
            Function<RoundKind, Sample> samples,
            Consumer<Opening> open,
            Consumer<CollectionId> close,
            Runnable release) {}

    RoundPanels(Quarter quarter, Templates templates, Actions actions) {
        this.quarter = quarter;
        this.templates = templates;
        this.actions = actions;
        addClassName("survey-rounds");
    }

    void show(List<Standing> standings, boolean isReleasing) {
        var now = Optional.of(new Shown(standings.stream().map(Standing::round).toList(), isReleasing));
        if (now.equals(shown)) {
            standings.forEach(standing ->
                    Optional.ofNullable(byRound.get(standing.round().id())).ifPresent(panel -> panel.update(standing)));
        } else {
            shown = now;
            build(standings, isReleasing);
        }
    }

    private void build(List<Standing> standings, boolean isReleasing) {
        removeAll();
        byRound.clear();
        if (standings.isEmpty()) {
            add(new Paragraph(getTranslation("survey.round.none", quarter.toString())));
        }
        standings.stream()
                .sorted(Comparator.comparing(standing -> standing.round().state()))
                .forEach(standing -> {
                    var panel = panel(standing, isReleasing);
                    byRound.put(standing.round().id(), panel);
                    add(panel);
                });
        addForm(standings);
    }

    private RoundPanel panel(Standing standing, boolean isReleasing) {
        var round = standing.round();
        return new RoundPanel(
                standing,
                title(round),
                isReleasing,
                round.state() == State.OPEN ? actions.codes().apply(round) : new Div(),
                new RoundPanel.Actions(() -> actions.close().accept(round.id()), actions.release()));
    }

    private String title(Collection round) {
        return templates
                .find(round.template(), round.templateVersion())
                .map(template -> OpeningForm.name(template, getLocale()))
                .orElse(round.template());
    }

    private void addForm(List<Standing> standings) {
        var taken =
                standings.stream().map(standing -> standing.round().template()).toList();
        var left = templates.newest().stream()
                .filter(template -> !taken.contains(template.id()))
                .sorted(FOR_YOUTHS_FIRST)
                .toList();
        if (left.isEmpty()) {
            add(new Paragraph(getTranslation("survey.round.all-open")));
        } else {
            add(new OpeningForm(quarter, left, actions.samples(), actions.open()));
        }
    }
}
