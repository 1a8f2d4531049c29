package se.lyhord.plan.form;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.lyhord.database.LyhordProperties;
import se.lyhord.datafile.DataFile;
import se.lyhord.datafile.DataFolder;
import se.lyhord.datafile.MarkedYaml;

/** Words that a plan can do without, and plainer ones, from the files in {@code survey-templates/plans/words}. */
@Component
public class HardWords {

    private static final Logger LOG = LoggerFactory.getLogger(HardWords.class);

    private final Map<String, String> plainer = new LinkedHashMap<>();

    HardWords(LyhordProperties properties) {
        new DataFolder(PlanForms.FOLDER, properties.home()).read("plans/words/").forEach(this::take);
    }

    /** A plainer word for each hard one, in lower case. */
    public Map<String, String> plainer() {
        return Map.copyOf(plainer);
    }

    private void take(DataFile file) {
        try {
            var root = MarkedYaml.read(file.content());
            root.allow("words");
            for (var word : root.list("words")) {
                word.allow("hard", "plain");
                plainer.put(
                        word.text("hard", MarkedYaml.SOMETHING).toLowerCase(Locale.ROOT),
                        word.text("plain", MarkedYaml.SOMETHING));
            }
        } catch (MarkedYaml.Broken broken) {
            LOG.error("Hard words were refused: {}, line {}: {}", file.name(), broken.line(), broken.reason());
        }
    }
}
