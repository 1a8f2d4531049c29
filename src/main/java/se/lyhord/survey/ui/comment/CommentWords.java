package se.lyhord.survey.ui.comment;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.organisation.Quarter;
import se.lyhord.survey.comment.AskedQuestion;
import se.lyhord.survey.comment.Block;
import se.lyhord.survey.comment.Danger;
import se.lyhord.survey.template.Templates;

/** How places, questions and times are called beside comments. */
@Service
class CommentWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Templates templates;
    private final OrganisationTree tree;
    private final Clock clock;

    CommentWords(Templates templates, OrganisationTree tree, Clock clock) {
        this.templates = templates;
        this.tree = tree;
        this.clock = clock;
    }

    /** What was asked, in the reader's language. */
    String question(AskedQuestion asked, Locale locale) {
        return templates
                .find(asked.template(), asked.version())
                .flatMap(template -> template.positionOf(asked.question()).stream()
                        .mapToObj(template.questions()::get)
                        .findFirst())
                .map(question -> question.text().in(locale))
                .orElse(asked.question());
    }

    String quarter(Quarter quarter, Component where) {
        return where.getTranslation("comment.quarter", String.valueOf(quarter.year()), quarter.number());
    }

    /** Of which home a block is, or of how many. */
    String place(Block block, Component where) {
        var name = tree.nameOf(block.node());
        return switch (block.standing()) {
            case HOME -> name;
            case TOGETHER ->
                where.getTranslation(
                        "comment.place.together", name, block.homes().size());
            case WAITING, TOO_FEW -> where.getTranslation("comment.place.small", name);
        };
    }

    String node(String code) {
        return tree.nameOf(code);
    }

    /** Names of all nodes by their codes: one look for a long list. */
    Map<String, String> nodes() {
        var names = new HashMap<String, String>();
        tree.inScope().forEach(node -> names.put(node.code(), node.name()));
        return names;
    }

    /** When, and by whom. */
    String mark(Danger.Mark mark, Component where) {
        var time = mark.at().atZone(ZoneId.of("Europe/Stockholm"));
        return where.getTranslation("comment.by", TIME.format(time), mark.by());
    }

    /** How long ago: in hours until it is two days. */
    String since(Instant at, Component where) {
        var passed = Duration.between(at, clock.instant());
        return passed.toHours() < 48
                ? where.getTranslation("comment.since.hours", passed.toHours())
                : where.getTranslation("comment.since.days", passed.toDays());
    }
}
