package se.lyhord.intake;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.lyhord.disclosure.IdentityNumber;

/** Reads the rows of one file into the values that staging takes, and tells what is wrong with those that it cannot. */
final class RowReader {

    private final ImportFile file;
    private final Answers answers;
    private final ResponseKeys keys;
    private final Consumer<Refusal> refusals;
    private final List<String> header;

    private RowReader(
            ImportFile file, List<String> header, Answers answers, ResponseKeys keys, Consumer<Refusal> refusals) {
        this.file = file;
        this.header = header;
        this.answers = answers;
        this.keys = keys;
        this.refusals = refusals;
    }

    /** A reader for a file with this header; empty where the header is wrong, which is told. */
    static Optional<RowReader> of(
            ImportFile file, CsvRecord header, Answers answers, ResponseKeys keys, Consumer<Refusal> refusals) {
        var names = header.getFields().stream().map(String::strip).toList();
        SequencedSet<String> expected = new LinkedHashSet<>();
        SequencedSet<String> allowed = new LinkedHashSet<>();
        for (var column : file.columns()) {
            allowed.add(column.name());
            if (column.isInEveryFile()) {
                expected.add(column.name());
            }
        }
        if (file == ImportFile.RESPONSES) {
            allowed.addAll(answers.columns());
        }
        var isRight = names.containsAll(expected)
                && (file != ImportFile.RESPONSES || answers.areWhole(names))
                && allowed.containsAll(names)
                && names.stream().distinct().count() == names.size();
        if (!isRight) {
            refusals.accept(new Refusal(
                    file.fileName(), 1, "", String.join(",", names), Reason.HEADER, String.join(", ", allowed)));
            return Optional.empty();
        }
        return Optional.of(new RowReader(file, names, answers, keys, refusals));
    }

    /**
     * The values of a row in the order of the staging table's columns, null for an empty cell; empty where something is
     * wrong, which is told.
     */
    Optional<List<@Nullable String>> read(CsvRecord row) {
        var line = row.getStartingLineNumber();
        if (row.getFieldCount() != header.size()) {
            refuse(
                    line,
                    "",
                    file == ImportFile.RESPONSES ? "" : String.join(",", row.getFields()),
                    Reason.WRONG_NUMBER_OF_CELLS,
                    String.valueOf(header.size()));
            return Optional.empty();
        }
        var cells = new HashMap<String, String>();
        for (var i = 0; i < header.size(); i++) {
            cells.put(header.get(i), row.getField(i).strip());
        }
        if (hasIdentityNumber(line, cells)) {
            return Optional.empty();
        }
        var values = new ArrayList<@Nullable String>();
        values.add(String.valueOf(line));
        var isGood = true;
        for (var column : file.columns()) {
            if (column.isInEveryFile() || header.contains(column.name())) {
                isGood &= read(line, column, cells.getOrDefault(column.name(), ""), values);
            } else {
                values.add(column.absent());
            }
        }
        if (!isGood) {
            return Optional.empty();
        }
        return file == ImportFile.RESPONSES ? response(line, cells, values) : Optional.of(values);
    }

    private boolean read(long line, Column column, String cell, List<@Nullable String> values) {
        if (cell.isEmpty()) {
            values.add(column.form().empty().orElse(null));
            if (column.isRequired()) {
                refuse(line, column.name(), cell, Reason.MISSING, "");
            }
            return !column.isRequired();
        }
        var value = column.form().read(cell);
        values.add(value.orElse(null));
        if (value.isEmpty()) {
            refuse(
                    line,
                    column.name(),
                    cell,
                    column.form().refusal(),
                    column.form().possible());
        }
        return value.isPresent();
    }

    /** The id gives way to its keyed hash, and the questions to one value. */
    private Optional<List<@Nullable String>> response(
            long line, Map<String, String> cells, List<@Nullable String> values) {
        var questions = new HashMap<>(cells);
        file.columns().forEach(column -> questions.remove(column.name()));
        var read = answers.read(
                cells.getOrDefault("template", ""),
                cells.getOrDefault("template_version", ""),
                questions,
                fault -> refuse(line, fault.column(), fault.value(), fault.reason(), fault.detail()));
        if (read.isEmpty()) {
            return Optional.empty();
        }
        values.set(1, keys.of(cells.getOrDefault("response_id", "")));
        values.add(read.get());
        return Optional.of(values);
    }

    private boolean hasIdentityNumber(long line, Map<String, String> cells) {
        for (var name : header) {
            var cell = cells.getOrDefault(name, "");
            if (IdentityNumber.isIn(cell)) {
                refuse(line, name, cell, Reason.PERSONAL_IDENTITY_NUMBER, "");
                return true;
            }
        }
        return false;
    }

    /** A response's id is never shown. */
    private void refuse(long line, String column, String value, Reason reason, String detail) {
        var shown = column.equals("response_id") ? "" : value;
        refusals.accept(new Refusal(file.fileName(), line, column, shown, reason, detail));
    }
}
