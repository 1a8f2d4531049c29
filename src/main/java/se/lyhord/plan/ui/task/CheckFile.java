package se.lyhord.plan.ui.task;

import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.lyhord.plan.task.CheckPoint;
import se.lyhord.plan.task.CheckedPlan;
import se.lyhord.plan.task.Checklist;
import se.lyhord.shell.SpreadsheetFile;

/** What a self-check shows, as a file. */
final class CheckFile {

    private CheckFile() {}

    static DownloadHandler download(Supplier<Checklist> list, CheckWords words) {
        return SpreadsheetFile.download("self-check.csv", () -> rows(list.get(), words));
    }

    private static List<List<String>> rows(Checklist list, CheckWords words) {
        var titles = Stream.concat(
                        Stream.of("plan.client", "plan.task.contact"),
                        Stream.of(CheckPoint.values()).map(point -> "plan.check." + point.key()))
                .map(key -> words.page().getTranslation(key))
                .toList();
        return Stream.concat(Stream.of(titles), list.plans().stream().map(plan -> row(plan, words)))
                .toList();
    }

    private static List<String> row(CheckedPlan plan, CheckWords words) {
        return Stream.concat(
                        Stream.of(plan.clientRef(), plan.contact()),
                        plan.findings().stream().map(finding -> words.finding(plan, finding)))
                .toList();
    }
}
