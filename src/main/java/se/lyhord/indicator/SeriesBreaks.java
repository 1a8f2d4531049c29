package se.lyhord.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import se.lyhord.indicator.AnsweredVersions.AnsweredVersion;
import se.lyhord.indicator.Definition.Rule;
import se.lyhord.indicator.Definitions.Version;
import se.lyhord.organisation.Quarter;
import se.lyhord.survey.template.Question;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.Templates;

/**
 * Where figures of an indicator cannot be compared with those before, since a question that it counts changed. A series
 * breaks at the quarter in which the first answers of the organisation came to a version that, or one since the version
 * answered before, declares the break. See decision 0013.
 */
@Component
@NamedInterface("series")
public class SeriesBreaks {

    private final Definitions definitions;
    private final Templates templates;
    private final AnsweredVersions answered;

    SeriesBreaks(Definitions definitions, Templates templates, AnsweredVersions answered) {
        this.definitions = definitions;
        this.templates = templates;
        this.answered = answered;
    }

    /**
     * The quarters that begin a new series of an indicator, if there is one before: by questions that changed, or by a
     * version of the definition that declares it and counts from a later day than the one before.
     */
    public SortedSet<Quarter> of(String indicator) {
        var breaks = ofDefinitions(definitions.versions(indicator));
        definitions
                .find(indicator)
                .map(Definition::rule)
                .filter(Rule.Survey.class::isInstance)
                .map(Rule.Survey.class::cast)
                .ifPresent(survey -> breaks.addAll(of(survey)));
        return breaks;
    }

    /** @param versions the newest first */
    static SortedSet<Quarter> ofDefinitions(List<Version> versions) {
        var breaks = new TreeSet<Quarter>();
        var earliest = LocalDate.MAX;
        for (var version : versions.reversed()) {
            var from = version.definition().validFrom();
            if (version.definition().breaksSeries() && from.isAfter(earliest)) {
                breaks.add(Quarter.of(from));
            }
            earliest = from.isBefore(earliest) ? from : earliest;
        }
        return breaks;
    }

    private SortedSet<Quarter> of(Rule.Survey survey) {
        var versions = templates.all().stream()
                .filter(template -> template.id().equals(survey.template()))
                .toList();
        return breaks(
                answered.of(survey.template()), versions, survey.expression().questions());
    }

    /** @param answered by quarter */
    static SortedSet<Quarter> breaks(List<AnsweredVersion> answered, List<Template> versions, List<String> questions) {
        var breaks = new TreeSet<Quarter>();
        // Quarters that were counted before versions were kept had the first one.
        var newest = 1;
        for (var one : answered) {
            if (isBrokenBetween(newest, one.version(), versions, questions)) {
                breaks.add(one.quarter());
            }
            newest = Math.max(newest, one.version());
        }
        return breaks;
    }

    private static boolean isBrokenBetween(int after, int until, List<Template> versions, List<String> questions) {
        return versions.stream()
                .filter(template -> template.version() > after && template.version() <= until)
                .flatMap(template -> template.questions().stream())
                .filter(Question::breaksSeries)
                .map(Question::id)
                .anyMatch(questions::contains);
    }
}
