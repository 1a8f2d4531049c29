package se.lyhord.survey.ui.comment;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import se.lyhord.organisation.Quarter;
import se.lyhord.survey.comment.AskedQuestion;
import se.lyhord.survey.comment.Block;

/**
 * Where a block of comments is read.
 *
 * @param node the home, or the part of the organisation for several homes together
 */
record BlockAddress(AskedQuestion question, String node) {

    static final String ROUTE = "comments/read";

    static BlockAddress of(Block block) {
        return new BlockAddress(block.question(), block.node());
    }

    /** What an address asks for; empty where it makes no sense. */
    static Optional<BlockAddress> of(QueryParameters asked) {
        var version = asked.getSingleParameter("version").filter(text -> text.matches("\\d{1,6}"));
        var quarter = asked.getSingleParameter("quarter").filter(Quarter::isOne);
        if (version.isEmpty() || quarter.isEmpty()) {
            return Optional.empty();
        }
        var question = new AskedQuestion(
                Quarter.of(quarter.get()),
                asked.getSingleParameter("survey").orElse(""),
                Integer.parseInt(version.get()),
                asked.getSingleParameter("question").orElse(""));
        return Optional.of(
                new BlockAddress(question, asked.getSingleParameter("node").orElse("")));
    }

    QueryParameters parameters() {
        return QueryParameters.simple(Map.of(
                "quarter", question.quarter().toString(),
                "survey", question.template(),
                "version", String.valueOf(question.version()),
                "question", question.question(),
                "node", node));
    }
}
