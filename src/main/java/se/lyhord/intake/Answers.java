package se.lyhord.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Consumer;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.survey.template.Question;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.Templates;

/** Reads the answers of a row of responses into the bytes in which they are stored, as its questionnaire codes them. */
@Component
class Answers {

    private static final Collector<CharSequence, ?, String> LIST = Collectors.joining(", ");

    private final Templates templates;

    Answers(Templates templates) {
        this.templates = templates;
    }

    /** A fault in a row: the column, what stands there, the reason and its detail. */
    record Fault(String column, String value, Reason reason, String detail) {}

    /** The columns that a file may have besides the fixed ones: every question of every questionnaire. */
    SequencedSet<String> columns() {
        return templates.all().stream()
                .flatMap(template -> template.questions().stream())
                .map(Question::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether a file with these columns has every question of one questionnaire at least. */
    boolean areWhole(Collection<String> columns) {
        return templates.all().stream()
                .anyMatch(template ->
                        template.questions().stream().map(Question::id).allMatch(columns::contains));
    }

    /** The answers of a row as hexadecimal bytes; empty where something is at fault, which is told. */
    Optional<String> read(String id, String version, Map<String, String> cells, Consumer<Fault> faults) {
        var template = version.matches("\\d{1,6}")
                ? templates.find(id, Integer.parseInt(version))
                : Optional.<Template>empty();
        if (template.isEmpty()) {
            faults.accept(new Fault("template", id + " " + version, Reason.UNKNOWN_TEMPLATE, known()));
            return Optional.empty();
        }
        var found = new ArrayList<Fault>();
        var bytes = new byte[template.get().questions().size()];
        for (var i = 0; i < bytes.length; i++) {
            var question = template.get().questions().get(i);
            bytes[i] = answer(question, cells.get(question.id()), found);
        }
        cells.forEach((column, cell) -> {
            if (!cell.isEmpty() && template.get().positionOf(column).isEmpty()) {
                found.add(new Fault(column, cell, Reason.NO_SUCH_QUESTION, ""));
            }
        });
        found.forEach(faults);
        return found.isEmpty() ? Optional.of("\\x" + HexFormat.of().formatHex(bytes)) : Optional.empty();
    }

    private static byte answer(Question question, @Nullable String cell, List<Fault> faults) {
        if (cell == null) {
            faults.add(new Fault(question.id(), "", Reason.NO_COLUMN, ""));
            return Question.SKIPPED;
        }
        if (cell.isEmpty()) {
            return Question.SKIPPED;
        }
        var answer = question.read(cell);
        if (answer.isEmpty()) {
            faults.add(new Fault(question.id(), cell, Reason.OFF_THE_SCALE, possible(question)));
        }
        return (byte) answer.orElse(0);
    }

    private static String possible(Question question) {
        var options = question.options().stream().map(Question.Option::value);
        return switch (question.kind()) {
            case SCALE, YES_NO ->
                Stream.concat(options, Stream.of(Question.DONT_KNOW_IN_FILES)).collect(LIST);
            case SINGLE, PICTURE -> options.collect(LIST);
            case MULTIPLE -> options.collect(Collectors.joining("|"));
            case NUMBER -> "0–" + question.most();
            case TEXT -> "–";
        };
    }

    private String known() {
        return templates.all().stream()
                .map(template -> template.id() + " " + template.version())
                .collect(Collectors.joining(", "));
    }
}
