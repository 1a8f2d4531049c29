package se.lyhord.indicator.ui;

import com.vaadin.flow.component.html.Anchor;
import java.nio.charset.StandardCharsets;
import se.lyhord.indicator.Definitions.Version;
import se.lyhord.shell.Download;

/** Saves the file of a version; with its SQL file there are two of these. */
class YamlLink extends Anchor {

    private YamlLink(String file, String type, String text) {
        super(Download.of(file, type, () -> text.getBytes(StandardCharsets.UTF_8)), "");
        setText(getTranslation("indicator.download", file));
    }

    static YamlLink yaml(Version version) {
        var definition = version.definition();
        return new YamlLink(
                definition.code() + "-" + definition.version() + ".yaml",
                "application/yaml",
                version.entry().text().yaml());
    }

    static YamlLink sql(Version version) {
        var definition = version.definition();
        return new YamlLink(
                definition.code() + "-" + definition.version() + ".sql",
                "application/sql",
                version.entry().text().sql());
    }
}
