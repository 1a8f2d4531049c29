package se.lyhord.indicator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.lyhord.survey.template.Templates;

/** The shipped indicators, and a second version of one that counts records, whose values cannot be compared with before. */
public record BreakingDefinitions(Definitions definitions) {

    private static final Path SHIPPED = Path.of("batch-jobs", "indicators");

    /**
     * @param folder where the second version is written
     * @param from the day that it counts from
     */
    public static BreakingDefinitions of(String code, String from, Path folder) throws IOException {
        var yaml = code + ".yaml";
        Files.writeString(
                folder.resolve(yaml),
                Files.readString(SHIPPED.resolve(yaml))
                                .replace("version: 1", "version: 2")
                                .replace("valid_from: 2000-01-01", "valid_from: " + from)
                        + "breaks_series: true\n");
        Files.copy(SHIPPED.resolve(code + ".sql"), folder.resolve(code + ".sql"));
        return new BreakingDefinitions(new Definitions(List.of(DefinitionFile.shipped(), DefinitionFile.in(folder))));
    }

    public SeriesBreaks breaks(Templates templates) {
        return new SeriesBreaks(definitions, templates, _ -> List.of());
    }
}
